import { spanOf, type Words } from "../attribution/words.ts";
import { rangeOf, type Tree } from "./context.ts";
import type { Draft } from "./drafts.ts";

/** A content that stops mid phrase ("the presence of the minister at | the talks") goes on to the end of the phrase. */

/** Most words that are added. */
const MAX_ADDED = 8;

const DANGLING = /^(?:case|det|cc|mark|nmod:poss|nummod|amod)$/;

export function withWholeEnds(words: Words, tree: Tree, drafts: readonly Draft[]): Draft[] {
  const taken = new Uint8Array(words.tokens.length);
  for (const { source, cue, content } of drafts) for (const span of [...source, ...cue, ...content]) taken.fill(1, ...rangeOf(words, span));
  for (const draft of drafts) {
    const last = draft.content.length - 1;
    const [first, end] = rangeOf(words, draft.content[last]);
    const whole = wholeEnd(words, tree, first, end, taken);
    if (whole > end) draft.content = [...draft.content.slice(0, last), spanOf(words, [first, whole])];
  }
  return [...drafts];
}

function wholeEnd(
  { quotationOf, sentenceOf, lower }: Words,
  { words, firstOf }: Tree,
  first: number,
  end: number,
  taken: Uint8Array,
): number {
  const last = firstOf[end] - 1;
  if (last < 0 || words[last].token < first || quotationOf[end - 1] >= 0) return end;
  const { head, relation } = words[last];
  if (!DANGLING.test(relation) || head <= last || words[head].token >= end + MAX_ADDED || words[head].token < end) return end;
  if (sentenceOf[words[head].token] !== sentenceOf[end - 1] || !/^[a-z]/.test(lower[end - 1])) return end;
  let stop = words[head].token + 1;
  while (words[firstOf[stop]]?.head === head && /^(?:flat|compound|fixed)/.test(words[firstOf[stop]].relation)) stop++;
  for (let i = end; i < stop; i++) if (taken[i] === 1) return end;
  return stop;
}
