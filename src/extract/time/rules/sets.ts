import { amountAt, duration } from "../amounts.ts";
import { type Expression, fixed } from "../expression.ts";
import type { Line } from "../lexemes.ts";

/** "every day", "every two weeks", "per year", "every summer", "every other Tuesday". */
export function set(line: Line, at: number): Expression | null {
  const { word } = line[at];
  if (word === "per") {
    const { unit, plural } = line[at + 1]?.entry ?? {};
    if (
      /^(?:H|S|M)$/.test(unit ?? "") &&
      /^(?:miles?|kilomet(?:re|er)s?|km|feet|met(?:re|er)s?|knots|gallons|lit(?:re|er)s)$/.test(line[at - 1]?.word ?? "")
    )
      return null;
    return unit && !plural && line[at + 1].word !== "second" ? fixed(at, at + 2, "SET", duration(1, unit)) : null;
  }
  if (word === "weekends" && line[at - 1]?.word === "on") return fixed(at, at + 1, "SET", "XXXX-WXX-WE");
  if (word !== "every" && word !== "each") return null;
  const other = line[at + 1]?.word === "other" ? 1 : 0;
  const single = line[at + 1 + other]?.word === "single" ? 1 : 0;
  const place = at + 1 + other + single;
  const { unit, plural, part, season, month, weekday } = line[place]?.entry ?? {};
  if (month !== undefined && line[place].capital) return fixed(at, place + 1, "SET", `XXXX-${String(month).padStart(2, "0")}`);
  if (season) return fixed(at, place + 1, "SET", `XXXX-${season}`);
  if (part && !plural) return fixed(at, place + 1, "SET", `XXXX-XX-XXT${part}`);
  if (weekday !== undefined && other) return fixed(at, place + 1, "SET", `XXXX-WXX-${weekday}`);
  if (unit === "WE") return fixed(at, place + 1, "SET", "XXXX-WXX-WE");
  if (unit && !plural && line[place].word !== "second") return fixed(at, place + 1, "SET", duration(other ? 2 : 1, unit));
  const amount = line[place] ? amountAt(line, place) : null;
  const of = amount && !amount.value.bare ? line[amount.end]?.entry : undefined;
  return amount && of?.unit && (of.plural || amount.value.count === 1)
    ? fixed(at, amount.end + 1, "SET", duration(amount.value.count, of.unit))
    : null;
}

/** "$3 million a year", "twice a week": each of them. */
export function isRate(line: Line, at: number): boolean {
  const before = line[at - 1];
  if (!before) return false;
  if (isCounted(line, at)) return true;
  if (before.kind === "number" || before.entry?.number !== undefined || before.word === "%") return true;
  return /^(?:million|billion|trillion|times|once|twice|percent|dollars|people|tons|tonnes|cents|pounds|euros|hours|days|barrels|jobs|deaths|units|cars|visitors|tourists|students|flights|seats|gallons|miles)$/.test(
    before.word,
  );
}

/** Lexemes between a number and what it counts, at most. */
const REACH = 3;

/** "50,000 discs a year", "nearly 700 more seats a week": a plural with a number before it. */
function isCounted(line: Line, at: number): boolean {
  const noun = line[at - 1];
  if (noun.kind !== "word" || noun.capital || !/[^s]s$/.test(noun.word)) return false;
  for (let back = at - 2; back >= Math.max(0, at - 1 - REACH); back--) {
    if (line[back].kind === "mark" && line[back].word !== "-") return false;
    if (line[back].kind === "number" || line[back].entry?.number !== undefined) return true;
  }
  return false;
}
