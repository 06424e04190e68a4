import type { Party, Statement } from "../terms/reading.ts";
import { foldWords, formsOf, isContentWord } from "./fold.ts";
import { speakerName, surnameOf } from "./names.ts";

/**
 * What of a statement is compared when reports of one act of speaking are looked for. Many quoted words speak for
 * themselves, whoever prints them and whenever. Fewer, or none, say it only together with all the other words of the
 * statement, the day of print and who is named: the same short words of another day are another matter. Statements of
 * one key are compared once for all of them.
 */
export interface Saying {
  readonly article: string;
  /** Null where nobody is named. */
  readonly speaker: string | null;
  /** Is the speaker a name, rather than a description ("officials")? */
  readonly named: boolean;
  /** The quoted stretches. */
  readonly parts: readonly string[];
  readonly content: string;
  readonly day: string | null;
  readonly said: string | null;
  readonly denied: boolean;
}

/** Quoted words from which on a wording speaks for itself. Below it "we will do what it takes" is everybody's. */
export const LONG = 8;

/** Quoted words of one stretch after another; where the outlet left words out or put some in, another segment begins. */
export function segmentsOf(parts: readonly string[]): string[][] {
  const segments: string[][] = [];
  for (const part of parts) {
    segments.push([]);
    for (const { form, edit, elided } of foldWords(part)) {
      if (edit || elided) segments.push([]);
      if (!edit) segments[segments.length - 1].push(form);
    }
  }
  return segments.filter((segment) => segment.length > 0);
}

/** Do the quoted words need the day, and the words around them, to say who said what when? */
export function isLoose(segments: readonly (readonly string[])[]): boolean {
  return segments.reduce((count, segment) => count + segment.length, 0) < LONG;
}

/** Statements with the same key are one wording. */
export function sayingKey(saying: Saying): string {
  const { speaker, parts } = saying;
  const name = speaker !== null && surnameOf(speaker) ? formsOf(foldWords(speaker)) : [];
  const segments = segmentsOf(parts);
  if (!isLoose(segments)) return JSON.stringify([name, ...segments]);
  const { named, content, day, said, denied, article } = saying;
  return JSON.stringify([
    "~",
    name,
    named ? "" : article,
    day,
    said,
    denied,
    segments,
    segments.length === 1 && segments[0].length === wordsIn(content) ? "" : formsOf(foldWords(content)).join(" "),
  ]);
}

function wordsIn(content: string): number {
  return foldWords(content).length;
}

/** Words of its own that a statement without quoted words must have to be compared with others. */
const LEAST_CONTENT = 3;

/** Has a statement without quoted words enough content that another report of it could be told? */
export function saysEnough(content: string): boolean {
  let count = 0;
  for (const { form } of foldWords(content)) if (isContentWord(form) && ++count >= LEAST_CONTENT) return true;
  return false;
}

/** Is the party somebody by name? "Officials", "a report" and "the company" are others in every article. */
export function isNamed({ name, type }: Pick<Party, "name" | "type">): boolean {
  return NAMED.has(type) && speakerName({ name, type }) !== null && /(?<![\p{L}\p{N}])\p{Lu}/u.test(name);
}

const NAMED: ReadonlySet<Party["type"]> = new Set(["person", "organization", "government"]);

/** The day of speech, where the article gives one for certain. */
export function saidDay({ said }: Pick<Statement, "said">): string | null {
  if (!said?.value || said.certainty === "implied" || said.certainty === "unknown") return null;
  return /^\d{4}-\d{2}-\d{2}/.exec(said.value)?.[0] ?? null;
}
