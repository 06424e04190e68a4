/**
 * Lines that may be the headline, and what speaks for each: where it stands before the report, whose words it
 * shares, how often it is printed and quoted by other lines of the page ("Comments on ...", breadcrumbs).
 */
import { bestRun, type Run } from "../runs.ts";
import { akinOf, akinWords } from "./akin.ts";
import { OWN } from "./marks.ts";
import { FIRST, type Sheet, sums } from "./sheet.ts";

/** Words and code units of a headline at most, and lines above the report in which it stands. */
const MOST_WORDS = 40;
const MOST_UNITS = 320;
const REACH_ABOVE = 160;
const REACH_INTO = 16;
/** Text of the page searched for lines that quote a headline, in code units: bounds the cost on huge pages. */
const MOST_SEARCHED = 200_000;
/** First lines of the report compared by themselves. */
const LEDE = 4;
const MOST_PARAGRAPH = 60;
/** What a line that is not of the report costs the report's stretch, in words. */
const OUTSIDE = 5;

const CLOSE = [-3, -2, -1, 1, 2, 3];

/** Lines compared with: a kicker stands before the headline, a deck after it. */
const BESIDE = [-2, -1, 1, 2];

export const HEADLINE = [
  ...OWN,
  ...[
    "score",
    ...CLOSE.map((offset) => `score${offset}`),
    ...CLOSE.map((offset) => `words${offset}`),
    ...CLOSE.map((offset) => `about${offset}`),
  ],
  ...["toReport", "farFromReport", "linesInReport", "wordsAbove", "reportWords", "place"],
  ...[
    "topicShare",
    "topicMean",
    "topicWords",
    "ledeShare",
    "allShare",
    "printed",
    "printedAbove",
    "quoted",
    "quotedAbove",
    "quotedBelow",
    "begins",
  ],
  ...["akinShare", "akinMean", "truncated", "beside", "longestBetween", "longestBelow", "wordsBelow", "datedBelow", "datedAbove"],
  ...["holdsOther", "cutShort", "inReport", "linesToKept", "keptAbove"],
  ...BESIDE.flatMap((offset) => ["akin", "words", "quoted", "printed", "high", "score"].map((name) => `${name}-beside${offset}`)),
  ...["short-5", "short+5", "rankLength", "rankTopic", "between", "first", "inStretch"],
] as const;

export interface Candidates {
  /** Indices of lines, ascending. */
  readonly lines: readonly number[];
  /** One row of `HEADLINE` each. */
  readonly rows: Float64Array;
}

const ABOUT = OWN.indexOf("is-about");
const CALENDAR = OWN.indexOf("calendar");
const FRONT = OWN.indexOf("front");
const OPENS_ABOUT = OWN.indexOf("opens-about");
const HIGH_SHARE = OWN.indexOf("highShare");
const NOTHING = [-1, -1, -1, -1, -1, -1];
const TOPIC = ["topicShare", "topicMean", "topicWords"].map((name) => (FIRST as readonly string[]).indexOf(name));

