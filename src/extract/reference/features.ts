import type { Attribution, EntityType } from "../../terms/layers.ts";
import { LEXICON } from "../attribution/lexicon.ts";
import { DONE_TO_PEOPLE, DONE_TO_THINGS, PEOPLE_DO, THINGS_DO } from "./en/animacy.ts";
import type { Phrase, Role } from "./phrases.ts";
import type { Quoted } from "./quoted.ts";
import type { Running } from "./running.ts";
import type { Tree } from "./tree.ts";

/**
 * What is asked about a pronoun or noun phrase and one entity it may stand for. The same numbers teach
 * the trees (training/reference) and are scored by them, so a change here asks for new trees.
 */
export const FEATURES = [
  "form",
  "possessive",
  "reflexive",
  "role",
  "quoted",
  "source",
  "opens",
  "article",
  "many",
  "nested",
  "headline",
  "sentences",
  "solidSentences",
  "paragraphs",
  "phrases",
  "characters",
  "rank",
  "candidates",
  "count",
  "recent",
  "named",
  "share",
  "lastRole",
  "lastForm",
  "lastNested",
  "lastQuoted",
  "lastSource",
  "lastOpens",
  "sameQuotation",
  "sameContent",
  "speaker",
  "gender",
  "number",
  "type",
  "named?",
  "sameGovernor",
  "above",
  "inside",
  "sameRole",
  "solidRole",
  "solidForm",
  "solidArticle",
  "pronounSentences",
  "samePronoun",
  "subjects",
  "firstParagraph",
  "group",
  "noun",
  "nounOften",
  "nameWord",
  "modifiers",
  "otherModifiers",
  "sameOwner",
  "typesAgree",
  "nounRank",
  "speaks",
  "lastSpeaks",
  "lastMain",
  "sameVerb",
  "solidCharacters",
  "solidNested",
  "thing",
  "salience",
  "salienceShare",
  "salienceRank",
  "lastSaid",
  "saidSentences",
  "alikeNearer",
  "owned",
  "depth",
  "nameWords",
  "animacy",
  "voice",
  "parsed",
] as const;

export interface Asked {
  readonly phrases: readonly Phrase[];
  readonly quoted: Quoted;
  readonly tree: Tree | null;
  readonly attributions: readonly Attribution[];
  /** The phrase of each head word. */
  readonly phraseAt: ReadonlyMap<number, number>;
  readonly entityOf: readonly (Running | null)[];
  /** The entity that says each attribution, as far as it is known. */
  speakerOf(attribution: number): Running | null;
  /** Paragraphs in which the text itself says "I" or "we", as the answers of an interview do. */
  readonly voiced: ReadonlySet<number>;
  /** For each attribution whom its content names outside of quotation marks. */
  readonly namedIn: ReadonlyMap<number, ReadonlySet<Running>>;
  /** The last he, she, they or it of each form; -1 before any. */
  readonly lastPronoun: ReadonlyMap<string, number>;
}

/** Fills a row for each candidate, one after the other. `at` is the index of the phrase that is asked about. */
export function fillRows(rows: Float64Array, at: number, candidates: readonly Running[], asked: Asked): void {
  const sentence = asked.phrases[at].sentence;
  const salience = candidates.map((candidate) => salienceOf(candidate, asked, sentence));
  const among: Among = {
    candidates,
    salience,
    most: Math.max(...salience, 1e-9),
    longest: candidates.reduce((most, { phrases }) => Math.max(most, phrases.length), 1),
    said: candidates.reduce((latest, { said }) => Math.max(latest, said), -1),
  };
  for (let rank = 0; rank < candidates.length; rank++) fillRow(rows, at, rank, among, asked);
}

/** What is the same for all candidates. */
interface Among {
  readonly candidates: readonly Running[];
  readonly salience: readonly number[];
  readonly most: number;
  /** Phrases of the candidate that has most. */
  readonly longest: number;
  readonly said: number;
}

