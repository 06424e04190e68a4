import type { Attribution, Layers, Sentence, Word } from "../../terms/layers.ts";
import { firstNotBefore } from "../../terms/search.ts";
import { hull, overlaps, type Span } from "../../terms/span.ts";
import { CARRYING, CLAUSE_WORDS } from "./en/speech-words.ts";
import type { FoundTime, Said } from "./found.ts";

/**
 * When each attribution was spoken, where the article says so: the time expression outside the words spoken that
 * hangs on its cue ("said on Tuesday", "told reporters Monday", "in an interview last week"), by the tree where there is
 * one, else by what stands between. What goes on from another was said when that was. Never the day of print.
 */
export function saidTimes(
  text: string,
  { attributions, sentences, words }: Pick<Layers, "attributions" | "sentences"> & Partial<Pick<Layers, "words">>,
  times: readonly FoundTime[],
): (Said | null)[] {
  const said: (Said | null)[] = attributions.map((attribution) => {
    const cue = cueOf(attribution);
    const sentence = cue && sentenceOf(text, sentences, cue);
    if (!cue || !sentence) return null;
    const candidates = candidatesOf(attribution, cue, sentence, times);
    const time = nearest(
      cue,
      times,
      candidates.filter((index) => isOf(text, words, sentence, attribution, times[index])),
    );
    return time === null ? null : { time, certainty: times[time].certainty };
  });
  attributions.forEach(({ continues }, index) => {
    const first = continues === null ? null : said[continues];
    if (said[index] === null && first)
      said[index] = { time: first.time, certainty: times[first.time].value === null ? "unknown" : "implied" };
  });
  return said;
}

/** Words that say when and are no length of time nor something that comes again and again. */
function tellsWhen({ type, value }: FoundTime): boolean {
  return (type === "DATE" || type === "TIME") && value !== "PRESENT_REF" && value !== "FUTURE_REF" && value !== "PAST_REF";
}

function cueOf({ cue, source }: Attribution): Span | null {
  return cue.length > 0 ? hull(cue) : (source[0] ?? null);
}

/** The sentence of a place, with the one before it where that breaks off at a comma: no sentence ends with one. */
function sentenceOf(text: string, sentences: readonly Sentence[], { start }: Span): Span | null {
  const at = firstNotBefore(sentences.length, (i) => sentences[i].end <= start);
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (!sentence) return null;
  const broken =
    before && before.paragraph === sentence.paragraph && /,\s*$/.test(text.slice(Math.max(before.start, before.end - 3), before.end));
  return { start: broken ? before.start : sentence.start, end: sentence.end };
}

/** Code units on each side of a cue in which its time is looked for: longer clauses than that tell nothing of it. */
const REACH = 400;

/** Times of the sentence of the cue that are no part of the words spoken. */
function candidatesOf({ content }: Attribution, cue: Span, sentence: Span, times: readonly FoundTime[]): number[] {
  const found: number[] = [];
  const from = Math.max(sentence.start, cue.start - REACH);
  const to = Math.min(sentence.end, cue.end + REACH);
  for (let i = firstNotBefore(times.length, (at) => times[at].end <= from); i < times.length && times[i].start < to; i++)
    if (tellsWhen(times[i]) && !content.some((span) => overlaps(span, times[i]))) found.push(i);
  return found;
}

function nearest(cue: Span, times: readonly FoundTime[], candidates: readonly number[]): number | null {
  const distance = (index: number) => Math.max(times[index].start - cue.end, cue.start - times[index].end);
  let best: number | null = null;
  for (const index of candidates) if (best === null || distance(index) < distance(best)) best = index;
  return best;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const CARRIES = setOf(CARRYING);
const OTHER_CLAUSE = setOf(CLAUSE_WORDS);

/** Steps up a tree at most from a time to its cue. */
const MOST_STEPS = 8;

/** By the tree where it says so, by what stands between where it does not; without a tree that may be more. */
function isOf(text: string, words: readonly Word[] | undefined, sentence: Span, attribution: Attribution, time: Span): boolean {
  if (words && hangsOnCue(words, attribution, time)) return true;
  return standsBeside(text, attribution, time, words ? 1 : MOST_BETWEEN) || opensFor(text, sentence, attribution, time);
}

/**
 * Does the time hang on the cue, with nothing between but what carries words (an interview, a statement released)? A
 * participle is as old as the verb it goes with: "On Friday he spoke to reporters, warning that ...".
 */
function hangsOnCue(words: readonly Word[], attribution: Attribution, time: Span): boolean {
  let at = firstNotBefore(words.length, (i) => words[i].end <= time.start);
  if (!words[at] || words[at].start >= time.end) return false;
  const cues = cueVerbs(words, attribution);
  for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
    const word = words[at];
    if (cues.has(at) || attribution.cue.some((span) => overlaps(span, word))) return true;
    const onWay = !overlaps(word, time);
    if (onWay && attribution.content.some((span) => overlaps(span, word))) return false;
    if (onWay && (word.upos === "VERB" || word.upos === "AUX") && !CARRIES.has(word.lemma)) return false;
    at = word.head;
  }
  return false;
}

