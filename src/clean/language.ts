/**
 * Is it English? Counted by little words, which are a third of any English report and next to none of
 * another language's. Short texts are taken for English unless their letters say otherwise.
 */
import { fold } from "./shape.ts";
import { STOP_WORDS } from "./words/stop-words.ts";

/** Code units of body text that are counted: some 500 words settle it. */
const SAMPLE = 3000;
/** Fewest words that are judged. */
const LEAST_WORDS = 20;
/** Share of little words below which a text is not in that language; English reports have 0.25 and more. */
const LEAST_SHARE = 0.1;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

const CODES = Object.keys(STOP_WORDS);
/** Each little word with the numbers of the languages that have it. */
const LITTLE = new Map<string, number[]>();
for (const [number, code] of CODES.entries()) {
  for (const word of new Set(STOP_WORDS[code as keyof typeof STOP_WORDS])) {
    const languages = LITTLE.get(word);
    if (languages) languages.push(number);
    else LITTLE.set(word, [number]);
  }
}
const NONE: readonly number[] = [];

/** BCP 47 code of one of the languages whose little words are listed; null when it is none of them. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTER)?.length ?? 0;
  if ((sample.match(LATIN)?.length ?? 0) * 2 < letters) return null;
  const words = fold(sample).split(" ");
  if (words.length < LEAST_WORDS) return "en";
  const counts = CODES.map(() => 0);
  for (const word of words) for (const number of LITTLE.get(word) ?? NONE) counts[number]++;
  let best: string | null = null;
  let most = LEAST_SHARE;
  for (const [number, count] of counts.entries()) {
    const share = count / words.length;
    if (share > most) {
      most = share;
      best = CODES[number];
    }
  }
  return best;
}
