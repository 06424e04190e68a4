/**
 * How near two spellings of one name are. Names that come from other scripts are spelt as each outlet hears them:
 * the vowels go first, then h, then which of k, q, g and kh it is. What is left, the skeleton, mostly stays.
 */

/** "khamenei" and "khameini" are "kmn". Of folded words; empty for a word without a letter that stays. */
export function skeleton(word: string): string {
  const plain = word.replace(/[^\p{L}]/gu, "");
  const heard = plain
    .replace(/ph/g, "f")
    .replace(/(?:t?sch|tsh|tch|sh|ch|cz|cs)/g, "s")
    .replace(/(?:kh|gh|ck|[qgc])/g, "k")
    .replace(/x/g, "ks")
    .replace(/(?:tz|ts|z)/g, "s")
    .replace(/[vw]/g, "f")
    .replace(/(?<=.)[aeiouyhj]+/g, "")
    .replace(/^[aeiouy]/, "a");
  return heard.replace(/(.)\1+/gu, "$1");
}

/** Letters put in, left out, changed or exchanged with their neighbour (Damerau, optimal string alignment); more than `most` is `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(changed, last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length], most + 1);
}

/** Shortest word of which another spelling can be told from another word. */
const SHORTEST = 5;
/** Letters that may differ, as a share of the longer word, and at least so many. */
const CHANGED = { share: 0.4, least: 2 } as const;

/** May both be one word as two outlets spell it? Not for the same word twice. Symmetric. */
export function isVariant(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST || skeleton(a) === "" || skeleton(a) !== skeleton(b)) return false;
  const most = Math.max(CHANGED.least, Math.floor(CHANGED.share * Math.max(a.length, b.length)));
  return editDistance(a, b, most) <= most;
}
