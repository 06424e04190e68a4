import type { Attribution } from "../../terms/layers.ts";
import { mayMean, namedInContents } from "./binding.ts";
import { calledSo, genderBehind, learnTitles } from "./callings.ts";
import { candidatesAmong, LOOKED } from "./candidates.ts";
import { type Asked, FEATURES, fillRows } from "./features.ts";
import { joinVoices } from "./first-person.ts";
import { joinForetold } from "./foretold.ts";
import { described } from "./links.ts";
import type { NamedEntity } from "./named-entities.ts";
import type { Naming } from "./naming.ts";
import { officeHolder, officesOf } from "./offices.ts";
import type { Phrase } from "./phrases.ts";
import { quotedIn } from "./quoted.ts";
import { addNoun, extend, Recency, type Running, running } from "./running.ts";
import { nounOfTitle } from "./titles.ts";
import type { Tree } from "./tree.ts";

/**
 * Phrases joined into entities, in one walk through the article: names as they are already joined,
 * appositions and predicates by the tree, pronouns and noun phrases to the best of the entities spoken of
 * lately, as a chooser judges them. The mention-ranking scheme of Denis and Baldridge (2008), over entities.
 */
export interface Joined {
  /** All entities, in order of their first phrase; those of one phrase too. */
  readonly entities: readonly Running[];
  /** The entity of each phrase; null for a pronoun that nothing is known of. */
  readonly entityOf: readonly (Running | null)[];
  /** Phrases that rename another by apposition or as a predicate. */
  readonly renaming: ReadonlySet<number>;
  /** The phrase of each head word; every word of a name and its titles leads to the name. */
  readonly phraseAt: ReadonlyMap<number, number>;
  readonly sourcePhrase: Int32Array;
  readonly contentOf: Int32Array;
}

/** Which of the candidates a phrase means: an index, -1 for none of them. Rows stand one after the other, a candidate each. */
export type Chooser = (choice: Choice) => number;

export interface Choice {
  readonly phrase: number;
  readonly candidates: readonly Running[];
  readonly rows: Float64Array;
  readonly width: number;
  readonly asked: Asked;
}

export interface Given {
  readonly phrases: readonly Phrase[];
  readonly named: readonly NamedEntity[];
  /** Index among `named` of each naming. */
  readonly namedOf: readonly number[];
  readonly namings: readonly Naming[];
  readonly tree: Tree | null;
  readonly attributions: readonly Attribution[];
  /** How many of them, at the end, say nothing and are only asked who they are. */
  readonly others: number;
  /** The paragraph in which the part of a report begins that a paragraph belongs to. */
  readonly opens: (paragraph: number) => number;
}

