import type { Proposal } from "./proposal.ts";
import type { Words } from "./words.ts";

/**
 * Headlines that attribute with a colon or a dash: "Arden: Dam is safe" and "Dam is safe - minister". Only in
 * the first paragraph's first sentence, and only when one side is a short name or office.
 */

/** Most words the speaker's side may have. */
const MAX_SPEAKER = 4;

/** Least words the content may have. */
const MIN_CONTENT = 3;

export function recogniseHeadline(words: Words): Proposal[] {
  const sentence = words.sentences[0];
  if (!sentence) return [];
  const { firstToken, endToken } = sentence;
  for (let i = firstToken + 1; i < endToken - 1; i++) {
    if (words.quotationOf[i] >= 0 || words.tags[i] !== "colon") continue;
    if (i - firstToken > MAX_SPEAKER || endToken - i - 1 < MIN_CONTENT) return [];
    for (let k = firstToken; k < i; k++) if (words.tags[k] !== "name" && words.tags[k] !== "conjunction") return [];
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
