import { clauseEnd, contentBefore } from "./content.ts";
import { nounPhraseAt, withAppositionAfter } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";
import type { Range, Words } from "./words.ts";

/**
 * "according to X", "in the words of X", "in X's view": a cue that is no verb. At the head of the sentence the
 * content follows; otherwise it stands before, and goes on after when the phrase is set between commas.
 */
export function recogniseAccording(words: Words): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { firstToken, endToken } of words.sentences) {
    for (let i = firstToken; i + 2 < endToken; i++) {
      if (words.lower[i] !== "according" || words.lower[i + 1] !== "to" || words.quotationOf[i] >= 0) continue;
      const proposal = propose(words, i, firstToken, endToken);
      if (proposal) proposals.push(proposal);
    }
  }
  return proposals;
}

function propose(words: Words, cue: number, first: number, end: number): Proposal | null {
  const { tags } = words;
  const source = sourceAfter(words, cue + 2, end);
  if (!source) return null;
  const range: Range = [cue, cue + 2];
  const base = { rule: "according", source, cue: [range], attitude: false, confidence: 0.9, lemma: "according" } as const;
  const atHead = cue === first || (cue === first + 1 && /^(?:and|but|quote)$/.test(words.lower[first]));
  const goesOn = tags[source[1]] === "comma" && source[1] + 1 < end && words.quotationOf[source[1]] < 0;
  if (atHead) {
    if (!goesOn) return null;
    const start = source[1] + 1;
    return { ...base, content: [[start, clauseEnd(words, start, end, "clause")]] };
  }
  const before = tags[cue - 1] === "comma" ? cue - 1 : cue;
  const left = contentBefore(words, words.quotationOf[before - 1] >= 0 ? before - 1 : before, first) ?? ([first, before] as const);
  if (left[1] <= left[0]) return null;
  const rest: Range[] =
    goesOn &&
    tags[cue - 1] === "comma" &&
    !/^(?:who|which|and|but|while|as|though|although)$/.test(words.lower[source[1] + 1]) &&
    !/ing$/.test(words.lower[source[1] + 1])
      ? [[source[1] + 1, clauseEnd(words, source[1] + 1, end, "clause")]]
      : [];
  return { ...base, content: [left, ...rest] };
}

/** The whole phrase up to the next comma or end, with an apposition when one follows a name. */
function sourceAfter(words: Words, first: number, end: number): Range | null {
  const { tags } = words;
  const phrase = nounPhraseAt(words, first, end);
  let stop = phrase ? phrase[1] : first;
  while (
    stop < end &&
    !/^(?:comma|stop|semicolon|quote|colon|dash|subordinator)$/.test(tags[stop]) &&
    words.quotationOf[stop] < 0 &&
    stop - first < 25
  )
    stop++;
  if (stop === first) return null;
  const whole: Range = [first, stop];
  const office = tags[stop - 1] === "word" && tags[stop + 1] === "name"; // "its chief investigator, Emeric Shaw"
  return tags[stop] === "comma" && stop + 1 < end && (tags[stop + 1] === "determiner" || office)
    ? withAppositionAfter(words, whole, end)
    : whole;
}
