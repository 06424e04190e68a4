import type { EntityType, Token } from "../../terms/layers.ts";
import { FULL_TITLES, HONORIFIC_FEMALE, HONORIFIC_MALE, PEOPLES, PLACES, TITLES } from "../en/name-words.ts";
import { FEMALE_NOUNS, KIN_NOUNS, MALE_NOUNS, PERSON_NOUNS } from "./en/nouns.ts";

/**
 * Titles and offices printed before a person's name: "Rear Adm.", "Secretary of State", "Pentagon press
 * secretary Rear Adm.", "Lund campaign manager". Read leftwards from the name; other words may stand
 * between two words of a title, but never at its beginning.
 */
export function titlesBefore(
  tokens: readonly Token[],
  first: number,
  {
    from,
    nameAt,
    shallow = false,
  }: { readonly from: number; readonly nameAt: (token: number) => EntityType | null; readonly shallow?: boolean },
): number {
  let best = first;
  let between = 0;
  for (let i = first - 1; i >= from && between <= MOST_BETWEEN; i--) {
    const { text, kind } = tokens[i];
    if (kind !== "word" || (text.endsWith("’s") && i === first - 1)) break;
    const word = fold(text);
    const other = nameAt(i);
    if (other === "PER") {
      if (best === i + 1 && best < first && isLower(tokens[best].text) && !isPossessive(text)) best = i; // "Lund campaign manager"
      break;
    }
    if (isTitle(word, text)) {
      best = i;
      between = 0;
      continue;
    }
    if (best === i + 1 && best < first && (PEOPLES.has(word) || PLACES.has(word) || other !== null || isModifier(word))) {
      best = i;
      continue;
    }
    if (shallow) break; // in a headline every word has a capital
    if (i === first - 1 && /^(?:of|for|the)$/.test(word)) break; // "a spokeswoman for Ada Lund" is not she
    if (!(/^(?:of|for|the)$/.test(word) || (/^\p{Lu}/u.test(text) && !isPossessive(text)))) break;
    between++;
  }
  return best;
}

/** Words of a title that are none, like "Joint" in "Chairman of the Joint Chiefs of Staff". */
const MOST_BETWEEN = 5;

function isTitle(word: string, printed: string): boolean {
  if (TITLES.has(word)) return true;
  if (KIN_NOUNS.has(word) && isLower(printed)) return false;
  const parts = word.split("-");
  const last = parts[parts.length - 1];
  return PERSON_NOUNS.has(last) || MALE_NOUNS.has(last) || FEMALE_NOUNS.has(last);
}

function isModifier(word: string): boolean {
  return /^(?:former|then|acting|ex|late|longtime|veteran|senior|deputy|vice|first|second|third|top|lead|co|onetime|one-time|incoming|outgoing|federal|state|local)$/.test(
    word,
  );
}

/** The noun a title turns on, written out: "governor" of "former Gov." and of "governor of the islands". */
export function nounOfTitle(role: string): string {
  const core = role.split(/\s(?:of|for|at|in|to)\s/i)[0];
  const noun = fold(core.trim().split(/\s+/).pop() ?? "");
  return FULL_TITLES.get(noun) ?? noun;
}

/** The gender that words before a name tell, the nearest first; null where they tell none. */
export function genderOfTitles(words: readonly string[]): "male" | "female" | null {
  for (const printed of [...words].reverse()) {
    const word = fold(printed);
    if (HONORIFIC_FEMALE.has(word) || FEMALE_NOUNS.has(word)) return "female";
    if (HONORIFIC_MALE.has(word) || MALE_NOUNS.has(word)) return "male";
  }
  return null;
}

/** An honorific alone ("Mr.", "Dr.") is no role. */
export function isMereHonorific(words: readonly string[]): boolean {
  return words.every((word) => /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|messrs)$/.test(fold(word)));
}

export function fold(word: string): string {
  return word.toLowerCase().replace(/\.$/, "");
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function isPossessive(word: string): boolean {
  return /[’']s?$/u.test(word);
}
