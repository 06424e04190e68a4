import { NO_LABELS, UNNAMED_LABELS } from "../../en/transcripts.ts";
import type { Range, Words } from "../words.ts";

/**
 * What may be the label of a turn: the name before a colon with which a paragraph begins ("LUND:", "MR. LUND:",
 * "ADA LUND, HOST:", "Rep. Ada Lund (Port Alder):"), or the Q and A of an interview ("Q.", "Q:", and bare Q before a
 * wide gap). Whether it is one is for the whole text to say.
 */
export interface Label {
  /** Name, office and bracket; the letter with its stop. */
  readonly label: Range;
  readonly colon: Range | null;
  readonly content: Range;
  /** Last word of the name, in lower case; `q` and `a` for the letters. */
  readonly key: string;
  readonly form: "capitals" | "letter" | "name";
  /** Says by itself that somebody speaks: an office, a title, two names, an unnamed speaker. */
  readonly telling: boolean;
  /** Long enough, and ended, as only words somebody said are: "TURNOUT: 61 percent" is no speech. */
  readonly speech: boolean;
}

/** Longest name of a speaker in tokens, and the longest with office and town behind it. */
const MAX_NAME = 6;
const MAX_LABEL = 16;
/** Least words that are surely speech. */
const MIN_SPEECH = 4;

export function labelAt(words: Words, [start, end]: Range): Label | null {
  const { tags } = words;
  const first = tags[start] === "quote" ? start + 1 : start;
  return first < end ? (letterAt(words, first, end) ?? nameAt(words, first, end)) : null;
}

/** Q, Q. and Q: alike; A only with a mark, which the article has not. */
function letterAt(words: Words, first: number, end: number): Label | null {
  const { tokens, lower, tags } = words;
  const letter = /^([QA])(\.?)$/.exec(tokens[first].text);
  if (!letter || first + 1 >= end) return null;
  const marked = letter[2] === "." || tags[first + 1] === "colon" || tokens[first + 1].text === ".";
  if (!marked && (letter[1] === "A" || tokens[first + 1].kind === "mark")) return null;
  const body = marked && letter[2] === "" ? first + 2 : first + 1;
  if (body >= end) return null;
  const colon: Range | null = body === first + 2 && tags[first + 1] === "colon" ? [first + 1, body] : null;
  const label: Range = [first, colon ? first + 1 : body];
  return { label, colon, content: [body, end], key: lower[first][0], form: "letter", telling: true, speech: isSpeech(words, body, end) };
}

function nameAt(words: Words, first: number, end: number): Label | null {
  const { tags, tokens, lower } = words;
  if (!/^\p{Lu}/u.test(tokens[first].text)) return null;
  let i = first;
  while (i < end && i - first < MAX_NAME && isOfName(words, i)) i++;
  if (tokens[i]?.kind === "number" && i === first + 1 && UNNAMED_LABELS.has(lower[first])) i++; // Speaker 2
  const name: Range = [first, i];
  if (i === first) return null;
  const capitals = inCapitals(words, name);
  if (capitals && tags[i] === "comma") while (i < end && i - first < MAX_LABEL && isOfOffice(words, i)) i++;
  if (tags[i] === "open") while (i < end && i - first < MAX_LABEL && tags[i++] !== "close");
  if (i >= end || tags[i] !== "colon") return null;
  const last = lower[name[1] - 1];
  if (NO_LABELS.has(lower[first]) || NO_LABELS.has(last)) return null;
  const telling = i > name[1] || name[1] - first > 1 || UNNAMED_LABELS.has(last);
  return {
    label: [first, i],
    colon: [i, i + 1],
    content: [i + 1, end],
    key: last,
    form: capitals ? "capitals" : "name",
    telling,
    speech: isSpeech(words, i + 1, end),
  };
}

function isSpeech({ tags, tokens }: Words, from: number, end: number): boolean {
  let spoken = 0;
  for (let i = from; i < end; i++) if (tokens[i].kind !== "mark") spoken++;
  return spoken >= MIN_SPEECH && /^(?:stop|quote|close|dash)$/.test(tags[end - 1]);
}

function inCapitals({ tokens }: Words, [first, end]: Range): boolean {
  const letters = tokens.slice(first, end).filter((token) => token.kind === "word");
  return letters.every(({ text }) => text === text.toUpperCase()) && letters.some(({ text }) => text.replace(/\P{L}/gu, "").length > 1);
}

function isOfName({ tags, tokens, lower }: Words, i: number): boolean {
  return /^\p{Lu}/u.test(tokens[i].text) || lower[i] === "." || /^(?:de|van|von|al|bin|of|the)$/.test(lower[i]) || tags[i] === "name";
}

function isOfOffice(words: Words, i: number): boolean {
  return isOfName(words, i) || /^(?:comma|dash)$/.test(words.tags[i]) || /^(?:and|for|to|in|at|&|'s)$/.test(words.lower[i]);
}
