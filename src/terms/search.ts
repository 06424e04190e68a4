/**
 * Binary search over things in order: the index of the first of `count` that is no longer before the
 * place asked for, `count` when all are. `isBefore` must hold for a beginning of them and for nothing after it.
 */
export function firstNotBefore(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
