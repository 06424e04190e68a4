import type { EntityType } from "../../terms/layers.ts";
import type { Span } from "../../terms/span.ts";
import { BODY_NOUNS, FEMALE_NOUNS, GROUP_NOUNS, MALE_NOUNS, PERSON_ENDINGS, PERSON_NOUNS, PLACE_NOUNS } from "./en/nouns.ts";
import { leftmost, plain, type Tree } from "./tree.ts";

/**
 * Noun phrases that stand for people, bodies and places without being a name: "the president", "his wife",
 * "the ministry's spokesman". The head noun says what kind; the phrase runs from its first determiner to
 * the end of what hangs on it with a preposition, without relative clauses and appositions.
 */
export interface Nominal extends Span {
  /** Index of the head noun among the words. */
  readonly head: number;
  readonly lemma: string;
  readonly kind: NounKind;
  /** Indices of the heads it joins, for "Lund and Vale"; null for a noun. */
  readonly members: readonly number[] | null;
  readonly many: boolean;
  readonly article: Article;
  /** Index of the word that owns it ("his", "Lund" in "Lund's wife"), -1 for none. */
  readonly owner: number;
}

export type Article = "the" | "a" | "this" | "whose" | "count" | "none";

/** What a noun stands for; type null for things and thoughts, which only compete for pronouns. */
export interface NounKind {
  readonly type: EntityType | null;
  readonly gender: "male" | "female" | null;
  /** A noun of many in the singular: "the crowd", "police". */
  readonly group: boolean;
}

/** Phrases in text order of their head nouns; `isName` says which words belong to names. */
export function findNominals(tree: Tree, isName: (word: number) => boolean): Nominal[] {
  const { words, dependents } = tree;
  const ends = rightEnds(tree);
  const found: Nominal[] = [];
  words.forEach((word, head) => {
    if (somebody(tree, head)) {
      const determiner = dependents[head][0];
      found.push({
        start: determiner !== undefined && words[determiner].relation === "det" && determiner < head ? words[determiner].start : word.start,
        end: words[ends[head]].end,
        head,
        lemma: word.form.toLowerCase(),
        kind: ONE_OF_MANY.has(word.form.toLowerCase()) ? PEOPLE : SOMEBODY,
        members: null,
        many: ONE_OF_MANY.has(word.form.toLowerCase()),
        article: "a",
        owner: -1,
      });
      return;
    }
    if ((word.upos !== "NOUN" && word.upos !== "PROPN") || isName(head) || PARTS.has(plain(word.relation)) || word.relation === "nmod:desc")
      return;
    const isGeneral = words[head + 1]?.form.toLowerCase() === "general" && GENERALS.has(word.lemma.toLowerCase());
    if (isGeneral && words[head + 1].upos !== "ADJ") return; // "the attorney general" is one, and the second word says who
    const form = isGeneral ? "general" : word.lemma.toLowerCase().replace(/^ex-/, "");
    const single = singleOf(form);
    const lemma = single ?? form;
    if (NEVER_MEANT.has(lemma)) return;
    const kind = partOf(tree, head, lemma) ?? kindOf(lemma) ?? THING;
    let first = head;
    for (const child of dependents[head]) {
      if (child >= head) break;
      if (BEFORE.has(words[child].relation)) first = Math.min(first, leftmost(tree, child));
    }
    if (lemma === "general" && GENERALS.has(words[head - 1]?.lemma.toLowerCase())) first = Math.min(first, leftmost(tree, head - 1));
    while (first < head && (words[first].upos === "PUNCT" || words[first].upos === "CCONJ" || words[first].upos === "ADP")) first++;
    const owner = dependents[head].find((child) => words[child].relation === "nmod:poss") ?? -1;
    found.push({
      start: words[first].start,
      end: words[Math.max(lastOfPair(tree, head, ends) ?? ends[head], head + +isGeneral)].end,
      head,
      lemma,
      kind,
      members: null,
      many: single !== null || word.xpos === "NNS" || word.xpos === "NNPS" || counts(tree, head),
      article: articleOf(tree, head, owner),
      owner,
    });
  });
  return found;
}

const GENERALS = new Set(["attorney", "solicitor", "surgeon", "inspector", "secretary", "governor", "postmaster", "director"]);

/** "Ada Lund, a sailor and a singer": one description, for one person. */
function lastOfPair({ words, dependents }: Tree, head: number, ends: Int32Array): number | null {
  if (words[head].relation !== "appos") return null;
  const conjuncts = dependents[head].filter(
    (child) => child > head && words[child].relation === "conj" && words[child].xpos === words[head].xpos,
  );
  return conjuncts.length > 0 ? ends[conjuncts[conjuncts.length - 1]] : null;
}