/** `scores` are the first pass's probabilities that a line is of the report. */
export function headlineRows(sheet: Sheet, first: Float64Array, scores: Float64Array): Candidates {
  const { marks } = sheet;
  const report = reportOf(sheet, scores);
  const lines: number[] = [];
  for (let i = Math.max(0, report.from - REACH_ABOVE); i < Math.min(report.from + REACH_INTO, marks.length); i++) {
    if (mayBeHeadline(sheet, i)) lines.push(i);
  }
  const weights = sums(marks, (mark, i) => scores[i] * Math.min(mark.words, MOST_PARAGRAPH));
  const short = sums(marks, (mark) => +!mark.sentence);
  const kept = sums(marks, (_, i) => +(scores[i] > 0.5));
  const [whole, lede] = wordsOfReport(sheet, scores, report);
  const searched = searchedText(sheet, report.from);
  const akin = akinWords(sheet, scores, report);
  const truncations = truncationsOf(sheet);
  const total = Math.max(1, weights[marks.length]);
  const width = HEADLINE.length;
  const compared = new Map<number, readonly number[]>();
  const comparable = (i: number): readonly number[] => {
    if (!marks[i]) return NOTHING;
    let values = compared.get(i);
    if (!values) {
      const quoting = marks[i].words > MOST_WORDS ? 0 : quotingOf(searched, marks[i].folded).above;
      const [, mean] = akinOf(marks[i].topic, akin, +(scores[i] > 0.5 && i >= report.from && i < report.to));
      values = [mean, marks[i].words, quoting, sheet.printings.get(marks[i].folded) ?? 1, marks[i].own[HIGH_SHARE], scores[i]];
      compared.set(i, values);
    }
    return values;
  };
  const rows = new Float64Array(lines.length * width);
  for (const [row, i] of lines.entries()) {
    const mark = marks[i];
    let at = row * width;
    for (const value of mark.own) rows[at++] = value;
    rows[at++] = scores[i];
    for (const offset of CLOSE) rows[at++] = scores[i + offset] ?? -1;
    for (const offset of CLOSE) rows[at++] = marks[i + offset]?.words ?? -1;
    for (const offset of CLOSE) rows[at++] = marks[i + offset] ? marks[i + offset].own[ABOUT] + marks[i + offset].own[CALENDAR] : -1;
    const words = mark.folded.split(" ").filter((word) => word.length > 1);
    const quoting = quotingOf(searched, mark.folded);
    const printings = sheet.printings.get(mark.folded) ?? 1;
    const between = Math.abs(short[report.from] - short[i]);
    const own = first.subarray(i * FIRST.length, (i + 1) * FIRST.length);
    const values = [
      ...[
        i - report.from,
        Math.log1p(Math.abs(i - report.from)),
        kept[i] - kept[Math.min(report.from, i)],
        weights[i] / total,
        total,
        i / marks.length,
      ],
      ...TOPIC.map((index) => own[index]),
      ...[shareOf(mark.topic, lede), shareOf(words, whole), printings, +(printings > 1 && i < report.from)],
      ...[quoting.above + quoting.below, quoting.above, quoting.below, +quoting.begins],
      ...akinOf(mark.topic, akin, +(scores[i] > 0.5 && i >= report.from && i < report.to)),
      ...[truncations.get(truncatedKey(mark.folded)) ?? 0, +(marks[i - 1]?.folded === mark.folded || marks[i + 1]?.folded === mark.folded)],
      ...[longestIn(sheet, i + 1, report.from), longestIn(sheet, i + 1, i + 4), marks[i + 1]?.words ?? 0],
      ...[nearest(sheet, i, 1), nearest(sheet, i, -1)],
      ...[+holdsOther(sheet, i), +isCutShort(sheet, i), +(i >= report.from), linesToKept(scores, i), kept[i]],
      ...BESIDE.flatMap((offset) => comparable(i + offset)),
      ...[short[i] - short[Math.max(0, i - 5)], short[Math.min(marks.length, i + 6)] - short[i + 1]],
      ...[
        rankOf(sheet, i, (other) => marks[other].words),
        rankOf(sheet, i, (other) => first[other * FIRST.length + TOPIC[0]] * marks[other].topic.length),
      ],
      ...[between, +(i === 0), +(i >= sheet.stretch.from && i < sheet.stretch.to)],
    ];
    for (const value of values) rows[at++] = value;
  }
  return { lines, rows };
}

/** The stretch of lines that the first pass takes for the report: a maximum-sum run. */
export function reportOf({ marks }: Sheet, scores: Float64Array): Run {
  const worth = (i: number): number =>
    scores[i] > 0.5 ? scores[i] * Math.min(marks[i].words, MOST_PARAGRAPH) : -(1 - scores[i]) * OUTSIDE;
  return bestRun(marks.length, worth) ?? { from: 0, to: 0 };
}

/** A line of some words that neither says when nor by whom. */
function mayBeHeadline({ marks, blocks }: Sheet, i: number): boolean {
  const { words, dated, own } = marks[i];
  return words <= MOST_WORDS && blocks[i].text.length <= MOST_UNITS && !dated && own[FRONT] === 0 && /\p{L}/u.test(blocks[i].text);
}

function wordsOfReport(sheet: Sheet, scores: Float64Array, { from, to }: { from: number; to: number }): [Set<string>, Set<string>] {
  const whole = new Set<string>();
  const lede = new Set<string>();
  let seen = 0;
  for (let i = from; i < to; i++) {
    if (scores[i] <= 0.5 || !sheet.marks[i].sentence) continue;
    for (const word of sheet.marks[i].folded.split(" ")) {
      whole.add(word);
      if (seen < LEDE) lede.add(word);
    }
    seen++;
  }
  return [whole, lede];
}

