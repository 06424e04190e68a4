import { ADVERBS, SUBORDINATORS, TIME_WORDS, WEEKDAYS } from "../en/closed-class.ts";
import { LEXICON } from "./lexicon.ts";
import { nounPhraseAt } from "./phrases.ts";
import type { Range, Words } from "./words.ts";

/**
 * Where the content of a cue begins and ends. To the right it begins at "that", at a quotation or at
 * the clause, after an addressee, a place and a time; it ends with the sentence, before the next
 * reporting clause, or with the quotation that runs on over several sentences. To the left it is what
 * stands before ", she said".
 */

const PLACE_OR_TIME = new Set(
  "in on at during to through after before from by via with over while when following late early last this".split(" "),
);

/** Longest clause followed, in tokens; only text without any stop is longer, and the bound keeps its cost linear. */
const MAX_CLAUSE = 400;

/** Tokens a reporting verb's clause may be away from it: "said in an interview with the paper on Sunday that". */
const MAX_LEAD = 24;

/** First token of a clause or quotation after the verb, from `after`; -1 when there is none. `addressee`: one may stand first. */
export function clauseStart(words: Words, after: number, end: number, addressee: boolean): number {
  const { tags, lower } = words;
  let i = after;
  if (i >= end) return -1;
  if (opensQuotation(words, i)) return i;
  if (tags[i] === "colon" || (tags[i] === "comma" && i + 1 < end && opensQuotation(words, i + 1))) return i + 1;
  if (tags[i] === "stop" || tags[i] === "comma" || tags[i] === "semicolon") return -1;
  if (lower[i] === "that") return i;
  if (addressee && /^(?:who|what|why|how|whether|if|where|when)$/.test(lower[i])) return i;
  if (addressee) {
    const np = nounPhraseAt(words, i, end);
    if (!np) return -1;
    i = pronounAsAddressee(words, i) ? i + 1 : endOfAddressee(words, np, end);
    if (i >= end) return -1;
  }
  for (let guard = 0; guard < 6 && i < end && i - after < MAX_LEAD; guard++) {
    if (isTime(words, i)) i++;
    else if (
      /^(?:hours|minutes|days|weeks|months|years)$/.test(lower[i]) &&
      /^(?:earlier|later|ago|before|after)$/.test(lower[i + 1] ?? "")
    )
      i += 2;
    else if (tags[i] === "adverb" && !/^(?:only|even|sometimes|there)$/.test(lower[i])) i++;
    else if (
      (tags[i] === "preposition" || /^(?:during|after|before|while|when|late|last|this)$/.test(lower[i])) &&
      PLACE_OR_TIME.has(lower[i])
    ) {
      const np = nounPhraseAt(words, i + 1, end);
      if (!np || lower[i + 1] === "that") break;
      const stop = endOfLead(words, np, end);
      if (stop === np[0]) break;
      i = stop;
    } else break;
    if (i < end && (lower[i] === "that" || opensQuotation(words, i))) return i;
    if (i < end && (tags[i] === "colon" || (tags[i] === "comma" && i + 1 < end && opensQuotation(words, i + 1)))) return i + 1;
    if (i < end && tags[i] === "comma" && lower[i + 1] === "that") return i + 1;
  }
  if (addressee || tags[i] === "preposition") {
    const that = lookForThat(words, i, end, after);
    if (that >= 0) return that;
  }
  if (i >= end || /^(?:stop|comma|semicolon|preposition|conjunction|close|dash)$/.test(tags[i])) {
    return tags[i] === "preposition" && i === after && /^(?:by|for|with|despite|under|without)$/.test(lower[i]) ? i : -1;
  }
  return i;
}

/** A noun phrase read greedily may have swallowed the clause's subject ("on Sunday Trump would"); a time word ends it. */
function endOfLead(words: Words, [first, end]: Range, limit: number): number {
  for (let i = first; i < end; i++) {
    if (isTime(words, i)) {
      let stop = i + 1;
      while (stop < limit && isTime(words, stop)) stop++;
      return stop;
    }
  }
  return end;
}

function endOfAddressee(words: Words, [first, end]: Range, limit: number): number {
  return endOfLead(words, [first, end], limit);
}

function pronounAsAddressee(words: Words, i: number): boolean {
  return /^(?:him|her|me|us|them|you|it)$/.test(words.lower[i]);
}

