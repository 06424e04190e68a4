import type { Proposal } from "../proposal.ts";
import type { Range, Words } from "../words.ts";

/** Voices under one another: a paragraph that is a quotation, a dash and a name, or the dash and the name in a paragraph of their own below it. */

/** Longest name with office and town behind a dash, in tokens. */
const MAX_SIGNATURE = 14;
/** Least words of what was said. */
const MIN_SPEECH = 4;
const CONFIDENCE = 0.9;

export function signedVoices(words: Words, paragraphs: readonly Range[]): Proposal[] {
  const found: Proposal[] = [];
  paragraphs.forEach((range, index) => {
    const [start, end] = range;
    const dash = dashOf(words, range);
    if (dash < 0) return;
    const quoted: Range = dash > start ? [start, dash] : (paragraphs[index - 1] ?? [0, 0]);
    const last = words.tags[end - 1] === "stop" && !isInitial(words, end - 2) ? end - 1 : end;
    if (isQuotation(words, quoted) && isSignature(words, [dash + 1, last]))
      found.push({
        rule: "signed",
        source: [dash + 1, last],
        cue: [[dash, dash + 1]],
        content: [quoted],
        attitude: false,
        confidence: CONFIDENCE,
        lemma: "signed",
      });
  });
  return found;
}

/** The dash that ends a quotation with which the paragraph begins, or begins the paragraph. */
function dashOf({ tags, tokens, quotationOf }: Words, [start, end]: Range): number {
  let i = start;
  while (i < end && quotationOf[i] >= 0) i++;
  return i < end && (tags[i] === "dash" || /^(?:―|--+)$/.test(tokens[i].text)) ? i : -1;
}

function isQuotation({ quotationOf, tokens }: Words, [first, end]: Range): boolean {
  let spoken = 0;
  for (let i = first; i < end; i++) {
    if (quotationOf[i] < 0) return false;
    if (tokens[i].kind !== "mark") spoken++;
  }
  return spoken >= MIN_SPEECH;
}

/** A name, with what else a line has room for: no sentence. */
function isSignature({ tags, tokens, quotationOf }: Words, [first, end]: Range): boolean {
  if (end <= first || end - first > MAX_SIGNATURE || tokens[first].kind === "mark" || !/^\p{Lu}/u.test(tokens[first].text)) return false;
  for (let i = first; i < end; i++)
    if (quotationOf[i] >= 0 || /^(?:pronoun|auxiliary|subordinator|colon|semicolon)$/.test(tags[i])) return false;
  return true;
}

/** "Edwin G." */
function isInitial({ tokens }: Words, i: number): boolean {
  return /^\p{Lu}$/u.test(tokens[i]?.text ?? "");
}
