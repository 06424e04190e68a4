import type { ArticleReading, TimeExpression } from "../../terms/reading.ts";
import type { RecordedArticle } from "../../terms/store.ts";
import { foldWords, isContentWord } from "../../wording/fold.ts";
import { NEGATIONS } from "../../wording/function-words.ts";
import { IRREGULAR_VERBS } from "../../wording/lemma/en/irregular-verbs.ts";
import { type Line, linesOf } from "../../wording/lines.ts";
import { stemOf } from "../../wording/stem.ts";
import { originOf } from "../carriers.ts";
import { countingOf, dayOf, printedFrom, written } from "./days.ts";
import { AHEAD, PRESENT, WEEKDAYS } from "./en/words.ts";
import { AGAINST, type Found } from "./evidence.ts";

/**
 * The same happening, which a dated article puts on a day and this one on "Monday" or "yesterday": sentences of the two
 * that say mostly the same things, of the same figures, past in both, and each with one day alone. Sentences meet by
 * their content words, so a long article costs no more for each of its sentences than a short one.
 */
export interface Happening {
  readonly line: Line;
  readonly time: TimeExpression;
  /** What it says, by the stems of its content words, words of time left out. */
  readonly stems: ReadonlySet<string>;
  readonly figures: string;
}

/** Content words that two sentences share, at least: fewer are said of many happenings. Set by hand. */
const LEAST_SHARED = 6;
/** Share of the shorter sentence's content words that the longer has too. Set by hand. */
const OF_SHORTER = 0.7;
/** From this share of the longer sentence on they are one sentence, and another day in it is a contradiction rather than another happening. */
const ONE_SENTENCE = 0.8;

/** Sentences outside quotation marks that tell of something past, with the one day they name. `wanted`: is it a day that is looked for? */
export function happeningsOf(reading: ArticleReading, wanted: (time: TimeExpression) => boolean): Happening[] {
  const times = [...(reading.times ?? [])].sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return linesOf(reading.body).flatMap((line) => {
    while (at < times.length && times[at].span.start < line.start) at++;
    const inside: TimeExpression[] = [];
    for (let i = at; i < times.length && times[i].span.start < line.end; i++) inside.push(times[i]);
    const [time, ...others] = inside.filter(tellsDay);
    if (!time || others.length > 0 || !wanted(time) || isQuoted(line, time)) return [];
    const timed = new Set(inside.flatMap(({ span }) => foldWords(span.text).map(({ form }) => form)));
    const outside = line.forms.filter((form) => !timed.has(form) && !WEEKDAYS.includes(form));
    if (!outside.some(isPast) || outside.some((form) => AHEAD.has(form) || NEGATIONS.has(form))) return [];
    const told = outside.filter(isContentWord);
    const figures = told.filter((form) => /\d/.test(form)).sort();
    return [{ line, time, stems: new Set(told.map(stemOf)), figures: figures.join(" ") }];
  });
}

/** A day, known or counted from the day of print; not "recently", nor a year. */
function tellsDay({ span, value }: TimeExpression): boolean {
  return dayOf(value) !== null || (value === null && countingOf(span.text) !== null);
}

/** Somebody else's "Monday" counts from the day they spoke on. */
function isQuoted({ text, start, quoted }: Line, { span }: TimeExpression): boolean {
  return quoted[foldWords(text.slice(0, span.start - start)).length] ?? false;
}

function isPast(form: string): boolean {
  const base = IRREGULAR_VERBS.get(form);
  return base === undefined ? /\p{L}{2}ed$/u.test(form) : base !== form && !PRESENT.has(form) && !form.endsWith("ing");
}

/** Happenings of dated articles, by their stems. */
export interface DatedHappenings {
  readonly told: readonly { readonly article: RecordedArticle; readonly happening: Happening; readonly day: number }[];
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

export function datedHappenings(
  readings: readonly { readonly article: RecordedArticle; readonly reading: ArticleReading }[],
): DatedHappenings {
  const told = readings.flatMap(({ article, reading }) =>
    happeningsOf(reading, ({ certainty }) => certainty === undefined || certainty === "certain").flatMap((happening) => {
      const day = dayOf(happening.time.value);
      const printed = dayOf(article.published);
      return day === null || printed === null || day > printed ? [] : [{ article, happening, day }];
    }),
  );
  const byStem = new Map<string, number[]>();
  told.forEach(({ happening }, i) => {
    for (const stem of happening.stems) {
      const there = byStem.get(stem);
      if (there) there.push(i);
      else byStem.set(stem, [i]);
    }
  });
  return { told, byStem };
}

/** What dated articles tell of the happenings of one that has no day. */
export function happeningEvidence(reading: ArticleReading, { told, byStem }: DatedHappenings): Found[] {
  const found: Found[] = [];
  for (const here of happeningsOf(reading, ({ value }) => value === null)) {
    const counting = countingOf(here.time.span.text);
    if (!counting) continue;
    const shares = new Map<number, number>();
    for (const stem of here.stems) for (const i of byStem.get(stem) ?? []) shares.set(i, (shares.get(i) ?? 0) + 1);
    for (const [i, shared] of [...shares].sort(([a], [b]) => a - b)) {
      const { article, happening, day } = told[i];
      const [short, long] = [here.stems.size, happening.stems.size].sort((a, b) => a - b);
      if (shared < LEAST_SHARED || shared < OF_SHORTER * short || here.figures !== happening.figures) continue;
      const range = printedFrom(counting, day);
      if (range === null) {
        if (shared >= ONE_SENTENCE * long) found.push(AGAINST);
        continue;
      }
      found.push({
        range,
        strong: true,
        origin: originOf(article),
        day,
        told: { article: article.sha256, here: here.time.span, there: happening.time.span, day: written(day) },
        reason: `it says “${here.time.span.text}” where another of its story tells the same happening as of ${written(day)}`,
      });
    }
  }
  return found;
}
