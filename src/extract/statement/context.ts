import type { Layers, Word } from "../../terms/layers.ts";
import { firstNotBefore } from "../../terms/search.ts";
import type { Span } from "../../terms/span.ts";
import { prepareWords, type Range, type Words } from "../attribution/words.ts";

/** What is asked of an article's words to tell one kind of statement from another: tokens, and trees where a model gave them. */
export interface Context {
  readonly words: Words;
  readonly tree: Tree | null;
}

/** Trees over tokens. */
export interface Tree {
  readonly words: readonly Word[];
  /** For every token its first word; the number of words at the end. */
  readonly firstOf: Int32Array;
}

type Given = Pick<Layers, "tokens" | "quotations" | "sentences"> & Partial<Pick<Layers, "words">>;

export function contextOf(text: string, layers: Given): Context {
  return { words: prepareWords(text, layers), tree: layers.words ? treeOf(layers.words, layers.tokens.length) : null };
}

function treeOf(words: readonly Word[], tokens: number): Tree {
  const firstOf = new Int32Array(tokens + 1).fill(words.length);
  for (let i = words.length - 1; i >= 0; i--) firstOf[words[i].token] = i;
  for (let i = tokens - 1; i >= 0; i--) firstOf[i] = Math.min(firstOf[i], firstOf[i + 1]);
  return { words, firstOf };
}

/** The tokens that lie in a span, wholly or in part. */
export function rangeOf({ tokens }: Pick<Words, "tokens">, { start, end }: Span): Range {
  const first = firstNotBefore(tokens.length, (i) => tokens[i].end <= start);
  return [first, firstNotBefore(tokens.length, (i) => tokens[i].start < end)];
}

/** The words of the tree in a range of tokens, half-open. */
export function wordsIn({ firstOf }: Tree, [first, end]: Range): Range {
  return [firstOf[first], firstOf[end]];
}

/** The word of the range on which the others hang: the first whose head is not in it, a clause before a phrase. -1 for none. */
export function topOf(tree: Tree, range: Range): number {
  const [first, end] = wordsIn(tree, range);
  let top = -1;
  for (let i = first; i < end; i++) {
    const { head, upos, relation } = tree.words[i];
    if (upos === "PUNCT" || (head >= first && head < end)) continue;
    if (CLAUSE.test(relation)) return i;
    if (top < 0) top = i;
  }
  return top;
}

const CLAUSE = /^(?:root|ccomp|xcomp|parataxis|advcl|acl|csubj|conj)/;
