import { type Range, spanOf, type Words } from "../attribution/words.ts";
import { rangeOf } from "./context.ts";
import type { Draft } from "./drafts.ts";

/**
 * A quotation that is a paragraph of its own below an indirect statement ("Lund said the gate would stay
 * shut." and then "“We have no choice.”") is no part of that statement: it goes on from it, in the
 * speaker's own words. Below a quotation with a cue it is the same quotation going on.
 */
export function withContinued(words: Words, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.cue.length === 0 || draft.form !== "mixed" || draft.content.length < 2) return [draft];
    const cue = rangeOf(words, draft.cue[0]);
    const ranges = draft.content.map((span) => rangeOf(words, span));
    const own = ranges.filter((range) => !goesOn(words, range, cue));
    const after = ranges.filter((range) => goesOn(words, range, cue));
    if (after.length === 0 || own.length === 0 || own.every((range) => isQuoted(words, range))) return [draft];
    const kept: Draft = draft;
    kept.content = own.map((range) => spanOf(words, range));
    kept.form = own.some(([first, end]) => words.quotationOf.subarray(first, end).some((quotation) => quotation >= 0))
      ? "mixed"
      : "indirect";
    return [
      kept,
      {
        ...draft,
        source: [],
        cue: [],
        content: after.map((range) => spanOf(words, range)),
        form: "direct",
        continues: kept,
        passedBy: null,
      },
    ];
  });
}

/** A quotation that begins a later paragraph than the cue's. */
function goesOn(words: Words, range: Range, cue: Range): boolean {
  const sentence = words.sentences[words.sentenceOf[range[0]]];
  return (
    sentence.paragraph > words.sentences[words.sentenceOf[cue[1] - 1]].paragraph &&
    sentence.firstToken === range[0] &&
    isQuoted(words, range)
  );
}

function isQuoted({ quotationOf, tokens }: Words, [first, end]: Range): boolean {
  for (let i = first; i < end; i++) if (quotationOf[i] < 0 && tokens[i].kind !== "mark") return false;
  return true;
}
