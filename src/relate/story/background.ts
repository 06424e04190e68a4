/**
 * In how many texts a word stands, out of a fixed number of texts of news that were counted once and for all
 * (`models/stories`, `training/stories`): a word is as rare on the first article of a record as on the last, so what a story
 * is does not depend on the order in which articles come. A word that is not in the table is rare.
 */
export interface Background {
  /** How much a folded word tells: 0 in every text, 1 where no text had it. */
  readonly rarity: (form: string) => number;
  /** Does it tell one happening from another, or does every tenth text have it? */
  readonly tells: (form: string) => boolean;
}

/** The table as it is kept: words under the number of texts they stand in, rounded down to a step of a ladder. */
export interface BackgroundFile {
  /** Texts counted. */
  readonly texts: number;
  /** Number of texts -> the words that stand in so many, in order, separated by spaces. */
  readonly words: Readonly<Record<string, string>>;
}

export function backgroundOf({ texts, words }: BackgroundFile): Background {
  const most = Math.log(texts + 1);
  const known = new Map<string, number>();
  for (const [count, list] of Object.entries(words)) {
    const rarity = 1 - Math.log(Number(count) + 1) / most;
    for (const word of list.split(" ")) known.set(word, rarity);
  }
  const rarity = (form: string) => known.get(form) ?? UNKNOWN;
  const common = 1 - Math.log(COMMON * texts + 1) / most;
  return { rarity, tells: (form) => rarity(form) > common };
}

/** Rarity of a word that the table has not: below 1, because some are slips of the pen. Set by hand. */
const UNKNOWN = 0.9;
/** Share of all texts from which on a word stands in too many to tell ("week", "new", "man"). Set by hand. */
const COMMON = 0.1;
