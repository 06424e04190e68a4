import type { ArticleReading, Entity } from "../../terms/reading.ts";
import type { Passage } from "../../terms/span.ts";
import { foldWords, formsOf } from "../../wording/fold.ts";
import { FUNCTION_WORDS } from "../../wording/function-words.ts";
import { hashText, type Line, linesOf } from "../../wording/lines.ts";
import { knownAs } from "../../world/world.ts";
import type { Background } from "./background.ts";
import { stemOf } from "./stem.ts";
import { type Vector, vectorOf } from "./vector.ts";

/**
 * What an article is compared by: its words, those of the headline and of the opening, who and what is named, places,
 * and days told in the text; every term weighed by how rare it is in news at large (`background.ts`) and how often it stands.
 * Depends on the article alone.
 */
export interface StoryMarks {
  readonly article: string;
  /** ISO 8601 day of print; null where it is not known. */
  readonly day: string | null;
  readonly words: Vector;
  readonly title: Vector;
  readonly lead: Vector;
  /** People, bodies and works. */
  readonly names: Vector;
  readonly places: Vector;
  /** Exact days told in the text, the earlier in it the heavier. */
  readonly days: Vector;
  /** Hashes of runs of words that stand in quotation marks. */
  readonly quotes: ReadonlySet<number>;
  /** How the terms of `words`, `title`, `names` and `places` are printed. */
  readonly printed: ReadonlyMap<string, string>;
}

/** Terms kept of each kind, the heaviest. */
const KEPT = { words: 100, title: 14, lead: 50, names: 24, places: 12, days: 8, quotes: 400 } as const;
/** Length up to which a vector of each kind tells little, in weights of terms (a term that no text had weighs 0.8). Set with the weights. */
const LITTLE = { words: 0, title: 0.7, lead: 1, names: 0.8, places: 0.5, days: 0 } as const;
/** Words of the opening: what a news report says first. */
const LEAD = 90;

/** `house`: keys of the sentences that the outlet prints everywhere, which tell nothing. */
export function storyMarks(reading: ArticleReading, background: Background, house: ReadonlySet<number> = NONE): StoryMarks {
  const { origin, title, published } = reading;
  const body = linesOf(reading.body).filter(({ key }) => !house.has(key));
  const entities = house.size > 0 ? outside(reading, body) : reading.entities;
  const printed = new Map<string, string>();
  const titleWords = stemsOf(title ? [title] : [], printed);
  const bodyWords = stemsOf(body, printed);
  const weigh = (stems: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return new Map([...counts].map(([stem, count]) => [stem, background.rarity(stem) ** 2 * (1 + Math.log(count))]));
  };
  const words = vectorOf(weigh([...titleWords, ...titleWords, ...bodyWords]), KEPT.words, LITTLE.words);
  const headline = vectorOf(weigh(titleWords), KEPT.title, LITTLE.title);
  const names = vectorOf(namesIn(entities, background, printed, NAMED), KEPT.names, LITTLE.names);
  const places = vectorOf(namesIn(entities, background, printed, PLACED), KEPT.places, LITTLE.places);
  const kept = [words, headline, names, places].flatMap((vector) => [...vector.keys()]);
  return {
    article: origin.sha256,
    day: dayOf(published?.value),
    words,
    title: headline,
    lead: vectorOf(weigh([...titleWords, ...bodyWords.slice(0, LEAD)]), KEPT.lead, LITTLE.lead),
    names,
    places,
    days: vectorOf(daysIn(reading), KEPT.days, LITTLE.days),
    quotes: new Set(body.flatMap(quotedRuns).slice(0, KEPT.quotes)),
    printed: new Map(kept.map((term) => [term, printed.get(term) ?? term])),
  };
}

const NONE: ReadonlySet<number> = new Set();

/** Words of a run: so many in a row are hardly said twice. */
const RUN = 6;

function quotedRuns({ forms, quoted }: Line): number[] {
  const runs: number[] = [];
  for (let i = 0; i + RUN <= forms.length; i++)
    if (quoted.slice(i, i + RUN).every(Boolean)) runs.push(hashText(forms.slice(i, i + RUN).join(" ")));
  return runs;
}

/** What is named in the headline or in these sentences. */
function outside({ entities, title }: ArticleReading, body: readonly Passage[]): Entity[] {
  const there = [...(title ? [title] : []), ...body];
  const within = ({ start }: Passage) => there.some((line) => line.start <= start && start < line.end);
  return entities.map((entity) => ({ ...entity, mentions: entity.mentions.filter(within) }));
}

/** The day of a date; null where it is none. */
function dayOf(date: string | undefined): string | null {
  const day = date?.slice(0, 10) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

function stemsOf(passages: readonly Passage[], printed: Map<string, string>): string[] {
  const stems: string[] = [];
  for (const { text } of passages)
    for (const { form, start, end } of foldWords(text)) {
      if (FUNCTION_WORDS.has(form) || form.length < 2) continue;
      const stem = stemOf(form);
      if (!printed.has(stem)) printed.set(stem, text.slice(start, end));
      stems.push(stem);
    }
  return stems;
}

const NAMED: ReadonlySet<string> = new Set(["PER", "ORG", "NORP", "MISC", "EVENT", "WORK"]);
const PLACED: ReadonlySet<string> = new Set(["GPE", "LOC", "FAC"]);

/** Names under what they are known as, weighed by their rarest word, how often they stand and whether they stand at the top. */
function namesIn(
  entities: readonly Entity[],
  { rarity }: Background,
  printed: Map<string, string>,
  types: ReadonlySet<string>,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const entity of entities) {
    if (!types.has(entity.type) || entity.mentions.length === 0) continue;
    if (!entity.mentions.some(({ form = "name" }) => form === "name")) continue;
    const term = termOf(entity);
    if (!term) continue;
    const forms = term.replace(/^@/, "").split(" ");
    const rare = Math.max(...forms.map((form) => rarity(stemOf(form))));
    const weight = rare ** 2 * (1 + Math.log(entity.mentions.length));
    weights.set(term, (weights.get(term) ?? 0) + weight);
    if (!printed.has(term)) printed.set(term, entity.name);
  }
  return weights;
}

/** "@" parts names from words. People go by their last name, which every report has; what the world knows under several names by the first. */
function termOf({ name, type }: Entity): string | null {
  const [known] = type === "PER" ? [] : knownAs(name);
  const forms = formsOf(foldWords(known?.name ?? name)).filter((form) => form !== "the");
  if (forms.length === 0 || forms.length > LONGEST_NAME) return null;
  const last = forms[forms.length - 1].replace(/'s$/, "");
  return `@${type === "PER" ? last : [...forms.slice(0, -1), last].join(" ")}`;
}

/** Words of a name; longer ones are descriptions. */
const LONGEST_NAME = 6;

function daysIn({ times = [] }: ArticleReading): Map<string, number> {
  const weights = new Map<string, number>();
  times.forEach(({ value, type }, i) => {
    if (!value || (type !== "DATE" && type !== "TIME")) return;
    const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
    if (day) weights.set(day, (weights.get(day) ?? 0) + 1 / (1 + i / 4));
  });
  return weights;
}
