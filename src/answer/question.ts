import { boundaryBefore } from "../wording/boundary.ts";
import { type Expanded, expandForms } from "../wording/contractions.ts";
import { foldWords, formsOf, isContentWord, type Word } from "../wording/fold.ts";
import { quotedSpans } from "../wording/quoted.ts";

/** Words asked about, folded once. */
export interface Question {
  /** Without the marks and spaces around, and without who said it, where that was asked along. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly forms: readonly string[];
  readonly expanded: Expanded;
  /** How many of the words carry content. */
  readonly content: number;
  /** Who is said to have said it in the question itself: "Brandt" of “We stay,” Brandt said. */
  readonly speaker: string | null;
}

/** Longest question, in words. Longer texts are articles: add them to the record and compare. */
export const MAX_QUESTION_WORDS = 1000;

/** Throws RangeError for a question without words, or with too many. */
export function askWords(asked: string): Question {
  const { text: quoted, speaker } = withoutCue(asked);
  const trimmed = quoted.replace(/^[\s"'“”„‟«»‘’`]+/, "").trimEnd();
  const words = foldWords(trimmed);
  if (words.length === 0) throw new RangeError('the quotation holds no words: give the words to look for, as in --quote "We will stay."');
  if (words.length > MAX_QUESTION_WORDS) {
    throw new RangeError(`the quotation has ${words.length} words, more than ${MAX_QUESTION_WORDS}: ask about a part of it`);
  }
  const end = words[words.length - 1].end;
  const marks = /^[^"“”„‟«»`]*/.exec(trimmed.slice(end))?.[0] ?? "";
  const forms = formsOf(words);
  return {
    text: trimmed.slice(0, end) + marks.trimEnd(),
    words,
    forms,
    expanded: expandForms(forms),
    content: forms.filter(isContentWord).length,
    speaker,
  };
}

/** Verbs by which a sentence gives words to somebody. */
const CUE =
  /\b(?:say|says|said|saying|tell|tells|told|ask|asks|asked|add|adds|added|write|writes|wrote|tweeted|insisted|warned|argued|explained|replied|continued|noted|declared|stated|according to)\b/i;
/** Words that say who spoke, at most, in each place between the quotation marks. */
const CUE_WORDS = 16;

/** “We stay,” Brandt said, “for now.” asks about "We stay, for now." and about Brandt. What is not plainly so stays as it is. */
function withoutCue(asked: string): { readonly text: string; readonly speaker: string | null } {
  const spans = /["“”„«»]|''|``|(?<!\p{L})['‘]/u.test(asked) ? quotedSpans(asked) : [];
  const whole = { text: asked, speaker: null };
  if (spans.length === 0) return whole;
  const outside: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    outside.push(asked.slice(at, start));
    at = end;
  }
  outside.push(asked.slice(at));
  const told = outside.map((text) => foldWords(text).length);
  const count = told.reduce((sum, words) => sum + words, 0);
  const inside = spans.map(({ start, end }) => asked.slice(start, end));
  const quoted = inside.reduce((sum, text) => sum + foldWords(text).length, 0);
  if (count === 0 || quoted < count || told.some((words) => words > CUE_WORDS) || !outside.some((text) => CUE.test(text))) return whole;
  return { text: inside.join(" "), speaker: outside.map(nameIn).find((name) => name !== null) ?? null };
}

/** The name in a cue: words with capitals, with what binds them ("of", "al-"). */
const NAME =
  /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:of|the|for|de|al|bin|van|von|der)(?=\s+\p{Lu})|\s+\p{Lu}[\p{L}\p{M}.'’-]*|\s+(?:the|of)\s+\p{Lu}[\p{L}\p{M}.'’-]*)*/u;

function nameIn(text: string): string | null {
  const name = NAME.exec(text.replace(/["“”„«»]/g, " "))?.[0] ?? null;
  return name === null || /^(?:He|She|They|It|We|I|The|A|In|On|At|But|And|As)$/.test(name) ? null : name;
}

/** Words of a piece that is searched for by itself when the whole is not found. */
const PIECE = 8;
const MAX_PIECES = 4;

/** The question in pieces: its sentences, or its halves. */
export function piecesOf(question: Question): (readonly Word[])[] {
  const { text, words } = question;
  const cuts = [0];
  for (let i = 1; i < words.length; i++) if (words[i].elided || boundaryBefore(text, words, i) === "sentence") cuts.push(i);
  if (cuts.length === 1 && words.length >= PIECE) cuts.push(Math.floor(words.length / 2));
  if (cuts.length === 1) return [];
  return cuts.slice(0, MAX_PIECES).map((cut, i) => words.slice(cut, cuts[i + 1] ?? words.length));
}

/** Words to search for, as they are written: those with content, or all when there are too few. */
export function searchWords(text: string, words: readonly Word[]): string[] {
  const content = words.filter((word) => isContentWord(word.form));
  const chosen = content.length >= 2 ? content : words;
  return [...new Set(chosen.map((word) => text.slice(word.start, word.end)))];
}
