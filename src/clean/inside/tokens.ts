/**
 * A paragraph as tokens: runs of characters without white space, cut once more where two texts were set
 * together without a space ("KerryJohn", "yesterday.The"). Each carries what finding furniture inside asks for.
 */
import { fold } from "../shape.ts";
import { FURNITURE } from "../words/furniture.ts";
import { SENTENCE_OPENERS } from "../words/openers.ts";
import { STOP_WORDS } from "../words/stop-words.ts";

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Set on to the token before without a space. */
  readonly glued: boolean;
  readonly shape: TokenShape;
}

/** What a token shows by itself. */
export interface TokenShape {
  readonly text: string;
  /** Letters and digits in lower case; "" for signs. */
  readonly word: string;
  readonly high: boolean;
  /** Two capitals or more, and no small letter. */
  readonly capitals: boolean;
  readonly low: boolean;
  /** Ends a sentence: a full stop or the like, closing marks after it, no abbreviation. */
  readonly stop: boolean;
  /** Ends in a comma, a semicolon, a colon or a dash. */
  readonly pause: boolean;
  readonly colon: boolean;
  readonly little: boolean;
  /** A word of a topic: neither little nor short nor a number. */
  readonly topic: boolean;
  readonly opener: boolean;
  readonly furniture: boolean;
  readonly clock: boolean;
  readonly digit: boolean;
  /** Begins with a bracket, or an arrow, bar or other sign that no sentence begins with. */
  readonly bracket: boolean;
  readonly sign: boolean;
  readonly closes: boolean;
  /** Brackets opened less those closed. */
  readonly opens: number;
  readonly quotes: boolean;
  /** Begins with a quotation mark. */
  readonly quoted: boolean;
  /** Begins with a mark of punctuation. */
  readonly marks: boolean;
  /** Code units of a comma, full stop or the like at its end, which belong to the sentence when the token does not. */
  readonly tail: number;
}

