import type { Article, Note, NoteKind, NoteTarget } from "../../terms/article.ts";
import { byPosition, contains, hull, type Span } from "../../terms/span.ts";
import { foldWords, formsOf, isContentWord, type Word } from "../../wording/fold.ts";
import { quotedSpans } from "../../wording/quoted.ts";
import { repaired } from "../../wording/repair/repair.ts";
import { findRuns } from "../../wording/run.ts";
import {
  CHANGED,
  CLARIFICATION,
  CORRECTION,
  EDITORS_NOTE,
  HONORIFICS,
  INVITES,
  LABEL_ALONE,
  MADE_CLEAR,
  MAY_BEGIN,
  NOT_IN_NAMES,
  TOLD,
  UPDATE,
  WRONG,
} from "../words/notes.ts";

/**
 * What an outlet says about its own article: "An earlier version of this article misquoted ...". A note is
 * known by how its paragraph begins, wherever cleaning has put it, and is led to the words of the
 * article that it quotes and the names it gives.
 */
export function notesOf(article: Pick<Article, "text" | "title" | "paragraphs" | "chrome">): Note[] {
  const { text, paragraphs, chrome } = article;
  const blocks = [...paragraphs.map(hull), ...chrome.filter(({ reason }) => !OTHERS.test(reason))].sort(byPosition);
  const notes: (Span & { readonly kind: NoteKind })[] = [];
  for (let i = 0; i < blocks.length && notes.length < MOST; i++) {
    const { start } = blocks[i];
    let { end } = blocks[i];
    if (end - start > LONGEST || !MAY_BEGIN.test(text.slice(start, Math.min(end, start + OPENING)))) continue;
    const opening = repaired(text.slice(start, end));
    const kind = kindOf(opening);
    if (!kind || INVITES.test(opening)) continue;
    const follows = () => i + 1 < blocks.length && blocks[i + 1].end - blocks[i + 1].start <= LONGEST;
    if (LABEL_ALONE.test(opening) && follows()) {
      end = blocks[++i].end;
      const below = repaired(text.slice(blocks[i].start, end));
      if (below.length < SHORT && !kindOf(below) && !WRONG.test(below) && follows()) end = blocks[++i].end; // "As published in some editions."
    }
    notes.push({ start, end, kind: refined(kind, repaired(text.slice(start, end))) });
  }
  if (notes.length === 0) return [];
  const body = bodyWords(article, notes);
  return notes.map(({ start, end, kind }) => ({ start, end, kind, about: targetsOf(repaired(text.slice(start, end)), body) }));
}

/** Longest paragraph that is looked at, in code units, and the most notes of one article. */
const LONGEST = 2500;
/** Code units below which a paragraph under a label is a label itself. */
const SHORT = 60;
/** Code units from which a paragraph's beginning is told. */
const OPENING = 120;
const MOST = 20;
/** Most places that one note is led to. */
const MOST_TARGETS = 8;
/** Furniture with the words of others: readers, other stories. */
const OTHERS = /comment|teaser|related|link|navigation/;

function kindOf(words: string): NoteKind | null {
  const isOne = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(words));
  if (isOne(CLARIFICATION)) return "clarification";
  if (isOne(EDITORS_NOTE)) return "editors-note";
  if (isOne(CORRECTION)) return "correction";
  return isOne(UPDATE) ? "update" : null;
}

/** The kind by what the note says where its first words leave it open. */
function refined(kind: NoteKind, words: string): NoteKind {
  if (kind === "clarification" || WRONG.test(words)) return kind === "clarification" ? kind : "correction";
  if (MADE_CLEAR.test(words)) return "clarification";
  if (kind === "correction" && /version/i.test(words.slice(0, 80)))
    return TOLD.test(words) ? "correction" : CHANGED.test(words) ? "update" : "editors-note";
  return kind;
}

interface Body {
  readonly words: readonly Word[];
  readonly forms: readonly string[];
}

function bodyWords({ text, title, paragraphs }: Pick<Article, "text" | "title" | "paragraphs">, notes: readonly Span[]): Body {
  const stretches = [...(title ? [title] : []), ...paragraphs.flat()].filter((span) => !notes.some((note) => contains(note, span)));
  const words = stretches
    .sort(byPosition)
    .flatMap(({ start, end }) =>
      foldWords(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
    );
  return { words, forms: formsOf(words) };
}

function targetsOf(note: string, { words, forms }: Body): NoteTarget[] {
  const targets: NoteTarget[] = [];
  const seek = (sought: readonly string[], by: NoteTarget["by"]) => {
    const [first] = sought.length > 0 ? findRuns(forms, sought, 1) : [];
    if (first === undefined || targets.length >= MOST_TARGETS) return;
    const target = { start: words[first].start, end: words[first + sought.length - 1].end, by };
    if (!targets.some((other) => contains(other, target))) targets.push(target);
  };
  for (const { start, end } of quotedSpans(note)) {
    const quoted = formsOf(foldWords(note.slice(start, end)));
    if (quoted.length > 1 && quoted.some(isContentWord)) seek(quoted, "quoted-words");
  }
  for (const name of namesIn(note)) seek(formsOf(foldWords(name)), "name");
  return targets.sort(byPosition);
}

const WORD = "(?:\\p{Lu}\\.|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Gen|Col|Capt|Lt|Sgt|Rev|St)\\.|\\p{Lu}[\\p{L}’'-]*)";
const NAME = new RegExp(`${WORD}(?:\\s+(?:(?:de|van|von|der|al|bin|of)\\s+)?${WORD}){0,5}`, "gu");

/** Names of two words or more, and surnames behind an honorific. */
function namesIn(note: string): string[] {
  const names: string[] = [];
  for (const [found] of note.matchAll(NAME)) {
    const words = found.replace(/[’']s$/, "").split(/\s+/);
    while (words.length > 0 && NOT_IN_NAMES.has(words[0].replace(/\.$/, "").toLowerCase())) words.shift();
    const titled = HONORIFICS.test(words[0] ?? "");
    while (HONORIFICS.test(words[0] ?? "")) words.shift();
    if (words.length > (titled ? 0 : 1)) names.push(words.join(" ").replace(/[.’']+$/, ""));
  }
  return names;
}
