import type { ComparedVariant } from "../terms/answer.ts";
import type { RecordedStatement, StatementRef } from "../terms/store.ts";
import { alignWords } from "../wording/align.ts";
import { SERIOUSNESS } from "../wording/change/kinds.ts";
import { diffWords } from "../wording/diff.ts";
import { foldWords, formsOf, isContentWord } from "../wording/fold.ts";
import { quotedParts } from "../wording/quoted.ts";
import { holdsInOrder } from "../wording/run.ts";
import { stemOf } from "../wording/stem.ts";
import { changesOf } from "../wording/variation.ts";
import { byDate } from "./carriers.ts";
import { compareText } from "./order.ts";

/**
 * How the wordings of one utterance differ. Quoted words are laid over one another, word by word. A report in other
 * words is not a change of words: it stands beside the base, with what only one of the two says.
 */
export interface Wording {
  readonly recorded: RecordedStatement;
  readonly ref: StatementRef;
  /** The quoted words, or all that is reported where nothing is quoted. */
  readonly text: string;
  /** Quoted stretches; none of a report. */
  readonly parts: readonly string[];
  readonly forms: readonly string[];
}

export interface Variants {
  readonly base: RecordedStatement | null;
  readonly variants: readonly ComparedVariant[];
  /** Every carrier, the fullest first. */
  readonly wordings: readonly Wording[];
}

export function variantsOf(recorded: readonly RecordedStatement[]): Variants {
  // The sort is stable: of equally long wordings the earliest stays first.
  const wordings = [...recorded].sort(byDate).map(wordingOf).sort(byFullness);
  const distinct = new Map<string, Wording>();
  for (const wording of wordings) {
    const key = `${wording.parts.length > 0}\n${wording.forms.join(" ")}`;
    if (!distinct.has(key)) distinct.set(key, wording);
  }
  const [base, ...others] = distinct.values();
  if (!base) return { base: null, variants: [], wordings };
  const variants = others
    .map((other): ComparedVariant => ({ from: base.ref, to: other.ref, ...variantOf(base, other) }))
    .sort(bySeriousness);
  return { base: base.recorded, variants, wordings };
}

/** Quoted before reported, then the longer. */
function byFullness(a: Wording, b: Wording): number {
  return Math.sign(b.parts.length) - Math.sign(a.parts.length) || b.forms.length - a.forms.length;
}

function wordingOf(recorded: RecordedStatement): Wording {
  const { article, statement } = recorded;
  const parts = quotedParts(statement);
  const text = parts.length > 0 ? parts.join(" ") : statement.content.map((passage) => passage.text).join(" … ");
  return { recorded, ref: { article: article.sha256, statement: statement.id }, text, parts, forms: formsOf(foldWords(text)) };
}

type Found = Omit<ComparedVariant, "from" | "to">;

/**
 * `partial`: all of the other stands in the base; `altered`: it has words the base has not. Two statements may share one
 * sentence and go on each with another; then only the quoted stretches that belong together are laid side by side, and
 * sharing them is `partial`. Where no stretch belongs to one of the base, the words are a report's own.
 */
function variantOf(base: Wording, other: Wording): Found {
  const forms = (part: string) => formsOf(foldWords(part));
  const shared = other.parts.filter((part) => base.parts.some((own) => belongTogether(forms(own), forms(part))));
  if (shared.length === 0) return reported(base, other);
  const whole = shared.length === other.parts.length;
  const own = whole ? base.parts : base.parts.filter((part) => shared.some((theirs) => belongTogether(forms(part), forms(theirs))));
  const [from, to] = [own.join(" "), shared.join(" ")];
  const kind = holdsInOrder(base.forms, shared.map(forms)) ? "partial" : "altered";
  return { kind, diff: diffWords(from, to), changes: changesOf(from, to) };
}

/** Share of the shorter stretch's words that stand in the other too, in their order, from which on the two are laid side by side. */
const TOGETHER = 0.6;

function belongTogether(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const there = new Set(long);
  if (short.length === 0 || short.filter((form) => there.has(form)).length < TOGETHER * short.length) return false;
  return (alignWords(short, long)?.equal ?? 0) >= TOGETHER * short.length;
}

/** A report in other words, with all it says. */
function reported(base: Wording, other: Wording): Found {
  const [here, there] = [contentOf(base), contentOf(other)];
  const only = (these: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>) =>
    [...these].filter(([stem]) => !those.has(stem)).map(([, word]) => word);
  return { kind: "reported", diff: [], onlyThere: only(there, here), notThere: only(here, there) };
}

/** The content words of all a statement says, by stem, as printed first. */
function contentOf({ recorded: { statement } }: Wording): Map<string, string> {
  const text = statement.content.map((passage) => passage.text).join(" … ");
  const words = new Map<string, string>();
  for (const { form, start, end } of foldWords(text)) {
    const stem = stemOf(form);
    if (isContentWord(form) && !words.has(stem)) words.set(stem, text.slice(start, end));
  }
  return words;
}

/** Altered words by their worst change, then parts, then reports. */
function bySeriousness(a: ComparedVariant, b: ComparedVariant): number {
  return rankOf(a) - rankOf(b) || compareText(a.to.article, b.to.article) || compareText(a.to.statement, b.to.statement);
}

function rankOf({ kind, changes = [] }: ComparedVariant): number {
  if (kind === "reported") return SERIOUSNESS.length + 1;
  if (kind === "partial") return SERIOUSNESS.length;
  return Math.min(SERIOUSNESS.length, ...changes.map((change) => SERIOUSNESS.indexOf(change.kind)));
}
