import type { Attribution } from "../../terms/layers.ts";
import { byPosition, type Span } from "../../terms/span.ts";
import type { Phrase } from "./phrases.ts";
import { headsOf } from "./speaker/source.ts";
import type { Tree } from "./tree.ts";

/**
 * Who speaks where: for every phrase the innermost statement in whose content it stands, and whether it is
 * (part of) a source itself. One sweep over phrases and statements in text order.
 */
export interface Quoted {
  /** Index of the innermost attribution whose content holds the phrase, -1 for none. */
  readonly contentOf: Int32Array;
  /** Index of the attribution whose source the phrase is the head of, -1 for none. */
  readonly sourceOf: Int32Array;
  /** For each attribution the phrase its source turns on, -1 for none. */
  readonly sourcePhrase: Int32Array;
}

/** Of the attributions only the first `own` say anything; the others are asked for their source alone. */
export function quotedIn(phrases: readonly Phrase[], attributions: readonly Attribution[], own: number, tree: Tree | null): Quoted {
  const contentOf = new Int32Array(phrases.length).fill(-1);
  const sourceOf = new Int32Array(phrases.length).fill(-1);
  const sourcePhrase = new Int32Array(attributions.length).fill(-1);
  sweep(
    phrases,
    attributions.slice(0, own).flatMap(({ content }, index) => content.map((span) => ({ ...span, index }))),
    (phrase, span) => {
      contentOf[phrase] = span.index;
    },
  );
  const heads = attributions.map(({ source: [span] }) => (tree && span ? headsOf(tree, span) : []));
  sweep(
    phrases,
    attributions.flatMap(({ source }, index) => source.slice(0, 1).map((span) => ({ ...span, index }))),
    (at, span) => {
      const known = sourcePhrase[span.index];
      if (known < 0 || rank(phrases[at], heads[span.index]) > rank(phrases[known], heads[span.index])) sourcePhrase[span.index] = at;
    },
  );
  sourcePhrase.forEach((phrase, index) => {
    if (index < own && phrase >= 0 && sourceOf[phrase] < 0) sourceOf[phrase] = index;
  });
  return { contentOf, sourceOf, sourcePhrase };
}

/** How well a phrase answers for its source: by the tree its head, else what is no part of another phrase. */
function rank({ head, form, type, nested, role }: Phrase, heads: readonly number[]): number {
  return (heads.includes(head) ? 4 : 0) + (form === "name" && type === "PER" ? 2 : 0) + (nested || role === "owner" ? 0 : 1);
}

/** Every phrase with the spans that hold it, the innermost last. */
function sweep(
  phrases: readonly Phrase[],
  spans: (Span & { index: number })[],
  see: (phrase: number, span: Span & { index: number }) => void,
): void {
  spans.sort(byPosition);
  let open: typeof spans = [];
  let next = 0;
  phrases.forEach((phrase, i) => {
    const before = next;
    while (next < spans.length && spans[next].start <= phrase.start) open.push(spans[next++]);
    if (open.length > 0 && (before !== next || open.some(({ end }) => end <= phrase.start)))
      open = open.filter(({ end }) => end > phrase.start);
    for (const span of open) if (phrase.start >= span.start && phrase.end <= span.end + 2) see(i, span);
  });
}