const LITTLE = new Set(Object.values(STOP_WORDS).flat());
const OPENERS = new Set(SENTENCE_OPENERS.map(fold));
const PURPOSES = ["navigation", "share", "social", "newsletter", "advertisement", "related", "media", "credit", "comments"];
const FURNISHED = new Set(PURPOSES.flatMap((purpose) => FURNITURE[purpose]).map(fold));
/** Where a token is two: a small letter, a stop or a closing mark, and then a capital with a small letter or a capital after it. */
const GLUE = /(?<=[\p{Ll}.!?)\]”"’])(?=\p{Lu}[\p{L}])|(?<=[\p{Lu}]{3})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll}{2})(?=[([])/u;
const ABBREVIATION = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Gen|Rep|St|Sgt|Lt|Jr|Sr|No|vs|v|approx|bzw|ca|Nr|z\.B|d\.h|u\.a|M|Mme)\.$/u;
/** Beginnings of names that have a capital inside. */
const NAME_BEGINNING = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O[’'])$/u;
const TAIL = /(?<=[^.])[,;:.]["”’»]?$/u;
const STOP = /[.!?…]["”“’'»)\]]*$/u;

export function tokensOf(paragraph: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < paragraph.length; ) {
    if (isSpace(paragraph, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < paragraph.length && !isSpace(paragraph, end)) end++;
    let start = at;
    for (const shape of shapesOf(paragraph.slice(at, end))) {
      tokens.push({ start, end: start + shape.text.length, glued: start > at, shape });
      start += shape.text.length;
    }
    at = end;
  }
  return tokens;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(text.charAt(at)));
}

/** Words come back: what a run shows is worked out once. Emptied when full, so that it stays small on any pile. */
const shapes = new Map<string, readonly TokenShape[]>();
const MOST_SHAPES = 50_000;

function shapesOf(run: string): readonly TokenShape[] {
  const known = shapes.get(run);
  if (known) return known;
  const found = partsOf(run).map(shapeOf);
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  if (run.length < 40) shapes.set(run, found);
  return found;
}

/** Most runs have no glue and are taken as they are. */
function partsOf(run: string): readonly string[] {
  if (run.length < 4 || run.length > 200 || PLAIN_WORD.test(run) || /^(?:https?:|www\.)|@/.test(run) || !GLUE.test(run)) return [run];
  const parts = run.split(GLUE);
  for (let i = 0; i + 1 < parts.length; ) {
    if (NAME_BEGINNING.test(parts[i]) || parts[i].length < 2) parts.splice(i, 2, parts[i] + parts[i + 1]);
    else i++;
  }
  return parts;
}

/** A word of letters alone, with a capital before them or without: most tokens, which need few looks. */
const LETTERS = /^\p{L}\p{Ll}*$/u;
/** The same in letters of Western Europe, with at most one mark behind. */
const PLAIN_WORD = /^([A-Za-zÀ-ÖØ-öø-ÿ][a-zß-öø-ÿ]*)([,.;:!?]?)$/;
const HIGH = /^\p{Lu}/u;
const LOW = /^\p{Ll}/u;

function shapeOf(text: string): TokenShape {
  const plain = text.length > 1 && text.length < 60 ? PLAIN_WORD.exec(text) : null;
  if (plain) {
    const word = plain[1].toLowerCase();
    return wordShape(text, word, text.charCodeAt(0) !== word.charCodeAt(0), text.charCodeAt(0) === word.charCodeAt(0), plain[2]);
  }
  if (text.length > 1 && LETTERS.test(text)) {
    const high = HIGH.test(text);
    return wordShape(text, text.toLowerCase(), high, !high && LOW.test(text), "");
  }
  return markedShape(text);
}

/** A word with nothing but this mark behind it. Fields stand in one order everywhere, which makes reading them cheap. */
function wordShape(text: string, word: string, high: boolean, low: boolean, mark: string): TokenShape {
  const little = LITTLE.has(word);
  return {
    text,
    word,
    high,
    capitals: false,
    low,
    stop: mark === "!" || mark === "?" || (mark === "." && !ABBREVIATION.test(text)),
    pause: mark === "," || mark === ";" || mark === ":",
    colon: mark === ":",
    little,
    topic: word.length > 3 && !little,
    opener: high && OPENERS.has(word),
    furniture: FURNISHED.has(word),
    clock: false,
    digit: false,
    bracket: false,
    sign: false,
    closes: false,
    opens: 0,
    quotes: false,
    quoted: false,
    marks: false,
    tail: mark === "" || mark === "!" || mark === "?" ? 0 : 1,
  };
}

function markedShape(text: string): TokenShape {
  const word = text.length < 60 ? fold(text) : "";
  const high = /^["“‘'„«]?\p{Lu}/u.test(text);
  return {
    text,
    word,
    high,
    capitals: high && !/\p{Ll}/u.test(text) && /\p{Lu}.{0,2}\p{Lu}/u.test(text),
    low: /^["“‘'„«]?\p{Ll}/u.test(text),
    stop: STOP.test(text) && !ABBREVIATION.test(text),
    pause: /[,;:—–-]$/.test(text),
    colon: /[:|]$/.test(text),
    little: LITTLE.has(word),
    topic: word.length > 3 && !LITTLE.has(word) && !/^\d+$/.test(word),
    opener: high && OPENERS.has(word),
    furniture: FURNISHED.has(word),
    clock: /^\d{1,2}:\d{2}/.test(text),
    digit: /^\d/.test(text),
    bracket: /^[([]/.test(text),
    sign: /^[^\p{L}\p{N}"“”‘’'„«»(¿¡$€£#@+&.,;:!?%)\]]|^»$/u.test(text),
    closes: /[)\]]$/.test(text),
    opens: +/[([]/.test(text) - +/[)\]]/.test(text),
    quotes: /["“”«»„]/.test(text),
    quoted: /^["“„«]/.test(text),
    marks: /^\p{P}/u.test(text),
    tail: TAIL.exec(text)?.[0].length ?? 0,
  };
}
