import type { QuotedWords } from "../../terms/store.ts";
import { isContentWord } from "../../wording/fold.ts";
import { type FoldedWords, foldQuoted, isComparable, LONG } from "./folded.ts";
import { gistKeys } from "./gist-keys.ts";
import { hashText } from "./hash.ts";

/**
 * Blocking: which statements are worth comparing. Two statements are compared when a key that one is
 * kept under is a key the other asks for, so the pair is found whichever comes first. Long runs of
 * words are keys for everybody, winnowed (Schleimer, Wilkerson and Aiken, 2003): of every few
 * neighbouring shingles the one with the smallest hash. Short quotations say little without their
 * speaker, so their keys hold the surname.
 */
export interface Keys {
  /** The same words by the same speaker. */
  readonly same: string;
  readonly kept: readonly string[];
  readonly asked: readonly string[];
  /** What is kept and asked for once more whenever the same words are printed on other days: by what is said, near those days. */
  readonly dated: { readonly kept: readonly string[]; readonly asked: readonly string[] };
}

/** Words of a shingle that counts whoever speaks; with WINDOW, any shared run of SHINGLE + WINDOW - 1 = 7 words is found. */
const SHINGLE = 5;
const WINDOW = 3;
/** Words of a shingle that counts for one speaker only. */
const SHORT_SHINGLE = 3;
/** Quotations shorter than this, in words, are found by any three words they share with another short one of their speaker. One changed word always leaves a run of seven in longer ones. */
const SHORT = 14;
/** Words of one quotation that are looked at; bounds the keys of a text in quotation marks that never close. */
const MAX_WORDS = 4000;
const MAX_SEGMENTS = 40;

/** The keys a statement is kept under. */
export function shinglesOf(words: QuotedWords): string[] {
  return [...keysOf(foldQuoted(words)).kept];
}

/** All keys of a folded quotation; none for words that are never compared: one or two, or a few of nobody's. */
export function keysOf(folded: FoldedWords): Keys {
  const { surname } = folded;
  const forms = folded.forms.slice(0, MAX_WORDS);
  const same = `=${hashText(folded.key)}`;
  const dated = gistKeys(folded, same);
  const kept = new Set<string>(dated.kept.length > 0 ? [same, ...dated.kept] : []);
  const asked = new Set<string>(dated.asked);
  if (!isComparable(folded)) return { same, kept: [...kept].sort(), asked: [...asked].sort(), dated };
  kept.add(same);
  for (const hash of winnow(forms)) {
    kept.add(`w${hash}`);
    asked.add(`w${hash}`);
  }
  if (surname) {
    const owned = shortShingles(forms).map((shingle) => hashText(`${surname}\n${shingle}`));
    for (const hash of owned) {
      kept.add(`l${hash}`);
      asked.add(`m${hash}`);
      if (forms.length < SHORT) {
        kept.add(`p${hash}`);
        asked.add(`p${hash}`);
      }
    }
    for (const segment of folded.segments.slice(0, MAX_SEGMENTS)) {
      const heaviest = segment.length < LONG ? heaviestShingle(segment) : null;
      if (heaviest === null) continue;
      const hash = hashText(`${surname}\n${heaviest}`);
      kept.add(`m${hash}`);
      asked.add(`l${hash}`);
    }
  }
  return { same, kept: [...kept].sort(), asked: [...asked].sort(), dated };
}

function winnow(forms: readonly string[]): Set<string> {
  const hashes: string[] = [];
  for (let i = 0; i + SHINGLE <= forms.length; i++) hashes.push(hashText(forms.slice(i, i + SHINGLE).join(" ")));
  const chosen = new Set<string>();
  for (let i = 0; i === 0 || i + WINDOW <= hashes.length; i++) {
    let least: string | undefined = hashes[i];
    for (let j = i + 1; j < Math.min(i + WINDOW, hashes.length); j++) if (hashes[j] < least) least = hashes[j];
    if (least !== undefined) chosen.add(least);
  }
  return chosen;
}

/** Runs of three words with a content word among them. */
function shortShingles(forms: readonly string[]): string[] {
  const shingles: string[] = [];
  for (let i = 0; i + SHORT_SHINGLE <= forms.length; i++) {
    const run = forms.slice(i, i + SHORT_SHINGLE);
    if (run.some(isContentWord)) shingles.push(run.join(" "));
  }
  return shingles;
}

/** The one with most letters: long words are rare words. */
function heaviestShingle(segment: readonly string[]): string | null {
  let heaviest: string | null = null;
  for (const shingle of shortShingles(segment)) {
    if (heaviest === null || shingle.length > heaviest.length || (shingle.length === heaviest.length && shingle < heaviest))
      heaviest = shingle;
  }
  return heaviest;
}
