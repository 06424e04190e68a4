/**
 * The gold's texts read as they stand: cleaning leaves out lines of them that would be furniture in an
 * article, so the view is the raw text, and language and extraction are the product's own.
 */
import { blocksOf } from "../../src/clean/blocks.ts";
import { attributions } from "../../src/extract/attribution/attribution.ts";
import { decodeAttributions } from "../../src/extract/attribution/neural/decode.ts";
import type { Chooser } from "../../src/extract/reference/join.ts";
import { type Resolved, resolveWith } from "../../src/extract/reference/reference.ts";
import { readLanguage } from "../../src/language/language.ts";
import type { Model } from "../../src/model/model.ts";
import type { Layers } from "../../src/terms/layers.ts";
import { type View, viewOfText } from "../../src/terms/view.ts";
import type { CorefDocument } from "./corpora.ts";

export interface ReadText {
  readonly view: View;
  readonly layers: Pick<Layers, "tokens" | "sentences" | "quotations" | "attributions"> & Partial<Pick<Layers, "words" | "names">>;
}

/** Null model: by rule. */
export async function readText({ text }: Pick<CorefDocument, "text">, model: Pick<Model, "predict"> | null): Promise<ReadText> {
  const view = viewOfText(text, blocksOf(text));
  const predictions = model && (await model.predict(text));
  const { layers } = readLanguage(view, predictions);
  const found = predictions ? decodeAttributions(text, layers, predictions) : attributions.annotate(view, layers);
  return { view, layers: { ...layers, attributions: found } };
}

/** What the judge reads: one JSON line a document, in the form of the article contract. */
export function answerOf({ doc, text }: CorefDocument, { entities, mentions }: Resolved): string {
  const own = entities.map(({ name, type }, i) => ({ id: `e${i + 1}`, name, type, mentions: [] as object[] }));
  for (const { chain, form, start, end } of mentions) own[chain].mentions.push({ start, end, text: text.slice(start, end), form });
  return `${JSON.stringify({ schema: "onrecord:article/1", origin: { path: `${doc}.txt` }, text, entities: own })}\n`;
}

export function resolveText({ view, layers }: ReadText, choose: Chooser): Resolved {
  return resolveWith(view, layers, [], choose);
}