function shareOf(words: readonly string[], known: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (known.has(word)) shared++;
  return shared / Math.max(1, words.length);
}

interface Searched {
  readonly text: string;
  /** Offset of the report's first line in it. */
  readonly middle: number;
}

/** All lines, folded, each between line ends. */
function searchedText({ marks }: Sheet, from: number): Searched {
  let text = "\n";
  let middle = 0;
  for (const [i, { folded, words }] of marks.entries()) {
    if (i === from) middle = text.length;
    if (words <= MOST_WORDS && text.length < MOST_SEARCHED) text += `${folded}\n`;
  }
  return { text, middle };
}

/** Short lines that hold the line's words and more; two short words are held by chance. */
function quotingOf({ text, middle }: Searched, folded: string): { above: number; below: number; begins: boolean } {
  const found = { above: 0, below: 0, begins: false };
  if (folded.length < 4) return found;
  for (let at = text.indexOf(folded), n = 0; at >= 0 && n < 8; at = text.indexOf(folded, at + folded.length), n++) {
    const [before, after] = [text[at - 1], text[at + folded.length]];
    if ((before !== " " && before !== "\n") || (after !== " " && after !== "\n") || (before === "\n" && after === "\n")) continue;
    if (at < middle) found.above++;
    else found.below++;
    if (before === "\n") found.begins = true;
  }
  return found;
}

/** How many of the lines about it are greater by this measure. */
function rankOf({ marks }: Sheet, i: number, measure: (index: number) => number): number {
  let greater = 0;
  for (let j = Math.max(0, i - 6); j < Math.min(marks.length, i + 7); j++) if (!marks[j].sentence && measure(j) > measure(i)) greater++;
  return greater;
}

/** Words by which a headline cut short is known again. */
const TRUNCATED_WORDS = 3;

function truncatedKey(folded: string): string {
  return folded.split(" ", TRUNCATED_WORDS).join(" ");
}

/** Beginnings of lines that were cut short with dots, as breadcrumbs and links to the page itself are. */
function truncationsOf({ blocks, marks }: Sheet): Map<string, number> {
  const found = new Map<string, number>();
  for (const [i, { folded, words }] of marks.entries()) {
    if (words < TRUNCATED_WORDS || words > MOST_WORDS || !/(?:…|\.\.\.)$/.test(blocks[i].text)) continue;
    const key = truncatedKey(folded);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

/** Most words of a line between two, among the first of them. */
function longestIn({ marks }: Sheet, from: number, to: number): number {
  let longest = 0;
  for (let i = from; i < Math.min(to, from + 40, marks.length); i++) longest = Math.max(longest, marks[i].words);
  return longest;
}

/** Lines to the nearest line that says when or by whom, looking one way; 9 where there is none near. */
function nearest({ marks }: Sheet, i: number, step: 1 | -1): number {
  for (let n = 1; n < 9; n++) {
    const mark = marks[i + n * step];
    if (mark && (mark.dated || mark.own[FRONT] > 0 || mark.own[OPENS_ABOUT] > 0)) return n;
  }
  return 9;
}

/** Lines near in which another line may stand whole, or the whole of one cut short. */
const HELD_REACH = 6;
const HELD_WORDS = 3;

/** Does the line hold another one near it whole, as breadcrumbs hold the headline? */
function holdsOther({ marks }: Sheet, i: number): boolean {
  const { folded } = marks[i];
  for (let j = Math.max(0, i - HELD_REACH); j < Math.min(marks.length, i + HELD_REACH + 1); j++) {
    const other = marks[j];
    if (other.words >= HELD_WORDS && other.folded.length < folded.length && folded.includes(other.folded)) return true;
  }
  return false;
}

/** Does the line end in dots where another one near it goes on? */
function isCutShort({ marks, blocks }: Sheet, i: number): boolean {
  if (!/(?:…|\.\.\.)$/.test(blocks[i].text)) return false;
  const { folded } = marks[i];
  for (let j = Math.max(0, i - HELD_REACH); j < Math.min(marks.length, i + HELD_REACH + 1); j++) {
    if (j !== i && marks[j].folded.length > folded.length && marks[j].folded.includes(folded)) return true;
  }
  return false;
}

/** Lines down to the next that the first pass keeps. */
function linesToKept(scores: Float64Array, i: number): number {
  for (let n = 0; n < 60; n++) if (scores[i + n] > 0.5) return n;
  return 60;
}
