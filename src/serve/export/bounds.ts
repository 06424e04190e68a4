/**
 * How much of a large record one page holds. A browser must open the page and a person must read it;
 * what a bound keeps off the page is counted there, with the option that raises it.
 */
export interface ReportBounds {
  /** Articles whose full text is on the page, earliest first. Each adds about 10 to 50 kB. */
  readonly articles: number;
  /** UTF-16 code units of one article's text; a longer text is cut there. */
  readonly characters: number;
  /** Lines in the list of articles and in the table of hashes. */
  readonly listed: number;
  /** Utterances, those in most reports first. */
  readonly utterances: number;
  /** Statements shown for one utterance, earliest first. */
  readonly carriers: number;
  /** Statements under "Who said what" in all; shared out so that every speaker keeps some. About 0.7 kB each. */
  readonly statements: number;
  /** Inputs listed as not read. */
  readonly failures: number;
}

/** Set so that the page of a full 200-article pile stays under about 10 MB, which a phone opens. */
export const REPORT_BOUNDS: ReportBounds = {
  articles: 200,
  characters: 200_000,
  listed: 2_000,
  utterances: 500,
  carriers: 100,
  statements: 5_000,
  failures: 1_000,
};

/**
 * How many each gets when `total` is shared out as evenly as the counts allow: the largest quota q with
 * sum(min(count, q)) <= total, what is left going to the first ones that want more.
 */
export function shareOut(counts: readonly number[], total: number): number[] {
  const ascending = [...counts].sort((a, b) => a - b);
  let left = total;
  let quota = Number.POSITIVE_INFINITY;
  for (const [i, count] of ascending.entries()) {
    const even = Math.floor(left / (ascending.length - i));
    if (count > even) {
      quota = even;
      break;
    }
    left -= count;
  }
  let spare = total - counts.reduce((sum, count) => sum + Math.min(count, quota), 0);
  return counts.map((count) => {
    const extra = count > quota && spare > 0 ? 1 : 0;
    spare -= extra;
    return Math.min(count, quota) + extra;
  });
}
