/**
 * A text longer than the encoder's window is read in several that share subwords at their edges. Where a
 * window begins depends on nothing but the text's own length, so what is read in a document never
 * depends on its neighbours in a pile. Each subword is answered for by the window in which it is farthest
 * from an edge, the earlier one on a tie.
 */

/** Half-open range of subwords. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** Windows over `count` subwords. `positions` counts [CLS] and [SEP] too; neighbours share `shared` subwords. */
export function windowsOver(count: number, positions: number, shared: number): Window[] {
  const room = positions - 2;
  if (!(room > shared && shared >= 0)) throw new RangeError(`windows of ${positions} positions cannot share ${shared} subwords`);
  const windows: Window[] = [];
  if (count === 0) return windows;
  for (let start = 0; ; start += room - shared) {
    windows.push({ start, end: Math.min(start + room, count) });
    if (start + room >= count) return windows;
  }
}

/** For every subword the index of the window that answers for it. */
export function ownersOf(count: number, windows: readonly Window[]): Uint32Array {
  const owners = new Uint32Array(count);
  const farthest = new Int32Array(count).fill(-1);
  windows.forEach(({ start, end }, window) => {
    for (let i = start; i < end; i++) {
      const distance = Math.min(i - start, end - 1 - i);
      if (distance > farthest[i]) {
        farthest[i] = distance;
        owners[i] = window;
      }
    }
  });
  return owners;
}

/** The subwords that `window`, the `index`th, answers for: one stretch, perhaps empty, because windows follow each other. */
export function ownedBy(owners: Uint32Array, index: number, { start, end }: Window): Window {
  let from = start;
  while (from < end && owners[from] !== index) from++;
  let to = from;
  while (to < end && owners[to] === index) to++;
  return { start: from, end: to };
}
