/**
 * Cleans labelled page dumps and prints one answer a line in the form its judge reads:
 * `node scripts/run-ts.mjs eval/pages.ts DUMPS.jsonl.gz > predictions.jsonl` (`--titles` gives the pages' titles too).
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { clean } from "../src/clean/clean.ts";
import type { Span } from "../src/terms/span.ts";

interface Dump {
  readonly id: string;
  readonly sep: string;
  readonly title?: string;
  readonly lines: readonly { readonly t: string }[];
}

const titles = process.argv.includes("--titles");
for (const path of process.argv.slice(2).filter((word) => !word.startsWith("--"))) {
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    if (line) process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
  }
}

function answer(dump: Dump): object {
  const text = dump.lines.map((line) => line.t).join(dump.sep);
  const origin = { path: `${dump.id}.txt`, url: null, sha256: "", mediaType: "text/plain" };
  const article = clean({ origin, text, given: titles ? { title: dump.title } : {}, diagnostics: [] });
  const passage = (span: Span) => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
  return {
    id: dump.id,
    text,
    title: article.title && passage(article.title),
    body: article.paragraphs.flat().map(passage),
    chrome: article.chrome.map((span) => ({ ...passage(span), reason: span.reason })),
  };
}
