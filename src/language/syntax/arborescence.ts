/**
 * The best tree over a sentence: a maximum spanning arborescence with one root, in time square in the
 * words (Chu and Liu 1965, Edmonds 1967, in the dense form of Tarjan 1977). Cycles of best arcs are
 * contracted into one node until none is left, then opened again from the arc that enters them. Every
 * arc from the root is lowered by more than any tree could win, so the best tree has exactly one of
 * them (Stanojević and Cohen 2021, "A Root of the Problem").
 */

/** Place of the root among the heads: the last one. */
export const ROOT = -1;

/**
 * Heads of `count` words, one of them `ROOT`. `arcs` is `[count, count]`: `arcs[i * count + j]` is the
 * score of j as the head of i; `roots[i]` that of i as the root. Scores that are no numbers count as lowest.
 */
export function bestTree(count: number, arcs: Float32Array | Float64Array, roots: Float32Array | Float64Array): Int32Array {
  const scores = settled(count, arcs, roots);
  const heads = greedy(count, scores);
  return isTree(heads) ? heads : contracted(count, scores);
}

/** Scores as `[count, count + 1]`, the root in the last column, all finite, root arcs lowered. */
function settled(count: number, arcs: ArrayLike<number>, roots: ArrayLike<number>): Float64Array {
  const width = count + 1;
  const scores = new Float64Array(count * width);
  let low = 0;
  let high = 0;
  const read = (score: number) => {
    const sure = Number.isNaN(score) ? -LARGEST : Math.max(-LARGEST, Math.min(LARGEST, score));
    if (sure < low) low = sure;
    if (sure > high) high = sure;
    return sure;
  };
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) if (j !== i) scores[i * width + j] = read(arcs[i * count + j]);
    scores[i * width + count] = read(roots[i]);
    scores[i * width + i] = Number.NEGATIVE_INFINITY;
  }
  const lowered = (high - low) * (count + 1) + 1;
  for (let i = 0; i < count; i++) scores[i * width + count] -= lowered;
  return scores;
}

/** Scores beyond this are cut to it, so that sums keep their small differences. */
const LARGEST = 1e6;

/** The best head of each word by itself; of the words the likeliest is the root. */
function greedy(count: number, scores: Float64Array): Int32Array {
  const width = count + 1;
  const heads = new Int32Array(count);
  let root = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    let best = count === 1 ? ROOT : i === 0 ? 1 : 0;
    for (let j = 0; j < count; j++) if (j !== i && scores[i * width + j] > scores[i * width + best]) best = j;
    heads[i] = best;
    const gain = best === ROOT ? 0 : scores[i * width + count] - scores[i * width + best];
    if (gain > most) {
      most = gain;
      root = i;
    }
  }
  if (count > 0) heads[root] = ROOT;
  return heads;
}

/** One root, and every word leads to it. */
export function isTree(heads: ArrayLike<number>): boolean {
  const state = new Uint8Array(heads.length); // 1 on the way, 2 leads to the root
  let roots = 0;
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] === ROOT) roots++;
    let at = i;
    while (at !== ROOT && state[at] === 0) {
      state[at] = 1;
      at = heads[at];
    }
    if (at !== ROOT && state[at] === 1) return false;
    for (at = i; at !== ROOT && state[at] === 1; at = heads[at]) state[at] = 2;
  }
  return roots === 1 || heads.length === 0;
}

