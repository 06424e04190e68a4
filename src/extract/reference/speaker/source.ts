import type { Span } from "../../../terms/span.ts";
import type { Tree } from "../tree.ts";

/** The words of a source that depend on one outside it; one, where the tree is right. */
export function headsOf({ words, within }: Tree, span: Span): number[] {
  const [from, to] = within(span);
  const heads: number[] = [];
  for (let i = from; i < to; i++) if (words[i].upos !== "PUNCT" && (words[i].head < from || words[i].head >= to)) heads.push(i);
  return heads;
}