export function joinPhrases({ phrases, named, namedOf, namings, tree, attributions, others, opens }: Given, choose: Chooser): Joined {
  const quoted = quotedIn(phrases, attributions, attributions.length - others, tree);
  const entities: Running[] = named.map(({ name, type, gender, mentions, roles }, index) => {
    const entity = running(index, {
      name,
      type,
      gender,
      many: manyOf(type),
      named: mentions.length,
      offices: officesOf(roles),
      titles: wordsOf(roles),
    });
    for (const role of roles) addNoun(entity, nounOfTitle(role));
    for (const mention of mentions) for (const noun of namings[mention].kin) addNoun(entity, noun);
    return entity;
  });
  const entityOf: (Running | null)[] = phrases.map(({ naming }) => (naming === null ? null : entities[namedOf[naming]]));
  const phraseAt = phrasesByWord(phrases, namings, tree);
  const people = new Recency();
  const bodies = new Recency();
  const things = new Recency();
  const lastPronoun = new Map<string, number>();
  const speakers = new Map<number, Running>();
  const speakerOf = (attribution: number): Running | null => {
    const source = quoted.sourcePhrase[attribution];
    if (source >= 0) return entityOf[source];
    const { continues } = attributions[attribution];
    return continues !== null && continues !== attribution ? (speakers.get(continues) ?? null) : null;
  };
  const asked: Asked = {
    phrases,
    attributions,
    phraseAt,
    quoted,
    tree,
    entityOf,
    speakerOf,
    lastPronoun,
    namedIn: namedInContents(phrases, quoted, entityOf),
    voiced: voicedIn(phrases),
  };
  const rows = new Float64Array(MOST_CANDIDATES * FEATURES.length); // every choice writes its own over the last one's
  const renaming = new Set<number>();
  const byNoun = new Map<string, Running[]>();
  const { forPronoun, forNoun } = candidatesAmong({ phrases, tree, people, bodies, things, byNoun });

  phrases.forEach((phrase, at) => {
    const entity = entityFor(phrase, at);
    entityOf[at] = entity;
    if (quoted.sourceOf[at] >= 0 && entity) {
      speakers.set(quoted.sourceOf[at], entity);
      if (phrase.quotation < 0 && !isTold(at)) entity.said = at;
    }
    if (!entity) return;
    extend(entity, at, phrase);
    (entity.type === "PER" ? people : entity.type === null ? things : bodies).touch(entity);
    if (phrase.pronoun?.person === 3) lastPronoun.set(pronounKey(phrase), at);
    if (phrase.form === "nominal" && phrase.type !== null) remember(phrase.lemma, entity);
    if (phrase.form === "name") for (const noun of entity.nouns.keys()) remember(noun, entity);
    if (phrase.form === "name" && entity.name) remember(lastWord(entity.name), entity);
  });
  joinForetold(phrases, entities, entityOf, quoted.sourceOf, opens);
  joinVoices(entityOf, entities, { phrases, contentOf: quoted.contentOf, attributions, speakerOf });
  return {
    entities: entities.filter(({ phrases: own }) => own.length > 0),
    entityOf,
    renaming,
    phraseAt,
    sourcePhrase: quoted.sourcePhrase,
    contentOf: quoted.contentOf,
  };

  /** Does it stand in what a person says? "Told that the mayor had said so, she ...": the mayor has not the word. What an agency passes on is another thing. */
  function isTold(at: number): boolean {
    const statement = quoted.contentOf[at];
    const teller = statement < 0 || statement === quoted.sourceOf[at] ? undefined : phrases[quoted.sourcePhrase[statement]];
    return teller !== undefined && (teller.type === "PER" || (teller.gender !== null && teller.pronoun !== null));
  }

  function entityFor(given: Phrase, at: number): Running | null {
    const known = entityOf[at];
    if (known) return known;
    const isHinted =
      given.nominal && given.type === "PER" && given.gender === null && !given.many && quoted.sourceOf[at] >= 0 && quoted.contentOf[at] < 0;
    const phrase = isHinted ? { ...given, gender: genderBehind(at, phrases) } : given;
    if (phrase.pronoun)
      return phrase.pronoun.person === 3 ? (chosen(at, forPronoun(phrase, quoted.sourceOf[at] >= 0)) ?? unknown(phrase)) : null;
    const same = tree && phrase.nominal ? described(phrase, { tree, phrases, phraseAt, entityOf }) : null;
    if (same) {
      renaming.add(at);
      learnTitles(same, phrase, tree!);
      return same;
    }
    const short = tree && phrase.article === "the" ? shortFor(phrase, tree) : null;
    if (short) return short;
    const holder = tree && phrase.type === "PER" ? officeHolder(phrase, tree, byNoun.get(phrase.lemma) ?? []) : null;
    if (holder) return holder;
    const outlet = phrase.article === "the" && OUTLETS.has(phrase.lemma) ? outletBefore(phrase) : null;
    if (outlet) return outlet;
    const isKnown = phrase.type !== null && !phrase.nominal?.members && phrase.article !== "a" && phrase.article !== "count";
    const found = isKnown ? chosen(at, forNoun(phrase, at)) : null;
    if (found?.name && phrase.sentence - phrases[found.last].sentence <= LATELY) return found;
    const speaks = tree && (quoted.sourceOf[at] >= 0 || phrase.role === "subject");
    const unnamed = found?.name === null ? found : null;
    const called = speaks && calledSo(phrase, at, byNoun.get(phrase.lemma) ?? [], unnamed, { phrases, entityOf, quoted, tree });
    return called || found || create(phrase);
  }

  /** "The Review", written as a name, is the body whose name ends so. */
  function shortFor({ head, lemma, many }: Phrase, { words }: Tree): Running | null {
    if (many || head < 1 || !/^\p{Lu}\p{Ll}/u.test(words[head].form)) return null;
    const named = (byNoun.get(lemma) ?? []).filter(
      ({ name, type }) => name !== null && type !== "PER" && name.includes(" ") && lastWord(name) === lemma,
    );
    return named.length === 1 ? named[0] : null;
  }

  /** "The paper" is the one that was named as saying something right before. */
  function outletBefore({ sentence }: Phrase): Running | null {
    const speaks = ({ said, name, type }: Running) =>
      name !== null && (type === "ORG" || type === "WORK") && said >= 0 && sentence - phrases[said].sentence <= 2;
    return bodies.find(speaks, 1, LOOKED)[0] ?? null;
  }

  /** "They" whom nothing before names may be meant again. */
  function unknown(phrase: Phrase): Running | null {
    return phrase.pronoun?.gender === "neuter" ? null : create({ ...phrase, type: "PER" });
  }

  function create(phrase: Phrase): Running {
    const { type, gender, many } = phrase;
    const entity = running(entities.length, { name: null, type, gender, many, named: 0 });
    entities.push(entity);
    if (tree) learnTitles(entity, phrase, tree);
    return entity;
  }

  function chosen(at: number, some: readonly Running[]): Running | null {
    const candidates = quoted.sourceOf[at] < 0 ? some : some.filter((entity) => mayMean(phrases[at], entity, phrases, tree));
    if (candidates.length === 0) return null;
    fillRows(rows, at, candidates, asked);
    return candidates[choose({ phrase: at, candidates, rows, width: FEATURES.length, asked })] ?? null;
  }

  /** Entities called by a noun, the latest few. */
  function remember(noun: string, entity: Running): void {
    const list = byNoun.get(noun);
    if (!list) byNoun.set(noun, [entity]);
    else {
      const at = list.indexOf(entity);
      if (at >= 0) list.splice(at, 1);
      list.push(entity);
      if (list.length > MOST_ALIKE) list.shift();
    }
  }
}

