import type { Line, Unit } from "./lexemes.ts";
import { numberAt, type Read } from "./numbers.ts";

/** How many of a unit: a number, or null for one that is not told ("several"). */
export interface Amount {
  readonly count: number | null;
  /** "a", "an": one of them, or each of them ("$3 a year"). */
  readonly bare?: boolean;
}

const UNTOLD = new Set("several few many some numerous dozens hundreds thousands tens countless".split(" "));

/** "two", "a couple of", "several", "half a", "two and a half", "two to three", "a". */
export function amountAt(line: Line, at: number): Read<Amount> | null {
  const word = line[at]?.word;
  if (word === "a" || word === "an") {
    const next = line[at + 1]?.word;
    if (next === "couple") return { value: { count: 2 }, end: line[at + 2]?.word === "of" ? at + 3 : at + 2 };
    if (next === "few") return { value: { count: null }, end: at + 2 };
    if (next === "dozen") return { value: { count: 12 }, end: at + 2 };
    if (next === "half" || next === "quarter") {
      const ofOne = line[at + 2]?.word === "of" && line[at + 3]?.word === "a" ? 2 : line[at + 2]?.word === "-" ? 1 : 0;
      return { value: { count: next === "half" ? 0.5 : 0.25 }, end: at + 2 + ofOne };
    }
    const hundred = line[at + 1]?.entry?.number;
    if (hundred === 100 || hundred === 1000) return numberAmount(line, at + 1);
    return { value: { count: 1, bare: true }, end: at + 1 };
  }
  if (word === "couple" && line[at + 1]?.word === "of") return { value: { count: 2 }, end: at + 2 };
  if (word === "half" && /^(?:a|an|-)$/.test(line[at + 1]?.word ?? "")) return { value: { count: 0.5 }, end: at + 2 };
  if (word === "quarter" && line[at + 1]?.word === "-" && line[at + 2]?.entry?.unit === "C") return { value: { count: 0.25 }, end: at + 1 };
  if (word === "dozens" || word === "hundreds" || word === "thousands" || word === "tens")
    return line[at + 1]?.word === "of" ? { value: { count: null }, end: at + 2 } : null;
  if (word !== undefined && UNTOLD.has(word)) return { value: { count: null }, end: at + 1 };
  return numberAmount(line, at);
}

function numberAmount(line: Line, at: number): Read<Amount> | null {
  const number = numberAt(line, at);
  if (!number) return null;
  const { value, end } = number;
  const half = andAHalf(line, end);
  if (half) return { value: { count: value + 0.5 }, end: half };
  const joins = /^(?:to|or|-|–)$/.test(line[end]?.word ?? "");
  const upper = joins ? numberAt(line, end + 1) : null;
  return { value: { count: value }, end: upper && upper.value > value ? upper.end : end };
}

/** Behind "and a half", "-and-a-half"; null where it is not there. */
function andAHalf(line: Line, at: number): number | null {
  const hyphen = line[at]?.word === "-" ? 1 : 0;
  const fits = ["and", "a", "half"].every((word, i) => line[at + hyphen + i * (1 + hyphen)]?.word === word);
  return fits ? at + (hyphen ? 6 : 3) : null;
}

/** A length of time as TIMEX3 writes it: `P3D`, `PT2H`, `PXY`, `P2Y6M`. */
export function duration(count: number | null, unit: Unit): string {
  if (unit === "F") return duration(count === null ? null : count * 2, "W");
  const years = count === null ? undefined : YEARS[unit];
  if (years) return duration(count! * years, "Y");
  const timed = unit === "H" || unit === "M" || unit === "S";
  const letter = unit === "MO" ? "M" : unit;
  const prefix = timed ? "PT" : "P";
  if (count === null) return `${prefix}X${letter}`;
  const whole = Math.floor(count);
  const smaller = count === whole ? undefined : SMALLER[unit];
  if (!smaller) return `${prefix}${count}${letter}`;
  const [finer, times, finerTimed] = smaller;
  const rest = Math.round((count - whole) * times);
  if (whole === 0) return `${finerTimed ? "PT" : "P"}${rest}${finer}`;
  return timed === finerTimed ? `${prefix}${whole}${letter}${rest}${finer}` : `${prefix}${whole}${letter}T${rest}${finer}`;
}

/** Longer units are written in years where they are counted. */
const YEARS: Partial<Record<Unit, number>> = { E: 10, C: 100, L: 1000 };

/** How the part of a unit is written: letter, how many make one, whether it is of the clock. */
const SMALLER: Partial<Record<Unit, readonly [string, number, boolean]>> = {
  Y: ["M", 12, false],
  D: ["H", 24, true],
  H: ["M", 60, true],
  M: ["S", 60, true],
};
