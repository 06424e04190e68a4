import type { Attribution } from "../../terms/layers.ts";
import type { Span } from "../../terms/span.ts";
import { type Range, spanOf, type Words } from "../attribution/words.ts";
import { rangeOf } from "./context.ts";
import * as list from "./en/places.ts";
import { partyAt } from "./parties.ts";
import { formsOf, wordSet } from "./senses.ts";

/**
 * To whom something was said: the object of "told", who stands behind "in an interview with" and "in a
 * letter to". They are the other side of the talk and no link of the chain that passed it on; where it was
 * said ("in Jerusalem") belongs to neither.
 */

const TOLD = formsOf(list.TOLD);
const SAID_TO = formsOf(list.SAID_TO);
const TALKS = wordSet(list.TALKS);
const WRITINGS = wordSet(list.WRITINGS);
const OF_INTERVIEW = wordSet(list.OF_INTERVIEW);

/** How far from the verb the one spoken to may stand, in tokens. */
const REACH = 14;
/** And how far before the cue, where the sentence begins with it. */
const FRONT = 60;

/** For each attribution the place of the one spoken to, in the article's words. */
export function findAddressees(words: Words, attributions: readonly Attribution[]): (Span | null)[] {
  const found = attributions.map((attribution) => {
    const range = attribution.cue.length > 0 ? addresseeOf(words, attribution) : null;
    return range && spanOf(words, range);
  });
  return attributions.map(({ continues, source, cue }, index) => {
    if (found[index]) return found[index];
    if (continues !== null) return found[continues];
    return source.length > 0 && cue.length > 0 ? ofSameClause(words, attributions, found, index) : null;
  });
}

/** "told the Gazette that ..., adding that ...": one subject, one talk. */
function ofSameClause(words: Words, attributions: readonly Attribution[], found: readonly (Span | null)[], index: number): Span | null {
  const { source, cue } = attributions[index];
  const before = attributions[index - 1];
  if (!before || !found[index - 1] || before.source[0]?.start !== source[0].start || before.cue.length === 0) return null;
  const sentence = (span: Span) => words.sentenceOf[rangeOf(words, span)[0]];
  return sentence(before.cue[0]) === sentence(cue[0]) ? found[index - 1] : null;
}

function addresseeOf(words: Words, { cue, content, source }: Attribution): Range | null {
  const { lower, sentences, sentenceOf, tags } = words;
  const cues = cue.map((span) => rangeOf(words, span));
  const contents = content.map((span) => rangeOf(words, span));
  const speaker = source.map((span) => rangeOf(words, span));
  const isContent = (i: number) => contents.some(([first, end]) => first <= i && i < end);
  const [first, last] = [cues[0][0], cues[cues.length - 1][1]];
  const { firstToken, endToken } = sentences[sentenceOf[first]];
  const stop = firstAfter(last - 1, Math.min(endToken, last + REACH), (i) => isContent(i) && i >= last);
  for (let i = first; i < last; i++) {
    if (TOLD.has(lower[i])) {
      const party = partyAt(words, i + 1, stop);
      if (party && !isContent(party[0]) && !sameAs(party, speaker)) return byName(words, party, stop);
    }
    if (SAID_TO.has(lower[i])) {
      const to = firstAfter(i, Math.min(stop, i + 4), (k) => lower[k] === "to" || (lower[k] === "before" && /^testif/.test(lower[i])));
      const party = to < Math.min(stop, i + 4) && !isVerbAfterTo(words, to) ? partyAt(words, to + 1, stop) : null;
      if (party && !sameAs(party, speaker)) return party;
    }
  }
  // fronted ("In an interview with the Gazette, Lund said"), then what follows the cue
  const fronted = scan(words, Math.max(firstToken, first - FRONT), first, isContent, true);
  if (fronted) return fronted;
  const after = Math.max(first, firstToken);
  return scan(words, after, Math.min(endToken, last + 2 * REACH), (i) => isContent(i) || tags[i] === "semicolon", false);
}

