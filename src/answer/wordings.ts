import type { CarriedWording } from "../terms/answer.ts";
import { foldWords, formsOf } from "../wording/fold.ts";
import type { Carrier } from "./place.ts";

/**
 * Carriers of one answer by the words they print. Outlets are counted, and origins: copies of one text and versions of one
 * page are one origin, whoever prints them.
 */
export function wordingsOf(carriers: readonly Carrier[]): CarriedWording[] {
  const groups = new Map<string, Carrier[]>();
  for (const carrier of carriers) {
    const key = `${carrier.place.verdict} ${formsOf(foldWords(carrier.place.match.quote)).join(" ")}`;
    const group = groups.get(key);
    if (group) group.push(carrier);
    else groups.set(key, [carrier]);
  }
  return [...groups.values()].map((group) => {
    const [{ ref, place }] = group;
    const lines = group.map(({ spoken }) => spoken.article);
    return {
      verdict: place.verdict,
      first: { ...ref, ...place.match },
      statements: group.map(({ ref }) => ref),
      articles: new Set(lines.map(({ sha256 }) => sha256)).size,
      outlets: new Set(lines.map(({ publisher, sha256 }) => publisher ?? sha256)).size,
      origins: new Set(lines.map(({ copyGroup, page, sha256 }) => copyGroup ?? page ?? sha256)).size,
      from: lines[0].published?.slice(0, DAY) ?? null,
    };
  });
}

/** Characters of an ISO day. */
const DAY = 10;
