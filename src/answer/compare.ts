import type { ComparedUtterance, Comparison } from "../terms/answer.ts";
import type { DiffPart } from "../terms/judgement.ts";
import type { RecordedStatement, RecordStore, StatementRef, Utterance } from "../terms/store.ts";
import { diffWords } from "../wording/diff.ts";
import { foldWords, formsOf } from "../wording/fold.ts";
import { quotedParts } from "../wording/quoted.ts";
import { holdsInOrder } from "../wording/run.ts";
import { compareDates, compareText } from "./order.ts";

/**
 * What the articles of a record share and where they part. Each utterance has one base, its longest
 * wording (the earliest of those), and a variant from the base to every other distinct wording; carriers
 * of a wording already shown add no variant. Events, disagreements, shifts and wire copy have no stage yet.
 */
export async function compare(store: Pick<RecordStore, "articles" | "utterances" | "statement">): Promise<Comparison> {
  const articles: { sha256: string; published: string | null }[] = [];
  for await (const { sha256, published } of store.articles()) articles.push({ sha256, published });
  articles.sort((a, b) => compareDates(a.published, b.published) || compareText(a.sha256, b.sha256));
  const utterances: ComparedUtterance[] = [];
  for await (const utterance of store.utterances()) utterances.push(await compareUtterance(store, utterance));
  const order = articles.map(({ sha256 }) => sha256);
  return { utterances, events: [], disagreements: [], shifts: [], wire: [], order };
}

interface Wording {
  readonly ref: StatementRef;
  readonly published: string | null;
  readonly text: string;
  readonly parts: readonly string[];
  readonly forms: readonly string[];
}

/** Carriers first, earliest first; the distinct wordings laid against the base. */
export async function compareUtterance(store: Pick<RecordStore, "statement">, utterance: Utterance): Promise<ComparedUtterance> {
  const recorded: RecordedStatement[] = [];
  for (const { statement } of utterance.statements) {
    const found = await store.statement(statement);
    if (found) recorded.push(found);
  }
  const wordings = recorded.map(wordingOf).sort(byDate);
  const distinct = new Map<string, Wording>();
  for (const wording of wordings) {
    const key = wording.forms.join(" ");
    if (!distinct.has(key)) distinct.set(key, wording);
  }
  // The sort is stable: of equally long wordings the earliest stays first.
  const [base, ...others] = [...distinct.values()].sort((a, b) => b.forms.length - a.forms.length);
  const variants = others.map((other) => ({ from: base.ref, to: other.ref, ...variantOf(base, other) }));
  const pages = new Set(recorded.map(({ article }) => article.page ?? article.sha256)).size;
  return { id: utterance.id, statements: wordings.map(({ ref }) => ref), pages, variants };
}

function wordingOf({ article, statement }: RecordedStatement): Wording {
  const parts = quotedParts(statement);
  const text = parts.join(" ");
  return {
    ref: { article: article.sha256, statement: statement.id },
    published: article.published,
    text,
    parts,
    forms: formsOf(foldWords(text)),
  };
}

function byDate(a: Wording, b: Wording): number {
  return (
    compareDates(a.published, b.published) || compareText(a.ref.article, b.ref.article) || compareText(a.ref.statement, b.ref.statement)
  );
}

/**
 * How one wording differs from the base. `partial`: all of the other stands in the base; `altered`: it
 * has words the base has not. Two statements may share one sentence and go on each with another; then
 * only the quoted stretches that belong together are laid side by side, and sharing them is `partial`.
 */
function variantOf(base: Wording, other: Wording): { readonly kind: "partial" | "altered"; readonly diff: readonly DiffPart[] } {
  const forms = (part: string) => formsOf(foldWords(part));
  const shared = other.parts.filter((part) => base.parts.some((own) => belongTogether(forms(own), forms(part))));
  if (shared.length === 0 || shared.length === other.parts.length) {
    return { kind: holdsInOrder(base.forms, other.parts.map(forms)) ? "partial" : "altered", diff: diffWords(base.text, other.text) };
  }
  const own = base.parts.filter((part) => shared.some((theirs) => belongTogether(forms(part), forms(theirs))));
  return { kind: holdsInOrder(base.forms, shared.map(forms)) ? "partial" : "altered", diff: diffWords(own.join(" "), shared.join(" ")) };
}

/** Share of the shorter stretch's words that stand in the other too, from which on the two are laid side by side. */
const TOGETHER = 0.6;

function belongTogether(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const there = new Set(long);
  return short.length > 0 && short.filter((form) => there.has(form)).length >= TOGETHER * short.length;
}
