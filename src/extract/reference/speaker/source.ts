import type { Word } from "../../../terms/layers.ts";
import type { Span } from "../../../terms/span.ts";
import { plain, type Tree } from "../tree.ts";

/** The words of a source that depend on one outside it; one, where the tree is right. */
export function headsOf({ words, within }: Tree, span: Span): number[] {
  const [from, to] = within(span);
  const heads: number[] = [];
  for (let i = from; i < to; i++) if (words[i].upos !== "PUNCT" && (words[i].head < from || words[i].head >= to)) heads.push(i);
  return heads;
}

/** "(They say ...) but noted", "(she said ...), adding": a verb that has its subject from another. */
export function goesOn({ relation, xpos, upos }: Word): boolean {
  return relation === "conj" || (relation === "advcl" && upos === "VERB" && xpos === "VBG");
}

/** The subject of a verb, or of the verb it goes on from; null where it has none, or is no verb. */
export function subjectOf({ words, dependents }: Tree, verb: number | undefined): number | null {
  for (let at = verb ?? -1, up = 0; at >= 0 && up < DEEP; at = words[at].head, up++) {
    if (words[at].upos !== "VERB") return null;
    const subject = dependents[at].find((child) => words[child].relation === "nsubj");
    if (subject !== undefined) return subject;
    if (!/^(?:conj|xcomp|advcl)$/.test(plain(words[at].relation))) return null;
  }
  return null;
}

const DEEP = 6;