function isTime(words: Words, i: number): boolean {
  return (
    WEEKDAYS.has(words.lower[i]) ||
    (TIME_WORDS.has(words.lower[i]) &&
      words.tags[i] !== "determiner" &&
      /^(?:last|next|late|early|earlier|later|recently|morning|afternoon|evening|night|week|month|year)$/.test(words.lower[i]))
  );
}

function lookForThat(words: Words, from: number, end: number, after: number): number {
  for (let i = from; i < end && i - after < MAX_LEAD / 2; i++) {
    if (/^(?:stop|semicolon|dash|quote|colon|auxiliary)$/.test(words.tags[i]) || (words.tags[i] === "pronoun" && i > after + 1)) return -1;
    if (words.lower[i] === "that" && words.tags[i - 1] !== "conjunction") {
      return words.tags[i - 1] === "word" && i - from > 0 && /^(?:so|such)$/.test(words.lower[i - 1]) ? -1 : i;
    }
  }
  return -1;
}

/** Is this the first mark of a quotation? */
export function opensQuotation(words: Words, i: number): boolean {
  return (
    words.quotationOf[i] >= 0 &&
    (i === 0 || words.quotationOf[i - 1] !== words.quotationOf[i]) &&
    words.tokens[i].start === words.quotations[words.quotationOf[i]].start
  );
}

/** One past the last token of the quotation that holds token `i`. */
export function quotationEnd(words: Words, i: number): number {
  let end = i;
  while (end < words.tokens.length && words.quotationOf[end] === words.quotationOf[i]) end++;
  return end;
}

/** First token of the quotation that holds token `i`. */
export function quotationStart(words: Words, i: number): number {
  let start = i;
  while (start > 0 && words.quotationOf[start - 1] === words.quotationOf[i]) start--;
  return start;
}

/** End of a clause that begins at `start`: one past its last token. The final stop outside quotation marks is left out. */
export function clauseEnd(words: Words, start: number, sentenceEnd: number, kind: "clause" | "object"): number {
  const { tags } = words;
  const end = Math.min(sentenceEnd, start + MAX_CLAUSE);
  for (let i = start; i < end; i++) {
    if (words.quotationOf[i] >= 0) {
      const close = quotationEnd(words, i);
      if (close >= end) return close;
      if (endsWithStop(words, close) && tags[close] !== "comma" && reportsSoon(words, close, end)) return close;
      i = close - 1;
      continue;
    }
    if (i > start && cutsHere(words, i, end, kind, start)) return i;
    if (tags[i] === "stop" && i === end - 1) return i;
  }
  let last = end;
  while (last > start && tags[last - 1] === "stop" && words.quotationOf[last - 1] < 0) last--;
  return last;
}

function endsWithStop(words: Words, close: number): boolean {
  return /^[.?!]$/.test(words.tokens[close - 2]?.text ?? "");
}

function reportsSoon(words: Words, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 8); i++) if (LEXICON.has(words.lower[i])) return true;
  return false;
}

/** Does the next reporting clause begin at token `i`? Then the content ends before it. */
function cutsHere(words: Words, i: number, end: number, kind: "clause" | "object", start: number): boolean {
  const { tags, lower } = words;
  if (tags[i] === "comma") {
    const next = i + 1;
    if (next >= end) return true;
    if (opensQuotation(words, next)) return false;
    const entry = LEXICON.get(lower[next]);
    if (entry?.form === "gerund" && !entry.frames.has("infinitive")) return true;
    if (entry?.form === "past" && entry.frames.has("say") && !entry.frames.has("object") && words.tags[next] === "word") return true; // "who asked not to be named, said that ..."
    if (lower[next] === "according") return true;
    if (kind === "object") return !isListComma(words, i, end);
    if (/^(?:and|but|while|though|although|as|yet|even)$/.test(lower[next])) return hasReportingClause(words, next + 1, end);
    return false;
  }
  if (tags[i] === "semicolon" || tags[i] === "dash") return kind === "object" || hasReportingClause(words, i + 1, end);
  if (lower[i] === "and" || lower[i] === "but") {
    const entry =
      LEXICON.get(lower[i + 1]) ?? (ADVERBS.has(lower[i + 1]) || lower[i + 1]?.endsWith("ly") ? LEXICON.get(lower[i + 2]) : undefined);
    return (
      entry !== undefined &&
      (entry.form === "past" || entry.form === "third") &&
      (entry.frames.has("say") ||
        entry.frames.has("object") ||
        entry.frames.has("tell") ||
        entry.phrases.some(({ words: rest }) => rest.every((word, k) => lower[i + 2 + k] === word)))
    );
  }
  if (lower[i] === "as" && /^(?:determiner|quote|word)$/.test(tags[i + 1] ?? "")) return false; // "described it as a success"
  if (
    kind === "object" &&
    i > start + 1 &&
    SUBORDINATORS.has(lower[i]) &&
    /^(?:while|when|as|after|before|because|although|though|if|since|until)$/.test(lower[i])
  )
    return true;
  return false;
}

