import type { Span } from "../../terms/span.ts";
import {
  AMBIGUOUS_MONTHS,
  DAY_PARTS,
  DECADES,
  MONTHS,
  NUMBERS,
  ORDINALS,
  SEASONS,
  SHORT_FORMS,
  UNITS,
  WEEKDAYS,
} from "./en/calendar-words.ts";

/**
 * A paragraph cut finer than into tokens: runs of letters, runs of digits and single marks, so that "10-year",
 * "today's" and "7:15p.m." come apart. Each knows what its word says of time; nearly all say nothing.
 */
export interface Lexeme extends Span {
  /** Lower case. */
  readonly word: string;
  readonly kind: "word" | "number" | "mark";
  /** No white space before it. */
  readonly glued: boolean;
  readonly capital: boolean;
  readonly entry: Entry | undefined;
}

/** What a word says of time; some say several things ("second", "may"). */
export interface Entry {
  readonly month?: number;
  readonly weekday?: number;
  readonly unit?: Unit;
  /** "years", "Mondays". */
  readonly plural?: boolean;
  readonly part?: DayPart;
  readonly season?: string;
  readonly number?: number;
  readonly ordinal?: number;
  /** Tens of years: 8 for "eighties". */
  readonly decade?: number;
  /** A short form that is a word of its own too. */
  readonly short?: boolean;
  readonly ambiguous?: boolean;
}

export type Unit = "S" | "M" | "H" | "D" | "W" | "F" | "WE" | "MO" | "Q" | "Y" | "E" | "C" | "L";
export type DayPart = "MO" | "AF" | "EV" | "NI" | "MI";

/** The lexemes of one paragraph; places in it are counted by lexeme. */
export type Line = readonly Lexeme[];

const LEXEME = /(\p{L}[\p{L}\p{M}]*)|(\d+)|\S/gu;

export function lexemesIn(text: string, { start, end }: Span): Line {
  const line: Lexeme[] = [];
  let last = -1;
  for (const match of text.slice(start, end).matchAll(LEXEME)) {
    const [form, letters, digits] = match;
    const at = start + match.index;
    const word = letters ? form.toLowerCase() : form;
    line.push({
      start: at,
      end: at + form.length,
      word: word === "’" ? "'" : word,
      kind: letters ? "word" : digits ? "number" : "mark",
      glued: at === last,
      capital: letters !== undefined && word[0] !== form[0],
      entry: letters ? ENTRIES.get(word) : undefined,
    });
    last = at + form.length;
  }
  return line;
}

/** "one two=2 three=3": every word up to a value has that value. */
export function valued(list: string): [string, string][] {
  const pairs: [string, string][] = [];
  let waiting: string[] = [];
  for (const word of list.split(/\s+/).filter(Boolean)) {
    const [name, value] = word.split("=");
    waiting.push(name);
    if (value === undefined) continue;
    pairs.push(...waiting.map((one): [string, string] => [one, value]));
    waiting = [];
  }
  return pairs;
}

const ENTRIES: ReadonlyMap<string, Entry> = entries();

function entries(): Map<string, Entry> {
  const all = new Map<string, Entry>();
  const add = (word: string, entry: Entry) => all.set(word, { ...all.get(word), ...entry });
  for (const [word, n] of valued(MONTHS)) add(word, { month: Number(n) });
  for (const [word, n] of valued(WEEKDAYS)) {
    add(word, { weekday: Number(n) });
    if (word.endsWith("day")) add(`${word}s`, { weekday: Number(n), plural: true });
  }
  for (const [word, unit] of valued(UNITS))
    add(word, { unit: unit as Unit, plural: word.endsWith("s") || /^(?:centuries|millennia)$/.test(word) });
  for (const [word, part] of valued(DAY_PARTS)) add(word, { part: part as DayPart, plural: word.endsWith("s") });
  for (const [word, season] of valued(SEASONS)) add(word, { season });
  for (const [word, n] of valued(NUMBERS)) add(word, { number: Number(n) });
  for (const [word, n] of valued(ORDINALS)) add(word, { ordinal: Number(n) });
  for (const [word, n] of valued(DECADES)) add(word, { decade: Number(n) });
  for (const word of SHORT_FORMS.split(" ")) add(word, { short: true });
  for (const word of AMBIGUOUS_MONTHS.split(" ")) add(word, { ambiguous: true });
  return all;
}
