/**
 * Gold beside prediction for one document, for reading by eye. The matching is the judge's rule (content
 * token overlap of at least one half) taken greedily, best first; the judge's own matching is optimal, so
 * single cases can differ, the figures always come from the judge.
 */
import type { ArticleReading } from "../src/terms/reading.ts";
import { byPosition, type Span } from "../src/terms/span.ts";
import type { GoldDocument } from "./gold.ts";
import { type Cut, cut, type Kind, kindOf, overlapShare, touched, trimmedKey } from "./tokens.ts";

/** Joint share of content tokens two attributions need to be the same one; the judge's figure. */
const SAME_CONTENT = 0.5;

/** An attribution of either side. */
export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: Kind;
  /** Touched tokens of the content. */
  readonly tokens: readonly number[];
  /** What else the prediction says of itself: id, confidence, speaker. Empty for gold. */
  readonly note: string;
}

export interface Pair {
  readonly gold: Marked;
  readonly predicted: Marked;
}

export interface Aligned {
  readonly document: GoldDocument;
  readonly cut: Cut;
  readonly gold: readonly Marked[];
  readonly predicted: readonly Marked[];
  readonly pairs: readonly Pair[];
  readonly missed: readonly Marked[];
  readonly spurious: readonly Marked[];
}

export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

export function align(document: GoldDocument, reading: ArticleReading): Aligned {
  const text = cut(document.text);
  const marked = (a: { source: readonly Span[]; cue: readonly Span[]; content: readonly Span[] }, note: string): Marked => ({
    ...a,
    kind: kindOf(text, a.content),
    tokens: touched(text, a.content),
    note,
  });
  const gold = document.attributions.map((a) => marked(a, "")).sort(inTextOrder);
  const predicted = reading.statements
    .map((s) => {
      const goesOn = s.continues ? ", goes on" : "";
      const note = `${s.kind}${s.attitude ? ", attitude" : ""}${goesOn}, speaker ${s.speaker.name || "-"}, confidence ${s.confidence.toFixed(2)}`;
      return marked({ source: s.source ? [s.source] : [], cue: s.cue, content: s.content }, note);
    })
    .sort(inTextOrder);
  const pairs = match(gold, predicted);
  const foundGold = new Set(pairs.map((p) => p.gold));
  const rightPredicted = new Set(pairs.map((p) => p.predicted));
  return {
    document,
    cut: text,
    gold,
    predicted,
    pairs,
    missed: gold.filter((g) => !foundGold.has(g)),
    spurious: predicted.filter((p) => !rightPredicted.has(p)),
  };
}

/** Do both sides have the same words in this role, edges of quotation marks and stops aside? */
export function sameRole(text: Cut, pair: Pair, role: Role): boolean {
  return trimmedKey(text, pair.gold[role]) === trimmedKey(text, pair.predicted[role]);
}

/** The other side's attributions that share content tokens with this one, best first. */
export function nearest(one: Marked, others: readonly Marked[]): { readonly other: Marked; readonly share: number }[] {
  return others
    .map((other) => ({ other, share: overlapShare(one.tokens, other.tokens) }))
    .filter((near) => near.share > 0)
    .sort((a, b) => b.share - a.share);
}

/** Order of the roles by where each begins: `SQC` for "She said that ...", `CQS`, `CSQ`, `QC` without source. */
export function orderOf(a: Marked): string {
  const first = { S: a.source[0]?.start, Q: a.cue[0]?.start, C: a.content[0]?.start };
  return Object.entries(first)
    .filter((entry): entry is [string, number] => entry[1] !== undefined)
    .sort((x, y) => x[1] - y[1])
    .map(([letter]) => letter)
    .join("");
}

function match(gold: readonly Marked[], predicted: readonly Marked[]): Pair[] {
  const candidates: { pair: Pair; share: number }[] = [];
  for (const g of gold) {
    for (const { other, share } of nearest(g, predicted)) {
      if (share >= SAME_CONTENT) candidates.push({ pair: { gold: g, predicted: other }, share });
    }
  }
  candidates.sort((a, b) => b.share - a.share);
  const taken = new Set<Marked>();
  const pairs: Pair[] = [];
  for (const { pair } of candidates) {
    if (taken.has(pair.gold) || taken.has(pair.predicted)) continue;
    taken.add(pair.gold).add(pair.predicted);
    pairs.push(pair);
  }
  return pairs.sort((a, b) => inTextOrder(a.gold, b.gold));
}

function inTextOrder(a: Marked, b: Marked): number {
  const at = (m: Marked) => m.content[0] ?? m.cue[0] ?? m.source[0] ?? { start: 0, end: 0 };
  return byPosition(at(a), at(b));
}
