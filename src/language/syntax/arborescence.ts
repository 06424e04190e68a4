/**
 * The best tree over a sentence: a maximum spanning arborescence with one root, in time square in the
 * words (Chu and Liu 1965, Edmonds 1967, in the dense form of Tarjan 1977). Cycles of best arcs are
 * contracted into one node until none is left, then opened again from the arc that enters them. Where
 * the best of all has several roots, every arc from the root is lowered by more than any tree could win,
 * so the best tree has exactly one of them (Stanojević and Cohen 2021, "A Root of the Problem").
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
  if (isTree(heads)) return heads;
  const free = contracted(count, scores.slice());
  return isTree(free) ? free : contracted(count, withCostlyRoots(count, scores));
}

/** Scores as `[count, count + 1]`, the root in the last column, all finite. */
function settled(count: number, arcs: Float32Array | Float64Array, roots: Float32Array | Float64Array): Float64Array {
  const width = count + 1;
  const scores = new Float64Array(count * width);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) scores[i * width + j] = finite(arcs[i * count + j]);
    scores[i * width + count] = finite(roots[i]);
    scores[i * width + i] = Number.NEGATIVE_INFINITY;
  }
  return scores;
}

/** Arcs from the root lowered, each by more than any tree could win. */
function withCostlyRoots(count: number, scores: Float64Array): Float64Array {
  let low = 0;
  let high = 0;
  for (const score of scores) {
    if (score < low && score >= -LARGEST) low = score;
    if (score > high) high = score;
  }
  for (let root = count; root < scores.length; root += count + 1) scores[root] -= (high - low) * (count + 1) + 1;
  return scores;
}

function finite(score: number): number {
  if (score <= LARGEST && score >= -LARGEST) return score;
  return score > 0 ? LARGEST : -LARGEST;
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
  const parts: number[][] = [];
  const entered = new Int32Array(nodes).fill(-1); // node that the chosen arc comes from
  const entry = new Int32Array(nodes * 2); // its ends: head, dependent
  // A cycle stands in the row and the column of the first of its nodes: `columns` says where a node stands,
  // `holders` who stands there. Of an arc between two places, `from` and `to` are the words at its ends.
  const columns = Int32Array.from({ length: nodes }, (_, node) => node);
  const holders = Int32Array.from({ length: width }, (_, place) => (place === count ? -1 : place));
  const from = new Int32Array(count * width);
  const to = new Int32Array(count * width);
  for (let i = 0, at = 0; i < count; i++) {
    for (let j = 0; j < width; j++, at++) {
      from[at] = j;
      to[at] = i;
    }
  }
  let alive = Int32Array.from({ length: width }, (_, place) => place);
  const state = new Uint8Array(nodes); // 1 on the path, 2 done
  let next = count;
  for (let start = 0; start < count; start++) {
    if (state[start] !== 0 || within[start] >= 0) continue;
    const path = [start];
    state[start] = 1;
    while (path.length > 0) {
      const node = path[path.length - 1];
      const best = bestArc(columns[node]);
      const source = holders[best % width];
      entered[node] = source;
      entry[2 * node] = from[best];
      entry[2 * node + 1] = to[best];
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

  /** The best arc into what stands in a row. */
  function bestArc(row: number): number {
    let best = -1;
    for (const place of alive) {
      const arc = row * width + place;
      if (place !== row && (best < 0 || scores[arc] > scores[best])) best = arc;
    }
    return best;
  }

  function contract(made: number, cycle: readonly number[]): void {
    const places = cycle.map((node) => columns[node]);
    const home = places[0];
    const given = cycle.map((node, k) => scores[places[k] * width + columns[entered[node]]]);
    const inside = new Uint8Array(width);
    for (const place of places) inside[place] = 1;
    for (const place of alive) {
      if (inside[place] === 1) continue;
      // into the cycle: an arc takes the place of one of the cycle's own
      let best = places[0] * width + place;
      let most = scores[best] - given[0];
      for (let k = 1; k < places.length; k++) {
        const arc = places[k] * width + place;
        const gain = scores[arc] - given[k];
        if (gain > most) {
          most = gain;
          best = arc;
        }
      }
      move(best, home * width + place, most);
      if (place === count) continue;
      // out of it: the best of its nodes
      best = place * width + home;
      for (const other of places) if (scores[place * width + other] > scores[best]) best = place * width + other;
      move(best, place * width + home, scores[best]);
    }
    for (const node of cycle) within[node] = made;
    alive = alive.filter((place) => place === home || inside[place] === 0);
    columns[made] = home;
    holders[home] = made;
  }

  function move(arc: number, into: number, score: number): void {
    scores[into] = score;
    from[into] = from[arc];
    to[into] = to[arc];
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
