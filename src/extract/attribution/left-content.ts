import { clauseEnd, isTitle, opensQuotation, quotationEnd, quotationStart } from "./content.ts";
import { LEXICON } from "./lexicon.ts";
import type { Range, Words } from "./words.ts";

/** Content that stands before its cue, and what of it goes on after: "...," she said, "...". */

/** Longest stretch between the halves of a split quotation, in tokens: "..., he wrote in a letter to the council explaining his vote, ...". */
const MAX_INTERRUPTION = 30;

/** Does a quotation that a reporting clause may follow end right before: with a comma inside or after its mark, or ? or !? */
export function followsQuotation(words: Words, before: number, first: number): boolean {
  if (before < 0 || words.sentences[words.sentenceOf[before]].paragraph !== words.sentences[words.sentenceOf[first]].paragraph)
    return false;
  if (words.tags[before] === "comma" || words.tags[before] === "dash")
    return before > first && words.quotationOf[before - 1] >= 0 && !isTitleAfterPreposition(words, before - 1);
  if (words.quotationOf[before] < 0 || isTitleAfterPreposition(words, before)) return false;
  const last = words.tokens[before - 1]?.text ?? "";
  return /^[,?!…—–-]$|^\.{2,}$/.test(last) || (before >= first && last !== ".");
}

/** In "on “Morning at the Quay,”" the marks hold a title, no speech. */
function isTitleAfterPreposition(words: Words, inside: number): boolean {
  const start = quotationStart(words, inside);
  return start > 0 && words.tags[start - 1] === "preposition" && isTitle(words, [start, inside + 1]);
}

/** What goes on after ", she said,": the rest of the quotation, or of the sentence. */
export function continuation(words: Words, after: number, end: number, left: Range): Range[] {
  const { tags, lower } = words;
  let i = after;
  const quotedLeft = words.quotationOf[left[1] - 1] >= 0 || words.quotationOf[left[1] - 2] >= 0;
  while (i < end && i - after < MAX_INTERRUPTION && !/^(?:stop|semicolon|colon)$/.test(tags[i])) {
    if (words.quotationOf[i] >= 0 || (!quotedLeft && /^(?:comma|dash)$/.test(tags[i]))) break;
    if (quotedLeft && i + 1 < end && opensQuotation(words, i + 1) && /^(?:comma|dash)$/.test(tags[i])) break;
    i++;
  }
  if (i >= end) return [];
  if (words.quotationOf[i] >= 0)
    return opensQuotation(words, i) && (tags[i - 1] === "comma" || i === after) ? [[i, quotationEnd(words, i)]] : [];
  if (/^(?:stop|semicolon)$/.test(tags[i])) return [];
  const next = i + 1;
  if (next >= end) return [];
  if (words.quotationOf[next] >= 0 && opensQuotation(words, next)) return [[next, Math.max(quotationEnd(words, next), next + 1)]];
  if (quotedLeft || i !== after || tags[i] !== "comma") return [];
  if (
    LEXICON.get(lower[next])?.form === "gerund" ||
    /^(?:while|as|after|before|when|in|on|at|during|who|referring|speaking|although|though)$/.test(lower[next])
  )
    return [];
  return [[next, clauseEnd(words, next, end, "clause")]];
}
