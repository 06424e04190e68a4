/**
 * Real quotations of the record, from which cases are made: whole quoted stretches, and the sentences in them. Only what
 * is plainly one: no marks, brackets or ellipses inside, no cue, not too long.
 */
import type { ArticleReading, Statement } from "../../src/terms/reading.ts";
import { quotedPassages } from "../../src/wording/quoted.ts";
import { plainForms } from "./words.ts";

export interface Quotation {
  readonly article: string;
  readonly event: string;
  readonly statement: string;
  /** Who the record says has said it; null where nobody is named. */
  readonly speaker: string | null;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly quotation: Quotation;
  readonly text: string;
  /** Its number in the quotation. */
  readonly order: number;
  /** From a capital to a full stop. */
  readonly whole: boolean;
}

/** Words of what was said and not told: a quotation with them is one that the reader has cut wrongly. */
const TOLD = /\b(?:he|she|they|\p{Lu}\p{L}+) (?:said|says|told|added|tweeted)\b/u;
const LONGEST = 80;

export function quotationsOf(reading: ArticleReading, event: string): Quotation[] {
  return reading.statements.flatMap((statement) =>
    quotedPassages(statement)
      .map(({ text }) => text.trim())
      .filter(isPlain)
      .map((text) => quotation(reading.origin.sha256, event, statement, text)),
  );
}

function isPlain(text: string): boolean {
  const count = plainForms(text).length;
  return count >= 3 && count <= LONGEST && !/["“”„«»[\]()…\n]|\.\.|--/u.test(text) && !TOLD.test(text);
}

function quotation(article: string, event: string, { id, speaker }: Statement, text: string): Quotation {
  const named = speaker.type !== "unknown" && speaker.type !== "anonymous" && /^\p{Lu}/u.test(speaker.name);
  const sentences: Sentence[] = [];
  const made: Quotation = { article, event, statement: id, speaker: named ? speaker.name : null, text, sentences };
  for (const [order, cut] of sentencesOf(text).entries())
    sentences.push({ quotation: made, text: cut, order, whole: /^[\p{Lu}\d]/u.test(cut) && /[.!?]$/.test(cut) });
  return made;
}

const END = /(?<![\s.](?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|No|vs|U\.S|U\.N|U\.K|\p{Lu}))([.!?])\s+(?=\p{Lu})/gu;

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    sentences.push(text.slice(from, match.index + 1));
    from = match.index + match[0].length;
  }
  return [...sentences, text.slice(from)].filter((sentence) => plainForms(sentence).length > 0);
}
