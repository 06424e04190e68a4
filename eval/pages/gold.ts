/** The labelled pages: HTML with wanted and unwanted segments, dates and authors; text dumps line by line; dumps with planted junk. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { CannotRun } from "../trouble.ts";

/** A page as the gold has it, cut down to what reading needs. */
export interface GoldPage {
  /** Its id, under the name that choosing looks for. */
  readonly doc: string;
  readonly url: string;
  /** HTML of a page, text of a dump. */
  readonly bytes: Buffer;
  /** The gold's own line, for the judge. */
  readonly line: string;
}

export interface PageCorpus {
  readonly name: string;
  /** How the judge scores it. */
  readonly mode: "html" | "dumps";
  /** Are dumps read with the address of their page, which an archive or a feed would give? A page in HTML always is. */
  readonly withAddress: boolean;
  /** SHA-256, in hex, of the files one after the other. */
  readonly sha256: string;
  readonly documents: readonly GoldPage[];
}

const CORPORA: readonly (Pick<PageCorpus, "name" | "mode"> & { readonly files: readonly string[]; readonly withAddress?: true })[] = [
  { name: "trafilatura pages", mode: "html", files: ["trafilatura-1", "trafilatura-2"] },
  { name: "htmldate pages", mode: "html", files: ["htmldate"] },
  { name: "dumps", mode: "dumps", files: ["dumps"] },
  { name: "dumps, with address", mode: "dumps", files: ["dumps"], withAddress: true },
  { name: "dumps-agreed", mode: "dumps", files: ["dumps-agreed"] },
  { name: "dumps-agreed, with address", mode: "dumps", files: ["dumps-agreed"], withAddress: true },
  { name: "planted", mode: "dumps", files: ["planted"] },
];

interface Row {
  readonly id: string;
  readonly url?: string;
  readonly html?: string;
  /** Id of the page with the same bytes. */
  readonly same_as?: string;
  readonly sep?: string;
  readonly lines?: readonly { readonly t: string }[];
}

/** Python writes this for a date that is not there; it is no JSON. */
const NOT_A_NUMBER = /:\s?NaN,/;

/** Reads the corpora whose name holds `only`; htmldate's takes pages of trafilatura's. Throws CannotRun when a file is not there. */
export function pageGold(dataFolder: string, only = ""): PageCorpus[] {
  const bytesById = new Map<string, Buffer>();
  const wanted = CORPORA.filter(({ name }) => name.includes(only));
  const needed = wanted.some(({ name }) => name.startsWith("htmldate"))
    ? CORPORA.filter(({ name }) => name.startsWith("trafilatura") || name.includes(only))
    : wanted;
  return needed.map(({ name, mode, files, withAddress = false }) => {
    const digest = createHash("sha256");
    const documents: GoldPage[] = [];
    for (const file of files) {
      const packed = packedFile(dataFolder, file);
      digest.update(packed);
      for (const line of linesOf(packed)) documents.push(pageOf(line, bytesById));
    }
    return { name, mode, withAddress, sha256: digest.digest("hex"), documents };
  });
}

/** The HTML pages of trafilatura's set one after the other, none of them kept. */
export function* eachPage(dataFolder: string): Generator<GoldPage> {
  for (const file of CORPORA[0].files) for (const line of linesOf(packedFile(dataFolder, file))) yield pageOf(line, new Map());
}

function packedFile(dataFolder: string, file: string): Buffer {
  const path = join(dataFolder, "pages", `${file}.jsonl.gz`);
  if (!existsSync(path)) throw new CannotRun(`no gold at ${path}: give the folder that holds pages/ with --data`);
  return readFileSync(path);
}

function* linesOf(packed: Buffer): Generator<string> {
  const bytes = gunzipSync(packed);
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    if (end > start) yield bytes.toString("utf8", start, end);
    start = end + 1;
  }
}

function pageOf(line: string, bytesById: Map<string, Buffer>): GoldPage {
  const { id, url = "", html, same_as: same, sep = "\n", lines }: Row = JSON.parse(line.replace(NOT_A_NUMBER, ": null,"));
  const bytes = lines ? Buffer.from(lines.map(({ t }) => t).join(sep)) : html ? Buffer.from(html, "base64") : bytesById.get(same ?? "");
  if (!bytes) throw new CannotRun(`the gold is not whole: page ${id} has no text`);
  bytesById.set(id, bytes);
  return { doc: id, url, bytes, line };
}
