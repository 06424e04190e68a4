/**
 * Deals the spans of an article out to its blocks: what is to be marked, and which statements begin
 * there. Statements are numbered in text order; one pass over blocks and spans, both sorted.
 */
import type { ArticleReading, Statement } from "../src/terms/reading.ts";
import { byPosition, hull, type Span } from "../src/terms/span.ts";
import type { Block } from "./blocks.ts";
import type { Shown } from "./segments.ts";

export interface NumberedStatement {
  readonly number: number;
  readonly statement: Statement;
  /** Where its words begin. */
  readonly start: number;
}

export interface LaidBlock extends Block {
  /** Spans that touch the block, sorted. */
  readonly shown: readonly Shown[];
  /** Statements whose words begin in the block, in text order. */
  readonly begins: readonly NumberedStatement[];
}

/** Statements of an article in text order, numbered from 1. */
export function numbered(statements: readonly Statement[]): NumberedStatement[] {
  return statements
    .map((statement) => ({ statement, span: hull(statement.content) }))
    .sort((a, b) => byPosition(a.span, b.span))
    .map(({ statement, span }, i) => ({ number: i + 1, statement, start: span.start }));
}

export function layOut(reading: Pick<ArticleReading, "statements" | "chrome">, blocks: readonly Block[]): LaidBlock[] {
  const statements = numbered(reading.statements);
  const shown: Shown[] = reading.chrome.map(({ start, end, reason }) => ({ start, end, reason, role: "removed", of: 0 }));
  for (const { number, statement } of statements) {
    const add = (role: Shown["role"], spans: readonly Span[]) => {
      for (const { start, end } of spans) shown.push({ start, end, role, of: number });
    };
    add("content", statement.content);
    add("source", statement.source ? [statement.source] : []);
    add("cue", statement.cue);
  }
  shown.sort(byPosition);

  let next = 0;
  let begun = 0;
  let open: Shown[] = [];
  return blocks.map((block) => {
    open = open.filter((span) => span.end > block.start);
    while (next < shown.length && shown[next].start < block.end) open.push(shown[next++]);
    const first = begun;
    while (begun < statements.length && statements[begun].start < block.end) begun++;
    return { ...block, shown: [...open], begins: statements.slice(first, begun) };
  });
}
