/**
 * Gradient-boosted trees as they ship: one JSON file a forest, made by a script under training/. Scoring
 * walks flat arrays, so a row costs microseconds, and gives the same bits on every machine.
 */

/** The file. Arrays are base64 of little-endian numbers, all trees one after the other. */
export interface ForestFile {
  readonly version: string;
  /** Names of the features, in the order in which they are given. */
  readonly features: readonly string[];
  /** Inner nodes of each tree; a tree of none is one leaf. */
  readonly sizes: readonly number[];
  /** Uint16 per inner node: the feature it asks for. */
  readonly feature: string;
  /** Float32 per inner node: to the left when the feature is not greater. */
  readonly threshold: string;
  /** Int16 per inner node: an inner node of the same tree, or leaf `~n` of it. */
  readonly left: string;
  readonly right: string;
  /** Float32 per leaf. */
  readonly leaves: string;
}

/** Trees ready to be asked. */
export interface Forest {
  readonly version: string;
  readonly features: readonly string[];
  /** Sum of the trees' leaves for one row of `features.length` numbers beginning at `at`: log odds. */
  score(rows: Float64Array, at: number): number;
}

/** The trees that say what pronouns and noun phrases stand for. */
export interface Rankers {
  /** He, she and they: ranks, and always the best is taken. */
  readonly pronoun: Forest;
  /** It, which may stand for nothing that is named. */
  readonly it: Forest;
  readonly nominal: Forest;
}

export function forestOf(file: ForestFile): Forest {
  const feature = Uint16Array.from(numbers(file.feature, 2, (view, at) => view.getUint16(at, true)));
  const threshold = numbers(file.threshold, 4, (view, at) => view.getFloat32(at, true));
  const left = Int32Array.from(numbers(file.left, 2, (view, at) => view.getInt16(at, true)));
  const right = Int32Array.from(numbers(file.right, 2, (view, at) => view.getInt16(at, true)));
  const leaves = numbers(file.leaves, 4, (view, at) => view.getFloat32(at, true));
  const roots = asOneTree(file.sizes, left, right);
  return {
    version: file.version,
    features: file.features,
    score(rows, at) {
      let sum = 0;
      for (let tree = 0; tree < roots.length; tree++) {
        let next = roots[tree];
        while (next >= 0) next = rows[at + feature[next]] <= threshold[next] ? left[next] : right[next];
        sum += leaves[~next];
      }
      return sum;
    },
  };
}

/** Children named by their place among all nodes and leaves in place of those of their tree; gives the root of each tree. */
function asOneTree(sizes: readonly number[], left: Int32Array, right: Int32Array): Int32Array {
  const roots = new Int32Array(sizes.length);
  let node = 0;
  let leaf = 0;
  for (const [tree, size] of sizes.entries()) {
    roots[tree] = size === 0 ? ~leaf : node;
    for (const children of [left, right])
      for (let i = node; i < node + size; i++) children[i] = children[i] >= 0 ? node + children[i] : ~(leaf + ~children[i]);
    node += size;
    leaf += size + 1;
  }
  return roots;
}

/** Log odds as a probability. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function numbers(base64: string, bytes: number, get: (view: DataView, at: number) => number): Float64Array {
  const raw = Buffer.from(base64, "base64");
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  return Float64Array.from({ length: raw.byteLength / bytes }, (_, i) => get(view, i * bytes));
}
