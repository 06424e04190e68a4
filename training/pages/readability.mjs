/**
 * node training/pages/readability.mjs PAGES.jsonl > readability.jsonl: what readability on linkedom keeps of each page
 * ({"id", "html": base64 of the bytes}), as lines broken where blocks break ({"id", "lines"}).
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const BLOCKS = new Set(
  `address article aside blockquote body br button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr html label li legend main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

function linesOf(root) {
  const lines = [];
  let line = "";
  const end = () => {
    const text = line.replace(/[ \t\r\n\f]+/g, " ").trim();
    if (text) lines.push(text);
    line = "";
  };
  const walk = (node) => {
    if (node.nodeType === 3) line += node.data;
    if (node.nodeType !== 1) return;
    const block = BLOCKS.has(node.localName);
    if (block) end();
    for (const child of node.childNodes) walk(child);
    if (block) end();
  };
  walk(root);
  end();
  return lines;
}

function decode(bytes) {
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!text.includes("\ufffd")) return text;
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 8192).toString("latin1"))?.[1];
  try {
    return new TextDecoder(declared ?? "windows-1252").decode(bytes);
  } catch {
    return text;
  }
}

for await (const row of createInterface({ input: createReadStream(process.argv[2]) })) {
  const { id, html } = JSON.parse(row);
  let lines = [];
  try {
    const { document } = parseHTML(decode(Buffer.from(html, "base64")));
    const content = new Readability(document, { serializer: (element) => element }).parse()?.content;
    if (content) lines = linesOf(content);
  } catch (error) {
    process.stderr.write(`${id}: ${error}\n`);
  }
  process.stdout.write(`${JSON.stringify({ id, lines })}\n`);
}
