import type { Phrase } from "./phrases.ts";
import type { Running } from "./running.ts";

/**
 * "A judge has ruled ..." in headline and lead, and only later "Justice Ada Lund wrote": whoever the first
 * lines describe without a name is the one person or body named later under that description, where there
 * is only one. Descriptions that fit many ("an official") are nobody's.
 */
export function joinForetold(phrases: readonly Phrase[], entities: readonly Running[], entityOf: (Running | null)[]): void {
  const early = entities.filter((entity) => entity.name === null && isEarly(entity, phrases));
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
    for (const noun of entity.nouns.keys()) {
      const [only, ...others] = byNoun.get(same(noun)) ?? [];
      if (!only || others.length > 0 || !TELLING.has(same(noun)) || !agrees(entity, only)) continue;
      const named = firstNamed.get(only)!;
      if (named < entity.phrases[0] || phrases[named].paragraph - phrases[entity.phrases[0]].paragraph > REACH) continue;
      for (const at of entity.phrases) entityOf[at] = only;
      only.phrases.push(...entity.phrases.splice(0));
      only.phrases.sort((a, b) => a - b);
      break;
    }
  }
}

/** Paragraphs of headline and lead, and those within which the name must come. */
const LEAD = 2;
const REACH = 12;

/** Descriptions that one person or body of a report has. */
const TELLING = new Set(
  "judge court governor mayor sheriff senator congressman congresswoman minister president premier chancellor king queen pope bishop ambassador actor actress singer author professor coach ceo chairman founder company university bank airline museum team club commission committee council agency union church school hospital newspaper".split(
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

function isEarly({ phrases: own }: Running, phrases: readonly Phrase[]): boolean {
  const first = phrases[own[0]];
  return (
    first !== undefined &&
    first.form === "nominal" &&
    first.paragraph <= LEAD &&
    first.many !== true &&
    first.type !== null &&
    first.article !== "whose" &&
    first.quotation < 0
  );
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