function fillRow(row: Float64Array, at: number, rank: number, { candidates, salience, most, longest, said }: Among, asked: Asked): void {
  const { phrases, quoted, tree } = asked;
  const phrase = phrases[at];
  const entity = candidates[rank];
  const last = phrases[entity.last];
  const solid = phrases[entity.solid] ?? last;
  const statement = quoted.contentOf[at];
  const speaker = statement >= 0 ? asked.speakerOf(statement) : null;
  let k = rank * FEATURES.length;
  const put = (value: number) => {
    row[k++] = value;
  };
  put(formCode(phrase));
  put(+(phrase.pronoun?.kind === "possessive"));
  put(+(phrase.pronoun?.kind === "reflexive"));
  put(ROLE[phrase.role]);
  put(+(phrase.quotation >= 0));
  put(+(quoted.sourceOf[at] >= 0));
  put(+opens(phrases, at));
  put(ARTICLES.indexOf(phrase.article ?? ""));
  put(number(phrase.many));
  put(+phrase.nested);
  put(+(phrase.paragraph === 0));
  put(Math.min(FAR, phrase.sentence - last.sentence));
  put(Math.min(FAR, phrase.sentence - solid.sentence));
  put(Math.min(FAR, phrase.paragraph - last.paragraph));
  put(Math.min(FAR, at - entity.last));
  put(Math.min(FAR_CHARACTERS, phrase.start - last.end));
  put(rank);
  put(candidates.length);
  put(Math.min(FAR, entity.phrases.length));
  put(recent(entity, phrases, phrase.sentence));
  put(Math.min(FAR, entity.named));
  put(entity.phrases.length / longest);
  put(ROLE[last.role]);
  put(FORM[last.form]);
  put(+last.nested);
  put(+(last.quotation >= 0));
  put(+(quoted.sourceOf[entity.last] >= 0));
  put(+opens(phrases, entity.last));
  put(+(phrase.quotation >= 0 && phrase.quotation === last.quotation));
  put(+(statement >= 0 && statement === quoted.contentOf[entity.last]));
  put(speaker === null ? -1 : +(speaker === entity));
  put(entity.gender === null || phrase.gender === null ? 1 : entity.gender === phrase.gender ? 2 : 0);
  put(number(entity.many));
  put(TYPES.indexOf(entity.type));
  put(+(entity.name !== null));
  put(+(tree !== null && phrase.governor >= 0 && governedLike(phrases, entity, phrase)));
  put(+(tree !== null && commands(tree, last, phrase)));
  put(+(last.end >= phrase.end && last.sentence === phrase.sentence));
  put(+(phrase.role === last.role));
  put(ROLE[solid.role]);
  put(FORM[solid.form]);
  put(ARTICLES.indexOf(solid.article ?? ""));
  put(entity.pronoun < 0 ? FAR : Math.min(FAR, phrase.sentence - phrases[entity.pronoun].sentence));
  put(phrase.pronoun ? samePronoun(asked, phrase, entity) : -1);
  put(subjects(entity, phrases));
  put(+(phrases[entity.phrases[0]].paragraph <= 1));
  put(+(solid.nominal?.members !== undefined && solid.nominal?.members !== null));
  const often = phrase.form === "nominal" ? (entity.nouns.get(phrase.lemma) ?? 0) : 0;
  put(+(often > 0));
  put(Math.min(FAR, often));
  put(+(phrase.form === "nominal" && entity.name !== null && endsIn(entity.name, phrase.lemma)));
  const [shared, other] = tree && phrase.nominal && solid.nominal ? modifiers(tree, phrase, solid) : [0, 0];
  put(shared);
  put(other);
  put(phrase.nominal && phrase.nominal.owner >= 0 ? sameOwner(asked, phrase, solid) : -1);
  put(+(phrase.type !== null && phrase.type === entity.type));
  put(often > 0 ? candidates.slice(0, rank).filter(({ nouns }) => nouns.has(phrase.lemma)).length : -1);
  put(speaks(tree, phrase));
  put(speaks(tree, last));
  put(tree && last.governor >= 0 ? +(tree.words[last.governor].relation === "root") : -1);
  put(
    +(tree !== null && phrase.governor >= 0 && last.governor >= 0 && tree.words[phrase.governor].lemma === tree.words[last.governor].lemma),
  );
  put(Math.min(FAR_CHARACTERS, phrase.start - solid.end));
  put(+solid.nested);
  put(+(entity.type === null));
  const own = salience[rank];
  put(own);
  put(own / most);
  let above = 0;
  for (const other of salience) if (other > own) above++;
  put(above);
  put(+(entity.said >= 0 && entity.said === said));
  put(entity.said < 0 ? FAR : Math.min(FAR, phrase.sentence - phrases[entity.said].sentence));
  put(candidates.slice(0, rank).filter((other) => other.gender === entity.gender && other.type === entity.type).length);
  put(+(solid.nominal !== null && solid.nominal.owner >= 0));
  put(tree ? depthOf(tree, last.head) : -1);
  put(entity.name === null ? 0 : Math.min(3, entity.name.split(" ").length));
  put(animacy(tree, phrase));
  put(+(phrase.quotation < 0 && asked.voiced.has(phrase.paragraph)));
  put(+(tree !== null));
}

/** Weights of roles that fade by half a sentence, summed over the last phrases (after Lappin and Leass 1994). */
function salienceOf({ phrases: own }: Running, { phrases }: Asked, sentence: number): number {
  let sum = 0;
  for (let i = own.length - 1; i >= 0 && i >= own.length - MOST_RECENT; i--) {
    const { role, sentence: at, nested } = phrases[own[i]];
    if (sentence - at > FADED) break;
    sum += (WEIGHT[role] / (nested ? 2 : 1)) * 0.5 ** (sentence - at);
  }
  return sum;
}

const WEIGHT: Readonly<Record<Role, number>> = { subject: 1.6, object: 1, oblique: 0.8, owner: 0.8, part: 0.5, other: 0.8 };
/** Sentences after which nothing is left. */
const FADED = 10;

/** Arcs between a word and the root of its sentence. */
function depthOf({ words }: Tree, head: number): number {
  let depth = 0;
  for (let at = head; at >= 0 && words[at].head >= 0 && depth < DEEP; at = words[at].head) depth++;
  return depth;
}

