import type { Phrase } from "./phrases.ts";
import type { Running } from "./running.ts";

/**
 * "A judge has ruled ..." in headline and lead, and only later "Justice Ada Lund wrote": whoever the first
 * lines describe without a name is the one person or body named later under that description, where there
 * is only one. Descriptions that fit many ("an official") are nobody's. An entry of a live blog has first lines
 * of its own: `opens` says in which paragraph the part begins that a paragraph belongs to.
 */
export function joinForetold(
  phrases: readonly Phrase[],
  entities: readonly Running[],
  entityOf: (Running | null)[],
  sourceOf: Int32Array,
  opens: (paragraph: number) => number = () => 0,
): void {
  const early = entities.filter((entity) => entity.name === null && isEarly(entity, phrases, opens));
  if (early.length === 0) return;
  const firstNamed = new Map(entities.map((entity) => [entity, entity.phrases[0]]));
  const byNoun = new Map<string, Set<Running>>();
  for (const entity of entities) {
    if (entity.name === null || entity.phrases.length === 0) continue;
    for (const noun of new Set([...entity.nouns.keys(), lastWord(entity.name)].map(same))) {
      const named = byNoun.get(noun);
      if (named) named.add(entity);
      else byNoun.set(noun, new Set([entity]));
    }
  }
  for (const entity of early) {
    const only = namedLater(entity) ?? introduced(entity);
    if (!only) continue;
    for (const at of entity.phrases) entityOf[at] = only;
    only.phrases.push(...entity.phrases.splice(0));
    only.phrases.sort((a, b) => a - b);
  }

  /** The one name under the same description. */
  function namedLater(entity: Running): Running | null {
    for (const noun of entity.nouns.keys()) {
      const [only, ...others] = byNoun.get(same(noun)) ?? [];
      if (!only || others.length > 0 || !TELLING.has(same(noun)) || !agrees(entity, only)) continue;
      const named = firstNamed.get(only)!;
      const [from, to] = [phrases[entity.phrases[0]].paragraph, phrases[named].paragraph];
      if (named > entity.phrases[0] && to - from <= REACH && opens(from) === opens(to)) return only;
    }
    return null;
  }

  /** "The mayor says it will cost more. ... Ada Lund told the council": the first one named, if as a speaker and with nothing said of who that is. */
  function introduced(entity: Running): Running | null {
    const first = phrases[entity.phrases[0]];
    const speaks = entity.phrases.some((at) => sourceOf[at] >= 0);
    if (!speaks || entity.type !== "PER" || first.article === "a" || first.article === "count") return null;
    if (![...entity.nouns.keys()].some((noun) => OFFICES.has(noun))) return null;
    for (let at = entity.phrases[0] + 1; at < phrases.length && phrases[at].paragraph - first.paragraph <= LEAD + 1; at++) {
      const named = entityOf[at];
      if (opens(phrases[at].paragraph) !== opens(first.paragraph)) return null;
      if (phrases[at].form !== "name" || named?.type !== "PER" || phrases[at].paragraph === first.paragraph) continue;
      const isNew = named.phrases.find((own) => phrases[own].paragraph > 0) === at;
      return isNew && named.nouns.size === 0 && sourceOf[at] >= 0 && agrees(entity, named) ? named : null;
    }
    return null;
  }
}

/** Offices a report may name before their holder. */
const OFFICES = new Set(
  "minister president premier chancellor mayor governor senator secretary commissioner master chief boss head director chairman chairwoman leader ceo judge sheriff ambassador spokesman spokeswoman coach captain".split(
    " ",
  ),
);

/** Paragraphs of headline and lead, and those within which the name must come. */
const LEAD = 2;
const REACH = 12;

/** Descriptions that one person or body of a report has. */
const TELLING = new Set(
  "judge court governor mayor sheriff senator congressman congresswoman minister president premier chancellor king queen pope bishop ambassador actor actress singer author professor coach ceo chairman founder general admiral colonel commissioner director treasurer comptroller superintendent headmaster pastor curator conductor coroner ombudsman warden board ministry company university bank airline museum team club commission committee council agency union church school hospital newspaper".split(
    " ",
  ),
);

function same(noun: string): string {
  return SAME.get(noun) ?? noun;
}

const SAME = new Map([
  ["justice", "judge"],
  ["magistrate", "judge"],
  ["appeals", "court"],
  ["sen", "senator"],
  ["gov", "governor"],
  ["chairwoman", "chairman"],
  ["prof", "professor"],
]);

function isEarly({ phrases: own }: Running, phrases: readonly Phrase[], opens: (paragraph: number) => number): boolean {
  const first = phrases[own[0]];
  return (
    first !== undefined &&
    first.form === "nominal" &&
    first.paragraph - opens(first.paragraph) <= LEAD &&
    first.many !== true &&
    first.type !== null &&
    (first.article !== "whose" || isOfPlace(own[0], phrases)) &&
    first.quotation < 0
  );
}

/** "Alden's harbour master" holds an office; "her harbour master" is somebody's. */
function isOfPlace(at: number, phrases: readonly Phrase[]): boolean {
  const next = phrases[at + 1];
  return next?.form === "name" && next.type === "GPE" && next.start === phrases[at].start;
}

function agrees(entity: Running, named: Running): boolean {
  return (
    (entity.type === "PER") === (named.type === "PER") &&
    (entity.gender === null || named.gender === null || entity.gender === named.gender)
  );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}
