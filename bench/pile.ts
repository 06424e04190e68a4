/**
 * Piles of any size from a few hundred texts: the texts themselves, then re-mixes, each with the shape of
 * one text (its number of paragraphs) and paragraphs drawn from all of them. A seeded draw: the same pile
 * on every machine, no two articles alike.
 */
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "../eval/seeded.ts";
import { type Text, wordsIn } from "./material.ts";

/** Articles in one folder of a pile of single files. */
const FOLDER_SIZE = 1_000;

export interface Pile {
  readonly path: string;
  readonly articles: number;
  readonly words: number;
  readonly bytes: number;
}

/** `count` articles: the texts as they are as far as they go, then re-mixes, one at a time. */
export function* articles(texts: readonly Text[], count: number, seed = 1): Generator<Text> {
  const seen = new Set<string>();
  const isNew = (text: string) => {
    const digest = createHash("sha256").update(text).digest("base64");
    return !seen.has(digest) && seen.add(digest) !== undefined;
  };
  for (const text of texts.slice(0, count)) if (isNew(text.text)) yield text;
  const shapes = texts.map((text) => paragraphsOf(text.text));
  const headlines = shapes.map((shape) => shape[0]);
  const all = shapes.flatMap((shape) => shape.slice(1));
  const next = seeded(seed);
  const draw = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)];
  for (let number = 1; seen.size < count; number++) {
    const like = Math.floor(next() * texts.length);
    const paragraphs = [draw(headlines), ...shapes[like].slice(1).map(() => draw(all))];
    const text = paragraphs.join("\n\n");
    const { publisher, published } = texts[like];
    if (isNew(text)) yield { name: `remix-${String(number).padStart(6, "0")}`, text, publisher, published };
  }
}

/** A pile as a person keeps it: folders of single text files. */
export function writeFiles(folder: string, pile: Iterable<Text>): Pile {
  return write(folder, pile, (one, index) => {
    const part = join(folder, String(Math.floor(index / FOLDER_SIZE)));
    if (index % FOLDER_SIZE === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${one.name}.txt`), one.text);
    return Buffer.byteLength(one.text);
  });
}

/** A pile as a program hands it over: one JSON Lines file. */
export function writeLines(path: string, pile: Iterable<Text>): Pile {
  const file = openSync(path, "w");
  try {
    return write(path, pile, ({ text, publisher, published }) =>
      writeSync(file, `${JSON.stringify({ text, publisher: publisher ?? undefined, published: published ?? undefined })}\n`),
    );
  } finally {
    closeSync(file);
  }
}

function write(path: string, pile: Iterable<Text>, put: (one: Text, index: number) => number): Pile {
  let count = 0;
  let words = 0;
  let bytes = 0;
  for (const one of pile) {
    bytes += put(one, count);
    count++;
    words += wordsIn(one.text);
  }
  return { path, articles: count, words, bytes };
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n|\n/).filter((paragraph) => paragraph.trim() !== "");
}
