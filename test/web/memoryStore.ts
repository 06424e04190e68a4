/**
 * A record held in memory, enough of it for pages and exports, and a way to write readings by hand:
 * every span is found in the text by its words, so that no offset is typed.
 */
import { createHash } from "node:crypto";
import type { ArticleReading, Party, PartyType, Statement } from "../../src/terms/reading.ts";
import { hull, type Passage, passageOf } from "../../src/terms/span.ts";
import { type InputFailure, PASSED_OVER, type RecordedArticle, type RecordedStatement, type RecordStore } from "../../src/terms/store.ts";

export type MemoryStore = Pick<RecordStore, "counts" | "articles" | "article" | "statements" | "statement" | "failures" | "passedOver">;

export function memoryStore(
  readings: readonly ArticleReading[],
  failed: readonly InputFailure[] = [],
  utterances = new Map<string, string>(),
): MemoryStore {
  const passedOver = failed.filter(({ rule }) => rule === PASSED_OVER);
  const all = new Map<string, RecordedStatement>();
  for (const reading of readings) {
    for (const statement of reading.statements) {
      all.set(statement.id, {
        article: lineOf(reading),
        statement,
        utterance: utterances.get(statement.id) ?? null,
        ...around(reading, statement),
      });
    }
  }
  const speakers = new Set(
    [...all.values()].filter(({ statement }) => statement.speaker.type !== "unknown").map(({ statement }) => statement.speaker.name),
  );
  return {
    counts: async () => ({
      articles: readings.length,
      statements: all.size,
      speakers: speakers.size,
      utterances: new Set(utterances.values()).size,
      failures: failed.length - passedOver.length,
      passedOver: passedOver.length,
      words: readings.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0),
    }),
    async *articles() {
      for (const reading of readings) yield lineOf(reading);
    },
    article: async (sha256) => readings.find(({ origin }) => origin.sha256 === sha256) ?? null,
    async *statements() {
      yield* all.values();
    },
    statement: async (id) => all.get(id) ?? null,
    async *failures() {
      yield* failed.filter(({ rule }) => rule !== PASSED_OVER);
    },
    async *passedOver() {
      yield* passedOver;
    },
  };
}

function lineOf({ origin, title, publisher, published, text, statements }: ArticleReading): RecordedArticle {
  return {
    sha256: origin.sha256,
    title: title?.text ?? null,
    publisher: publisher?.name ?? null,
    published: published?.value ?? null,
    path: origin.path,
    url: origin.url,
    words: text.split(/\s+/).filter(Boolean).length,
    statements: statements.length,
  };
}

/** The line before and the line after, which is near enough to sentences for a page. */
function around({ text }: ArticleReading, { content, cue, source }: Statement): Pick<RecordedStatement, "before" | "after"> {
  const { start, end } = hull([...content, ...cue, ...(source ? [source] : [])]);
  const before = text.lastIndexOf("\n", start - 1);
  const from = text.lastIndexOf("\n", before - 2) + 1;
  const after = text.indexOf("\n", end);
  const rest = after < 0 ? text.length : after;
  return {
    before: before > 0 ? passageOf(text, { start: from, end: before }) : null,
    after: rest > end ? passageOf(text, { start: end, end: rest }) : null,
  };
}

export interface Told {
  readonly kind: Statement["kind"];
  readonly words: readonly string[];
  readonly source?: string;
  readonly cue?: readonly string[];
  readonly speaker: string;
  readonly type?: PartyType;
  readonly via?: readonly Party[];
  readonly attitude?: boolean;
  readonly said?: string;
  readonly confidence?: number;
}

export interface Written {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly path?: string | null;
  readonly url?: string | null;
  readonly authors?: readonly string[];
  readonly credit?: string;
  readonly chrome?: readonly (readonly [words: string, reason: string])[];
  readonly told: readonly Told[];
}

/** A reading in which everything is found by its words, each search going on from the last place of the same kind. */
export function reading(written: Written): ArticleReading {
  const { text } = written;
  const sha256 = createHash("sha256").update(text).digest("hex");
  const finder = () => {
    let from = 0;
    return (words: string): Passage => {
      const start = text.indexOf(words, from);
      if (start < 0) throw new Error(`not in the text from ${from}: ${words}`);
      from = start;
      return passageOf(text, { start, end: start + words.length });
    };
  };
  const findChrome = finder();
  const chrome = (written.chrome ?? []).map(([words, reason]) => ({ ...findChrome(words), reason }));
  const title = written.title === undefined ? null : finder()(written.title);
  const body = [...text.matchAll(/[^\n\r]+(?:\n[^\n\r]+)*/g)]
    .map((block) => ({ start: block.index, end: block.index + block[0].length }))
    .filter(({ start }) => start !== title?.start)
    .flatMap((block) => {
      const pieces = [];
      let from = block.start;
      for (const piece of chrome.filter(({ start, end }) => start < block.end && end > block.start)) {
        pieces.push(passageOf(text, { start: from, end: Math.max(from, piece.start) }));
        from = piece.end;
      }
      return [...pieces, passageOf(text, { start: Math.min(from, block.end), end: block.end })];
    })
    .filter((piece) => piece.text.trim() !== "");
  return {
    schema: "onrecord:article/1",
    origin: { path: written.path ?? null, url: written.url ?? null, sha256, mediaType: "text/plain" },
    text,
    title,
    publisher: written.publisher === undefined ? null : { name: written.publisher, method: "given" },
    published: written.published === undefined ? null : { value: written.published, method: "given" },
    authors: written.authors ?? [],
    credit: written.credit ?? null,
    body,
    chrome,
    entities: [],
    events: [],
    statements: written.told.map((told, i) => {
      const find = finder();
      const content = told.words.map(find);
      const near = (words: string) => nearest(text, words, content[0].start);
      return {
        id: `${sha256.slice(0, 8)}.${i + 1}`,
        kind: told.kind,
        attitude: told.attitude ?? false,
        source: told.source === undefined ? null : near(told.source),
        cue: (told.cue ?? []).map(near),
        content,
        speaker: { name: told.speaker, type: told.type ?? "person" },
        via: told.via ?? [],
        continues: null,
        said: told.said ? { value: told.said, certainty: "certain" } : null,
        confidence: told.confidence ?? 0.9,
      };
    }),
  };
}

function nearest(text: string, words: string, to: number): Passage {
  const before = text.lastIndexOf(words, to);
  const after = text.indexOf(words, to);
  if (before < 0 && after < 0) throw new Error(`not in the text: ${words}`);
  const start = before < 0 || (after >= 0 && after - to < to - before) ? after : before;
  return passageOf(text, { start, end: start + words.length });
}