/** "A number of aides" are aides, and "a couple of years" are nobody. */
function partOf({ words, dependents }: Tree, head: number, lemma: string): NounKind | null {
  if (!PARTITIVES.has(lemma)) return null;
  const whole = dependents[head].find(
    (child) => child > head && words[child].relation === "nmod" && dependents[child].some((one) => words[one].form === "of"),
  );
  if (whole === undefined || words[whole].upos !== "NOUN") return null;
  const kind = kindOf(words[whole].lemma.toLowerCase());
  return kind ? { ...kind, gender: null } : THING;
}

const PARTITIVES = new Set(
  "couple number lot pair group majority minority thousand hundred million dozen score series set list range host handful bunch trio rest half most".split(
    " ",
  ),
);

/** Nouns of time, measure and idiom, which "they" and "it" never mean. */
const NEVER_MEANT = new Set(
  "term lot kind sort type way time year month week day hour minute second percent morning evening night afternoon spite order front case addition instance example moment while p.m. a.m.".split(
    " ",
  ),
);

/** "Someone", "others", "those who came": people without a noun. */
function somebody({ words, dependents }: Tree, head: number): boolean {
  const { form, relation, upos } = words[head];
  const word = form.toLowerCase();
  if (upos === "NOUN" || upos === "PROPN" || upos === "VERB") return false;
  if (SOMEBODIES.has(word)) return true;
  if (!ONE_OF_MANY.has(word) || PARTS.has(plain(relation))) return false;
  return (
    word === "others" ||
    dependents[head].some((child) => words[child].relation === "acl:relcl" || (words[child].relation === "nmod" && child > head)) ||
    plain(relation) === "nsubj"
  );
}

const SOMEBODIES = new Set("someone somebody anyone anybody everyone everybody nobody".split(" "));
const ONE_OF_MANY = new Set("others many some those few several most both".split(" "));
const SOMEBODY: NounKind = { type: "PER", gender: null, group: false };

const THING: NounKind = { type: null, gender: null, group: false };

/** Relations of words that are part of another noun. */
const PARTS = new Set(["compound", "flat", "fixed", "goeswith", "amod", "advmod", "case", "nummod", "det"]);
/** Relations of what stands before a noun inside its phrase. */
const BEFORE = new Set(["det", "det:predet", "amod", "compound", "nummod", "nmod:poss", "nmod:desc", "nmod", "advmod", "flat"]);
/** Relations of what stands behind it inside its phrase. */
const BEHIND = new Set(["nmod", "nmod:poss", "nummod", "flat", "fixed", "case", "amod", "det", "compound"]);

export function kindOf(lemma: string): NounKind | null {
  const cached = KINDS.get(lemma);
  if (cached !== undefined) return cached;
  const kind = look(lemma);
  if (KINDS.size < MANY) KINDS.set(lemma, kind);
  return kind;
}

const KINDS = new Map<string, NounKind | null>();
/** Nouns remembered; a bound on memory. */
const MANY = 20_000;

/** "Delegates", where the lemmatiser left the ending on: "delegate"; null for any other word. */
function singleOf(lemma: string): string | null {
  if (!/[^s]s$/.test(lemma) || kindOf(lemma) !== null) return null;
  const single = lemma.slice(0, -1);
  return kindOf(single)?.type === "PER" ? single : null;
}

function look(lemma: string): NounKind | null {
  const last = lemma.slice(lemma.lastIndexOf("-") + 1);
  for (const noun of last === lemma ? [lemma] : [lemma, last]) {
    if (MALE_NOUNS.has(noun) || (/.{3}(?<!hu|wo)man$/.test(noun) && !NOT_MEN.has(noun)))
      return { type: "PER", gender: "male", group: false };
    if (FEMALE_NOUNS.has(noun) || /.{2}woman$/.test(noun)) return { type: "PER", gender: "female", group: false };
    if (GROUP_NOUNS.has(noun)) return { type: BODY_NOUNS.has(noun) ? "ORG" : "PER", gender: null, group: true };
    if (PERSON_NOUNS.has(noun) || PERSON_ENDINGS.test(noun)) return { type: "PER", gender: null, group: false };
    if (BODY_NOUNS.has(noun)) return { type: "ORG", gender: null, group: true };
    if (PLACE_NOUNS.has(noun)) return { type: POLITICAL.has(noun) ? "GPE" : "LOC", gender: null, group: false };
  }
  return null;
}

const POLITICAL = new Set("country nation state republic kingdom city town village province county capital homeland".split(" "));
const NOT_MEN = new Set(["german", "roman", "norman", "ottoman", "talisman", "layman"]);

