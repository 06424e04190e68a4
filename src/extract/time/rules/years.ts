import { calendarDay, writtenYear } from "../calendar.ts";
import { monthly, type Yearly, yearlyFrom, yearMeant } from "../choose.ts";
import { type Context, counted, type Expression, fixed, NOT_KNOWN } from "../expression.ts";
import type { Line } from "../lexemes.ts";
import { ordinalAt, shortYearAt, spokenYearAt, yearAt } from "../numbers.ts";

/** "1989", "fiscal 1989", "the year 2000", "nineteen ninety-six". */
export function year(line: Line, at: number): Expression | null {
  const { word } = line[at];
  if (word === "fiscal" || word === "year" || word === "fy") {
    const skip = word === "fiscal" && line[at + 1]?.word === "year" ? at + 2 : at + 1;
    const of = yearAt(line, skip) ?? spokenYearAt(line, skip);
    return of && { ...fixed(at, of.end, "DATE", writtenYear(of.value)), article: true };
  }
  const spoken = line[at].kind === "word" ? spokenYearAt(line, at) : null;
  const aloud = spoken && (spoken.value < 2000 || /^(?:in|since|of|by|until|from)$/.test(line[at - 1]?.word ?? ""));
  if (spoken && aloud) return fixed(at, spoken.end, "DATE", writtenYear(spoken.value));
  const short = BEFORE_A_YEAR.has(line[at - 1]?.word ?? "") && !line[at].glued ? shortYearAt(line, at) : null;
  if (short) return fixed(at, short.end, "DATE", writtenYear(short.value));
  const of = yearAt(line, at);
  if (!of || !standsAsYear(line, at)) return null;
  const [joint, second] = [line[of.end], line[of.end + 1]];
  const season =
    joint?.glued &&
    /^[-–/]$/.test(joint.word) &&
    second?.kind === "number" &&
    second.word === String((of.value + 1) % 100).padStart(2, "0");
  if (joint?.glued && joint.word === "-" && second?.glued && /^\d\d$/.test(second.word) && !season) return null; // "2019-02-30"
  const named = /^(?:fiscal|financial|calendar|academic)$/.test(line[of.end]?.word ?? "") && line[of.end + 1]?.word === "year"; // "the 2000 fiscal year"
  if (named) return { ...fixed(at, of.end + 2, "DATE", writtenYear(of.value)), article: true };
  const period = /^(?:period|season)$/.test(line[of.end]?.word ?? "");
  return { ...fixed(at, season ? of.end + 2 : period ? of.end + 1 : of.end, "DATE", writtenYear(of.value)), article: period };
}

const BEFORE_A_YEAR = new Set(
  "in since of by until till from between to during before after circa early late mid ( through for and".split(" "),
);
const COUNTED =
  /^(?:people|men|women|troops|soldiers|percent|points|miles|feet|tons|tonnes|acres|barrels|shares|jobs|homes|dollars|euros|pounds|kilometers|kilometres|metres|meters|hours|yards|employees|workers|votes|cases|deaths|students|seats|km|mph|calories)$/;

