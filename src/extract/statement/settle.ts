import type { Attribution, Layers } from "../../terms/layers.ts";
import { withCited } from "./citations.ts";
import { contextOf } from "./context.ts";
import { withContinued } from "./continued.ts";
import { draftsOf, settled } from "./drafts.ts";
import { withWholeEnds } from "./ends.ts";
import { withOwnSubjects } from "./gerunds.ts";
import { withoutDoubtful } from "./refused.ts";

type Given = Pick<Layers, "tokens" | "quotations" | "sentences" | "attributions"> & Partial<Pick<Layers, "words">>;

/**
 * Attributions, whoever found them, looked over with the whole sentence in sight: whose gerund it is, who is
 * only cited, what goes on without a cue, where a content stops mid phrase, and what is better left out.
 */
export function settleAttributions(text: string, layers: Given): Attribution[] {
  if (layers.attributions.length === 0) return [];
  const { words, tree } = contextOf(text, layers);
  let drafts = withoutDoubtful(words, draftsOf(layers.attributions));
  if (tree) drafts = withOwnSubjects(words, tree, withWholeEnds(words, tree, drafts));
  return settled(withContinued(words, withCited(words, drafts)));
}
