/** Weighted terms of an article, as a vector of length one: the cosine of two is the sum over what they share. */
export type Vector = ReadonlyMap<string, number>;

/** The heaviest terms only, at most `most`, brought to length one. Of equally heavy ones the first by alphabet. */
export function vectorOf(weights: ReadonlyMap<string, number>, most: number): Vector {
  const heavy = [...weights].filter(([, weight]) => weight > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const kept = heavy.slice(0, most);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(kept.map(([term, weight]) => [term, weight / length]));
}

/** From 0 (nothing in common) to 1. */
export function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return Math.min(1, sum);
}

/** The middle of several vectors, brought to length one. */
export function middleOf(vectors: readonly Vector[], most: number): Vector {
  if (vectors.length < 2) return vectors[0] ?? new Map();
  const sums = new Map<string, number>();
  for (const vector of vectors) for (const [term, weight] of vector) sums.set(term, (sums.get(term) ?? 0) + weight);
  return vectorOf(sums, most);
}

/** What both have, the heaviest in common first. */
export function sharedTerms(one: Vector, other: Vector): string[] {
  const shared: [string, number][] = [];
  for (const [term, weight] of one) {
    const theirs = other.get(term);
    if (theirs !== undefined) shared.push([term, weight * theirs]);
  }
  return shared.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term);
}
