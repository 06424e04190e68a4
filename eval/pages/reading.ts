/** The gold's pages read and cleaned as the product does it, in the form the judge reads. */
import { createHash } from "node:crypto";
import { clean } from "../../src/clean/clean.ts";
import type { Input } from "../../src/read/input.ts";
import { pageOfBytes } from "../../src/read/text.ts";
import type { Article, Page } from "../../src/terms/article.ts";
import { passageOf, type Span } from "../../src/terms/span.ts";
import type { GoldPage, PageCorpus } from "./gold.ts";

/** What the judge looks at. */
export function answerOf({ doc }: GoldPage, article: Article): object {
  const { text, title, paragraphs, authors, published, publisher, chrome } = article;
  const passage = (span: Span) => passageOf(text, span);
  return {
    id: doc,
    text,
    title: title && passage(title),
    body: paragraphs.flat().map(passage),
    chrome: chrome.map((span) => ({ ...passage(span), reason: span.reason })),
    authors,
    published,
    publisher,
  };
}

/** From bytes to the article. A page that is no text has none. */
export function articleOf(page: GoldPage, { mode, withAddress }: Pick<PageCorpus, "mode" | "withAddress">): Article | null {
  if (mode === "dumps") return clean(dumpPage(page, withAddress));
  const intake = pageOfBytes(inputOf(page), page.bytes);
  return "page" in intake ? clean(intake.page) : null;
}

export function inputOf({ doc, url, bytes }: GoldPage): Input {
  const name = `${doc}.html`;
  return { path: name, name, record: null, url: url || null, mediaType: "text/html", chunks: () => one(bytes) };
}

function dumpPage({ doc, url, bytes }: GoldPage, withAddress: boolean): Page {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    origin: { path: `${doc}.txt`, url: withAddress && /^https?:/i.test(url) ? url : null, sha256, mediaType: "text/plain" },
    text: bytes.toString("utf8"),
    given: {},
    diagnostics: [],
  };
}

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
