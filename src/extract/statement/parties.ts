import { LEXICON } from "../attribution/lexicon.ts";
import type { Range, Tag, Words } from "../attribution/words.ts";
import { TIME_WORDS, WEEKDAYS } from "../en/closed-class.ts";
import { THINGS_ANSWERED } from "./en/places.ts";
import { wordSet } from "./senses.ts";

/** A party named after a verb or a preposition ("told | the Sele Gazette | on Monday"), without parser: the words up to the next that cannot belong to its name. */

const ANSWERED = wordSet(THINGS_ANSWERED);

/** Longest such name in tokens. */
const MAX_PARTY = 12;

/** The party that begins at `first`; null when none does. `of` and `for` hang on what stands before them. */
export function partyAt({ tags, lower, tokens, quotationOf }: Words, first: number, end: number): Range | null {
  const limit = Math.min(end, first + MAX_PARTY);
  if (first >= limit) return null;
  if (/^(?:me|him|her|us|them|you)$/.test(lower[first]) && !(lower[first] === "her" && /^(?:word|name)$/.test(tags[first + 1] ?? "")))
    return [first, first + 1];
  let i = first;
  let nominal = -1;
  for (; i < limit; i++) {
    const tag = tags[i];
    const mark = tokens[i].text === "!" && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ""); // Yahoo! News
    if (quotationOf[i] >= 0 && quotationOf[i] !== quotationOf[first]) break;
    if (i > first && TIME_WORDS.has(lower[i]) && !(tag === "name" && tags[i + 1] === "name" && !WEEKDAYS.has(lower[i]))) break; // but Good Morning Vessel
    if (/^(?:today|yesterday|tomorrow|tonight)$/.test(lower[i])) break;
    if (tag === "name" || tag === "word" || tag === "number" || mark) {
      if (tag === "word" && nominal >= 0 && isVerb(lower[i])) break;
      nominal = i;
    } else if (tag === "determiner" && (i === first || lower[i - 1] === "of")) continue;
    else if (/^(?:of|'s|&)$/.test(lower[i]) && nominal === i - 1) continue;
    else break;
  }
  return nominal < 0 || isNoParty(lower[nominal], tags[nominal]) ? null : [first, nominal + 1];
}

/** "the court | noted", "the board | urging". */
function isVerb(word: string): boolean {
  const form = LEXICON.get(word)?.form;
  return form === "past" || form === "gerund" || /^(?:via|aired|broadcast|carried|published)$/.test(word);
}

/** A day, a number, a thing that is answered. */
function isNoParty(word: string, tag: Tag): boolean {
  return tag === "number" || TIME_WORDS.has(word) || ANSWERED.has(word.replace(/'s$/, ""));
}
