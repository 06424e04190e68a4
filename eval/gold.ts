/**
 * Gold attributions as the corpus gives them: PolNeAR's JSON Lines, gzip or plain, one document a line.
 * The first annotator is the gold; offsets are half-open UTF-16 code units into `text`.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Page } from "../src/terms/article.ts";
import type { Span } from "../src/terms/span.ts";
import { CannotRun } from "./trouble.ts";

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldDocument {
  readonly doc: string;
  readonly publisher: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** The line itself, for handing a part of the corpus to the judge. */
  readonly line: string;
}

export interface Gold {
  readonly path: string;
  /** SHA-256, in hex, of the file's bytes: a changed corpus is noticed by it. */
  readonly sha256: string;
  readonly documents: readonly GoldDocument[];
}

type Pair = readonly [number, number];
interface GoldLine {
  readonly doc: string;
  readonly publisher: string;
  readonly date: string;
  readonly text: string;
  readonly annotations: readonly {
    readonly attributions: readonly {
      readonly source: readonly Pair[];
      readonly cue: readonly Pair[];
      readonly content: readonly Pair[];
    }[];
  }[];
}

/** A file of gold, gzip or plain, under the data folder. Throws CannotRun, with what to do, when it is not there. */
export function goldFile(dataFolder: string, folder: string, file: string): { path: string; sha256: string; text: string } {
  const path = join(dataFolder, folder, file);
  if (!existsSync(path)) {
    throw new CannotRun(`no gold at ${path}: give the folder that holds ${folder}/ with --data, for example --data ../shared/data`);
  }
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), text };
}

/** The lines of a JSON Lines file that hold something. */
export function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** Reads one part of PolNeAR under the data folder. Throws CannotRun when it is not there. */
export function readGold(dataFolder: string, part: "train" | "dev"): Gold {
  const { path, sha256, text } = goldFile(dataFolder, "polnear", `${part}.jsonl.gz`);
  return { path, sha256, documents: linesOf(text).map(documentOf) };
}

function documentOf(line: string): GoldDocument {
  const row = JSON.parse(line) as GoldLine;
  const spans = (pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ start, end }));
  const attributions = (row.annotations[0]?.attributions ?? []).map((a) => ({
    source: spans(a.source),
    cue: spans(a.cue),
    content: spans(a.content),
  }));
  return { doc: row.doc, publisher: row.publisher, date: row.date, text: row.text, attributions, line };
}

/** The document as a user's file would be read. The headline is not given: the reader must find it in the text. */
export function pageOf(document: Pick<GoldDocument, "doc" | "publisher" | "date" | "text">): Page {
  return {
    origin: {
      path: `${document.doc}.txt`,
      url: null,
      sha256: createHash("sha256").update(document.text, "utf8").digest("hex"),
      record: null,
      mediaType: "text/plain",
    },
    text: document.text,
    given: { publisher: document.publisher, published: document.date },
    diagnostics: [],
  };
}
