import { DOCUMENTS, TIME_WORDS } from "../en/closed-class.ts";
import { clauseEnd, clauseStart, opensQuotation } from "./content.ts";
import { type Frame, LEXICON, NOUN_LIKE, STRICT } from "./lexicon.ts";
import { nounPhraseAt } from "./phrases.ts";
import type { VerbGroup } from "./verb-group.ts";
import type { Range, Words } from "./words.ts";

/** Content that follows its cue, by the frames the verb allows: an infinitive, a clause or quotation, an object. */

/** Content to the right in the first frame that fits; null when none does. */
export function contentAfter(words: Words, group: VerbGroup, subject: Range, end: number): Range | null {
  const { entry, cueEnd, takes } = group;
  const { tags, lower } = words;
  const frames: ReadonlySet<Frame> = takes ? new Set<Frame>([takes === "clause" ? "say" : "object"]) : entry.frames;
  if (cueEnd >= end) return null;
  if (frames.has("infinitive")) {
    const to = infinitiveStart(words, cueEnd, end, entry.lemma);
    if (to >= 0) return [to, clauseEnd(words, to, end, "clause")];
  }
  if (frames.has("say") || frames.has("tell") || frames.has("think") || frames.has("show")) {
    const strong = hasMark(words, cueEnd, end, frames.has("tell"));
    const documentary = !frames.has("say") && !frames.has("tell") && !frames.has("think");
    if (documentary && !(lower.slice(subject[0], subject[1]).some((word) => DOCUMENTS.has(word)) || strong)) return null;
    if (!frames.has("object") || strong) {
      if (strong || !STRICT.has(entry.lemma) || documentary || (frames.has("tell") && lower[cueEnd] !== "about")) {
        const start = clauseStart(words, cueEnd, end, frames.has("tell") && !frames.has("say"));
        if (start >= 0 && start < end && !(frames.has("think") && !strong && !startsClause(words, start))) {
          return [start, clauseEnd(words, start, end, "clause")];
        }
      } else if (startsClause(words, cueEnd) && frames.has("say") && !NOUN_LIKE.has(lower[group.verb])) {
        return [cueEnd, clauseEnd(words, cueEnd, end, "clause")];
      }
    }
  }
  if (
    frames.has("object") &&
    !/^(?:stop|comma|preposition|conjunction|subordinator|close|adverb|dash|semicolon|auxiliary|colon)$/.test(tags[cueEnd]) &&
    lower[cueEnd] !== "to"
  ) {
    if (tags[cueEnd] === "pronoun" && /^(?:i|he|she|we|they|who|which)$/.test(lower[cueEnd])) return null;
    return [cueEnd, clauseEnd(words, cueEnd, end, "object")];
  }
  if (frames.has("object") && lower[cueEnd] === "that" && !takes) return [cueEnd, clauseEnd(words, cueEnd, end, "clause")];
  return null;
}

/** "that", a colon, a comma and quotation mark, or a quotation right after the verb; "photos that" is a noun with its own clause. */
function hasMark(words: Words, at: number, end: number, addressee: boolean): boolean {
  const lead = addressee || /^(?:preposition|adverb|subordinator)$/.test(words.tags[at]) || TIME_WORDS.has(words.lower[at]);
  for (let i = at; i < Math.min(end, at + 8); i++) {
    if (words.lower[i] === "that") return i === at || lead;
    if (words.tags[i] === "colon") return true;
    if (opensQuotation(words, i)) return i === at || words.tags[i - 1] === "comma" || words.tags[i - 1] !== "determiner";
    if (/^(?:stop|semicolon)$/.test(words.tags[i]) || (words.tags[i] === "comma" && !opensQuotation(words, i + 1))) return false;
  }
  return false;
}

/** Does something like a clause begin here: a subject, not a preposition or an infinitive? */
function startsClause(words: Words, i: number): boolean {
  if (words.lower[i] === "that" || opensQuotation(words, i)) return true;
  if (!/^(?:pronoun|determiner|name|word|number|subordinator)$/.test(words.tags[i])) return false;
  for (let k = i; k < Math.min(words.tokens.length, i + 12); k++) {
    if (
      words.tags[k] === "auxiliary" ||
      (k > i && LEXICON.has(words.lower[k]) && words.tags[k] === "word" && !/^(?:determiner|preposition|number)$/.test(words.tags[k - 1]))
    )
      return true;
    if (/^(?:stop|comma)$/.test(words.tags[k])) return false;
    if (k > i && words.tags[k] === "word" && /(?:ed|s)$/.test(words.lower[k]) && /^(?:pronoun|name)$/.test(words.tags[k - 1])) return true;
  }
  return false;
}

/** "to resign" or, with an addressee, "him to resign"; -1 when there is no infinitive. */
function infinitiveStart(words: Words, at: number, end: number, lemma: string): number {
  if (words.lower[at] === "to" || (words.lower[at] === "not" && words.lower[at + 1] === "to")) return at;
  if (/^(?:want|expect|ask|order|prefer)$/.test(lemma)) {
    const phrase =
      words.lower[at] === "him" || words.lower[at] === "them" || words.lower[at] === "her"
        ? ([at, at + 1] as const)
        : nounPhraseAt(words, at, end);
    if (phrase && words.lower[phrase[1]] === "to") return at;
    if (lemma === "want" && phrase) return at;
  }
  return -1;
}
