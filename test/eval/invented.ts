/** Invented predictions: a reading with the given statements and nothing else. */
import type { Page } from "../../src/terms/article.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";
import { passageOf, type Span } from "../../src/terms/span.ts";

interface Roles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export function readingOf(page: Page, statements: readonly Roles[]): ArticleReading {
  const passage = (span: Span) => passageOf(page.text, span);
  return {
    schema: "onrecord:article/1",
    origin: page.origin,
    text: page.text,
    title: null,
    publisher: null,
    published: null,
    authors: [],
    body: [],
    chrome: [],
    entities: [],
    events: [],
    statements: statements.map((s, i) => ({
      id: `s${i}`,
      kind: "indirect",
      attitude: false,
      source: s.source[0] ? passage(s.source[0]) : null,
      cue: s.cue.map(passage),
      content: s.content.map(passage),
      speaker: { name: "Somebody", type: "unknown" },
      via: [],
      continues: null,
      said: null,
      confidence: 0.5,
    })),
  };
}
