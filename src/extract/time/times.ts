import type { Article } from "../../terms/article.ts";
import type { Attribution, Layers } from "../../terms/layers.ts";
import { contains, type Span } from "../../terms/span.ts";
import { toArticle, type View } from "../../terms/view.ts";
import { anchorsOf } from "./anchors.ts";
import { readDay } from "./calendar.ts";
import type { Anchor, Context, Expression, Outcome, Told } from "./expression.ts";
import type { FoundTime, Times } from "./found.ts";
import { expressionsIn } from "./recognise.ts";
import { saidTimes } from "./said.ts";
import { tenseReader } from "./tense.ts";

type Needed = Pick<Layers, "sentences" | "attributions"> & Partial<Pick<Layers, "words">>;

/**
 * Every time expression, in text order, and when each attribution was spoken. Words inside a
 * quotation count from the day they were spoken where that is told.
 */
export function findTimes(article: Article, view: View, layers: Needed): Times {
  const found = view.paragraphs.flatMap((paragraph) => expressionsIn(view.text, paragraph));
  const tenseOf = tenseReader(view.text, layers.sentences, layers.words);
  const anchorOf = anchorsOf(article);
  const speech = spokenIn(found, layers.attributions);
  let told: Told = NOTHING_TOLD;
  const contexts: Context[] = [];
  const times: FoundTime[] = found.map((one, index) => {
    const { start, end, expression } = one;
    if (isFar(found, index)) told = NOTHING_TOLD;
    const anchor = anchorOf(toArticle(view, one)[0]?.start ?? 0);
    const context: Context = { anchor, tense: tenseOf(one), told };
    contexts.push(context);
    const reckoned = roughly(view.text.slice(start, end), expression, expression.reckon(context));
    const outcome = asSpoken(reckoned, context, expression, speech[index] !== null);
    told = afterTelling(told, expression, outcome);
    return { start, end, type: expression.type, ...outcome };
  });
  const said = saidTimes(view.text, layers, times);
  const whole = times.map((time, index) => {
    const attribution = speech[index];
    const when = attribution === null ? null : said[attribution];
    const day = when && times[when.time].value ? readDay(times[when.time].value!) : null;
    if (day === null) return time;
    const anchor: Anchor = { day, certainty: "implied" };
    return { ...time, ...found[index].expression.reckon({ ...contexts[index], anchor }) };
  });
  return { times: whole, said };
}

/** What is counted from the day of print may count from another day where it stands in a quotation. */
function asSpoken(outcome: Outcome, context: Context, expression: Expression, spoken: boolean): Outcome {
  if (!spoken || outcome.certainty !== "certain") return outcome;
  return expression.reckon({ ...context, anchor: null }).value === outcome.value ? outcome : { ...outcome, certainty: "implied" };
}

/** "Nearly two years ago" may be another year than two years ago is. */
function roughly(words: string, { amount, type }: Expression, outcome: Outcome): Outcome {
  const rough = amount && type === "DATE" && outcome.certainty === "certain" && outcome.value !== "PAST_REF" && ROUGHLY.test(words);
  return rough ? { ...outcome, certainty: "implied" } : outcome;
}

const ROUGHLY = /^(?:about|around|nearly|almost|approximately|roughly|at (?:least|most)|more than|less than|over|some|barely)\b|\bor so\b/i;

/** Of an article whose language is not read. */
export const NO_TIMES: Times = { times: [], said: [] };

const NOTHING_TOLD: Told = { day: null, month: null, quarter: null, year: null };

/** Code units without any time after which a text is taken to have left the day, month or quarter it spoke of. */
const TOLD_REACH = 1500;

function isFar(found: readonly Span[], index: number): boolean {
  return index > 0 && found[index].start - found[index - 1].end > TOLD_REACH;
}

/** A date told makes what is told less exactly the background of what comes. */
function afterTelling(told: Told, { type, aside }: Expression, { value }: Outcome): Told {
  if (type === "DURATION" && told.quarter !== null && SEVERAL_QUARTERS.test(value ?? "")) return { ...told, quarter: null };
  if (aside || value === null || (type !== "DATE" && type !== "TIME")) return told;
  const [, year, rest = ""] = /^(\d{4})(?:-(.*))?$/.exec(value) ?? [];
  if (!year) return told;
  if (rest.startsWith("Q")) return { day: null, month: null, quarter: value, year };
  const month = /^\d\d/.test(rest) ? value.slice(0, 7) : null;
  return { day: /^\d\d-\d\d/.test(rest) ? value.slice(0, 10) : null, month, quarter: told.quarter, year };
}

/** "For the nine months net rose from a year earlier": what is told is no longer a quarter. */
const SEVERAL_QUARTERS = /^P(?:6|9|12)M$/;

/** For each expression the direct or mixed attribution whose words it stands in. */
function spokenIn(found: readonly Span[], attributions: readonly Attribution[]): (number | null)[] {
  const stretches = attributions
    .flatMap(({ form, content }, index) => (form === "indirect" ? [] : content.map((span) => ({ span, index }))))
    .sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let open: typeof stretches = [];
  return found.map((one) => {
    while (next < stretches.length && stretches[next].span.start <= one.start) open.push(stretches[next++]);
    open = open.filter(({ span }) => span.end > one.start);
    return open.findLast(({ span }) => contains(span, one))?.index ?? null;
  });
}
