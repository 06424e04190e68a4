/**
 * Weighted terms of an article as a vector of length one at most: what two have in common is the sum of products over the terms
 * they share, as the cosine. Terms that tell little make a short vector, so that two articles which name nobody but
 * the president are not alike for that.
 */
export type Vector = ReadonlyMap<string, number>;

/** The heaviest terms only, at most `most`; of equally heavy ones the first by alphabet. A vector as long as `little` is shortened by a third or so, a longer one less. */
export function vectorOf(weights: ReadonlyMap<string, number>, most: number, little: number): Vector {
  const heavy = [...weights].filter(([, weight]) => weight > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return scaled(heavy.slice(0, most), (length) => Math.hypot(length, little));
}

/** Weights have so many steps: a vector read back from the record is the very one that was made. */
const EXACT = 10_000;

function scaled(terms: readonly (readonly [string, number])[], by: (length: number) => number): Vector {
  const length = by(Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0)));
  return new Map(terms.map(([term, weight]) => [term, Math.round((weight / length) * EXACT) / EXACT]));
}

/** From 0 (nothing in common) to 1. */
export function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return Math.min(1, sum);
}

/** The middle of several vectors, as long as they are on the average. */
export function middleOf(vectors: readonly Vector[], most: number): Vector {
  if (vectors.length < 2) return vectors[0] ?? new Map();
  const sums = new Map<string, number>();
  for (const vector of vectors) for (const [term, weight] of vector) sums.set(term, (sums.get(term) ?? 0) + weight);
  const mean = vectors.reduce((sum, vector) => sum + lengthOf(vector), 0) / vectors.length;
  const heavy = [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return scaled(heavy.slice(0, most), (length) => length / (mean || 1));
}

function lengthOf(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
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
