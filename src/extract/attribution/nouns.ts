import { clauseEnd } from "./content.ts";
import { nounPhraseEnding } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";
import type { Range, Words } from "./words.ts";

/**
 * Reporting nouns with a clause of their own: "her claim that the dam was safe". The possessor is the
 * source; without one nobody is named.
 */
const NOUNS = new Set(
  "claim claims allegation allegations accusation accusations suggestion suggestions assertion assertions argument statement announcement fear fears concern concerns hope hopes belief view speculation prediction predictions warning warnings promise promises pledge contention suspicion suspicions reports rumors rumours insistence admission conclusion assurance assurances acknowledgment revelation revelations notion doubts".split(
    " ",
  ),
);

export function recogniseNouns(words: Words): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { firstToken, endToken } of words.sentences) {
    for (let i = firstToken; i + 2 < endToken; i++) {
      if (!NOUNS.has(words.lower[i]) || words.lower[i + 1] !== "that" || words.quotationOf[i] >= 0) continue;
      if (/^(?:some|many|several|others|both|few|most|they|we|who)$/.test(words.lower[i - 1] ?? "")) continue; // "some fear that": a verb
      const content: Range = [i + 1, clauseEnd(words, i + 1, endToken, "clause")];
      if (content[1] - content[0] < 3) continue;
      const [source, cue] = possessor(words, i, firstToken);
      proposals.push({
        rule: "noun",
        source,
        cue: [cue],
        content: [content],
        attitude: /^(?:fear|concern|hope|belief|view|suspicion|doubt)/.test(words.lower[i]),
        confidence: 0.5,
      });
    }
  }
  return proposals;
}

function possessor(words: Words, noun: number, first: number): [Range | null, Range] {
  let i = noun - 1;
  while (i > first && words.tags[i] === "word" && !/'s?$/.test(words.lower[i])) i--;
  if (i >= first && /^(?:his|her|their|its)$/.test(words.lower[i]))
    return [
      [i, i + 1],
      [i + 1, noun + 1],
    ];
  if (i >= first && /(?:'s|s')$/.test(words.lower[i])) {
    const start = nounPhraseEnding(words, i, first);
    if (start >= 0)
      return [
        [start, i + 1],
        [i + 1, noun + 1],
      ];
  }
  return [null, [noun, noun + 1]];
}