/** What its verb makes likely: 1 people, -1 things, 0 nothing. */
function animacy(tree: Tree | null, { role, governor }: Phrase): number {
  if (!tree || governor < 0 || (role !== "subject" && role !== "object")) return 0;
  const verb = tree.words[governor].lemma.toLowerCase();
  const [people, things] = role === "subject" ? [PEOPLE_DO, THINGS_DO] : [DONE_TO_PEOPLE, DONE_TO_THINGS];
  return people.has(verb) ? 1 : things.has(verb) ? -1 : 0;
}

/** Only people and bodies say, think or want something. */
function speaks(tree: Tree | null, { role, governor }: Phrase): number {
  if (!tree || governor < 0) return -1;
  return +(role === "subject" && LEXICON.has(tree.words[governor].form.toLowerCase()));
}

/** Beyond this many a distance or count says no more. */
const FAR = 30;
const FAR_CHARACTERS = 3000;

const ROLE: Readonly<Record<Role, number>> = { subject: 0, object: 1, oblique: 2, owner: 3, part: 4, other: 5 };
const FORM = { name: 0, nominal: 1, pronoun: 2 };
const ARTICLES = ["", "the", "a", "this", "whose", "count", "none"];
const TYPES: readonly (EntityType | null)[] = [null, "PER", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "WORK", "MISC"];

function formCode({ pronoun, nominal }: Phrase): number {
  if (pronoun) return pronoun.gender === "male" ? 0 : pronoun.gender === "female" ? 1 : pronoun.gender === "neuter" ? 3 : 2;
  return nominal?.kind.group ? 5 : 4;
}

function number(many: boolean | null): number {
  return many === null ? 0.5 : +many;
}

function opens(phrases: readonly Phrase[], at: number): boolean {
  return at === 0 || phrases[at - 1].sentence !== phrases[at].sentence;
}

/** How many of its last phrases stand in this sentence or the three before. */
function recent({ phrases: own }: Running, phrases: readonly Phrase[], sentence: number): number {
  let count = 0;
  for (let i = own.length - 1; i >= 0 && count < MOST_RECENT && sentence - phrases[own[i]].sentence <= 3; i--) count++;
  return count;
}

const MOST_RECENT = 12;

/** How many of its last three phrases are subjects. */
function subjects({ phrases: own }: Running, phrases: readonly Phrase[]): number {
  return own.slice(-3).filter((at) => phrases[at].role === "subject").length;
}

/** Does a phrase of the entity depend on the very word this one depends on ("she met her": not one person)? */
function governedLike(phrases: readonly Phrase[], { phrases: own }: Running, phrase: Phrase): boolean {
  return own.slice(-3).some((at) => phrases[at].governor === phrase.governor && phrases[at].role !== "owner");
}

/** Is the verb of the one above the verb of the other, as in "Lund said she would"? */
function commands({ words }: Tree, last: Phrase, phrase: Phrase): boolean {
  if (last.governor < 0 || last.sentence !== phrase.sentence) return false;
  let at = phrase.governor;
  for (let up = 0; at >= 0 && up < DEEP; up++) {
    at = words[at].head;
    if (at === last.governor) return true;
  }
  return false;
}

const DEEP = 12;

/** 2: the last pronoun of this form was this entity; 1: it was another; 0: there is none. */
function samePronoun({ lastPronoun, entityOf }: Asked, phrase: Phrase, entity: Running): number {
  const before = lastPronoun.get(String(formCode(phrase)));
  if (before === undefined) return 0;
  return entityOf[before] === entity ? 2 : 1;
}

function endsIn(name: string, noun: string): boolean {
  const words = name.toLowerCase();
  return words.endsWith(noun) && (words.length === noun.length || words[words.length - noun.length - 1] === " ");
}

/** Adjectives and nouns before both heads, and those before the later one alone. */
function modifiers(tree: Tree, phrase: Phrase, solid: Phrase): readonly [number, number] {
  const known = new Set(modifiersOf(tree, solid.head));
  const own = modifiersOf(tree, phrase.head);
  const shared = own.filter((lemma) => known.has(lemma)).length;
  return [shared, own.length - shared];
}

function modifiersOf({ words, dependents }: Tree, head: number): string[] {
  if (head < 0) return [];
  return dependents[head]
    .filter((child) => /^(?:amod|compound|nummod|nmod)$/.test(words[child].relation))
    .map((child) => words[child].lemma.toLowerCase());
}

/** Are both owned by one entity ("his wife ... his wife")? */
function sameOwner(asked: Asked, phrase: Phrase, solid: Phrase): number {
  const owner = ownerOf(asked, phrase);
  if (!owner || !solid.nominal || solid.nominal.owner < 0) return 0;
  return ownerOf(asked, solid) === owner ? 2 : 1;
}

function ownerOf({ phraseAt, entityOf }: Asked, { nominal }: Phrase): Running | null {
  const owner = nominal && phraseAt.get(nominal.owner);
  return owner === undefined || owner === null ? null : entityOf[owner];
}
