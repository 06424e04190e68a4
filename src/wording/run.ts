/**
 * Runs: a sequence of words standing unbroken inside another. Knuth, Morris and Pratt (1977), on words,
 * so that the cost is linear however repetitive the text is.
 */

/** Where `needle` stands in `hay`, as indices of its first word, in order; overlapping places included. */
export function findRuns(hay: readonly string[], needle: readonly string[], limit = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = [];
  if (needle.length === 0 || needle.length > hay.length) return places;
  const fall = new Int32Array(needle.length);
  for (let i = 1, k = 0; i < needle.length; i++) {
    while (k > 0 && needle[i] !== needle[k]) k = fall[k - 1];
    if (needle[i] === needle[k]) k++;
    fall[i] = k;
  }
  for (let i = 0, k = 0; i < hay.length && places.length < limit; i++) {
    while (k > 0 && hay[i] !== needle[k]) k = fall[k - 1];
    if (hay[i] === needle[k]) k++;
    if (k === needle.length) {
      places.push(i - k + 1);
      k = fall[k - 1];
    }
  }
  return places;
}

/** How many words the end of `left` and the beginning of `right` share; the longest such overlap, at most `limit` words. */
export function overlapOf(left: readonly string[], right: readonly string[], limit = 400): number {
  const tail = left.slice(Math.max(0, left.length - limit));
  const head = right.slice(0, limit);
  // The border of head + separator + tail is the overlap.
  const joined = [...head, "\n", ...tail];
  const border = new Int32Array(joined.length);
  for (let i = 1, k = 0; i < joined.length; i++) {
    while (k > 0 && joined[i] !== joined[k]) k = border[k - 1];
    if (joined[i] === joined[k]) k++;
    border[i] = k;
  }
  return border[joined.length - 1];
}

/** Do these stretches stand in `hay`, each unbroken and one after the other? */
export function holdsInOrder(hay: readonly string[], stretches: readonly (readonly string[])[]): boolean {
  let from = 0;
  for (const stretch of stretches) {
    const place = findRuns(from === 0 ? hay : hay.slice(from), stretch, 1)[0];
    if (place === undefined) return false;
    from += place + stretch.length;
  }
  return true;
}
