import type { Spent } from "./at-exit.ts";
import { columns, megabytes, verdict, whole } from "./print.ts";
import type { Related } from "./relate.ts";

/** What relating took, and whether it grows: a table a reader can check the bars in. */

/** The bars: so many articles related in so many seconds on two cores, and one more article in a record grown from the smallest to the largest. */
const BAR = { articles: 10_000, seconds: 180 } as const;

export type RelatedPile = Related & Spent;

export function relateTable(piles: readonly RelatedPile[]): string {
  const steps = [...new Set(piles.flatMap(({ steps }) => Object.keys(steps)))];
  const rows = piles.map((pile) => [
    `${whole(pile.articles)} articles, ${whole(pile.statements)} statements`,
    pile.writing.toFixed(1),
    ...steps.map((step) => (pile.steps[step] ?? 0).toFixed(1)),
    pile.relating.toFixed(1),
    megabytes(pile.peakBytes),
    megabytes(pile.recordBytes),
    "",
  ]);
  const ones = piles.map((pile) => [
    `one more in ${whole(pile.articles)}, ms`,
    pile.oneMore.writing.toFixed(1),
    ...steps.map((step) => (pile.oneMore.steps[step] ?? 0).toFixed(1)),
    pile.oneMore.relating.toFixed(1),
    "",
    "",
    pile.checking.toFixed(1),
  ]);
  const table = columns(
    ["generated readings, seconds", "writing", ...steps, "relating", "peak MB", "record MB", "a check"],
    [...rows, ...ones],
  );
  return [table, bars(piles).join("\n")].filter(Boolean).join("\n\n");
}

function bars(piles: readonly RelatedPile[]): string[] {
  const full = piles.find(({ articles }) => articles === BAR.articles);
  const told = full
    ? [
        verdict(
          full.relating < BAR.seconds,
          `${whole(full.articles)} articles related in ${full.relating.toFixed(1)} s, the bar is ${BAR.seconds} s on two cores`,
        ),
      ]
    : [];
  const [first, last] = [piles[0], piles[piles.length - 1]];
  if (first === last) return told;
  const grown = last.oneMore.relating / first.oneMore.relating;
  const allowed = Math.log(last.articles) / Math.log(first.articles);
  const memory = last.peakBytes / first.peakBytes;
  return [
    ...told,
    verdict(
      grown <= allowed,
      `one more article costs ${grown.toFixed(2)} times as much in ${whole(last.articles)} as in ${whole(first.articles)}; log n grows ${allowed.toFixed(2)} times`,
    ),
    `        peak memory ${memory.toFixed(2)} times, for ${whole(last.articles / first.articles)} times the articles`,
  ];
}