/** Names and people joined by "and": what "they" may mean. `personAt` says which head words are people. */
export function findGroups({ words, dependents }: Tree, personAt: (word: number) => Span | null): Nominal[] {
  const found: Nominal[] = [];
  words.forEach((_, head) => {
    const first = personAt(head);
    if (!first) return;
    const conjuncts = dependents[head].filter((child) => child > head && words[child].relation === "conj");
    if (conjuncts.length === 0 || !conjuncts.some((child) => dependents[child].some((mark) => words[mark].lemma === "and"))) return;
    if (conjuncts.some((child) => isSamePerson(words, dependents, head, child) || isAnotherRole(words, dependents, head, child))) return;
    const spans = conjuncts.map(personAt);
    const last = spans[spans.length - 1];
    if (last === first || found.at(-1)?.start === first.start) return;
    if (!last || spans.some((span) => span === null) || words[head].relation === "appos") return;
    found.push({
      start: first.start,
      end: last.end,
      head,
      lemma: "both",
      kind: PEOPLE,
      members: [head, ...conjuncts],
      many: true,
      article: "none",
      owner: -1,
    });
  });
  return found;
}

/** "Ada Lund, an adviser to the mayor and a professor of law": the rest of an apposition that the tree hung on the name. */
function isAnotherRole(words: Tree["words"], dependents: Tree["dependents"], head: number, child: number): boolean {
  if (words[head].upos !== "PROPN" || words[child].upos !== "NOUN" || words[child].xpos !== "NN") return false;
  const isRenamed = dependents[head].some((one) => one > head && one < child && words[one].relation === "appos");
  return isRenamed && dependents[child].some((one) => one < child && /^an?$/i.test(words[one].form));
}

/** "The former minister and senator" is one: the second noun has no determiner of its own. */
function isSamePerson(words: Tree["words"], dependents: Tree["dependents"], head: number, child: number): boolean {
  const isBare = (word: number) => !dependents[word].some((one) => one < word && /^(?:det|nmod:poss|nummod)/.test(words[one].relation));
  return words[head].upos === "NOUN" && words[child].upos === "NOUN" && words[child].xpos === "NN" && !isBare(head) && isBare(child);
}

const PEOPLE: NounKind = { type: "PER", gender: null, group: true };

/** For every word the last word of its phrase, computed once for all of them: what hangs on a word stands behind it. */
function rightEnds({ words, dependents }: Tree): Int32Array {
  const ends = Int32Array.from(words, (_, i) => i);
  const order = byDepth(words);
  for (const i of order) {
    for (const child of dependents[i]) {
      if (
        child > i &&
        ends[child] > ends[i] &&
        BEHIND.has(words[child].relation) &&
        (words[child].relation !== "nmod" || hasCase(words, dependents[child]))
      )
        ends[i] = ends[child];
    }
    while (ends[i] > i && /^(?:[’']s|[’'])$/.test(words[ends[i]].form)) ends[i]--;
  }
  return ends;
}

function hasCase(words: Tree["words"], dependents: readonly number[]): boolean {
  return dependents.some((child) => words[child].relation === "case");
}

/** Indices of the words, deepest first. Trees without circles; a word whose head is not settled yet is visited through it. */
function byDepth(words: Tree["words"]): number[] {
  const depth = new Int32Array(words.length).fill(-1);
  const path: number[] = [];
  for (let i = 0; i < words.length; i++) {
    let at = i;
    while (at >= 0 && depth[at] < 0) {
      path.push(at);
      at = words[at].head;
    }
    let deep = at < 0 ? -1 : depth[at];
    while (path.length > 0) depth[path.pop()!] = ++deep;
  }
  return Array.from(words, (_, i) => i).sort((a, b) => depth[b] - depth[a] || a - b);
}

function articleOf({ words, dependents }: Tree, head: number, owner: number): Article {
  if (owner >= 0) return "whose";
  let article: Article = "none";
  for (const child of dependents[head]) {
    if (child > head) break;
    const { relation, form } = words[child];
    if (relation === "nummod") article = article === "none" ? "count" : article;
    if (relation !== "det") continue;
    const word = form.toLowerCase();
    if (word === "the") article = "the";
    else if (/^(?:this|that|these|those)$/.test(word)) article = "this";
    else if (/^(?:an?|another|some|any|every|each|no|many|several)$/.test(word)) article = "a";
  }
  return article;
}

/** "two officials", "several aides". */
function counts({ words, dependents }: Tree, head: number): boolean {
  return dependents[head].some(
    (child) => words[child].relation === "nummod" && child < head && !/^(?:one|1|\d{4})$/i.test(words[child].form),
  );
}
