import type { Attribution } from "../../terms/layers.ts";
import type { Span } from "../../terms/span.ts";
import { takeFloating } from "./floating.ts";
import type { Proposal } from "./proposal.ts";
import { type Range, spanOf, type Words } from "./words.ts";

/**
 * From proposals, whoever made them, to attributions: quotations that nobody took find their statement,
 * token ranges become spans, and the form is read off the quotation marks.
 */

/** Attributions in order of their first content. `proposals` in text order; `keep` may refuse a floating quotation. */
export function composeAttributions(
  words: Words,
  proposals: readonly Proposal[],
  keep: (floating: Proposal) => boolean = () => true,
): Attribution[] {
  const floating = takeFloating(words, proposals);
  const all = [...proposals, ...floating.proposals].map((proposal, index) => ({
    ...proposal,
    content: [...proposal.content, ...(floating.additions.get(index) ?? [])],
    after: floating.after.get(index) ?? null,
  }));
  const order = all
    .map((_, index) => index)
    .filter((index) => index < proposals.length || keep(all[index]))
    .sort((a, b) => compare(all[a], all[b]) || a - b);
  const placeOf = new Map(order.map((index, place) => [index, place]));
  return order.map((index) => {
    const { after } = all[index];
    return toAttribution(words, all[index], after === null ? null : (placeOf.get(after) ?? null));
  });
}

function compare(a: Proposal, b: Proposal): number {
  return a.content[0][0] - b.content[0][0] || (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0);
}

function toAttribution(words: Words, proposal: Proposal, continues: number | null): Attribution {
  const content = mergeTouching(proposal.content).flatMap((range) => byParagraph(words, range));
  return {
    form: proposal.rule === "turn" ? "direct" : formOf(words, proposal.content), // a transcript needs no marks
    source: proposal.source ? [spanOf(words, proposal.source)] : [],
    cue: proposal.cue.map((range) => spanOf(words, range)),
    content: content as [Span, ...Span[]],
    attitude: proposal.attitude,
    chain: null,
    continues,
    confidence: proposal.confidence,
  };
}

function mergeTouching(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}

/** One span for each paragraph a range runs through. */
function byParagraph(words: Words, [first, end]: Range): Span[] {
  const spans: Span[] = [];
  let start = first;
  for (let i = first + 1; i <= end; i++) {
    if (i === end || words.sentences[words.sentenceOf[i]].paragraph !== words.sentences[words.sentenceOf[start]].paragraph) {
      spans.push(spanOf(words, [start, i]));
      start = i;
    }
  }
  return spans;
}

/** Share of a content's words inside quotation marks that makes it direct; the rest are slips at the edges. */
const DIRECT_SHARE = 0.95;

function formOf(words: Words, ranges: readonly Range[]): Attribution["form"] {
  let total = 0;
  let quoted = 0;
  for (const [first, end] of ranges) {
    for (let i = first; i < end; i++) {
      if (words.tokens[i].kind === "mark") continue;
      total++;
      if (words.quotationOf[i] >= 0) quoted++;
    }
  }
  return quoted >= DIRECT_SHARE * total ? "direct" : quoted > 0 ? "mixed" : "indirect";
}