/** Four figures are a year unless they count something; the farther from our time, the more the words before must say so. */
function standsAsYear(line: Line, at: number): boolean {
  const before = line[at - 1];
  const value = Number(line[at].word);
  if (before?.glued && /^[$£€#.,:/@+]$/.test(before.word)) return false;
  if (
    before &&
    /^(?:[$£€#]|no|number|than|about|some|nearly|least|over|almost|room|flight|route|highway|channel|boeing|gate)$/.test(before.word)
  )
    return false;
  if (before?.glued && before.word === "-" && line[at - 2]?.kind === "word" && !/^(?:mid|early|late|pre|post)$/.test(line[at - 2].word))
    return false;
  if (COUNTED.test(line[at + 1]?.word ?? "") || (line[at + 1]?.word === "-" && line[at + 1].glued && line[at + 2]?.kind === "word"))
    return false;
  return (value >= 1900 && value <= 2050) || (value >= 1400 && BEFORE_A_YEAR.has(before?.word ?? ""));
}

/** "the 1970s", "the '80s", "the nineties". */
export function decade(line: Line, at: number): Expression | null {
  const { word, kind, entry } = line[at];
  if (entry?.decade !== undefined)
    return word && hasArticle(line, at) ? { ...fixed(at, at + 1, "DATE", `19${entry.decade}`), article: true } : null;
  const quote = word === "'" || word === "‘" ? 1 : 0;
  const figures = line[at + quote];
  if ((kind !== "number" && !quote) || figures?.kind !== "number") return null;
  const apostrophe = line[at + quote + 1]?.word === "'" && line[at + quote + 1].glued ? 1 : 0;
  const end = at + quote + 1 + apostrophe;
  if (line[end]?.word !== "s" || !line[end].glued || !figures.word.endsWith("0")) return null;
  if (figures.word.length === 4 && !quote && figures.word.endsWith("00") && Number(figures.word) < 1900)
    return { ...fixed(at, end + 1, "DATE", figures.word.slice(0, 2)), article: true }; // "the 1700s"
  if (figures.word.length === 4 && !quote) return { ...fixed(at, end + 1, "DATE", figures.word.slice(0, 3)), article: true };
  if (figures.word.length !== 2 || !(quote || hasArticle(line, at)) || apostrophe) return null;
  if (!quote && /^(?:his|her|their|my|our|your)$/.test(line[at - 1].word)) return null;
  return { ...fixed(at, end + 1, "DATE", `${Number(figures.word[0]) < 2 ? 20 : 19}${figures.word[0]}`), article: true };
}

function hasArticle(line: Line, at: number): boolean {
  const before = line[at - 1]?.word ?? "";
  if (/^(?:and|or)$/.test(before) && line[at - 2]?.word === "s" && line[at - 2].glued && line[at - 3]?.kind === "number") return true; // "the 70s and 80s"
  return before === "the" || (/^(?:early|late|mid|-)$/.test(before) && /^(?:the|early|late|mid)$/.test(line[at - 2]?.word ?? ""));
}

/** "the 20th century", "19th-century". */
export function century(line: Line, at: number): Expression | null {
  const nth = ordinalAt(line, at);
  if (!nth || nth.value > 30) return null;
  const end = line[nth.end]?.word === "-" ? nth.end + 1 : nth.end;
  const value = String(nth.value - 1).padStart(2, "0");
  const other = /^(?:and|or|to|-|–)$/.test(line[nth.end]?.word ?? "") ? ordinalAt(line, nth.end + 1) : null;
  if (other && /^(?:century|centuries)$/.test(line[other.end]?.word ?? "")) return { ...fixed(at, nth.end, "DATE", value), article: true };
  if (!/^(?:century|centuries)$/.test(line[end]?.word ?? "")) return null;
  return { ...fixed(at, end + 1, "DATE", value), article: true };
}

/** "summer", "the winter of 1994", "spring 2015", "last fall". */
export function season(line: Line, at: number): Expression | null {
  const past = line[at].word === "this" && line[at + 1]?.word === "past"; // "this past spring"
  const way = past ? -1 : { last: -1, this: 0, next: 1 }[line[at].word];
  const place = way === undefined ? at : past ? at + 2 : at + 1;
  const code = line[place]?.entry?.season;
  if (!code) return null;
  const before = line[at - 1]?.word ?? "";
  if (line[place].capital && line[place + 1]?.capital) return null; // "the Winter Games"
  const of = line[place + 1]?.word === "of" ? place + 2 : place + 1;
  const told = yearAt(line, of) ?? (of > place + 1 ? spokenYearAt(line, of) : null);
  if (told && (way === undefined || of > place + 1))
    return { ...fixed(at, told.end, "DATE", `${writtenYear(told.value)}-${code}`), article: true };
  const months: Yearly = monthly({ SP: 3, SU: 6, FA: 9, WI: 12 }[code]!, 3);
  const written = (one: number) => `${writtenYear(one)}-${code}`;
  if (way !== undefined)
    return {
      first: at,
      end: place + 1,
      type: "DATE",
      reckon: ({ anchor, told: dates }) => {
        if (!anchor) return NOT_KNOWN;
        const context: Context = { anchor, told: dates, tense: way === 1 ? "future" : way === -1 ? "past" : null };
        const running = months.from(calendarDay(anchor.day).year) <= anchor.day && anchor.day <= months.to(calendarDay(anchor.day).year);
        if (way === 0 && code !== "WI") return counted(written(calendarDay(anchor.day).year), anchor);
        const { year: meant } = yearMeant(months, anchor, context);
        return counted(written(running ? meant + way : meant), anchor);
      },
    };
  const falls = /^(?:fall|spring)$/.test(line[at].word);
  if (falls && /^(?:of|in|from|to|below|-)$/.test(line[place + 1]?.word ?? "")) return null;
  if (
    !(
      before === "the" ||
      /^(?:early|late|mid|-)$/.test(before) ||
      (/^(?:in|since|until|by|during|over|every|each|through)$/.test(before) && !line[place + 1]?.capital)
    )
  )
    return null;
  return { ...yearlyFrom(at, place + 1, "DATE", months, written), article: true };
}
