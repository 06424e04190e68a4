/**
 * A paragraph that furniture cuts in two (a box of links set into its middle ends it in the markup) is one
 * paragraph again: what stands before the furniture ends without a sentence's end, what follows goes on in
 * small letters.
 */
import type { Block } from "../blocks.ts";
import { type Draft, isKept } from "../removals/removal.ts";

/** Blocks of furniture between the two parts. */
const MOST_BETWEEN = 12;
const OPEN_END = /[\p{L}\p{N},"”’)]$/u;
const GOES_ON = /^(?:[\p{Ll}(,;:]|['’]s\b)/u;

export function rejoin(draft: Draft): Draft {
  const blocks: Block[] = [...draft.blocks];
  const reasons = [...draft.reasons];
  let last = -1;
  const gone = new Set<number>();
  for (const [i, block] of draft.blocks.entries()) {
    if (!isKept(draft, i)) continue;
    const between = i - last - 1;
    if (last >= 0 && between > 0 && between <= MOST_BETWEEN && goesOn(blocks[last], block)) {
      const before = blocks[last];
      blocks[last] = { ...before, text: `${before.text} ${block.text}`, pieces: [...before.pieces, ...block.pieces] };
      gone.add(i);
    } else last = i;
  }
  if (gone.size === 0) return draft;
  const { from, to } = draft.title;
  const shift = (at: number): number => at - [...gone].filter((index) => index < at).length;
  return {
    ...draft,
    blocks: blocks.filter((_, i) => !gone.has(i)),
    reasons: reasons.filter((_, i) => !gone.has(i)),
    title: { from: shift(from), to: shift(to) },
  };
}

function goesOn(before: Block, after: Block): boolean {
  return before.shape.words > 2 && OPEN_END.test(before.text.slice(-2)) && GOES_ON.test(after.text.slice(0, 4));
}
