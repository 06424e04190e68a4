import { recogniseAccording } from "../according.ts";
import type { Proposal } from "../proposal.ts";
import { isInnerSpeech, refine } from "../refine.ts";
import { recogniseVerbs } from "../verbs.ts";
import type { Words } from "../words.ts";

/**
 * Statements inside a statement: "a source said that the minister had promised ...". The corpus the
 * model learnt from marks only the outermost, so the model has never been shown an inner one; the rules
 * find those of plain speech, and they are taken only where they lie wholly inside a content.
 */
export function innerSpeech(words: Words, outer: readonly Proposal[]): Proposal[] {
  const inside = new Uint8Array(words.tokens.length);
  for (const proposal of outer) for (const [first, end] of proposal.content) inside.fill(1, first, end);
  for (const proposal of outer) for (const [first, end] of proposal.cue) inside.fill(0, first, end);
  const proposals = refine(words, [...recogniseAccording(words), ...recogniseVerbs(words)]);
  return proposals.filter(
    (proposal) =>
      isInnerSpeech(proposal) &&
      [...proposal.cue, ...proposal.content, ...(proposal.source ? [proposal.source] : [])].every(([first, end]) =>
        inside.subarray(first, end).every((held) => held === 1),
      ),
  );
}
