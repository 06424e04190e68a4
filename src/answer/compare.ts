import type { ComparedUtterance, Comparison } from "../terms/answer.ts";
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
  const variants = others.map((other) => ({
    from: base.ref,
    to: other.ref,
    kind: kindOf(base, other),
    diff: diffWords(base.text, other.text),
  }));
  return { id: utterance.id, statements: wordings.map(({ ref }) => ref), variants };
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

/** `partial`: all of the other stands in the base; `altered`: it has words the base has not. */
function kindOf(base: Wording, other: Wording): "partial" | "altered" {
  const parts = other.parts.map((part) => formsOf(foldWords(part)));
  return holdsInOrder(base.forms, parts) ? "partial" : "altered";
}
