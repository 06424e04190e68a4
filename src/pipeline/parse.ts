import { blocksOf } from "../clean/blocks.ts";
import { readLanguage } from "../language/language.ts";
import { ModelError } from "../model/error.ts";
import { findModel, loadModel, type Model } from "../model/model.ts";
import { cleaned } from "../pipeline.ts";
import { type PlacesOptions, read } from "../read/pile.ts";
import type { Page } from "../terms/article.ts";
import type { ParseOutcome } from "../terms/parse.ts";
import type { Span } from "../terms/span.ts";
import { type View, viewOfSentenceLines, viewOfText } from "../terms/view.ts";
import type { WorkerOptions } from "../workers/limits.ts";
import { readArticles } from "../workers/read-articles.ts";

/** Texts parsed and not read: sentences, words in their trees and names, without asking who said what. */

export interface ParseOptions {
  /** The text as it stands, without leaving out page furniture. */
  readonly raw?: boolean;
  /** Every line is one sentence, blank lines part paragraphs; the text is then the lines joined by a space. Implies `raw`. */
  readonly sentencesAreLines?: boolean;
}

/**
 * Sentences, words in their trees and names of every text of the paths, in their order, the same for any number
 * of workers. Throws ModelError where no model gives trees.
 */
export async function* parsePile(
  paths: readonly string[],
  { raw, sentencesAreLines, ...options }: ParseOptions & PlacesOptions & WorkerOptions = {},
): AsyncGenerator<ParseOutcome> {
  const parse = { raw, sentencesAreLines };
  const { version, trees } = await findModel();
  if (!trees) throw noTrees(version);
  let opened: ReturnType<typeof openParser> | null = null;
  const here = async (page: Page) => {
    opened ??= openParser(parse);
    return (await opened)(page);
  };
  for await (const outcome of readArticles(read(paths, options), here, { workerData: { parse }, ...options }))
    yield "failure" in outcome ? outcome : outcome.reading;
}

/** Opens the parser. Throws ModelError where no model can be loaded. */
export async function openParser(options: ParseOptions = {}): Promise<(page: Page) => Promise<ParseOutcome>> {
  const model = await loadModel();
  return (page) => parsePage(page, model, options);
}

/** One page with this model. */
export async function parsePage(page: Page, model: Pick<Model, "version" | "predict">, options: ParseOptions = {}): Promise<ParseOutcome> {
  const { view, sentences } = viewToParse(page, options);
  const predictions = await model.predict(view.text);
  const { path, record = null } = page.origin;
  if (!predictions) {
    const reason = "The text is longer than the model reads. Cut it into several.";
    return { failure: { path: path ?? "-", record, rule: "too-long-to-parse", reason } };
  }
  const { layers } = readLanguage(view, predictions, { sentences });
  const { words, names } = layers;
  if (!words || !names) throw noTrees(model.version);
  return { parse: { doc: docOf(page), text: view.text, paragraphs: view.paragraphs, sentences: layers.sentences, words, names } };
}

function noTrees(version: string): ModelError {
  return new ModelError(
    "missing",
    `The installed model (${version}) gives no trees and names. Install a version of the program whose model does.`,
  );
}

function viewToParse(page: Page, { raw, sentencesAreLines }: ParseOptions): { readonly view: View; readonly sentences?: readonly Span[] } {
  if (sentencesAreLines) return viewOfSentenceLines(page.text);
  return { view: raw ? viewOfText(page.text, blocksOf(page.text)) : cleaned(page).view };
}

/** The name its collection gives it, else its file without folder and ending, with the line where a file holds many. */
function docOf({ given, origin }: Page): string {
  if (given.id) return given.id;
  const name = (origin.path ?? origin.url ?? "-")
    .replace(/^.*[\\/]/s, "")
    .replace(/(?:\.gz)$/i, "")
    .replace(/(?<=.)\.[A-Za-z]{1,6}$/, "");
  return origin.record ? `${name}-${origin.record}` : name;
}
