import { readCue } from "../../statement/cue.ts";
import { recogniseAccording } from "../according.ts";
import type { Proposal } from "../proposal.ts";
import { isInnerSpeech, refine } from "../refine.ts";
import { recogniseVerbs } from "../verbs.ts";
import type { Words } from "../words.ts";

/**
 * What the rules add to what the model saw. Statements inside a statement ("a source said that the minister
 * had promised ..."): the corpus the model learnt from marks only the outermost, so it has never been shown
 * an inner one. And what did not get said, or was refused or ruled out ("did not respond to requests for
 * comment"), where the model sees nothing at all: the corpus is of two minds about it.
 */
export function addedByRule(words: Words, outer: readonly Proposal[]): Proposal[] {
  const inside = new Uint8Array(words.tokens.length);
  for (const proposal of outer) for (const [first, end] of proposal.content) inside.fill(1, first, end);
  for (const proposal of outer) for (const [first, end] of proposal.cue) inside.fill(0, first, end);
  const taken = inside.slice();
  for (const proposal of outer) for (const [first, end] of proposal.cue) taken.fill(1, first, end);
  const all = (proposal: Proposal) => [...proposal.cue, ...proposal.content, ...(proposal.source ? [proposal.source] : [])];
  return refine(words, [...recogniseAccording(words), ...recogniseVerbs(words)]).filter((proposal) =>
    isInnerSpeech(proposal)
      ? all(proposal).every(([first, end]) => inside.subarray(first, end).every((held) => held === 1)) || isNew(words, proposal, taken)
      : isNew(words, proposal, taken),
  );
}

/** Unsaid or ruled out, by somebody, outside of quotations, where the model saw nothing. */
function isNew(words: Words, proposal: Proposal, taken: Uint8Array): boolean {
  const { source, cue, content } = proposal;
  if (source === null || cue.length === 0 || words.quotationOf[cue[0][0]] >= 0) return false;
  if ([...cue, ...content].some(([first, end]) => taken.subarray(first, end).some((held) => held === 1))) return false;
  const { act, lemma } = readCue(words, cue, source, content[0]);
  return lemma === "rule out" || act === "silence" || (act === "refusal" && proposal.confidence >= SURE);
}

/** Confidence of a rule that needs no second opinion. */
const SURE = 0.6;
