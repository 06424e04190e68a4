import type { Word } from "../../terms/layers.ts";
import { firstNotBefore } from "../../terms/search.ts";
import type { Span } from "../../terms/span.ts";
import { withPossessors } from "./possessors.ts";

/** The words of an article with their dependents at hand, and words found by their place. */
export interface Tree {
  readonly words: readonly Word[];
  /** Indices of the dependents of a word, in text order. */
  readonly dependents: readonly (readonly number[])[];
  /** The words that begin inside a span: half-open range of indices. */
  within(span: Span): readonly [number, number];
}

const NONE: readonly number[] = [];

export function treeOf(parsed: readonly Word[]): Tree {
  const words = withPossessors(parsed);
  const dependents: (number[] | undefined)[] = new Array(words.length).fill(undefined);
  words.forEach(({ head }, i) => {
    if (head < 0) return;
    const list = dependents[head];
    if (list) list.push(i);
    else dependents[head] = [i];
  });
  const from = (at: number) => firstNotBefore(words.length, (i) => words[i].start < at);
  return { words, dependents: dependents.map((list) => list ?? NONE), within: ({ start, end }) => [from(start), from(end)] };
}

/** The word of a span that depends on one outside it, the first where there are several; -1 for a span without words. */
export function headIn({ words, within }: Tree, span: Span): number {
  const [from, to] = within(span);
  for (let i = from; i < to; i++) if (words[i].head < from || words[i].head >= to) return i;
  return -1;
}

/** A relation without its subtype: "nsubj" of "nsubj:pass". */
export function plain(relation: string): string {
  const at = relation.indexOf(":");
  return at < 0 ? relation : relation.slice(0, at);
}

/** The first word of what hangs on a word before it, up to a mark. */
export function leftmost({ words, dependents }: Tree, at: number): number {
  let first = at;
  for (let next = at; ; next = first) {
    const left = dependents[next][0];
    if (left === undefined || left >= next || words[left].upos === "PUNCT") return first;
    first = left;
  }
}
