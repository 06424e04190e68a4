/**
 * A page as the line model sees it: every line's own marks, and what the page as a whole says about each:
 * where it stands, what stands around it, how often its words come back. First rows of the model.
 */
import type { Block } from "../blocks.ts";
import { languageOf } from "../language.ts";
import { bestRun, type Run } from "../runs.ts";
import { type Marks, marksOf, OWN } from "./marks.ts";

export interface Sheet {
  readonly blocks: readonly Block[];
  readonly marks: readonly Marks[];
  readonly language: string | null;
  /** Lines with running text that hold a word of a topic. */
  readonly mentions: ReadonlyMap<string, number>;
  /** Lines of the page that fold to the same. */
  readonly printings: ReadonlyMap<string, number>;
  readonly openings: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, number>;
  /** The stretch with most running text and fewest short lines. */
  readonly stretch: Run;
}

/** Characters of the page by which its language is told. */
const SAMPLE = 6000;
/** Lines on each side whose marks are looked at one by one, and lines summed up. */
const NEAR = 3;
const WIDE = [5, 12];
/** What a line without running text costs the stretch, and the most a paragraph brings, in words. */
const SHORT_LINE = 9;
const MOST_WORDS = 60;

const NEIGHBOUR = ["words", "ended", "sentence", "littleHere", "highShare", "furniture", "calendar"] as const;
const NEIGHBOUR_AT = NEIGHBOUR.map((name) => OWN.indexOf(name));

const SIDES = Array.from({ length: NEAR }, (_, i) => [-i - 1, i + 1]).flat();

export const FIRST = [
  ...OWN,
  ...SIDES.flatMap((offset) => NEIGHBOUR.map((name) => `${name}${offset > 0 ? "+" : ""}${offset}`)),
  ...WIDE.flatMap((reach) =>
    ["before", "after"].flatMap((side) => [`running-${side}-${reach}`, `short-${side}-${reach}`, `dated-${side}-${reach}`]),
  ),
  ...["place", "fromTop", "fromEnd", "charPlace", "lines", "shortShare", "runningWords", "runningShare"],
  ...["inStretch", "toStretchTop", "toStretchEnd", "stretchShare", "printed", "sameOpening", "sameEnding"],
  ...["topicShare", "topicMean", "topicWords", "runningAbove", "runningBelow", "tailAbove"],
] as const;

/** `before` is the sheet of the page as it was: a line that is still the same, on a page of the same language, keeps its marks. */
export function sheetOf(blocks: readonly Block[], before?: Sheet): Sheet {
  let sample = "";
  for (const block of blocks) {
    if (block.shape.sentence) sample += `${block.text.slice(0, 500)} `;
    if (sample.length > SAMPLE) break;
  }
  const language = languageOf(sample);
  const kept = before?.language === language ? new Map(before.blocks.map((block, i) => [block, before.marks[i]])) : null;
  const marks = blocks.map((block) => kept?.get(block) ?? marksOf(block, language));
  const mentions = new Map<string, number>();
  const printings = new Map<string, number>();
  const openings = new Map<string, number>();
  const endings = new Map<string, number>();
  for (const { folded, topic, sentence } of marks) {
    add(printings, folded);
    add(openings, openingOf(folded));
    add(endings, endingOf(folded));
    if (sentence) for (const word of topic) add(mentions, word);
  }
  return { blocks, marks, language, mentions, printings, openings, endings, stretch: stretchOf(marks) };
}

/** One row of `FIRST` a line, one after the other. */
export function firstRows(sheet: Sheet): Float64Array {
  const { blocks, marks } = sheet;
  const width = FIRST.length;
  const rows = new Float64Array(blocks.length * width);
  const running = sums(marks, ({ sentence, words }) => (sentence ? Math.min(words, MOST_WORDS * 3) : 0));
  const short = sums(marks, ({ sentence }) => +!sentence);
  const dated = sums(marks, (mark) => +mark.dated);
  const tail = sums(marks, (mark) => +(mark.words <= 8 && isTail(mark)));
  const count = marks.length;
  const chars = Math.max(1, blocks.at(-1)?.end ?? 1);
  const all = Math.max(1, running[count]);
  const { from, to } = sheet.stretch;
  for (let i = 0; i < count; i++) {
    const mark = marks[i];
    let at = i * width;
    for (const value of mark.own) rows[at++] = value;
    for (const offset of SIDES) {
      const near = marks[i + offset];
      for (const index of NEIGHBOUR_AT) rows[at++] = near ? near.own[index] : -1;
    }
    for (const reach of WIDE) {
      const [low, high] = [Math.max(0, i - reach), Math.min(count, i + 1 + reach)];
      for (const values of [running, short, dated]) rows[at++] = values[i] - values[low];
      for (const values of [running, short, dated]) rows[at++] = values[high] - values[i + 1];
    }
    const topic = topicOf(sheet, mark);
    const rest = [
      ...[
        i / count,
        i,
        count - i,
        blocks[i].start / chars,
        count,
        short[count] / count,
        running[count],
        running[count] / Math.max(1, chars / 6),
      ],
      ...[+(i >= from && i < to), i - from, i - to, (running[to] - running[from]) / all, sheet.printings.get(mark.folded) ?? 0],
      ...[sheet.openings.get(openingOf(mark.folded)) ?? 0, sheet.endings.get(endingOf(mark.folded)) ?? 0],
      ...[topic.share, topic.mean, topic.words, running[i] / all, (all - running[i + 1]) / all, tail[i] - tail[from <= i ? from : 0]],
    ];
    for (const value of rest) rows[at++] = value;
  }
  return rows;
}

/** Prefix sums: `sums[j] - sums[i]` is the sum over lines `i` up to `j`. */
export function sums(marks: readonly Marks[], value: (mark: Marks, index: number) => number): Float64Array {
  const total = new Float64Array(marks.length + 1);
  for (const [index, mark] of marks.entries()) total[index + 1] = total[index] + value(mark, index);
  return total;
}

const TAIL_PURPOSES = new Set(["comments", "related", "newsletter"]);

function isTail({ purpose, furniture }: Marks): boolean {
  return purpose !== null && furniture >= 0.3 && TAIL_PURPOSES.has(purpose);
}

/** How much of what the line is about comes back in other lines of running text. */
function topicOf({ mentions }: Sheet, { topic, sentence }: Marks): { share: number; mean: number; words: number } {
  let known = 0;
  let sum = 0;
  for (const word of topic) {
    const others = (mentions.get(word) ?? 0) - +sentence;
    if (others > 0) known++;
    sum += Math.log1p(others);
  }
  const words = Math.max(1, topic.length);
  return { share: known / words, mean: sum / words, words: topic.length };
}

function stretchOf(marks: readonly Marks[]): Run {
  return bestRun(marks.length, (i) => (marks[i].sentence ? Math.min(marks[i].words, MOST_WORDS) : -SHORT_LINE)) ?? { from: 0, to: 0 };
}

function openingOf(folded: string): string {
  return folded.split(" ", 2).join(" ");
}

function endingOf(folded: string): string {
  const last = folded.lastIndexOf(" ");
  return last < 0 ? folded : folded.slice(folded.lastIndexOf(" ", last - 1) + 1);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
