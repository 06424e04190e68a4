/**
 * A rule of cleaning looks at the blocks that are still kept and proposes ranges of them to leave
 * out, each with a reason. It sees what earlier rules took; it never changes anything itself.
 */
import type { Block } from "../blocks.ts";

/** Blocks `from` up to, not including, `to`. */
export interface Removal {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** The page as far as it has been cleaned. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** One entry a block: why it was left out, null while it is kept. */
  readonly reasons: readonly (string | null)[];
  /** Blocks of the headline, `from === to` where there is none (yet). */
  readonly title: { readonly from: number; readonly to: number };
}

export type Rule = (draft: Draft) => Iterable<Removal>;

/** Is the block still part of the article: neither left out nor the headline? */
export function isKept(draft: Draft, index: number): boolean {
  return draft.reasons[index] === null && !(draft.title.from <= index && index < draft.title.to);
}

/** The draft with what this rule leaves out; an earlier reason stands. */
export function without(draft: Draft, rule: Rule): Draft {
  const reasons = [...draft.reasons];
  for (const { from, to, reason } of rule(draft)) {
    for (let i = from; i < to; i++) if (isKept(draft, i)) reasons[i] ??= reason;
  }
  return { ...draft, reasons };
}

/** Words of running text in kept blocks `from` up to `to`. */
export function runningWords(draft: Draft, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (isKept(draft, i) && draft.blocks[i].shape.sentence) words += draft.blocks[i].shape.words;
  return words;
}