/** The verb that a cue in -ing or behind "and" goes with, where that one carries words or is a cue of speech itself. */
function cueVerbs(words: readonly Word[], { cue, content }: Attribution): ReadonlySet<number> {
  const verbs = new Set<number>();
  if (cue.length === 0) return verbs;
  const at = firstNotBefore(words.length, (i) => words[i].end <= cue[0].start);
  const { xpos, relation, head } = words[at] ?? {};
  const goesWith = (xpos === "VBG" && relation?.startsWith("advcl")) || relation === "conj";
  if (!goesWith || head === undefined || head < 0) return verbs;
  if ((CARRIES.has(words[head].lemma) || words[head].lemma === "say") && !content.some((span) => overlaps(span, words[head])))
    verbs.add(head);
  return verbs;
}

/** Words that may stand between a time and the cue or source beside it where no tree says what belongs to what. */
const MOST_BETWEEN = 9;

/** "said Monday", "said in an interview with the paper on Monday": nothing between that begins another clause. */
function standsBeside(text: string, attribution: Attribution, time: Span, most: number): boolean {
  const { cue, source } = attribution;
  const verb = cue.findLast(({ end }) => end <= time.start);
  const speaker = source.find(({ start, end }) => verb && end <= time.start && start >= verb.end && start - verb.end < 3); // "said Shaw on Monday"
  const before = speaker ?? verb;
  if (before && isJoined(text, before.end, time.start, attribution, most)) return true;
  const between = source.some(({ end }) => end <= time.start && isJoined(text, end, time.start, attribution, 1)); // "Shaw on Monday said"
  const after = cue.find(({ start }) => start >= time.end);
  return after !== undefined && between && isJoined(text, time.end, after.start, attribution, 0);
}

/** "On Monday, Shaw said", "In an interview with the paper last week, Shaw said": the sentence opens with the time of its speech. */
function opensFor(text: string, sentence: Span, { cue, source }: Attribution, time: Span): boolean {
  const [first] = [...cue, ...source].sort((a, b) => a.start - b.start);
  if (!first || first.start < time.end || first.start - sentence.start > REACH || !cue.some(({ start }) => start - first.start < NEAR))
    return false;
  const [before, after] = [text.slice(sentence.start, time.start), text.slice(time.end, first.start)];
  if (/^(?:(?:On|In|At|Late|Early|And|But|Also|Earlier|Later)\s+){0,2}$/.test(before) && /^,?\s*(?:the\s+)?$/i.test(after)) return true;
  const opening = /^(?:In|At|During|Speaking|On)\s/.test(before) && /^[^,;:“”"()—–]{0,80},\s*(?:the\s+)?$/i.test(after);
  const [carrier, ...rest] = opening ? before.split(CARRIER).slice(-2) : [];
  return carrier !== undefined && rest.length > 0 && !lettersOf(rest[0]).some((word) => OTHER_CLAUSE.has(word));
}

/** What carries words and has a time. */
const CARRIER =
  /\b(?:interview|statement|speech|briefing|conference|call|e-?mail|letter|message|post|tweet|address|report|memo|testimony|hearing|appearance|remarks|comments|reporters|filing|editorial)\b/;

function lettersOf(stretch: string): string[] {
  return stretch.toLowerCase().match(/[\p{L}']+/gu) ?? [];
}

/** Code units from a source to its cue where the sentence opens with the time of both. */
const NEAR = 120;

function isJoined(text: string, start: number, end: number, { content }: Attribution, most: number): boolean {
  if (content.some((span) => overlaps(span, { start, end }))) return false;
  const stretch = text.slice(start, end);
  if (stretch.length > REACH || /[;:“”"()—–]/u.test(stretch)) return false;
  const words = lettersOf(stretch);
  return words.length <= most && !words.some((word) => OTHER_CLAUSE.has(word));
}
