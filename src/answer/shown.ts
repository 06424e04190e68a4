import type { QuoteMatch } from "../terms/answer.ts";
import { diffWords } from "../wording/diff.ts";
import { foldWords, formsOf } from "../wording/fold.ts";
import { NEGATIONS } from "../wording/function-words.ts";
import { changesOf } from "../wording/variation.ts";
import type { Question } from "./question.ts";
import { edgeBefore, isWhole, partAt, type Speech } from "./speech.ts";
import type { Finding } from "./weigh.ts";

/**
 * A finding as it is printed: the words of the speech, how the asked words differ, and what was left off around them: the
 * rest of the sentence, and the sentence before or after where it is bound to this one. What was left off and may turn the
 * meaning ("I do not think that ...", "... if they pay") is named.
 */
export function showFinding(question: Question, finding: Finding): Omit<QuoteMatch, "article" | "statement"> {
  const { speech, verdict, first, end } = finding;
  const [from, to] = sentenceAround(speech, first, end);
  const turning = turningWords([...speech.forms.slice(from, first), ...speech.forms.slice(end, to)]);
  const frame = frameOf(speech, first);
  const around = { ...(turning.length > 0 && { turning }), ...neighbours(speech, from, to), ...(frame && { frame }) };
  if (verdict === "partial") return { ...compared(cut(speech, from, to, to), question), ...around };
  const before = cut(speech, from, first, to);
  const after = cut(speech, end, to, to);
  return { ...compared(cut(speech, first, end, to), question), ...(before && { before }), ...(after && { after }), ...around };
}

/** A place as it stands, without what is around it. */
export function compared(quote: string, question: Question): Pick<QuoteMatch, "quote" | "diff" | "changes"> {
  return { quote, diff: diffWords(quote, question.text), changes: changesOf(quote, question.text) };
}

/** What stands around quoted words in the statement, where the outlet's own words deny or turn them. */
function frameOf(speech: Speech, word: number): string {
  const { statement, text } = partAt(speech, word);
  if (statement.kind !== "mixed") return "";
  const passage = statement.content.find((content) => content.text.includes(text));
  if (!passage) return "";
  const at = passage.text.indexOf(text);
  const before = turningWords(formsOf(foldWords(passage.text.slice(0, at))));
  return before.length > 0 ? passage.text.replace(/\s+/g, " ") : "";
}

function sentenceAround(speech: Speech, first: number, end: number): [from: number, to: number] {
  let from = first;
  let to = end;
  while (!isWhole(edgeBefore(speech, from))) from--;
  while (!isWhole(edgeBefore(speech, to))) to++;
  return [from, to];
}

/** Words [start, stop), with the closing mark where the sentence, which ends at `to`, ends. */
function cut(speech: Speech, start: number, stop: number, to: number): string {
  if (start >= stop) return "";
  const tail = /^[.!?…]+/.exec(speech.text.slice(speech.words[stop - 1].end, speech.words[stop]?.start ?? speech.text.length));
  return speech.text.slice(speech.words[start].start, speech.words[stop - 1].end) + (stop === to && tail ? tail[0] : "");
}

/** Words of the rest of a sentence that make something else of its beginning or end. Folded forms. */
const TURNING = new Set("if unless but except only although though however until till whether provided".split(" "));

function turningWords(forms: readonly string[]): string[] {
  return [...new Set(forms.filter((form) => TURNING.has(form) || NEGATIONS.has(form)))];
}

/** First words by which a sentence turns against the one before it. Folded forms. */
const AGAINST = new Set("but however yet still unless except though although only nevertheless nonetheless instead".split(" "));

/** Sentences before and after that this one hangs together with. */
function neighbours(speech: Speech, from: number, to: number): Pick<QuoteMatch, "previous" | "next"> {
  const goesOnAfter = to < speech.words.length && edgeBefore(speech, to) === "sentence";
  const goesOnBefore = from > 0 && edgeBefore(speech, from) === "sentence";
  const next = goesOnAfter && AGAINST.has(speech.forms[to]) ? sentenceAt(speech, to) : "";
  const previous = goesOnBefore && AGAINST.has(speech.forms[from]) ? sentenceBefore(speech, from) : "";
  return { ...(previous && { previous }), ...(next && { next }) };
}

function sentenceAt(speech: Speech, start: number): string {
  const [, to] = sentenceAround(speech, start, start + 1);
  return cut(speech, start, to, to);
}

function sentenceBefore(speech: Speech, end: number): string {
  const [from] = sentenceAround(speech, end - 1, end);
  return cut(speech, from, end, end);
}
