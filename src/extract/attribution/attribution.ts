import type { Annotator, Attribution, Layers } from "../../terms/layers.ts";
import { recogniseAccording } from "./according.ts";
import { composeAttributions } from "./compose.ts";
import { recogniseHeadline } from "./headline.ts";
import { recogniseNouns } from "./nouns.ts";
import { refine } from "./refine.ts";
import { besideTurns, recogniseTurns } from "./turns.ts";
import { recogniseVerbs } from "./verbs.ts";
import { prepareWords } from "./words.ts";

/**
 * Who is said to have said what, by rule: recognisers propose, refiners decide, and quotations that
 * nobody took find their statement last. The lasting baseline beside the trained model, and what runs
 * where no model can.
 */
export const attributions: Annotator<"tokens" | "quotations" | "sentences", "attributions"> = {
  name: "attributions",
  needs: ["tokens", "quotations", "sentences"],
  gives: "attributions",
  annotate: (view, layers) => findAttributions(view.text, layers),
};

/** Attributions of a text in order of their first content. Offsets are those of `text`. */
export function findAttributions(text: string, layers: Pick<Layers, "tokens" | "quotations" | "sentences">): Attribution[] {
  if (layers.sentences.length === 0) return [];
  const words = prepareWords(text, layers);
  const turns = recogniseTurns(words);
  const proposals = refine(words, [
    ...turns,
    ...besideTurns(words, turns, [
      ...recogniseHeadline(words),
      ...recogniseAccording(words),
      ...recogniseVerbs(words),
      ...recogniseNouns(words),
    ]),
  ]);
  return composeAttributions(words, proposals);
}