/** "her deputy, Piet Orrin, that": the name where one follows. */
function byName({ tags }: Words, party: Range, stop: number): Range {
  const [, comma] = party;
  if (tags[comma] !== "comma" || tags[comma - 1] === "name" || comma + 1 >= stop) return party;
  let end = comma + 1;
  while (end < stop && tags[end] === "name") end++;
  return end > comma + 1 && (end === stop || tags[end] === "comma" || tags[end] === "subordinator") ? [comma + 1, end] : party;
}

/** Looks for an occasion of speech with its other side between two tokens. */
function scan(words: Words, from: number, to: number, bar: (i: number) => boolean, fronted: boolean): Range | null {
  const { lower, tags } = words;
  for (let i = from; i < to; i++) {
    if (bar(i)) {
      if (fronted) continue;
      return null;
    }
    if (/^interviews?$/.test(lower[i])) {
      const outlet = outletBefore(words, i, from);
      if (outlet && !bar(outlet[0])) return outlet;
    }
    const word = lower[i];
    const opens = TALKS.has(word)
      ? /^(?:with|to|for|on)$/
      : WRITINGS.has(word)
        ? /^(?:to|before|for)$/
        : /^(?:speaking|talking|writing|testifying)$/.test(word) && isOpening(words, i, from)
          ? /^(?:to|with|before)$/
          : null;
    if (!opens?.test(lower[i + 1] ?? "") || (lower[i + 1] === "to" && isVerbAfterTo(words, i + 1))) continue;
    if (TALKS.has(word) && lower[i + 1] === "on" && tags[i + 2] !== "name" && lower[i + 3] !== undefined && tags[i + 3] !== "name")
      continue;
    const party = partyAt(words, i + 2, to);
    if (party && !bar(party[0])) return party;
  }
  const by = firstAfter(from - 1, to, (i) => !bar(i) && /^(?:asked|pressed|questioned)$/.test(lower[i]) && lower[i + 1] === "by");
  return fronted && by < to ? partyAt(words, by + 2, to) : null;
}

/** "in an AP interview", "in an exclusive Gazette interview". */
function outletBefore({ lower, tags, tokens }: Words, interview: number, from: number): Range | null {
  let end = interview;
  while (end - 1 > from && OF_INTERVIEW.has(lower[end - 1])) end--;
  if (end === interview && tags[end - 1] !== "name") return null;
  let first = end;
  while (first - 1 >= from && (tags[first - 1] === "name" || tokens[first - 1].text === "!") && !OF_INTERVIEW.has(lower[first - 1]))
    first--;
  let article = first - 1;
  while (article >= from && OF_INTERVIEW.has(lower[article])) article--;
  if (first === end || !/^(?:a|an|the|this)$/.test(lower[article] ?? "") || /['’]s?$/.test(tokens[end - 1].text)) return null;
  return [first, end];
}

/** The first words of their clause: "Speaking to reporters, ...". */
function isOpening({ tags }: Words, i: number, from: number): boolean {
  return i === from || tags[i - 1] === "comma" || tags[i - 1] === "conjunction";
}

/** "to" before a verb rather than somebody. */
function isVerbAfterTo({ tags, lower }: Words, to: number): boolean {
  return (
    tags[to + 1] === "word" &&
    !/s$/.test(lower[to + 1]) &&
    !/^(?:parliament|congress|police|state|local|foreign|national|public|russian|the)$/.test(lower[to + 1])
  );
}

function sameAs([first, end]: Range, speaker: readonly Range[]): boolean {
  return speaker.some((range) => range[0] < end && first < range[1]);
}

/** The first token after `at` and before `end` of which it holds; `end` when there is none. */
function firstAfter(at: number, end: number, holds: (i: number) => boolean): number {
  for (let i = at + 1; i < end; i++) if (holds(i)) return i;
  return end;
}
