import type { Attribution, Layers, Sentence, Word } from "../../terms/layers.ts";
import { firstNotBefore } from "../../terms/search.ts";
import { hull, overlaps, type Span } from "../../terms/span.ts";
import { CARRYING, CLAUSE_WORDS } from "./en/speech-words.ts";
import type { FoundTime, Said } from "./times.ts";

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
    const candidates = candidatesOf(attribution, sentences, times);
    if (candidates.length === 0) return null;
    const time = nearest(
      attribution,
      times,
      candidates.filter(
        (index) =>
          (words && hangsOnCue(words, attribution, times[index])) ??
          stands(text, attribution, sentenceOf(sentences, cueOf(attribution)!), times[index]),
      ),
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

function sentenceOf(sentences: readonly Sentence[], { start }: Span): Span | null {
  return sentences[firstNotBefore(sentences.length, (i) => sentences[i].end <= start)] ?? null;
}

/** Times of the sentence of the cue that are no part of the words spoken. */
function candidatesOf(attribution: Attribution, sentences: readonly Sentence[], times: readonly FoundTime[]): number[] {
  const cue = cueOf(attribution);
  const sentence = cue && sentenceOf(sentences, cue);
  if (!sentence) return [];
  const found: number[] = [];
  for (
    let i = firstNotBefore(times.length, (at) => times[at].end <= sentence.start);
    i < times.length && times[i].start < sentence.end;
    i++
  )
    if (tellsWhen(times[i]) && !attribution.content.some((span) => overlaps(span, times[i]))) found.push(i);
  return found;
}

function nearest(attribution: Attribution, times: readonly FoundTime[], candidates: readonly number[]): number | null {
  const cue = cueOf(attribution)!;
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

/**
 * Does the time hang on the cue, with nothing between but what carries words (an interview, a statement released)?
 * Null where the tree says nothing of the place.
 */
function hangsOnCue(words: readonly Word[], attribution: Attribution, time: Span): boolean | null {
  let at = firstNotBefore(words.length, (i) => words[i].end <= time.start);
  if (!words[at] || words[at].start >= time.end) return null;
  const spoken = (word: Word) => attribution.content.some((span) => overlaps(span, word));
  for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
    const word = words[at];
    if (attribution.cue.some((span) => overlaps(span, word))) return true;
    const onWay = !overlaps(word, time);
    if (onWay && spoken(word)) return false;
    if (onWay && (word.upos === "VERB" || word.upos === "AUX") && !CARRIES.has(word.lemma)) return false;
    at = word.head;
  }
  return false;
}

/** Words that may stand between a time and the cue or source beside it. */
const MOST_BETWEEN = 9;

/** Without a tree: nothing between time and cue that begins another clause. */
function stands(text: string, attribution: Attribution, sentence: Span | null, time: Span): boolean {
  const said = [...attribution.cue, ...attribution.source].sort((a, b) => a.start - b.start);
  const before = said.filter(({ end }) => end <= time.start).at(-1);
  const after = said.find(({ start }) => start >= time.end);
  if (before && isJoined(text, before.end, time.start, attribution)) return true;
  if (!after || !sentence) return false;
  const opens = (text.slice(sentence.start, time.start).match(/\p{L}+/gu) ?? []).length;
  const near = wordsBetween(text, time.end, after.start);
  return (
    near !== null &&
    (near.length === 0 || (opens <= MOST_BETWEEN && near.length <= 2)) &&
    isJoined(text, time.end, after.start, attribution)
  );
}

function isJoined(text: string, start: number, end: number, { content }: Attribution): boolean {
  if (content.some((span) => overlaps(span, { start, end }))) return false;
  const between = wordsBetween(text, start, end);
  return between !== null && between.length <= MOST_BETWEEN && !between.some((word) => OTHER_CLAUSE.has(word));
}

/** Null where a mark that parts clauses stands between. */
function wordsBetween(text: string, start: number, end: number): string[] | null {
  const stretch = text.slice(start, end);
  return stretch.length > 200 || /[;:“”"()—–]/u.test(stretch) ? null : (stretch.toLowerCase().match(/[\p{L}']+/gu) ?? []);
}
