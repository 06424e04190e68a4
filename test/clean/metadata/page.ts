import { blocksOf } from "../../../src/clean/blocks.ts";
import { type Metadata, metadataOf } from "../../../src/clean/metadata/metadata.ts";
import { titleSpanOf } from "../../../src/clean/metadata/title.ts";
import { parseHtml } from "../../../src/read/html/parse.ts";
import type { Article, Given, Page } from "../../../src/terms/article.ts";

/** What a page may say beside its report. */
export interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly end?: string;
  readonly title?: string;
  readonly language?: string;
  readonly url?: string;
  readonly retrieved?: string;
  readonly given?: Given;
}

export const REPORT = [
  "The council of Orrin closed the old bridge on Thursday, and nobody in the town could say when it would open again.",
  "“We have no choice,” Mayor Petra Voss said. The bridge had stood for ninety years and carried most of the traffic to the harbour.",
  "Fishermen will have to take the ferry, which sails twice a day and is often late. The council meets again next week.",
];

/** A page of an invented outlet, as `read` hands it over. */
export function pageWith({ head = "", above = "", below = "", end = "", language = "en", ...rest }: Parts = {}): Page {
  const title = rest.title ?? "Council closes old bridge";
  const html = `<!doctype html><html lang="${language}"><head><title>${title} | Orrin Courier</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav><main><article>${above}<h1>${title}</h1>${below}
${REPORT.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}${end}</article></main>
<footer><p>Orrin Courier, 4 Quay Street, Orrin</p></footer></body></html>`;
  return pageOfHtml(html, rest);
}

export function pageOfHtml(html: string, { url, retrieved, given = {} }: Parts = {}): Page {
  const { text, markup, diagnostics } = parseHtml(html);
  const origin = { path: "page.html", url: url ?? null, sha256: "0".repeat(64), mediaType: "text/html", ...(retrieved && { retrieved }) };
  return { origin, text, given, markup, diagnostics };
}

/** What the page says of itself. Its report is taken to be what reads like one: how cleaning decides that is tested elsewhere. */
export function articleWith(parts: Parts): Metadata & Pick<Article, "text"> {
  const page = pageWith(parts);
  const { text, markup } = page;
  const blocks = blocksOf(text);
  const title = markup ? titleSpanOf(text, markup, page.origin.url) : null;
  const at = blocks.findIndex(({ start, end }) => title && start <= title.start && title.start < end);
  const reasons = blocks.map(({ shape }) => (shape.sentence ? null : "furniture"));
  const draft = { text, blocks, reasons, title: at < 0 ? { from: 0, to: 0 } : { from: at, to: at + 1 } };
  return { text, ...metadataOf(draft, page.given, page) };
}

export const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
