/**
 * Which of the days a page names is its day of publication: each sign has a weight, the weights of a day's
 * signs make its odds against the other days and against there being none (multinomial logistic
 * regression). A day that cannot be is refused before; a day too doubtful is left out.
 */
import type { Found } from "../../../terms/article.ts";
import { weigh } from "../odds.ts";
import { daysBetween } from "./day.ts";
import { type Candidate, CHANGE_RANK, REMARK_RANK, type Signs } from "./signs.ts";
import { DAY_WEIGHTS } from "./weights.ts";

/** Probability below which no date is given: a wrong date does more harm than none. Set on the development half for nineteen right in twenty. */
export const LEAST_PROBABILITY = 0.35;
/** Probability from which a date is certain when one that should know declares it. */
const CERTAIN = 0.75;
/** Pages of the web are no older; an older day stands only where it is printed in words by the headline. */
const FIRST_DAY = "1990-01-01";
/** Later than any page that this version can have been given; a page's own date of retrieval bounds closer. */
const LAST_DAY = "2035-12-31";
/** Days by which a page's clock may be ahead of the fetcher's, or behind its own address. */
const SLACK = 1;
/** Days before the month in its address that a report can have been dated. */
const BEFORE_ADDRESS = 3;

export interface ChosenDates {
  readonly published: Found | null;
  readonly updated: Found | null;
}

export function chooseDates(signs: Signs, retrieved: string | null): ChosenDates {
  const last = retrieved && retrieved.slice(0, 10) < LAST_DAY ? retrieved.slice(0, 10) : LAST_DAY;
  const candidates = [...signs.published.values()].filter((candidate) => isPossible(candidate, signs.prefix, last));
  const published = publishedOf(candidates, signs);
  return { published, updated: updatedOf(signs, published, last) };
}

export function isPossible({ day, signs, writings }: Candidate, prefix: string | null, last: string): boolean {
  if (daysBetween(last, day) > SLACK) return false;
  if (writings.every(({ rank }) => rank === REMARK_RANK)) return false;
  if (day < FIRST_DAY) return signs.has("printed-words") && (signs.has("printed-just-below") || signs.has("printed-just-above"));
  return !prefix || prefix.length < 7 || daysBetween(day, `${prefix}-01`) <= BEFORE_ADDRESS;
}

function publishedOf(candidates: readonly Candidate[], signs: Signs): Found | null {
  if (candidates.length === 0) return null;
  const related = relatedSigns(candidates, signs);
  const { probabilities, best } = weigh(
    candidates.map(({ signs: own }, index) => [...own, ...related[index]]),
    DAY_WEIGHTS,
  );
  const probability = probabilities[best];
  if (probability < LEAST_PROBABILITY) return null;
  const chosen = candidates[best];
  const [writing] = [...chosen.writings].sort((a, b) => a.rank - b.rank);
  const declared = DECLARED.some((sign) => chosen.signs.has(sign)) || related[best].has("two-families");
  return {
    value: writing.value,
    method: writing.rank === CHANGE_RANK ? "date-of-change" : writing.method,
    certainty: declared && probability >= CERTAIN ? "certain" : "implied",
  };
}

const DECLARED = ["ld-article", "meta-published", "meta-first", "time-published", "time-itemprop", "printed-published"];

/** What a day's signs say in view of the page's other days. */
export function relatedSigns(candidates: readonly Candidate[], { updated, prefix }: Pick<Signs, "updated" | "prefix">): Set<string>[] {
  const lastChange = updated
    .map(({ moment }) => moment.day)
    .sort()
    .at(-1);
  const declared = candidates
    .filter((candidate) => familiesOf(candidate).some((family) => family === "linked" || family === "meta"))
    .map(({ day }) => day)
    .sort();
  const alone = candidates
    .filter(({ signs }) => signs.has("printed-alone"))
    .map(({ day }) => day)
    .sort();
  return candidates.map((candidate) => {
    const { day, signs } = candidate;
    const related = new Set<string>();
    const families = familiesOf(candidate).length;
    if (families > 1) related.add("two-families");
    if (families > 2) related.add("three-families");
    if (prefix) related.add(`${day.startsWith(prefix) ? "in" : "off"}-${prefix.length > 4 ? "month" : "year"}`);
    if (lastChange) related.add(day <= lastChange || daysBetween(lastChange, day) <= SLACK ? "before-change" : "after-change");
    if (declared[0] === day) related.add("earliest-declared");
    if (declared.length > 0 && !declared.includes(day) && declared.some((other) => Math.abs(daysBetween(other, day)) <= SLACK))
      related.add("beside-declared");
    if (candidates.length === 1) related.add("only-day");
    if (alone[0] === day && signs.has("printed-alone")) related.add("earliest-alone");
    if (day < "1995") related.add("before-1995");
    return related;
  });
}

type Family = "linked" | "meta" | "time" | "address" | "printed";
const FAMILY: Readonly<Record<string, Family>> = {
  "ld-article": "linked",
  "ld-article-later": "linked",
  "ld-page": "linked",
  "ld-created": "linked",
  "meta-published": "meta",
  "meta-date": "meta",
  "meta-other": "meta",
  "time-free": "time",
  "time-published": "time",
  "url-day": "address",
  "printed-alone": "printed",
  "printed-published": "printed",
};

function familiesOf({ signs }: Candidate): Family[] {
  const families = new Set<Family>();
  for (const sign of signs) if (FAMILY[sign]) families.add(FAMILY[sign]);
  return [...families];
}

/** The first declared or labelled change that is possible and says more than the publication. */
function updatedOf({ updated }: Signs, published: Found | null, last: string): Found | null {
  for (const { moment, method } of updated) {
    if (daysBetween(last, moment.day) > SLACK || moment.day < FIRST_DAY) continue;
    if (
      published &&
      (moment.day < published.value.slice(0, 10) || moment.value === published.value || published.value.startsWith(moment.value))
    )
      continue;
    return { value: moment.value, method, certainty: method === "printed-date" ? "implied" : "certain" };
  }
  return null;
}
