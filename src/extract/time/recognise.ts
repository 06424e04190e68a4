import type { Span } from "../../terms/span.ts";
import type { Expression, Rule } from "./expression.ts";
import { longest } from "./expression.ts";
import { type Line, lexemesIn } from "./lexemes.ts";
import { unitBeside } from "./rules/beside.ts";
import { clockTime } from "./rules/clock.ts";
import { calendarDate, monthByWord, secondDay } from "./rules/dates.ts";
import { dayByWord } from "./rules/days.ts";
import { feast } from "./rules/feasts.ts";
import { length } from "./rules/lengths.ts";
import { nth } from "./rules/nth.ts";
import { dayAndPart, partOfDay } from "./rules/parts.ts";
import { unitByWord, unitWithArticle } from "./rules/periods.ts";
import { phrase } from "./rules/phrases.ts";
import { endOfUnit, latestPeriod, quarter, sameYearAgo, yearAgo } from "./rules/quarters.ts";
import { set } from "./rules/sets.ts";
import { stamp } from "./rules/stamps.ts";
import { weekday } from "./rules/weekdays.ts";
import { century, decade, season, year } from "./rules/years.ts";

/** A time expression in its place. */
export interface Recognised extends Span {
  readonly expression: Expression;
}

/** Where two go equally far, the one that stands first here is meant. */
const RULES: readonly Rule[] = [
  stamp,
  clockTime,
  dayAndPart,
  partOfDay,
  calendarDate,
  secondDay,
  monthByWord,
  weekday,
  dayByWord,
  feast,
  quarter,
  yearAgo,
  sameYearAgo,
  latestPeriod,
  endOfUnit,
  year,
  decade,
  century,
  season,
  set,
  nth,
  length,
  unitByWord,
  unitBeside,
  unitWithArticle,
  phrase,
];

/** The expressions of one paragraph, left to right, none inside another: the longest that begins where the last one ended. */
export function expressionsIn(text: string, paragraph: Span): Recognised[] {
  const line = lexemesIn(text, paragraph);
  const found: Recognised[] = [];
  let free = 0; // index of the first lexeme that no expression has taken
  for (let at = 0; at < line.length; at++) {
    if (!mayBegin(line, at)) continue;
    const expression = read(line, at);
    if (!expression) continue;
    if (line[at].word === "the" && (read(line, at + 1)?.end ?? 0) > expression.end) continue; // "the past" of "the past 20 years"
    const first = begins(line, expression, free);
    found.push({ start: line[first].start, end: line[expression.end - 1].end, expression });
    free = expression.end;
    at = expression.end - 1;
  }
  return found;
}

function read(line: Line, at: number): Expression | null {
  return at < line.length ? longest(RULES.map((rule) => rule(line, at))) : null;
}

const BEGINNERS = new Set(
  `corresponding comparable last past this next previous prior preceding following coming upcoming ensuing current that same latest first final latter recent the
  every each all per a an half several few many some numerous dozens hundreds thousands tens fiscal fy year today tomorrow yesterday tonight overnight noon midnight midday
  now right just presently currently at for these nowadays so recently more most until lately of previously formerly long not since back by then
  soon shortly very in before someday from awhile daily hourly nightly weekly biweekly fortnightly monthly quarterly annually yearly around ' ‘ q
  new couple full whole entire financial academic epiphany valentine st bastille independence fourth july all veterans armistice remembrance halloween christmas boxing good easter palm ash thanksgiving black labor those single hourlong daylong weeklong monthlong yearlong decadelong memorial mother father martin columbus presidents groundhog australia earth anzac canada bonfire veteran till intervening opening closing`
    .split(/\s+/)
    .filter(Boolean),
);

function mayBegin(line: Line, at: number): boolean {
  const { kind, entry, word } = line[at];
  return entry !== undefined || kind === "number" || BEGINNERS.has(word);
}

/** Where the expression begins with what belongs to it on its left: "the end of", "early", "at least". */
function begins(line: Line, { first, article, amount }: Expression, free: number): number {
  let at = first;
  if (article && line[at - 1]?.word === "the" && at > free) at--;
  for (let more = true; more; ) {
    more = false;
    for (const words of amount ? BEFORE_AMOUNTS : BEFORE_DATES) {
      const start = at - words.length;
      if (start < free || !words.every((word, i) => line[start + i].word === word)) continue;
      if (!amount && words[0] === "about" && !isRoughly(line[at])) continue; // "the talk about Sunday"
      at = start;
      more = true;
      break;
    }
    if (amount && more) continue;
    const edge = !amount && at - 2 >= free && line[at - 1].word === "of" && EDGES.has(line[at - 2].word);
    if (edge) {
      at -= 2;
      more = true;
    }
    if (edge && at > free && line[at - 1].word === "the") at--;
  }
  return at;
}

/** "about 1990", "about 9 a.m.", "about March", "about noon". */
function isRoughly({ kind, word, entry }: Line[number]): boolean {
  return kind === "number" || entry?.month !== undefined || entry?.number !== undefined || word === "noon" || word === "midnight";
}

const phrasesOf = (list: string): readonly (readonly string[])[] =>
  list
    .split("|")
    .map((words) => words.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);

const BEFORE_AMOUNTS = phrasesOf(
  "about|around|nearly|almost|approximately|roughly|at least|at most|more than|less than|fewer than|no more than|not more than|up to|as long as|just over|just under|well over|over|some|barely|only|exactly|just|within|another",
);
const BEFORE_DATES = phrasesOf(
  "early|late|mid|mid -|early -|late -|earlier|later|earlier in|later in|early in|late in|early on|late on|sometime|sometime in|later on|earlier on|by mid|as early as|as late as|about|around|nearly",
);
const EDGES = new Set("end beginning start middle close half rest remainder course turn".split(" "));