function voicedIn(phrases: readonly Phrase[]): Set<number> {
  return new Set(phrases.flatMap(({ pronoun, quotation, paragraph }) => (pronoun?.person === 1 && quotation < 0 ? [paragraph] : [])));
}

function phrasesByWord(phrases: readonly Phrase[], namings: readonly Naming[], tree: Tree | null): Map<number, number> {
  const phraseAt = new Map<number, number>();
  phrases.forEach(({ head, nominal, naming, end }, i) => {
    if (tree && naming !== null) {
      const [from, to] = tree.within({ start: namings[naming].titled, end });
      for (let word = from; word < to; word++) if (!phraseAt.has(word)) phraseAt.set(word, i);
    }
    if (head >= 0 && !nominal?.members) phraseAt.set(head, i);
  });
  return phraseAt;
}

const OUTLETS = new Set(
  "paper newspaper magazine agency network website site outlet broadcaster channel station weekly daily tabloid".split(" "),
);

/** Sentences after which whoever is spoken of now is rather meant than somebody else who was called so. */
const LATELY = 8;

/** No choice has more. */
const MOST_CANDIDATES = 64;
/** Entities remembered for a noun. */
const MOST_ALIKE = 6;

function manyOf(type: NamedEntity["type"]): boolean | null {
  return type === "PER" || type === "GPE" || type === "LOC" ? false : type === "NORP" ? true : null;
}

function pronounKey({ pronoun }: Phrase): string {
  return String(pronoun?.gender === "male" ? 0 : pronoun?.gender === "female" ? 1 : pronoun?.gender === "neuter" ? 3 : 2);
}

function wordsOf(roles: readonly string[]): Set<string> {
  return new Set(roles.flatMap((role) => role.toLowerCase().split(/\s+/)));
}

function lastWord(role: string): string {
  const core = role.split(/\s(?:of|for|at|in|to)\s/i)[0];
  return (core.trim().split(/\s+/).pop() ?? "").toLowerCase();
}
