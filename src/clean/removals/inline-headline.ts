/**
 * Where a headline set between two sentences of a paragraph ends. It carries no full stop as a rule,
 * so the beginning of the next sentence is looked for: a word that begins sentences, else a capital
 * that no name explains. Unsure is null, and then the words stay.
 */
import { NAME_CUES, SENTENCE_OPENERS } from "../words/openers.ts";

/** Fewest and most words of a headline. */
const LEAST_WORDS = 3;
const MOST_WORDS = 24;
/** Code units looked at: more than the longest headline. */
const REACH = 260;

const OPENERS = new Set(SENTENCE_OPENERS);
const CUES = new Set(NAME_CUES);

/** Offset just past the headline that begins at `from`, or null when its end cannot be told. */
export function endOfHeadline(paragraph: string, from: number): number | null {
  const words = [...paragraph.slice(from, from + REACH).matchAll(/\S+/g)].slice(0, MOST_WORDS + 1);
  const at = (index: number): number => from + words[index - 1].index + words[index - 1][0].length;
  let plain: number | null = null;
  for (let i = 1; i < words.length; i++) {
    const word = words[i][0];
    const last = words[i - 1][0];
    const high = /^["“‘']?\p{Lu}/u.test(word);
    if (i >= LEAST_WORDS && /[.!?]["”’']?$/.test(last) && high && !/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|vs)\.$/u.test(last)) return at(i);
    if (i < LEAST_WORDS || !high) continue;
    if (/^["“]/.test(word) && !/[:,]$/.test(last)) return at(i);
    const after = words[i + 1]?.[0] ?? "";
    if (OPENERS.has(word) && !/[:,]$/.test(last) && /^["“]?[\p{Ll}\d]|^\p{Lu}/u.test(after) && !(CUES.has(last) && /^\p{Lu}/u.test(after)))
      return at(i);
    if (plain === null && i > LEAST_WORDS && /^\p{Ll}/u.test(last) && !CUES.has(last) && /^[\p{Ll}(]/u.test(after)) plain = at(i);
  }
  return plain;
}
