/**
 * Rows of the second pass: what a line shows, and what the first pass made of it, of the lines around it and of
 * the page; and what the headline, found in between, says: how far it is, which of its words are here.
 */
import { reportOf } from "./headline-rows.ts";
import { FIRST, type Sheet, sums } from "./sheet.ts";

/** Lines on each side whose first scores are looked at one by one, and reaches over which they are summed. */
const NEAR = 5;
const WIDE = [3, 8, 20];
const MOST_WORDS = 60;
/** Words of the report's running text below which a mention is of the report. */
const SURE = 0.6;

const SIDES = Array.from({ length: NEAR }, (_, i) => [-i - 1, i + 1]).flat();

export const SECOND = [
  ...FIRST,
  "score",
  ...SIDES.map((offset) => `score${offset}`),
  ...WIDE.flatMap((reach) => [`mean-before-${reach}`, `mean-after-${reach}`]),
  ...["massAbove", "massBelow", "mostAbove", "mostBelow", "sinceKept", "untilKept", "sinceLeft", "untilLeft"],
  ...["inReport", "toReportTop", "toReportEnd", "reportLines", "reportShare"],
  ...["isHeadline", "fromHeadline", "keptSinceHeadline", "headlineShare", "saysHeadline", "headlineToReport"],
  ...["reportTopicShare", "reportTopicMean", "lastOfReport"],
] as const;

/** One row of `SECOND` a line; of lines that are not `wanted` a row of noughts. */
export function secondRows(
  sheet: Sheet,
  first: Float64Array,
  scores: Float64Array,
  headline: number | null,
  wanted?: Uint8Array,
): Float64Array {
  const { marks } = sheet;
  const count = marks.length;
  const width = SECOND.length;
  const rows = new Float64Array(count * width);
  const weights = sums(marks, (mark, i) => scores[i] * Math.min(mark.words, MOST_WORDS));
  const total = Math.max(1, weights[count]);
  const plain = sums(marks, (_, i) => scores[i]);
  const kept = sums(marks, (_, i) => +(scores[i] > 0.5));
  const report = reportOf(sheet, scores);
  const above = runs(scores, 1);
  const below = runs(scores, -1);
  const mentions = mentionsIn(sheet, scores);
  const title = new Set(headline === null ? [] : marks[headline].topic);
  const titleAt = headline ?? report.from;
  for (let i = 0; i < count; i++) {
    if (wanted && !wanted[i]) continue;
    const mark = marks[i];
    let at = i * width;
    for (let j = 0; j < FIRST.length; j++) rows[at++] = first[i * FIRST.length + j];
    rows[at++] = scores[i];
    for (const offset of SIDES) rows[at++] = scores[i + offset] ?? -0.1;
    for (const reach of WIDE) {
      const [low, high] = [Math.max(0, i - reach), Math.min(count, i + 1 + reach)];
      rows[at++] = (plain[i] - plain[low]) / reach;
      rows[at++] = (plain[high] - plain[i + 1]) / reach;
    }
    let shared = 0;
    for (const word of mark.topic) if (title.has(word)) shared++;
    const topic = topicOf(mentions, mark.topic, mark.sentence && scores[i] > SURE);
    const rest = [
      ...[weights[i] / total, (total - weights[i + 1]) / total, above.most[i], below.most[i]],
      ...[above.since[i], below.since[i], above.left[i], below.left[i]],
      ...[
        +(i >= report.from && i < report.to),
        i - report.from,
        i - report.to,
        report.to - report.from,
        (weights[report.to] - weights[report.from]) / total,
      ],
      ...[
        +(i === headline),
        headline === null ? 0 : i - headline,
        kept[i] - kept[Math.min(i, titleAt)],
        shared / Math.max(1, mark.topic.length),
      ],
      ...[title.size === 0 ? 0 : shared / title.size, report.from - titleAt, topic.share, topic.mean, +(i + 1 === report.to)],
    ];
    for (const value of rest) rows[at++] = value;
  }
  return rows;
}

/** For each line, looking one way: the highest score passed, lines since one was kept, lines since one was left. */
function runs(scores: Float64Array, step: 1 | -1): { most: Float64Array; since: Float64Array; left: Float64Array } {
  const count = scores.length;
  const found = { most: new Float64Array(count), since: new Float64Array(count), left: new Float64Array(count) };
  let most = 0;
  let since = 50;
  let left = 50;
  for (let n = 0, i = step > 0 ? 0 : count - 1; n < count; n++, i += step) {
    found.most[i] = most;
    found.since[i] = since;
    found.left[i] = left;
    most = Math.max(most, scores[i]);
    since = scores[i] > 0.5 ? 0 : Math.min(50, since + 1);
    left = scores[i] < 0.5 ? 0 : Math.min(50, left + 1);
  }
  return found;
}

function mentionsIn({ marks }: Sheet, scores: Float64Array): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const [i, { topic, sentence }] of marks.entries()) {
    if (sentence && scores[i] > SURE) for (const word of topic) mentions.set(word, (mentions.get(word) ?? 0) + 1);
  }
  return mentions;
}

function topicOf(mentions: ReadonlyMap<string, number>, topic: readonly string[], counted: boolean): { share: number; mean: number } {
  let known = 0;
  let sum = 0;
  for (const word of topic) {
    const others = (mentions.get(word) ?? 0) - +counted;
    if (others > 0) known++;
    sum += Math.log1p(Math.max(0, others));
  }
  const words = Math.max(1, topic.length);
  return { share: known / words, mean: sum / words };
}
