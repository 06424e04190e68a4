import type { ImpliedPrint } from "../../terms/answer.ts";
import type { ArticleReading } from "../../terms/reading.ts";
import type { RecordedArticle, RecordStore } from "../../terms/store.ts";
import type { StoryInFull } from "../../terms/story.ts";
import { compareText } from "../order.ts";
import { both, countingOf, type DayRange, dayOf, meantIn, weekdayName, written } from "./days.ts";
import { AGAINST, type Evidence, type Found } from "./evidence.ts";
import { type DatedHappenings, datedHappenings, happeningEvidence } from "./happenings.ts";
import { speechEvidence } from "./speech.ts";

/**
 * The day on which an article without one was printed, as the dated articles of its story imply it: they tell when
 * something was said or happened that this article puts on "Monday" or "yesterday". All that is found has to agree, and
 * one piece of it has to be enough by itself; else nothing is implied. An answer only: the reading stays as it was.
 */
export type Asked = Pick<RecordStore, "article" | "statements" | "statement" | "utterance">;

/** Dated articles of a story that are looked through, the earliest first: their sentences are read again. */
const MOST_DATED = 24;
/** Articles without a day that are looked at in one story. */
const MOST_UNDATED = 50;
/** Reasons that are told. */
const MOST_REASONS = 4;

/** For each article of the story without a day of print the one implied, where there is one; by sha256. `only`: of this article alone. */
export async function impliedPrints(store: Asked, { members }: StoryInFull, only?: string): Promise<ReadonlyMap<string, ImpliedPrint>> {
  const dated = members.filter(({ published }) => dayOf(published) !== null);
  const undated = members.filter(({ published, sha256 }) => published === null && (only === undefined || only === sha256));
  const implied = new Map<string, ImpliedPrint>();
  if (dated.length === 0) return implied;
  const byId = new Map(dated.map((article) => [article.sha256, article]));
  let happenings: DatedHappenings | null = null;
  for (const { sha256 } of undated.slice(0, MOST_UNDATED)) {
    const reading = await store.article(sha256);
    if (!reading) continue;
    happenings ??= datedHappenings(await readingsOf(store, dated.slice(0, MOST_DATED)));
    const print = impliedBy(reading, [...(await speechEvidence(store, reading, byId)), ...happeningEvidence(reading, happenings)]);
    if (print) implied.set(sha256, print);
  }
  return implied;
}

async function readingsOf(store: Asked, articles: readonly RecordedArticle[]) {
  const readings: { article: RecordedArticle; reading: ArticleReading }[] = [];
  for (const article of articles) {
    const reading = await store.article(article.sha256);
    if (reading) readings.push({ article, reading });
  }
  return readings;
}

function impliedBy(reading: ArticleReading, found: readonly Found[]): ImpliedPrint | null {
  const evidence = found.filter((one): one is Evidence => one !== AGAINST);
  const strong = evidence.filter((one) => one.strong);
  if (strong.length === 0 || evidence.length < found.length) return null;
  let range: DayRange | null = strong[0].range;
  for (const one of evidence) range = range && both(range, one.range);
  if (range === null) return null;
  const times = timesIn(reading, range, strong);
  if (times === null) return null;
  const [first, last] = range;
  const ordered = [...evidence].sort(
    (a, b) => Number(b.strong) - Number(a.strong) || a.told.here.start - b.told.here.start || compareText(a.told.article, b.told.article),
  );
  return {
    first: written(first),
    last: written(last),
    likelihood: new Set(strong.map(({ origin }) => origin)).size > 1 ? "very likely" : "likely",
    reasons: reasonsOf(ordered, range),
    evidence: ordered.map(({ told }) => told),
    times,
  };
}

function reasonsOf(evidence: readonly Evidence[], [first, last]: DayRange): string[] {
  const reasons = [...new Set(evidence.map(({ reason }) => reason))];
  const more = reasons.length - MOST_REASONS;
  const days = first === last ? [] : [`a weekday by its name is the last one past: ${weekdayName(first)} to ${weekdayName(last)}`];
  return [...reasons.slice(0, MOST_REASONS), ...(more > 0 ? [`${more} more agree`] : []), ...days];
}

/** What counts from the day of print, with its day; null where two pieces put one expression on two days. */
function timesIn(reading: ArticleReading, range: DayRange, strong: readonly Evidence[]): ImpliedPrint["times"] | null {
  const days = new Map<number, { readonly span: { start: number; end: number; text: string }; readonly day: number }>();
  for (const { day, told } of strong) {
    const there = days.get(told.here.start);
    if (there && there.day !== day) return null;
    days.set(told.here.start, { span: told.here, day });
  }
  // A weekday may be one to come; what was said was said before it was printed.
  const said = reading.statements.flatMap(({ said: time }) => (time?.span && time.value === null ? [time.span] : []));
  const counted = (reading.times ?? []).flatMap(({ span, value }) => (value === null ? [span] : []));
  const isStep = (words: string) => {
    const counting = countingOf(words);
    return counting !== null && "steps" in counting;
  };
  for (const span of [...said, ...counted.filter(({ text }) => isStep(text))]) {
    const counting = countingOf(span.text);
    const day = counting && meantIn(counting, range);
    if (day !== null && !days.has(span.start)) days.set(span.start, { span, day });
  }
  return [...days.values()].sort((a, b) => a.span.start - b.span.start).map(({ span, day }) => ({ span, value: written(day) }));
}