/** "jobs, schools and roads": the comma of a list, when "and" follows within a few words of the same kind. */
function isListComma(words: Words, comma: number, end: number): boolean {
  if (words.lower[comma + 1] === "including" || (words.lower[comma + 1] === "as" && words.lower[comma + 2] === "well")) return true;
  for (let i = comma + 1; i < Math.min(end, comma + 7); i++) {
    if (words.lower[i] === "and" || words.lower[i] === "or")
      return i > comma + 1 && words.tags[i + 1] !== "pronoun" && !LEXICON.has(words.lower[i + 1] ?? "");
    if (!/^(?:word|name|number|determiner|preposition|comma)$/.test(words.tags[i])) return false;
  }
  return false;
}

/** A subject and a reporting verb of speech within the next few words. */
export function hasReportingClause(words: Words, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 9); i++) {
    const entry = LEXICON.get(words.lower[i]);
    if (words.quotationOf[i] >= 0) return false;
    if (
      entry &&
      i > from &&
      words.tags[i] !== "name" &&
      (entry.frames.has("say") || entry.frames.has("tell")) &&
      (entry.form === "past" || entry.form === "third") &&
      words.tags[i - 1] !== "determiner"
    )
      return true;
    if (/^(?:comma|stop|semicolon|subordinator)$/.test(words.tags[i]) && i > from) return false;
  }
  return false;
}

/** Content to the left of ", she said": from the clause or quotation start up to `boundary` (a comma or closing mark); null when nothing ends there. */
export function contentBefore(words: Words, boundary: number, first: number): Range | null {
  const { tags } = words;
  if (boundary < 0) return null;
  const inQuotation = words.quotationOf[boundary] >= 0;
  if (inQuotation) {
    const start = quotationStart(words, boundary);
    return [Math.min(start, Math.max(first, clauseHead(words, start, first))), boundary + 1];
  }
  if (tags[boundary] !== "comma" && tags[boundary] !== "dash" && !/^[?!]$/.test(words.tokens[boundary].text)) return null;
  if (boundary - 1 >= 0 && words.quotationOf[boundary - 1] >= 0) {
    const start = quotationStart(words, boundary - 1);
    return [Math.min(start, Math.max(first, clauseHead(words, start, first))), boundary];
  }
  if (boundary - first < 2) return null;
  return [clauseHead(words, boundary, first), boundary];
}

/** "PORT SELE (AP) —" before the first sentence is where it was written, not what was said. */
function afterDateline(words: Words, head: number, at: number): number {
  for (let i = head; i < Math.min(at - 1, head + MAX_DATELINE); i++) {
    if (words.tags[i] === "dash") return i > head ? i + 1 : head;
    if (!/^(?:name|comma|open|close|number|mark)$/.test(words.tags[i]) && !words.tokens[i].text.endsWith(".")) return head;
  }
  return head;
}

/** Longest dateline, in tokens. */
const MAX_DATELINE = 16;

/** Where the sentence part that `at` belongs to begins: the sentence's start without a leading "But". */
function clauseHead(words: Words, at: number, first: number): number {
  if (at <= first) return first;
  let head = first;
  if (/^(?:but|and|yet|so)$/.test(words.lower[head]) && words.quotationOf[head] < 0 && head + 1 < at) head++;
  while (head < at && words.tags[head] === "comma") head++;
  return afterDateline(words, head, at);
}

/** “Saturday Morning Live”: every longer word has a capital. */
export function isTitle(words: Words, [first, end]: Range): boolean {
  for (let i = first; i < end; i++) {
    const { text, kind } = words.tokens[i];
    if (kind === "word" && text.length > 3 && /^\p{Ll}/u.test(text)) return false;
  }
  return true;
}
