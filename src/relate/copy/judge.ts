import type { CopyJudgement } from "../../terms/copy.ts";
import { type Compared, shared } from "./compared.ts";

/**
 * Do two articles print one text? What counts is containment, how much of the shorter one's own words the other prints
 * too (Broder, 1997): a copy cut down to its first half stands in the whole one to the last word, which likeness
 * (Jaccard) would not see. Quotations count apart, house lines not at all. Symmetric, and depends on the two alone.
 */
export const JUDGE = "rule:copy/1";

/** Containment from which on two articles are copies, partly copied, or worth a line in the log. The first two after measurements on news clusters where all pairs from .5 on were copies and house lines reached .4. */
const COPY = 0.5;
const PARTLY = 0.25;
const NOTED = 0.1;
/** Own runs below which containment is chance. */
const LEAST_RUNS = 20;
/** Of so few words, how many must be shared, quotations included. */
const OF_FEW = 0.8;
/** Words of a text that must be the very same where it has no more. */
const LEAST_WORDS = 8;
/** Share of a sentence's runs that another sentence holds for it to be that sentence changed: two words changed in 18 leave so much. */
const CHANGED = 0.25;
/** Days between two takes of one story. */
const DAYS = 2;
/** Quoted runs that both print: a block of 25 words or so. */
const BLOCK = 20;

/** Null where the two have too little in common for a word about it. */
export function judgeCopy(a: Compared, b: Compared): CopyJudgement | null {
  const [one, other] = a.marks.article < b.marks.article ? [a, b] : [b, a];
  const own = shared(one.own, other.own);
  const quoted = shared(one.quoted, other.quoted);
  const carried = { left: shareOf(own, one.own.size), right: shareOf(own, other.own.size) };
  const contained = shareOf(own, Math.min(one.own.size, other.own.size));
  const found = { own, quoted, contained };
  const weighed = Math.min(one.own.size, other.own.size) < LEAST_RUNS ? weighFew(one, other, found) : weigh(one, other, found);
  if (!weighed) return null;
  return { left: one.marks.article, right: other.marks.article, carried, judge: JUDGE, ...weighed };
}

type Weighed = Pick<CopyJudgement, "verdict" | "kind" | "confidence" | "reasons">;

interface Found {
  readonly own: number;
  readonly quoted: number;
  readonly contained: number;
}

function weigh(one: Compared, other: Compared, { quoted, contained }: Found): Weighed | null {
  if (contained < NOTED) return null;
  const said = `${percent(contained)} of the shorter one's own words stand in the other`;
  const support = supportOf(one, other, quoted);
  const reasons = [said, ...support];
  if (contained >= COPY) return { verdict: "same", kind: "copy", confidence: confidenceOf(contained, support.length), reasons };
  const aside = quoted > 0 ? ["shared quotations do not count"] : [];
  if (contained < PARTLY)
    return { verdict: "different", kind: null, confidence: round(1 - contained), reasons: [`only ${said}`, ...aside] };
  if (support.length === 0) {
    const alone = "no agency, dateline or quotation in common says that they have it from one text";
    return { verdict: "unsure", kind: null, confidence: 0.5, reasons: [said, alone, ...aside] };
  }
  const taken = aligned(one, other);
  if (taken >= COPY && !apart(one, other) && one.marks.outlet !== other.marks.outlet) {
    const take = `${percent(taken)} of its sentences stand there changed or unchanged, as in two takes of one story`;
    return { verdict: "same", kind: "copy", confidence: 0.7, reasons: [...reasons, take] };
  }
  return { verdict: "unsure", kind: "partly", confidence: 0.7, reasons: [...reasons, "the rest is not the same"] };
}

/** Texts with hardly a word of their own: alerts of a line, and those that are all quotation. */
function weighFew(one: Compared, other: Compared, { own, quoted, contained }: Found): Weighed | null {
  const words = (side: Compared) => side.own.size + side.quoted.size;
  const least = Math.min(words(one), words(other));
  const all = shareOf(own + quoted, least);
  if (least >= LEAST_RUNS && contained >= COPY && all >= OF_FEW) {
    const reason = `${percent(all)} of the shorter one stands in the other, most of it in quotation marks`;
    return { verdict: "same", kind: "copy", confidence: 0.7, reasons: [reason] };
  }
  if (one.marks.whole === other.marks.whole && one.marks.outlet !== other.marks.outlet && lengthOf(one) >= LEAST_WORDS)
    return { verdict: "same", kind: "copy", confidence: 0.7, reasons: ["the very same words, though few"] };
  if (contained < COPY || own === 0) return null;
  return { verdict: "unsure", kind: null, confidence: 0.5, reasons: ["too few words of their own to tell"] };
}

/** Words of a text that has no sentence of more: as many as its runs begin. */
function lengthOf({ marks }: Compared): number {
  return marks.lines.reduce((sum, { own, quoted }) => sum + own.length + quoted.length, 0);
}

/** What else says that two texts come from one. */
function supportOf(one: Compared, other: Compared, quoted: number): string[] {
  const { agency, dateline } = one.marks;
  return [
    ...(agency !== null && agency === other.marks.agency ? [`both name ${agency}`] : []),
    ...(dateline !== null && dateline === other.marks.dateline ? ["both begin with the same dateline"] : []),
    ...(quoted >= BLOCK ? ["they share a long quotation"] : []),
  ];
}

/** Share of the shorter one's runs that lie in sentences which the other has too, changed or not. */
function aligned(one: Compared, other: Compared): number {
  const [short, long] = one.own.size <= other.own.size ? [one, other] : [other, one];
  let all = 0;
  let there = 0;
  for (const { own } of short.marks.lines) {
    const runs = own.filter((run) => short.own.has(run));
    if (runs.length === 0) continue;
    all += runs.length;
    const found = runs.filter((run) => long.own.has(run)).length;
    if (found >= CHANGED * runs.length) there += runs.length;
  }
  return shareOf(there, all);
}

function apart(one: Compared, other: Compared): boolean {
  const [a, b] = [one.marks.day, other.marks.day];
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > DAYS * 86_400_000;
}

/** Half of the words is likely, nine in ten certain; an agency or dateline in common makes it likelier. */
function confidenceOf(contained: number, support: number): number {
  return round(Math.min(0.99, 0.75 + (contained - COPY) * 0.55 + 0.08 * Math.min(support, 2)));
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}
