/** The gold's texts read by the product's own parser, each as it stands: with the sentences to find, or given. */
import { ModelError } from "../../src/model/error.ts";
import type { Model } from "../../src/model/model.ts";
import { type ParseOptions, parsePage } from "../../src/pipeline/parse.ts";
import { conlluOf } from "../../src/serve/export/conllu.ts";
import { parseJson } from "../../src/serve/export/parse-json.ts";
import type { Page } from "../../src/terms/article.ts";
import type { Parse } from "../../src/terms/parse.ts";
import { CannotRun } from "../trouble.ts";
import { type GoldTrees, inLines } from "./conllu.ts";
import type { Text } from "./corpora.ts";

export type Parser = Pick<Model, "version" | "predict">;

/** An answer in the form the judge reads; a text that could not be read is left out of it. */
export type Answer = string;

/** CoNLL-U of every text, the sentences found by the model. Throws CannotRun when the model gives no trees. */
export async function treesOf(documents: readonly Text[], parser: Parser): Promise<Answer> {
  return (await parsed(documents, parser, { raw: true })).map(conlluOf).join("");
}

/** CoNLL-U of every text with the gold's sentences. Throws CannotRun when the model gives no trees. */
export async function givenTreesOf(documents: readonly GoldTrees[], parser: Parser): Promise<Answer> {
  const lines = documents.map((document) => ({ doc: document.doc, text: inLines(document) }));
  return (await parsed(lines, parser, { sentencesAreLines: true })).map(conlluOf).join("");
}

/** The names of every text, one JSON line a text. Throws CannotRun when the model gives no names. */
export async function namesOf(documents: readonly Text[], parser: Parser): Promise<Answer> {
  const parses = await parsed(documents, parser, { raw: true });
  return parses
    .map(parseJson)
    .map(({ doc, text, spans }) => `${JSON.stringify({ doc, text, spans })}\n`)
    .join("");
}

async function parsed(texts: readonly Text[], parser: Parser, options: ParseOptions): Promise<Parse[]> {
  const parses: Parse[] = [];
  for (const text of texts) {
    const outcome = await parsePage(pageOf(text), parser, options).catch(withPlainWord);
    if ("parse" in outcome) parses.push(outcome.parse);
  }
  return parses;
}

/** A model that cannot be used is no fault of the measuring: one plain sentence. */
export function withPlainWord(error: unknown): never {
  throw error instanceof ModelError ? new CannotRun(error.message) : error;
}

function pageOf({ doc, text }: Text): Page {
  const origin = { path: `${doc}.txt`, url: null, sha256: "", mediaType: "text/plain" };
  return { origin, text, given: { id: doc }, diagnostics: [] };
}
