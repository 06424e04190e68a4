/**
 * What the reader got wrong, for a person who writes rules: each case with its words, the gold in
 * brackets and the predictions that touch it. Cases are drawn by a seed, so that the same command shows
 * the same cases and another seed shows others. Read it on the training part; nothing of it is kept.
 */
import type { Span } from "../src/terms/span.ts";
import { type Aligned, type Marked, nearest, orderOf, ROLES, sameRole } from "./align.ts";
import { bracketed, windowAround } from "./brackets.ts";
import { shuffled } from "./seeded.ts";
import type { Kind } from "./tokens.ts";

export const ERRORS = ["missed", "spurious", "source", "cue", "content", "kind", "right"] as const;
export type ErrorSort = (typeof ERRORS)[number];

export interface Choice {
  readonly sort: ErrorSort;
  readonly kind?: Kind;
  /** Only cases whose cue (gold's, or the prediction's where there is no gold) matches. */
  readonly cue?: RegExp;
  /** Only cases whose roles stand in this order: `SQC`, `CSQ` ... */
  readonly order?: string;
  readonly limit: number;
  readonly seed: number;
  /** Code units of context on each side. */
  readonly context: number;
}

interface Case {
  readonly aligned: Aligned;
  readonly gold: Marked | null;
  readonly predicted: Marked | null;
}

/** Nearest attributions of the other side shown with a case. */
const NEAR_SHOWN = 3;

/** The chosen cases as printable text, with how many there are in all. */
export function listCases(aligned: readonly Aligned[], choice: Choice): string {
  const cases = aligned.flatMap((one) => casesOf(one, choice.sort)).filter((c) => isChosen(c, choice));
  const drawn = shuffled(cases, choice.seed).slice(0, choice.limit);
  const shown = drawn.map((c, i) => showCase(c, i + 1, choice));
  return [...shown, `${cases.length} cases of "${choice.sort}"; ${drawn.length} shown (seed ${choice.seed})`].join("\n\n");
}

/** Whole documents, paragraph by paragraph, gold above predictions. */
export function showDocuments(aligned: readonly Aligned[], count: number, seed: number): string {
  return shuffled(aligned, seed)
    .slice(0, count)
    .map(({ document, gold, predicted }) => {
      const lines = [`== ${document.doc} (${document.publisher}, ${document.date}): ${gold.length} gold, ${predicted.length} predicted`];
      for (const paragraph of document.text.matchAll(/\S[^\n]*/g)) {
        const span = { start: paragraph.index, end: paragraph.index + paragraph[0].length };
        lines.push("", `gold  ${bracketed(document.text, span, gold)}`, `pred  ${bracketed(document.text, span, predicted)}`);
      }
      return lines.join("\n");
    })
    .join("\n\n");
}

function casesOf(aligned: Aligned, sort: ErrorSort): Case[] {
  if (sort === "missed") return aligned.missed.map((gold) => ({ aligned, gold, predicted: null }));
  if (sort === "spurious") return aligned.spurious.map((predicted) => ({ aligned, gold: null, predicted }));
  return aligned.pairs
    .filter((pair) => {
      if (sort === "kind") return pair.gold.kind !== pair.predicted.kind;
      if (sort === "right") return ROLES.every((role) => sameRole(aligned.cut, pair, role));
      return !sameRole(aligned.cut, pair, sort);
    })
    .map((pair) => ({ aligned, ...pair }));
}

function isChosen({ aligned, gold, predicted }: Case, choice: Choice): boolean {
  const one = gold ?? predicted!;
  if (choice.kind && one.kind !== choice.kind) return false;
  if (choice.order && orderOf(one) !== choice.order) return false;
  return !choice.cue || choice.cue.test(wordsOf(aligned.document.text, one.cue));
}

function showCase({ aligned, gold, predicted }: Case, number: number, choice: Choice): string {
  const { text, doc } = aligned.document;
  const one = gold ?? predicted!;
  const others = gold && predicted ? [] : nearest(one, gold ? aligned.predicted : aligned.gold).slice(0, NEAR_SHOWN);
  const spans = [one, ...(gold && predicted ? [predicted] : [])].flatMap((m) => [...m.source, ...m.cue, ...m.content]);
  const window = windowAround(text, spans, choice.context);
  const lines = [`#${number} ${choice.sort}, ${one.kind}, ${orderOf(one)}, cue ${cited(text, one.cue)}   ${doc} @${window.start}`];
  if (gold) lines.push(`  gold  ${bracketed(text, window, [gold])}`);
  if (predicted) lines.push(`  pred  ${bracketed(text, window, [predicted])}`, `        (${predicted.note})`);
  for (const { other, share } of others) {
    lines.push(`  ${gold ? "pred" : "gold"}  ${bracketed(text, window, [other])}`);
    lines.push(
      `        (shares ${share.toFixed(2)} of the content${isInside(one, other) ? ", lies inside it" : ""}${other.note ? `; ${other.note}` : ""})`,
    );
  }
  if (!(gold && predicted) && others.length === 0) lines.push(`  ${gold ? "pred" : "gold"}  nothing touches this content`);
  if (gold && predicted) {
    for (const role of ROLES) {
      if (sameRole(aligned.cut, { gold, predicted }, role)) continue;
      lines.push(`  ${role} differs: gold ${cited(text, gold[role])}, predicted ${cited(text, predicted[role])}`);
    }
  }
  return lines.join("\n");
}

/** Nesting is not annotated in the gold: an inner statement can be right and still count as spurious. */
function isInside(inner: Marked, outer: Marked): boolean {
  const tokens = new Set(outer.tokens);
  return inner.tokens.length < outer.tokens.length && inner.tokens.every((i) => tokens.has(i));
}

function cited(text: string, spans: readonly Span[]): string {
  return spans.length === 0 ? "none" : `"${wordsOf(text, spans)}"`;
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((s) => text.slice(s.start, s.end).replace(/\s+/g, " ")).join(" ... ");
}
