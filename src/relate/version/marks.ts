import type { ArticleReading } from "../../terms/reading.ts";
import { foldWords, formsOf } from "../../wording/fold.ts";
import { hashText } from "../../wording/lines.ts";
import { addressKey, hostOf } from "./address.ts";

/**
 * What an article's page is known by: its addresses, its outlet with its headline, and runs of words. Of all
 * runs the few with the smallest hashes are kept as keys (Broder, 1997): of two texts that are mostly one,
 * or one of which is a good part of the other, they are mostly the same.
 */
export interface PageMarks {
  readonly article: string;
  readonly addresses: readonly string[];
  /** Name of the outlet, folded, else the host of its address; empty where neither is known. */
  readonly outlet: string;
  /** Folded. */
  readonly title: string;
  /** ISO 8601 day of print. */
  readonly day: string | null;
  /** Hashes of all runs of words of headline and body. */
  readonly runs: ReadonlySet<number>;
  /** Hash of all words in order. */
  readonly whole: number;
  /** Under which the article is found: one in common is enough to be looked at, of the runs it takes `FEWEST_RUNS`. */
  readonly keys: readonly string[];
  readonly runKeys: readonly string[];
}

/** Words of a run. */
const RUN = 5;
/** Runs kept as keys. A text that grew to three times its length still shares some five of sixteen. */
const KEPT = 16;
/** Kept runs two articles must share to be looked at: a line that an outlet prints everywhere is good for one by chance. */
export const FEWEST_RUNS = 2;
/** Words of a headline that is a key: "News in brief" is many articles'. */
const TITLE = 4;

export function pageMarks(reading: ArticleReading): PageMarks {
  const { origin, canonical, published, title, body } = reading;
  const addresses = [...new Set([addressKey(canonical), addressKey(origin.url)].filter((key) => key !== null))];
  const outlet = outletOf(reading);
  const forms = [...(title ? [title] : []), ...body].flatMap(({ text }) => formsOf(foldWords(text)));
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= forms.length; i++) runs.add(hashText(forms.slice(i, i + RUN).join(" ")));
  const folded = title ? fold(title.text) : "";
  const whole = hashText(forms.join(" "));
  const kept = outlet ? [...runs].sort((a, b) => a - b).slice(0, KEPT) : [];
  const keys = [
    ...addresses.map((address) => `a${address}`),
    ...(outlet && folded.split(" ").length >= TITLE ? [`t${outlet}\n${folded}`] : []),
    ...(forms.length >= RUN ? [`w${whole}`] : []),
  ];
  const runKeys = kept.map((run) => `r${outlet}\n${run}`);
  return {
    article: origin.sha256,
    addresses,
    outlet,
    title: folded,
    day: published?.value.slice(0, 10) ?? null,
    runs,
    whole,
    keys,
    runKeys,
  };
}

/** Name of the outlet, folded, else the host of its address; empty where neither is known. */
export function outletOf({ publisher, canonical, origin }: ArticleReading): string {
  return publisher ? fold(publisher.name) : (hostOf(canonical) ?? hostOf(origin.url) ?? "");
}

function fold(text: string): string {
  return formsOf(foldWords(text)).join(" ");
}
