import type { ArticleReading, Statement } from "../terms/reading.ts";
import type { Passage } from "../terms/span.ts";
import { boundaryBefore } from "../wording/boundary.ts";
import { foldWords, formsOf, isContentWord } from "../wording/fold.ts";
import { NEGATIONS } from "../wording/function-words.ts";
import { findRuns } from "../wording/run.ts";
import type { Question } from "./question.ts";

/**
 * Asked words that the pile has as reported speech only: the words themselves inside an indirect
 * content, or nearly all content words of the question in one sentence of it, with the same numbers and
 * the same negation. Says that the content was reported, never that the words were spoken.
 */
export interface Report {
  readonly statement: Statement;
  readonly sentence: string;
  readonly score: number;
}

/** Share of the asked content words that one sentence must hold. */
const RECALL = 0.8;
/** Share of the sentence's content words that must have been asked for. */
const PRECISION = 0.3;
/** Content words below which a likeness says nothing. */
const CONTENT = 3;
/** Cues that turn what they report into its opposite. */
const REJECTION = /\b(?:rul(?:e|es|ed|ing) out|den(?:y|ies|ied|ying)|reject\w*|refus\w*|dismiss\w*)\b/i;
/** Words below which even the very words say nothing. */
const RUN = 3;

/**
 * The nearest sentence of each reported statement of an article that is among those wanted. `loosely`: with another figure,
 * or denied, which is not what was asked about, only near it.
 */
export function findReports(question: Question, reading: ArticleReading, wanted: ReadonlyMap<string, unknown>, loosely = false): Report[] {
  const asked = contentOf(question.forms);
  const reports: Report[] = [];
  for (const statement of reading.statements) {
    if (statement.kind === "direct" || !wanted.has(statement.id)) continue;
    const rejected = statement.cue.some(({ text: cue }) => REJECTION.test(cue));
    const text = statement.content.map((passage) => passage.text).join(" ");
    let best: Report | null = null;
    for (const sentence of sentencesOf(text)) {
      const score = scoreOf(question, asked, sentence, rejected, loosely);
      if (score > 0 && (!best || score > best.score)) best = { statement, sentence: sentence.text, score };
    }
    if (best) reports.push(best);
  }
  return reports;
}

interface Sentence {
  readonly text: string;
  readonly forms: readonly string[];
}

function sentencesOf(text: string): Sentence[] {
  const words = foldWords(text);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    if (boundaryBefore(text, words, i) !== "sentence") continue;
    sentences.push({ text: text.slice(words[first].start, words[i - 1].end), forms: formsOf(words.slice(first, i)) });
    first = i;
  }
  return sentences;
}

function scoreOf(question: Question, asked: ReadonlySet<string>, sentence: Sentence, rejected: boolean, loosely: boolean): number {
  if (question.forms.length >= RUN && question.content >= 1 && findRuns(sentence.forms, question.forms, 1).length > 0) return 2;
  if (asked.size < CONTENT) return 0;
  const there = contentOf(sentence.forms);
  let shared = 0;
  for (const stem of asked) {
    if (there.has(stem)) shared++;
    else if (/\d/.test(stem) && !loosely) return 0;
  }
  if (shared < CONTENT || shared < RECALL * asked.size || shared < PRECISION * there.size) return 0;
  if (!loosely && isNegated(question.forms) !== (isNegated(sentence.forms) !== rejected)) return 0;
  return shared / (asked.size + there.size - shared);
}

function isNegated(forms: readonly string[]): boolean {
  return forms.filter((form) => NEGATIONS.has(form)).length % 2 === 1;
}

function contentOf(forms: readonly string[]): Set<string> {
  return new Set(forms.filter(isContentWord).map(stem));
}

/** Endings that come and go between speech and report: "is helping", "would help", "helps". */
function stem(form: string): string {
  const bare = form.replace(/'s$/, "");
  return bare.length > 4 ? bare.replace(/(?:ing|ed|es|s)$/, "").replace(/e$/, "") : bare;
}

/** Where the asked words stand in the body in one run, whoever's they are. */
export function findNarrated(question: Question, reading: ArticleReading, limit: number): Passage[] {
  const places: Passage[] = [];
  if (question.forms.length < RUN) return places;
  for (const passage of [...(reading.title ? [reading.title] : []), ...reading.body]) {
    const words = foldWords(passage.text);
    for (const first of findRuns(formsOf(words), question.forms, limit - places.length)) {
      const start = words[first].start;
      const end = words[first + question.forms.length - 1].end;
      places.push({ start: passage.start + start, end: passage.start + end, text: passage.text.slice(start, end) });
    }
  }
  return places;
}
