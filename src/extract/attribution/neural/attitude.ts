import { LEXICON } from "../lexicon.ts";
import type { Range, Words } from "../words.ts";

/**
 * Is a cue one of thought, wish or feeling? Asked of its first word in the lexicon; "hoped", "refuses
 * to", "is worried that". A cue the lexicon does not know counts as speech.
 */
const FEELING =
  /^(?:fear|hope|belief|view|suspicion|doubt|desire|wish|intention|plan|concern|confident|worried|afraid|hopeful|eager|willing|reluctant|skeptical|sceptical|convinced|aware|sure|certain|proud|angry|glad|happy|sorry)s?$/;

export function isAttitude(words: Words, [first, end]: Range): boolean {
  for (let i = first; i < end; i++) {
    if (FEELING.test(words.lower[i])) return true;
    const frames = LEXICON.get(words.lower[i])?.frames;
    if (!frames) continue;
    const spoken = frames.has("say") || frames.has("tell") || frames.has("object") || frames.has("show");
    return !spoken && (frames.has("think") || frames.has("infinitive") || frames.has("seem"));
  }
  return false;
}
