/**
 * How much a token speaks for the article (above 0) or against it (below): log odds over the sites of
 * the training pages on which it stands, less those of all text. Learnt by training/pages/body.py.
 */
export interface WeightFile {
  /** Weights of names of elements and of words, in hundredths. */
  readonly names: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, number>>;
}

export interface Weights {
  readonly names: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

export function weightsOf(file: WeightFile): Weights {
  const read = (table: Readonly<Record<string, number>>) => new Map(Object.entries(table).map(([token, weight]) => [token, weight / 100]));
  return { names: read(file.names), words: read(file.words) };
}

/** The least and the most of the known tokens' weights, 0 where none is known, and their sum. */
export function weigh(
  tokens: readonly string[],
  table: ReadonlyMap<string, number>,
): { least: number; most: number; sum: number; known: number } {
  let least = 0;
  let most = 0;
  let sum = 0;
  let known = 0;
  for (const token of tokens) {
    const weight = table.get(token);
    if (weight === undefined) continue;
    known++;
    sum += weight;
    if (weight < least) least = weight;
    if (weight > most) most = weight;
  }
  return { least, most, sum, known };
}
