import { type Range, spanOf, type Words } from "../attribution/words.ts";
import { rangeOf, type Tree, topOf } from "./context.ts";
import type { Draft } from "./drafts.ts";

/**
 * Whose gerund it is: in "Lund spoke after the ministers met, pledging to act" the clause of the ministers
 * is nearer, and the comma before the gerund hangs on it. Then the pledge is theirs.
 */
export function withOwnSubjects(words: Words, tree: Tree, drafts: readonly Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.cue.length === 0 || draft.source.length === 0) continue;
    const source = rangeOf(words, draft.source[0]);
    const subject = ownSubject(tree, rangeOf(words, draft.cue[0]));
    if (subject && subject[0] >= source[1]) draft.source = [spanOf(words, subject)];
  }
  return [...drafts];
}

/** How far before its verb the subject may stand, in words. */
const NEAR = 40;

/** The subject of the clause on which the comma before the gerund hangs, where it is not the gerund's own head. */
function ownSubject(tree: Tree, cue: Range): Range | null {
  const { words } = tree;
  const verb = topOf(tree, cue);
  if (verb < 2 || !/ing$/i.test(words[verb].form) || words[verb].relation !== "advcl") return null;
  let comma = verb - 1;
  while (comma > 0 && words[comma].upos === "ADV") comma--;
  if (words[comma].form !== ",") return null;
  const clause = words[comma].head;
  const { head } = words[verb];
  if (clause < 0 || clause === head || clause === verb || clause >= comma || clause <= head || words[clause].upos !== "VERB") return null;
  for (let i = clause - 1; i > Math.max(head, clause - NEAR); i--) {
    if (words[i].head !== clause || words[i].relation !== "nsubj") continue;
    if (/^(?:that|which|who|it)$/i.test(words[i].form)) return null;
    let first = i;
    while (first - 1 > head && words[first - 1].head === i) first--;
    return [words[first].token, words[i].token + 1];
  }
  return null;
}
