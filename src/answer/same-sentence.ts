import type { SentencePlace } from "../terms/answer.ts";
import { diffWords } from "../wording/diff.ts";
import type { Line } from "../wording/lines.ts";
import { findRuns } from "../wording/run.ts";
import { changesOf } from "../wording/variation.ts";

/**
 * Finds a sentence of one article in another: the very same, or the one that shares most of its words, changed. Sentences
 * meet by runs of three words, so that a long article costs no more than a short one for each sentence.
 */
export interface Sentences {
  readonly article: string;
  readonly lines: readonly Line[];
  /** Which sentences hold a run of words. */
  readonly byRun: ReadonlyMap<string, readonly number[]>;
}

/** Words of a run by which sentences meet. */
const RUN = 3;
/** Share of the longer sentence's words that both must have, or of the shorter one's where one was cut or joined to another. */
const OF_LONGER = 0.5;
const OF_SHORTER = 0.8;
/** Words of a sentence that may be a part of another. */
const LEAST_PART = 8;
/** Share of a sentence's words outside quotation marks that the other must have too, for more than the quotation to be shared. */
const OUTSIDE = 0.5;
/** Quoted words that stand together elsewhere. */
const LEAST_QUOTED = 4;

export function sentencesOf(article: string, lines: readonly Line[]): Sentences {
  const byRun = new Map<string, number[]>();
  lines.forEach(({ forms }, i) => {
    for (const run of runsOf(forms)) {
      const there = byRun.get(run);
      if (there) there.push(i);
      else byRun.set(run, [i]);
    }
  });
  return { article, lines, byRun };
}

function runsOf(forms: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i === 0 || i + RUN <= forms.length; i++) runs.add(forms.slice(i, i + RUN).join(" "));
  return runs;
}

/** The same sentence in the other article, changed or not; `quoted`: only what is in quotation marks is the same. */
export function findSentence(line: Line, other: Sentences): { readonly place: SentencePlace; readonly quoted: boolean } | null {
  const shares = new Map<number, number>();
  for (const run of runsOf(line.forms)) for (const i of other.byRun.get(run) ?? []) shares.set(i, (shares.get(i) ?? 0) + 1);
  let best: Line | null = null;
  let most = 0;
  for (const i of [...shares.keys()].sort((a, b) => a - b)) {
    const share = likeness(line, other.lines[i]);
    if (share > most) [best, most] = [other.lines[i], share];
  }
  if (!best) return null;
  return { place: placeIn(other.article, best, line), quoted: !sharesOutside(line, best) };
}

/** A place in the other article where words that the sentence quotes stand too. */
export function findQuoted(line: Line, other: Sentences): SentencePlace | null {
  for (const words of quotedStretches(line)) {
    if (words.length < LEAST_QUOTED) continue;
    for (const there of other.lines) if (findRuns(there.forms, words, 1).length > 0) return placeIn(other.article, there, line);
  }
  return null;
}

function quotedStretches({ forms, quoted }: Line): string[][] {
  const stretches: string[][] = [];
  forms.forEach((form, i) => {
    if (!quoted[i]) return;
    if (i > 0 && quoted[i - 1]) stretches[stretches.length - 1].push(form);
    else stretches.push([form]);
  });
  return stretches;
}

function likeness(line: Line, there: Line): number {
  const [one, other] = [line.forms, there.forms];
  const shared = sharedWords(one, other);
  if (isPieceOf(line, there) || isPieceOf(there, line)) return Math.max(shared / Math.max(one.length, other.length), OF_LONGER);
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  const whole = shared / long;
  if (whole >= OF_LONGER) return whole;
  return short >= LEAST_PART && shared >= OF_SHORTER * short ? whole : 0;
}

/** A piece of a sentence that furniture of the page cut in two: it stands unbroken in the whole one. */
function isPieceOf(piece: Line, whole: Line): boolean {
  if (piece.forms.length < RUN || piece.forms.length >= whole.forms.length) return false;
  return (!ENDED.test(piece.text) || BEGUN.test(piece.text)) && findRuns(whole.forms, piece.forms, 1).length > 0;
}

const ENDED = /[.!?…:]["'”’»)\]]*$/;
const BEGUN = /^\p{Ll}/u;

function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const form of one) left.set(form, (left.get(form) ?? 0) + 1);
  let shared = 0;
  for (const form of other) {
    const count = left.get(form) ?? 0;
    if (count === 0) continue;
    left.set(form, count - 1);
    shared++;
  }
  return shared;
}

/** Does the other have what the outlet says itself in the sentence? Where it says next to nothing there is nothing to share. */
function sharesOutside(line: Line, other: Line): boolean {
  const outside = ({ forms, quoted }: Line) => forms.filter((_, i) => !quoted[i]);
  const [own, theirs] = [outside(line), outside(other)];
  // Of a sentence that took up a shorter one, what the shorter one says is enough.
  const asked = theirs.length >= LEAST_PART ? Math.min(own.length, theirs.length) : own.length;
  return own.length > 0 && sharedWords(own, theirs) >= OUTSIDE * asked;
}

function placeIn(article: string, there: Line, line: Line): SentencePlace {
  const { start, end, text, forms } = there;
  const same = forms.join(" ") === line.forms.join(" ") || isPieceOf(line, there) || isPieceOf(there, line);
  return {
    article,
    start,
    end,
    text,
    diff: same ? [] : diffWords(text, line.text),
    changes: same ? [] : changesOf(text, line.text),
  };
}
