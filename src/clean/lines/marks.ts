/**
 * What one line shows by itself, in numbers: length, end, capitals, signs, little words, words that furniture
 * is made of. Nothing here knows what the page is about or, little words aside, in which language it is.
 */
import type { Block } from "../blocks.ts";
import { isFrontMatter } from "../removals/front-matter.ts";
import { promptReason } from "../removals/prompts.ts";
import { fold } from "../shape.ts";
import { CALENDAR, FURNITURE, FURNITURE_OPENINGS } from "../words/furniture.ts";
import { STOP_WORDS } from "../words/stop-words.ts";
import { signsOf } from "./signs.ts";

/** Code units of a line that are looked at: what a line is shows in its first thousand. */
const MOST_UNITS = 3000;
/** Letters of a word that can be a topic's. */
const TOPIC_LETTERS = 4;

export const PURPOSES = Object.keys(FURNITURE);
const OPENERS = Object.keys(FURNITURE_OPENINGS);

export const OWN = [
  ...["words", "chars", "wordLength", "longestWord", "ended", "sentence", "quoted", "colon", "dots", "question", "comma"],
  ...["high", "low", "digit", "sign", "highShare", "capitals", "digits", "signs", "letters"],
  ...["little", "littleHere", "littleCount", "sentences", "commas", "calendar", "year", "clock", "numbers"],
  ...["bars", "arrows", "copyright", "address", "hashes", "money", "glue", "open", "quotes", "gap"],
  ...["prompt", "front", "furniture", "purposes"],
  ...PURPOSES.map((purpose) => `is-${purpose}`),
  ...OPENERS.map((purpose) => `opens-${purpose}`),
] as const;

export interface Marks {
  /** One number for each name of `OWN`. */
  readonly own: readonly number[];
  readonly folded: string;
  /** Folded words long enough to be of a topic, each once. */
  readonly topic: readonly string[];
  readonly words: number;
  readonly sentence: boolean;
  /** A line that says or may say when. */
  readonly dated: boolean;
  /** Share of words that furniture is made of. */
  readonly furniture: number;
  /** Begins as furniture does. */
  readonly opens: boolean;
  /** What furniture the line would be, by most of its words; null where none speaks for any. */
  readonly purpose: string | null;
}

const PURPOSE_OF = new Map<string, number[]>();
for (const [index, purpose] of PURPOSES.entries()) {
  for (const word of FURNITURE[purpose]) {
    const folded = fold(word);
    PURPOSE_OF.set(folded, [...(PURPOSE_OF.get(folded) ?? []), index]);
  }
}
const OPENINGS = new Map<string, { words: string; opener: number }[]>();
for (const [opener, purpose] of OPENERS.entries()) {
  for (const phrase of FURNITURE_OPENINGS[purpose]) {
    const words = fold(phrase);
    const first = words.split(" ", 1)[0];
    OPENINGS.set(first, [...(OPENINGS.get(first) ?? []), { words: `${words} `, opener }]);
  }
}
const DAYS = new Set(CALENDAR.map(fold));
const LITTLE = Object.entries(STOP_WORDS).map(([code, list]) => ({ code, words: new Set(list) }));
const EVERY_LITTLE = new Set(LITTLE.flatMap(({ words }) => [...words]));

interface Kind {
  readonly little: boolean;
  readonly topic: boolean;
  readonly calendar: boolean;
  readonly number: boolean;
  readonly purposes: readonly number[] | undefined;
}

/** Words come back: what one is is worked out once. Emptied when full, so that it stays small on any pile. */
const kinds = new Map<string, Kind>();
const MOST_KINDS = 50_000;

function kindOf(word: string): Kind {
  const known = kinds.get(word);
  if (known) return known;
  const kind: Kind = {
    little: EVERY_LITTLE.has(word),
    topic: word.length >= TOPIC_LETTERS && !/\d/.test(word),
    calendar: DAYS.has(word),
    number: /^\d+$/.test(word),
    purposes: PURPOSE_OF.get(word),
  };
  if (kinds.size >= MOST_KINDS) kinds.clear();
  kinds.set(word, kind);
  return kind;
}

