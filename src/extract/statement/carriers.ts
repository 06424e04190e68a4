import type { Attribution } from "../../terms/layers.ts";
import type { Span } from "../../terms/span.ts";
import { type Range, spanOf, type Words } from "../attribution/words.ts";
import { rangeOf } from "./context.ts";
import * as list from "./en/places.ts";
import { partyAt } from "./parties.ts";
import { wordSet } from "./senses.ts";

/**
 * Those who passed a statement on without a statement of their own: "through a translator", "in remarks
 * carried by the state agency", "court papers obtained by the Gazette", "was quoted by Northwire".
 */

const GO_BETWEENS = wordSet(list.GO_BETWEENS);
const CARRIED = wordSet(list.CARRIED);
const OBTAINED = wordSet(list.OBTAINED);
const OBTAINED_TO = wordSet(list.OBTAINED_TO);

/** How far behind the cue they may stand, in tokens. */
const REACH = 20;

/** For each attribution the places of those who passed it on, nearest to the reader first. */
export function findCarriers(words: Words, attributions: readonly Attribution[]): Span[][] {
  return attributions.map((attribution) =>
    attribution.cue.length > 0 ? carriersOf(words, attribution).map((range) => spanOf(words, range)) : [],
  );
}

function carriersOf(words: Words, { cue, content, source }: Attribution): Range[] {
  const { sentences, sentenceOf, lower } = words;
  const cues = cue.map((span) => rangeOf(words, span));
  const contents = content.map((span) => rangeOf(words, span));
  const sources = source.map((span) => rangeOf(words, span));
  const { endToken } = sentences[sentenceOf[cues[0][0]]];
  const isContent = (i: number) => contents.some(([first, end]) => first <= i && i < end);
  const found: Range[] = [];
  const last = Math.max(cues[cues.length - 1][1], ...sources.map(([, end]) => end));
  const from = Math.min(cues[0][0], ...sources.map(([first]) => first));
  for (let i = from; i < Math.min(endToken, last + REACH); i++) {
    if (isContent(i)) {
      if (i >= last) break;
      continue;
    }
    if (i >= last && /^(?:semicolon|colon)$/.test(words.tags[i])) break;
    const party = carrierAt(words, i, endToken, sources);
    if (party && !isContent(party[0])) found.unshift(party);
    if (i >= last && /^(?:and|but|while)$/.test(lower[i])) break;
  }
  return found;
}

function carrierAt(words: Words, i: number, end: number, sources: readonly Range[]): Range | null {
  const { lower } = words;
  if (/^(?:through|via)$/.test(lower[i])) {
    const party = partyAt(words, i + 1, end);
    return party && rangeHas(party, (k) => GO_BETWEENS.has(lower[k])) ? party : null;
  }
  const by = lower[i + 1] === "by" ? i + 2 : -1;
  if (by >= 0 && CARRIED.has(lower[i]) && !/^(?:he|she|it|they)$/.test(lower[by] ?? "")) return partyAt(words, by, end);
  const inSource = sources.some(([first, stop]) => first <= i && i <= stop);
  if (by >= 0 && inSource && OBTAINED.has(lower[i])) return partyAt(words, by, end);
  if (inSource && OBTAINED_TO.has(lower[i]) && lower[i + 1] === "to") return partyAt(words, i + 2, end);
  if (/^(?:published|aired|broadcast|carried|shown)$/.test(lower[i]) && /^(?:in|on)$/.test(lower[i + 1] ?? "") && isNamed(words, i + 2))
    return partyAt(words, i + 2, end);
  return null;
}

/** A name, or "the" and one: no day. */
function isNamed({ tags, lower }: Words, i: number): boolean {
  const at = lower[i] === "the" || lower[i] === "state" ? i + 1 : i;
  return tags[at] === "name" && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower[at]);
}

function rangeHas([first, end]: Range, holds: (i: number) => boolean): boolean {
  for (let i = first; i < end; i++) if (holds(i)) return true;
  return false;
}
