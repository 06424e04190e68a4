/** The gold's texts read as the product reads an article whose day of publication is known, nothing taken off as furniture. */
import { createHash } from "node:crypto";
import { blocksOf } from "../../src/clean/blocks.ts";
import { extract } from "../../src/extract/extract.ts";
import { readLanguage } from "../../src/language/language.ts";
import type { Model } from "../../src/model/model.ts";
import type { Article } from "../../src/terms/article.ts";
import { viewOf } from "../../src/terms/view.ts";
import type { TimeText } from "./gold.ts";

/** A text's times in the form the judge reads. */
export async function timesOf({ doc, dct, text }: TimeText, model: Pick<Model, "predict"> | null): Promise<object> {
  const article: Article = {
    origin: { path: `${doc}.txt`, url: null, sha256: createHash("sha256").update(text).digest("hex"), mediaType: "text/plain" },
    text,
    title: null,
    paragraphs: blocksOf(text).map(({ start, end }) => [{ start, end }]),
    chrome: [],
    publisher: null,
    published: { value: dct, method: "given" },
    authors: [],
    dateline: null,
    credit: null,
    language: "en",
    diagnostics: [],
  };
  const view = viewOf(article);
  const predictions = model && (await model.predict(view.text));
  const { times = [] } = extract(article, readLanguage(view, predictions, { names: false }), predictions);
  return { doc, timex: times.map(({ span, type, value }) => ({ start: span.start, end: span.end, text: span.text, type, value })) };
}
