import {
  INFINITIVE,
  IRREGULAR,
  NOUN_LIKE as NOUN_LIKE_WORDS,
  OBJECT,
  PHRASAL,
  SAY,
  SEEM,
  SHOW,
  STRICT as STRICT_WORDS,
  TELL,
  THINK,
} from "../en/cues.ts";
import { inflect, type VerbForm } from "../en/inflect.ts";

/**
 * The cue lexicon: every form of every reporting verb with the frames it can stand in. A frame says
 * what follows: a clause, an addressee and a clause, an object, an infinitive.
 */
export type Frame = "say" | "tell" | "object" | "think" | "infinitive" | "seem" | "show";

export interface CueEntry {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly frames: ReadonlySet<Frame>;
  /** Words that must follow for the verb to be a cue, each with what they take. */
  readonly phrases: readonly { readonly words: readonly string[]; readonly takes: "clause" | "object" }[];
}

/** From a lower-case word to its entries; "found" is a past and a base. */
export const LEXICON: ReadonlyMap<string, CueEntry> = buildLexicon();

/** Words of the lexicon that are nouns as often. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(list(NOUN_LIKE_WORDS));

/** Base forms that report only with "that", a colon or a quotation after them. */
export const STRICT: ReadonlySet<string> = new Set(list(STRICT_WORDS));

function buildLexicon(): Map<string, CueEntry> {
  const irregular = new Map<string, [string, string]>();
  for (const line of list(IRREGULAR)) {
    const [base, past, participle] = line.split(":");
    irregular.set(base, [past, participle]);
  }
  const frames = new Map<string, Set<Frame>>();
  const lists: [Frame, string][] = [
    ["say", SAY],
    ["tell", TELL],
    ["object", OBJECT],
    ["think", THINK],
    ["infinitive", INFINITIVE],
    ["seem", SEEM],
    ["show", SHOW],
  ];
  for (const [frame, verbs] of lists) for (const base of list(verbs)) addTo(frames, base, frame);
  const phrases = new Map<string, { words: string[]; takes: "clause" | "object" }[]>();
  for (const line of PHRASAL.split(",")) {
    const [phrase, takes] = line.trim().split(":") as [string, "clause" | "object"];
    const [base, ...rest] = phrase.split(" ");
    phrases.set(base, [...(phrases.get(base) ?? []), { words: rest, takes }]);
    if (!frames.has(base)) frames.set(base, new Set());
  }
  const lexicon = new Map<string, CueEntry>();
  for (const [lemma, set] of frames) {
    const longestFirst = [...(phrases.get(lemma) ?? [])].sort((a, b) => b.words.length - a.words.length);
    for (const [word, form] of inflect(lemma, irregular)) {
      if (!lexicon.has(word) || form === "past") lexicon.set(word, { lemma, form, frames: set, phrases: longestFirst });
    }
  }
  return lexicon;
}

function list(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

function addTo(frames: Map<string, Set<Frame>>, base: string, frame: Frame): void {
  const set = frames.get(base);
  if (set) set.add(frame);
  else frames.set(base, new Set([frame]));
}
