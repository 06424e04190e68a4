import type { Line } from "./lexemes.ts";

/** Numbers in figures and words, ordinals and years, read at a place of a line. */
export interface Read<T> {
  readonly value: T;
  /** Index of the first lexeme after it. */
  readonly end: number;
}

/** "3", "1,200", "2.5", "2 1/2", "twenty-four", "nineteen hundred"; null for what is none. */
export function numberAt(line: Line, at: number): Read<number> | null {
  const first = line[at];
  if (!first) return null;
  return first.kind === "number" ? figures(line, at) : inWords(line, at);
}

function figures(line: Line, at: number): Read<number> | null {
  let value = Number(line[at].word);
  let end = at + 1;
  while (line[end]?.word === "," && line[end].glued && isFigures(line, end + 1, 3) && line[end + 1].glued) {
    value = value * 1000 + Number(line[end + 1].word);
    end += 2;
  }
  if (line[end]?.word === "." && line[end].glued && line[end + 1]?.kind === "number" && line[end + 1].glued) {
    value = Number(`${value}.${line[end + 1].word}`);
    end += 2;
  }
  const half = halfAt(line, end);
  if (half) return { value: value + half.value, end: half.end };
  return { value, end };
}

/** The "1/2" of "2 1/2", the "½" of "2½". */
function halfAt(line: Line, at: number): Read<number> | null {
  const one = line[at]?.word === "-" && line[at].glued ? at + 1 : at;
  if (line[one]?.word === "½") return { value: 0.5, end: one + 1 };
  if (line[one]?.word === "1" && line[one + 1]?.word === "/" && line[one + 2]?.word === "2" && line[one + 2].glued)
    return { value: 0.5, end: one + 3 };
  return null;
}

/** Words of a number longer than this are a list of numbers, not one. */
const MOST_WORDS = 12;

function inWords(line: Line, at: number): Read<number> | null {
  let total = 0;
  let part: number | null = null;
  let end = at;
  const last = Math.min(line.length, at + MOST_WORDS);
  while (end < last) {
    const hyphen: number = part !== null && line[end].word === "-" && line[end].glued ? 1 : 0;
    const n: number | undefined = line[end + hyphen]?.entry?.number;
    if (n === undefined) break;
    if (n === 1000) [total, part] = [total + (part ?? 1) * 1000, 0];
    else if (n === 100) part = (part ?? 1) * 100;
    else if (part === null || part === 0 || (part % 100 === 0 && n < 100) || (part % 10 === 0 && part % 100 > 0 && n < 10))
      part = (part ?? 0) + n;
    else break;
    end += hyphen + 1;
  }
  return part === null ? null : { value: total + part, end };
}

function isFigures(line: Line, at: number, count: number): boolean {
  return line[at]?.kind === "number" && line[at].word.length === count;
}

/** "15th", "third", "twenty-first". */
export function ordinalAt(line: Line, at: number): Read<number> | null {
  const first = line[at];
  if (!first) return null;
  if (first.kind === "number") {
    const suffix = line[at + 1];
    return suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.word) ? { value: Number(first.word), end: at + 2 } : null;
  }
  if (first.entry?.ordinal !== undefined) return { value: first.entry.ordinal, end: at + 1 };
  const tens = first.entry?.number;
  if (tens === undefined || tens < 20 || tens > 90) return null;
  const ones = line[at + 1]?.word === "-" ? at + 2 : at + 1;
  const ordinal = line[ones]?.entry?.ordinal;
  return ordinal !== undefined && ordinal < 10 ? { value: tens + ordinal, end: ones + 1 } : null;
}

/** Years a report may speak of in figures. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** "1989"; four figures that stand alone. */
export function yearAt(line: Line, at: number): Read<number> | null {
  const year = line[at];
  if (!year || !isFigures(line, at, 4)) return null;
  const value = Number(year.word);
  if (value < FIRST_YEAR || value > LAST_YEAR) return null;
  const next = line[at + 1];
  const partOfMore =
    next?.glued && (/^[:°%\p{L}]/u.test(next.word) || (/^[,.]$/.test(next.word) && line[at + 2]?.glued && line[at + 2].kind === "number"));
  return partOfMore ? null : { value, end: at + 1 };
}

/** Two figures from here on are of the last century, below of this one. */
const FIRST_OF_LAST_CENTURY = 30;

/** "'98": two figures behind an apostrophe that count nothing. */
export function shortYearAt(line: Line, at: number): Read<number> | null {
  const figures = line[at + 1];
  if (!/^['‘]$/.test(line[at]?.word ?? "") || !figures?.glued || !isFigures(line, at + 1, 2)) return null;
  const next = line[at + 2];
  if (next?.glued && /^[-%\d\p{L}:]/u.test(next.word)) return null;
  if (next?.glued && /^[,.]$/.test(next.word) && line[at + 3]?.glued && line[at + 3].kind === "number") return null;
  const value = Number(figures.word);
  return { value: value + (value < FIRST_OF_LAST_CENTURY ? 2000 : 1900), end: at + 2 };
}

/** "nineteen ninety-six", "two thousand and five" said aloud. */
export function spokenYearAt(line: Line, at: number): Read<number> | null {
  const century = line[at]?.entry?.number;
  if (century === undefined) return null;
  if (century >= 15 && century <= 20) {
    const rest = inWords(line, at + 1);
    if (rest && rest.value >= 10 && rest.value <= 99) return { value: century * 100 + rest.value, end: rest.end };
  }
  if (century !== 2 || line[at + 1]?.entry?.number !== 1000) return null;
  const more = inWords(line, line[at + 2]?.word === "and" ? at + 3 : at + 2);
  return more && more.value < 100 ? { value: 2000 + more.value, end: more.end } : { value: 2000, end: at + 2 };
}
