import type { Proposal } from "./proposal.ts";
import type { Words } from "./words.ts";

/**
 * Headlines that attribute with a colon: "Arden: Dam is safe". Only in the first paragraph's first
 * sentence, and only when the side before it is a short name that the report names again.
 */

/** Most words the speaker's side may have. */
const MAX_SPEAKER = 4;

/** Least words the content may have. */
const MIN_CONTENT = 3;

/** "FURY AT THE GATE: ..." is no speaker: the last word of a speaker's side comes back in the report with a capital. */
function isNamedLater(words: Words, token: number, from: number): boolean {
  const word = words.lower[token].replace(/'s$/, "");
  for (let i = from; i < words.tokens.length; i++) if (words.tags[i] === "name" && words.lower[i].replace(/'s$/, "") === word) return true;
  return false;
}

export function recogniseHeadline(words: Words): Proposal[] {
  const sentence = words.sentences[0];
  if (!sentence) return [];
  const { firstToken, endToken } = sentence;
  for (let i = firstToken + 1; i < endToken - 1; i++) {
    if (words.quotationOf[i] >= 0 || words.tags[i] !== "colon") continue;
    if (i - firstToken > MAX_SPEAKER || endToken - i - 1 < MIN_CONTENT) return [];
    for (let k = firstToken; k < i; k++) if (words.tags[k] !== "name" && words.tags[k] !== "conjunction") return [];
    if (!isNamedLater(words, i - 1, endToken)) return [];
    return [
      {
        rule: "headline",
        source: [firstToken, i],
        cue: [[i, i + 1]],
        content: [[i + 1, endToken]],
        attitude: false,
        confidence: 0.75,
        lemma: "headline",
      },
    ];
  }
  return [];
}
