/** What readability on linkedom keeps of every page, block by block: `node teachers.mjs DATA OUT`, see teachers.py. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import iconv from "iconv-lite";
import { parseHTML } from "linkedom";

const BLOCKS = new Set(
  "address article aside blockquote body br button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const [data, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
for (const name of ["trafilatura-1", "trafilatura-2", "htmldate"]) {
  for (const line of gunzipSync(readFileSync(join(data, "pages", `${name}.jsonl.gz`))).toString("utf8").split("\n")) {
    if (!line) continue;
    const { id, html } = JSON.parse(line.replace(/: NaN,/, ": null,"));
    const path = join(out, `${id}.readability.txt`);
    if (html && !existsSync(path)) writeFileSync(path, keptOf(Buffer.from(html, "base64")));
  }
}

function keptOf(bytes) {
  const utf8 = bytes.toString("utf8");
  try {
    const { document } = parseHTML(utf8.includes("\uFFFD") ? iconv.decode(bytes, "windows-1252") : utf8);
    const article = new Readability(document, {}).parse();
    return article ? textOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body) : "";
  } catch {
    return ""; // a teacher that breaks on a page has nothing to say about it
  }
}

function textOf(root) {
  let text = "";
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.data.replace(/\s+/g, " ");
      else if (child.nodeType === 1) {
        const edge = BLOCKS.has(child.localName) ? "\n" : "";
        text += edge;
        walk(child);
        text += edge;
      }
    }
  };
  walk(root);
  return text.replace(/[ \t]*\n\s*/g, "\n").trim();
}
