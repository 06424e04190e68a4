import type { Span } from "../terms/span.ts";
import { boundaryBefore } from "./boundary.ts";
import { foldWords, type Word } from "./fold.ts";
import { mend, originFinder } from "./repair/mend.ts";
import { repairsOf } from "./repair/repair.ts";

/** The sentences of a text by their marks, trimmed, in order: shallow, for laying two texts side by side. Every word is in one of them. `words`: its folded words, where they are at hand. */
export function sentenceSpans(text: string, words: readonly Word[] = foldWords(text)): Span[] {
  const repairs = repairsOf(text);
  if (repairs.length === 0) return spansIn(text, words);
  const starts = originFinder(repairs, "start");
  const ends = originFinder(repairs, "end");
  const mended = mend(text, repairs);
  return spansIn(mended, foldWords(mended)).map(({ start, end }) => ({ start: starts(start), end: ends(end) }));
}

function spansIn(text: string, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
    const end = from + text.slice(from, to).trimEnd().length;
    if (start < end) spans.push({ start, end });
    from = to;
  };
  for (let i = 1; i < words.length; i++) {
    if (boundaryBefore(text, words, i) !== "sentence") continue;
    const gap = text.slice(words[i - 1].end, words[i].start);
    push(words[i - 1].end + gap.search(/\s\S*$/));
  }
  push(text.length);
  return spans;
}
