import { addMonths, calendarDay, writtenMonth, writtenQuarter, writtenYear } from "../calendar.ts";
import { monthly, type Yearly, yearlyFrom, yearMeant } from "../choose.ts";
import { type Context, counted, type Expression, fixed, NOT_KNOWN, type Outcome } from "../expression.ts";
import type { Line } from "../lexemes.ts";
import { numberAt, ordinalAt, type Read, yearAt } from "../numbers.ts";
import { dayOfTalk } from "./days.ts";
import { periodOf } from "./periods.ts";

/** "the third quarter", "third-quarter", "Q3 2014", "the fiscal first quarter", "the first half of 1989", "the 1988 second quarter". */
export function quarter(line: Line, at: number): Expression | null {
  const [start, of, back] = yearBefore(line, at);
  const fiscal = line[start]?.word === "fiscal" ? (line[start + 1]?.word === "-" ? start + 2 : start + 1) : start;
  const nth = nthAt(line, fiscal);
  if (!nth) return start > at && line[start]?.word === "quarter" ? plainQuarter(at, start + 1, of, back ?? 0) : null;
  const { value, end } = nth;
  const told = of ?? (line[end]?.word === "of" || line[end]?.word === "," ? yearAt(line, end + 1) : yearAt(line, end))?.value ?? null;
  const after = of !== null || back !== null || told === null ? end : line[end].kind === "number" ? end + 1 : end + 2;
  if (told !== null) return { ...fixed(at, after, "DATE", value.written(told)), article: true };
  const later = back === null ? relativeYear(line, end) : null;
  const steps = back ?? later?.value ?? null;
  const stop = later?.end ?? end;
  if (steps !== null)
    return {
      first: at,
      end: stop,
      type: "DATE",
      article: true,
      reckon: ({ anchor }) => (anchor ? counted(value.written(calendarDay(anchor.day).year + steps), anchor) : NOT_KNOWN),
    };
  return { ...yearlyFrom(at, end, "DATE", value.months, value.written, REPORTED), article: true };
}

/** Quarters are reported when they are over: "expects to post a loss for the third quarter", printed in October. */
const REPORTED = true;

/** "last year's quarter", "the 1988 quarter": the one the text is about, in another year. */
function plainQuarter(at: number, end: number, of: number | null, years: number): Expression {
  if (of !== null) {
    const reckon = ({ told }: Context): Outcome => ({
      value: `${of}${told.quarter?.slice(4) ?? ""}`,
      certainty: told.quarter ? "implied" : "certain",
    });
    return { first: at, end, type: "DATE", article: true, aside: true, reckon };
  }
  return { first: at, end, type: "DATE", aside: true, reckon: (context) => quarterFrom(context, years) };
}

/** The quarter told last, or the one before the anchor's, so many years on. */
export function quarterFrom({ anchor, told }: Context, years: number): Outcome {
  if (told.quarter) return { value: `${Number(told.quarter.slice(0, 4)) + years}${told.quarter.slice(4)}`, certainty: "implied" };
  if (!anchor) return NOT_KNOWN;
  return counted(periodOf("Q", addMonths(anchor.day, 12 * years - 3))!, anchor, true);
}

/** "1988", "last year's", "1989's" before a quarter: where it ends, the year, or how many years from the anchor's. */
function yearBefore(line: Line, at: number): [number, number | null, number | null] {
  const own = yearAt(line, at);
  const relative = own ? null : relativeYear(line, at);
  const end = own?.end ?? relative?.end;
  if (end === undefined) return [at, null, null];
  const possessive = line[end]?.word === "'" && line[end].glued && line[end + 1]?.word === "s" ? end + 2 : end;
  if (relative && possessive === end) return [at, null, null];
  return [possessive, own?.value ?? null, relative?.value ?? null];
}

/** "last year", "of next year", "this year". */
function relativeYear(line: Line, at: number): Read<number> | null {
  const start = line[at]?.word === "of" ? at + 1 : at;
  const steps = { last: -1, this: 0, next: 1 }[line[start]?.word ?? ""];
  return steps !== undefined && line[start + 1]?.word === "year" ? { value: steps, end: start + 2 } : null;
}

interface PartOfYear {
  readonly months: Yearly;
  readonly written: (year: number) => string;
}

function nthAt(line: Line, at: number): Read<PartOfYear> | null {
  const short = /^q([1-4])?$/.exec(line[at]?.word ?? "");
  const figure = short && line[at + 1]?.glued ? numberAt(line, at + 1) : null;
  if (short && figure && figure.value >= 1 && figure.value <= 4) return { value: quarterOf(figure.value), end: figure.end };
  const nth = ordinalAt(line, at) ?? (/^(?:last|final|latter)$/.test(line[at]?.word ?? "") ? { value: -1, end: at + 1 } : null);
  if (!nth) return null;
  const hyphen = line[nth.end]?.word === "-" ? nth.end + 1 : nth.end;
  const end = line[hyphen]?.word === "fiscal" ? hyphen + 1 : hyphen;
  const { word } = line[end] ?? {};
  if (word === "quarter" && nth.value === -1 && line[end + 1]?.word === "of" && (yearAt(line, end + 2) ?? relativeYear(line, end + 1)))
    return { value: quarterOf(4), end: end + 1 }; // "the final quarter of 1998"
  if (word === "quarter" && nth.value >= 1 && nth.value <= 4) return { value: quarterOf(nth.value), end: end + 1 };
  if (word !== "half" || nth.value > 2) return null;
  const half = nth.value === 1 ? 1 : 2;
  const ofYear =
    line[end + 1]?.word === "of" &&
    (yearAt(line, end + 2) ?? relativeYear(line, end + 1) ?? (line[end + 2]?.word === "the" && line[end + 3]?.word === "year"));
  return ofYear || hyphen > nth.end || yearAt(line, at - 1)
    ? { value: { months: monthly(6 * half - 5, 6), written: (of) => `${writtenYear(of)}-H${half}` }, end: end + 1 }
    : null;
}