/** `language` is the page's, as far as its little words tell. */
export function marksOf(block: Block, language: string | null): Marks {
  const text = block.text.length > MOST_UNITS ? block.text.slice(0, MOST_UNITS) : block.text;
  const { shape } = block;
  const folded = fold(text);
  const words = folded === "" ? [] : folded.split(" ");
  const least = Math.max(1, words.length);
  const here = language === null ? EVERY_LITTLE : (LITTLE.find(({ code }) => code === language)?.words ?? EVERY_LITTLE);
  const purposes = new Array<number>(PURPOSES.length).fill(0);
  const topic = new Set<string>();
  let little = 0;
  let littleHere = 0;
  let calendar = 0;
  let numbers = 0;
  let furniture = 0;
  let letters = 0;
  let longest = 0;
  for (const word of words) {
    const kind = kindOf(word);
    letters += word.length;
    if (word.length > longest) longest = word.length;
    if (kind.little) little++;
    if (kind.little && here.has(word)) littleHere++;
    else if (kind.topic) topic.add(word);
    if (kind.calendar) calendar++;
    if (kind.number) numbers++;
    if (kind.purposes) {
      furniture++;
      for (const index of kind.purposes) purposes[index]++;
    }
  }
  const opens = openingsOf(folded);
  const signs = signsOf(text);
  const dated = (calendar + numbers) * 2 >= words.length && numbers > 0;
  const speaking = purposes.filter((count) => count > 0).length;
  return {
    folded,
    topic: [...topic],
    words: shape.words,
    sentence: shape.sentence,
    dated,
    furniture: furniture / least,
    opens: opens.includes(1),
    purpose: purposeOf(purposes, opens),
    own: [
      ...[shape.words, block.text.length, letters / least, longest, +shape.ended, +shape.sentence, +shape.quoted],
      ...[+/:$/.test(text), +/(?:…|\.\.\.)\W{0,3}$/.test(text), +/\?\W{0,2}$/.test(text), +/[,;]$/.test(text)],
      ...[+/^\P{L}{0,2}\p{Lu}/u.test(text), +/^\P{L}{0,2}\p{Ll}/u.test(text), +/^\d/.test(text), +/^[^\p{L}\p{N}"“”„«‚‘'(¿¡]/u.test(text)],
      ...[signs.highWords / least, signs.capitals / least, signs.digits / text.length, signs.signs / text.length, letters / text.length],
      ...[little / least, littleHere / least, littleHere, signs.sentences, signs.commas],
      ...[(calendar + numbers) / least, +/\b(?:19|20)\d\d\b/.test(text), +/\d[:.h]\d\d\b/.test(text), numbers],
      ...[
        signs.bars,
        signs.arrows,
        +/©|\(c\)|copyright/i.test(text),
        +/@\w|\bwww\.|https?:|\w\.(?:com|de|org|net|fr|es|pl|at|ch)\b/.test(text),
      ],
      ...[signs.hashes, +/[€$£]|\bEUR\b|\bUSD\b/.test(text), signs.glue, signs.open, signs.quotes, block.gap],
      ...[+(promptReason(block.text, shape.words) !== null), +isFrontMatter(block.text, shape.words), furniture / least, speaking],
      ...purposes.map((count) => count / least),
      ...opens,
    ],
  };
}

function openingsOf(folded: string): number[] {
  const opens = new Array<number>(OPENERS.length).fill(0);
  const line = `${folded} `;
  for (const { words, opener } of OPENINGS.get(folded.split(" ", 1)[0]) ?? []) if (line.startsWith(words)) opens[opener] = 1;
  return opens;
}

/** An opening says more than single words; of the words the purpose most of them speak for. */
function purposeOf(purposes: readonly number[], opens: readonly number[]): string | null {
  const opened = opens.indexOf(1);
  if (opened >= 0) return OPENERS[opened];
  const most = Math.max(...purposes);
  return most > 0 ? PURPOSES[purposes.indexOf(most)] : null;
}
