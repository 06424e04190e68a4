import type { ArticleReading, Statement } from "../terms/reading.ts";
import { type Boundary, boundaryBefore } from "../wording/boundary.ts";
import { type Expanded, expandForms } from "../wording/contractions.ts";
import { foldWords, formsOf, type Word } from "../wording/fold.ts";
import { type QuotedPart, quotedPassages } from "../wording/quoted.ts";

/**
 * What one speaker says in one go, as one article prints it: the quoted stretches of a statement and of
 * those that go on from it, laid behind one another without the cue. Asked words may run from one
 * stretch into the next ("A," she said, "B.") but not over words of the outlet's own.
 */
export interface Speech {
  readonly article: string;
  readonly published: string | null;
  readonly text: string;
  readonly words: readonly Word[];
  readonly forms: readonly string[];
  readonly expanded: Expanded;
  readonly parts: readonly SpeechPart[];
  /** The parts by the index of their first word. */
  readonly partStarts: ReadonlyMap<number, SpeechPart>;
}

interface SpeechPart {
  readonly statement: Statement;
  /** The quoted stretch. */
  readonly text: string;
  /** Index of its first word. */
  readonly first: number;
  /** Nothing but a cue stands between it and the part before. */
  readonly goesOn: boolean;
}

/** Words of narration between two statements, up to which the second goes on from the first in one breath: "Kerry told reporters in Jerusalem on Sunday". */
const CUE_WORDS = 12;
/** The same in UTF-16 code units, so that a long gap is not read to its end. */
const CUE_LENGTH = 200;

/** The speeches of an article, in text order; of those in which one of the `wanted` statements stands, where some are wanted. */
export function speechesOf(reading: ArticleReading, wanted?: ReadonlySet<string>): Speech[] {
  const statements = [...reading.statements].sort((a, b) => a.content[0].start - b.content[0].start || (a.id < b.id ? -1 : 1));
  const owners = ownersOf(statements);
  const drafts: { statement: Statement; part: QuotedPart; goesOn: boolean }[][] = [];
  const draftOf = new Map<string, { statement: Statement; part: QuotedPart; goesOn: boolean }[]>();
  for (const statement of statements) {
    const parts = quotedPassages(statement).filter((part) => owners.get(part.start) === statement);
    if (parts.length === 0) continue;
    const earlier = statement.continues === null ? undefined : draftOf.get(statement.continues);
    const draft = earlier ?? [];
    const before = draft.at(-1);
    for (const [order, part] of parts.entries()) {
      const goesOn =
        order > 0
          ? part.goesOn && hasOnlyCue(reading.text, statement, parts[order - 1], part)
          : before !== undefined && isNear(reading.text, before.statement, statement);
      draft.push({ statement, part, goesOn });
    }
    if (!earlier) drafts.push(draft);
    draftOf.set(statement.id, draft);
  }
  const asked = wanted ? drafts.filter((draft) => draft.some(({ statement }) => wanted.has(statement.id))) : drafts;
  return asked.map((draft) => {
    let text = "";
    const starts = draft.map(({ part }) => {
      if (text) text += " ";
      const start = text.length;
      text += part.text;
      return start;
    });
    const words = foldWords(text);
    const forms = formsOf(words);
    let word = 0;
    const parts = draft.map(({ statement, part, goesOn }, i) => {
      while (word < words.length && words[word].start < starts[i]) word++;
      return { statement, text: part.text, first: word, goesOn };
    });
    return {
      article: reading.origin.sha256,
      published: reading.published?.value ?? null,
      text,
      words,
      forms,
      expanded: expandForms(forms),
      parts,
      partStarts: new Map(parts.map((part) => [part.first, part])),
    };
  });
}

/** A stretch inside two statements (one reports the other) belongs to the one with the shorter content, the nearer speaker. */
function ownersOf(statements: readonly Statement[]): Map<number, Statement> {
  const size = (statement: Statement): number => statement.content.reduce((sum, { start, end }) => sum + end - start, 0);
  const owners = new Map<number, Statement>();
  for (const statement of statements) {
    for (const { start } of quotedPassages(statement)) {
      const owner = owners.get(start);
      if (!owner || size(statement) < size(owner)) owners.set(start, statement);
    }
  }
  return owners;
}

/** Between two passages of a statement stands nothing, or its cue; not words of the outlet that are no content. */
function hasOnlyCue(text: string, statement: Statement, before: QuotedPart, after: QuotedPart): boolean {
  if (before.passage === after.passage) return true;
  const named = [...statement.cue, ...(statement.source ? [statement.source] : [])];
  if (named.some(({ start, end }) => before.end <= start && end <= after.start)) return true;
  return after.start - before.end <= CUE_LENGTH && !/[\p{L}\p{N}]/u.test(text.slice(before.end, after.start));
}

function isNear(text: string, before: Statement, after: Statement): boolean {
  const end = Math.max(...[before.content, before.cue, before.source ? [before.source] : []].flat().map((span) => span.end));
  const start = Math.min(...[after.content, after.cue, after.source ? [after.source] : []].flat().map((span) => span.start));
  if (start <= end) return true;
  return start - end <= CUE_LENGTH && foldWords(text.slice(end, start)).length <= CUE_WORDS;
}

/** The part that holds a word. */
export function partAt(speech: Speech, word: number): SpeechPart {
  let found = speech.parts[0];
  for (const part of speech.parts) if (part.first <= word) found = part;
  return found;
}

/** What parts a word from the one before it; `apart` where words of the outlet stand between. */
export function edgeBefore(speech: Speech, index: number): Boundary | "apart" {
  if (index <= 0 || index >= speech.words.length) return "apart";
  const between = boundaryBefore(speech.text, speech.words, index);
  const part = speech.partStarts.get(index);
  if (!part) return between;
  if (!part.goesOn) return "apart";
  // "It is ours," she said. "We stay.": the comma stands for the end of the sentence.
  const capital = /^\p{Lu}/u.test(speech.text.slice(speech.words[index].start));
  return capital ? "sentence" : between === "none" ? "clause" : between;
}

/** Is it the end of a sentence or of what is quoted? */
export function isWhole(edge: Boundary | "apart"): boolean {
  return edge === "sentence" || edge === "apart";
}