function quarterOf(nth: number): PartOfYear {
  return { months: monthly(3 * nth - 2, 3), written: (of) => writtenQuarter(of, nth) };
}

/** "year-ago", "year-earlier quarter", "the year-ago period": a year before what the text is about. */
export function yearAgo(line: Line, at: number): Expression | null {
  if (line[at].word !== "year" || line[at + 1]?.word !== "-" || !/^(?:ago|earlier)$/.test(line[at + 2]?.word ?? "")) return null;
  const nth = nthAt(line, at + 3);
  const noun = /^(?:quarter|period|half|month|level)$/.test(line[at + 3]?.word ?? "");
  const reckon = (context: Context): Outcome => {
    if (nth && context.anchor) {
      const { year: of } = yearMeant(nth.value.months, context.anchor, context);
      return counted(nth.value.written(of - 1), context.anchor, true);
    }
    if (context.told.quarter) return quarterFrom(context, -1);
    return context.anchor ? counted(writtenYear(calendarDay(context.anchor.day).year - 1), context.anchor, true) : NOT_KNOWN;
  };
  const end = nth?.end ?? (noun && line[at + 3].word !== "level" ? at + 4 : at + 3);
  return { first: at, end, type: "DATE", article: end > at + 3, aside: true, reckon };
}

/** "the same month a year ago", "the corresponding period last year": what the text is about, a year before. */
export function sameYearAgo(line: Line, at: number): Expression | null {
  if (!/^(?:same|corresponding|comparable)$/.test(line[at].word)) return null;
  const { word = "", entry } = line[at + 1] ?? {};
  if (word !== "period" && !(entry?.unit && !entry.plural && /^(?:MO|Q)$/.test(entry.unit))) return null;
  const end = YEAR_BEFORE.map((words) => (words.every((one, i) => line[at + 2 + i]?.word === one) ? at + 2 + words.length : 0)).find(
    Boolean,
  );
  if (!end) return null;
  const reckon = (context: Context): Outcome => {
    const { anchor, told } = context;
    if (entry?.unit === "Q" || (word === "period" && told.quarter)) return quarterFrom(context, -1);
    const [year, month] = (told.month ?? (anchor ? periodOf("MO", anchor.day)! : "")).split("-").map(Number);
    if (!year || (word === "period" && !told.month))
      return anchor ? counted(writtenYear(calendarDay(anchor.day).year - 1), anchor, true) : NOT_KNOWN;
    return { value: writtenMonth(year - 1, month), certainty: "implied" };
  };
  return { first: at, end, type: "DATE", article: true, aside: true, reckon };
}

const YEAR_BEFORE = [
  "a year ago",
  "a year earlier",
  "a year before",
  "last year",
  "of last year",
  "the year before",
  "the previous year",
].map((words) => words.split(" "));

/** "the latest period": the quarter that was told last, and nothing where none was. */
export function latestPeriod(line: Line, at: number): Expression | null {
  if (line[at].word !== "latest" || line[at + 1]?.word !== "period") return null;
  const reckon = (context: Context): Outcome => (context.told.quarter ? quarterFrom(context, 0) : NOT_KNOWN);
  return { first: at, end: at + 2, type: "DATE", article: true, reckon };
}

/** "year-end", "year end", "month-end". */
export function endOfUnit(line: Line, at: number): Expression | null {
  const unit = line[at].entry?.unit;
  if (!unit || !/^(?:Y|MO|Q|W|D)$/.test(unit) || line[at].entry?.plural) return null;
  const possessive = line[at + 1]?.word === "'" && line[at + 2]?.word === "s"; // "year's end"
  const end = possessive ? at + 3 : line[at + 1]?.word === "-" ? at + 2 : at + 1;
  if (line[end]?.word !== "end" || line[at - 1]?.word === "the") return null;
  if (unit === "D") return possessive ? { first: at, end: end + 1, type: "DATE", reckon: dayOfTalk } : null;
  const of = yearAt(line, end + 1);
  if (unit === "Y" && of) return fixed(at, of.end, "DATE", writtenYear(of.value));
  return {
    first: at,
    end: end + 1,
    type: "DATE",
    reckon: ({ anchor }) => (anchor ? counted(periodOf(unit, anchor.day)!, anchor, true) : NOT_KNOWN),
  };
}