function contracted(count: number, scores: Float64Array): Int32Array {
  const width = count + 1;
  const nodes = 2 * count; // words, then contracted cycles
  const within = new Int32Array(nodes).fill(-1); // the cycle a node was contracted into
  const parts: number[][] = Array.from({ length: nodes }, () => []);
  // rows of a node: by node outside, the best arc into it and the words at its ends
  const rows: { readonly score: Float64Array; readonly from: Int32Array; readonly to: Int32Array }[] = [];
  const entered = new Int32Array(nodes).fill(-1); // node that the chosen arc comes from
  const entry = new Int32Array(nodes * 2); // its ends: head, dependent
  for (let i = 0; i < count; i++) {
    const from = new Int32Array(width);
    for (let j = 0; j <= count; j++) from[j] = j;
    rows.push({ score: scores.slice(i * width, (i + 1) * width), from, to: new Int32Array(width).fill(i) });
  }
  // a cycle stands in the column of the first of its nodes; `holder` says who stands in a column now
  const holder = new Int32Array(width);
  for (let j = 0; j <= count; j++) holder[j] = j === count ? -1 : j;
  const column = new Int32Array(nodes);
  for (let i = 0; i < count; i++) column[i] = i;
  const alive = new Uint8Array(width).fill(1);
  const state = new Uint8Array(nodes); // 1 on the path, 2 done
  let next = count;
  for (let start = 0; start < count; start++) {
    if (state[start] !== 0 || within[start] >= 0) continue;
    const path = [start];
    state[start] = 1;
    while (path.length > 0) {
      const node = path[path.length - 1];
      const best = bestColumn(rows[node].score, alive, column[node]);
      const source = holder[best];
      entered[node] = source;
      entry[2 * node] = rows[node].from[best];
      entry[2 * node + 1] = rows[node].to[best];
      if (source < 0 || state[source] === 2) {
        for (const done of path) state[done] = 2;
        break;
      }
      if (state[source] === 0) {
        state[source] = 1;
        path.push(source);
        continue;
      }
      const cycle = path.splice(path.indexOf(source));
      const made = next++;
      parts[made] = cycle;
      contract(made, cycle);
      path.push(made);
      state[made] = 1;
    }
  }
  return opened();

  function contract(made: number, cycle: readonly number[]): void {
    const home = column[cycle[0]];
    const score = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const from = new Int32Array(width);
    const to = new Int32Array(width);
    const inside = new Uint8Array(width);
    for (const node of cycle) inside[column[node]] = 1;
    for (const node of cycle) {
      within[node] = made;
      const row = rows[node];
      const given = row.score[column[entered[node]]];
      for (let j = 0; j < width; j++) {
        if (!alive[j] || inside[j]) continue;
        const gain = row.score[j] - given;
        if (gain > score[j]) {
          score[j] = gain;
          from[j] = row.from[j];
          to[j] = row.to[j];
        }
      }
    }
    rows[made] = { score, from, to };
    // arcs that leave the cycle: the best of its nodes for each node outside
    for (let j = 0; j < count; j++) {
      if (!alive[j] || inside[j]) continue;
      const row = rows[holder[j]];
      let best = home;
      for (const node of cycle) if (row.score[column[node]] > row.score[best]) best = column[node];
      row.score[home] = row.score[best];
      row.from[home] = row.from[best];
      row.to[home] = row.to[best];
    }
    for (const node of cycle) if (column[node] !== home) alive[column[node]] = 0;
    column[made] = home;
    holder[home] = made;
  }

  /** Opens the cycles from the outermost: the arc that enters one takes the place of one of its own. */
  function opened(): Int32Array {
    const heads = new Int32Array(count);
    const open: number[] = [];
    for (let node = 0; node < next; node++) if (within[node] < 0) open.push(node);
    while (open.length > 0) {
      const node = open.pop()!;
      const head = entry[2 * node];
      const dependent = entry[2 * node + 1];
      heads[dependent] = head === count ? ROOT : head;
      for (let inner = dependent; inner !== node; inner = within[inner])
        for (const part of parts[within[inner]]) if (part !== inner) open.push(part);
    }
    return heads;
  }
}

function bestColumn(row: Float64Array, alive: Uint8Array, own: number): number {
  let best = -1;
  for (let j = 0; j < row.length; j++) {
    if (!alive[j] || j === own) continue;
    if (best < 0 || row[j] > row[best]) best = j;
  }
  return best;
}
