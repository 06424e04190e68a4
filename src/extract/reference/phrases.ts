import type { EntityType, Layers, Mention } from "../../terms/layers.ts";
import { firstNotBefore } from "../../terms/search.ts";
import { byPosition, type Span } from "../../terms/span.ts";
import type { Naming } from "./naming.ts";
import { type Article, findGroups, findNominals, type Nominal } from "./nominals.ts";
import { type Pronoun, pronounIn } from "./pronouns.ts";
import { headIn, plain, type Tree } from "./tree.ts";

/**
 * Every place where somebody or something is named, described or pointed at, in text order, with what its
 * surroundings say: the sentence, the quotation it stands in, what it is of its verb. Nothing is joined yet.
 */
export interface Phrase extends Span {
  readonly form: Mention["form"];
  readonly type: EntityType | null;
  /** Head noun, pronoun or last word of a name; folded. */
  readonly lemma: string;
  /** Index among the words of the head, -1 without trees. */
  readonly head: number;
  readonly naming: number | null;
  readonly nominal: Nominal | null;
  readonly pronoun: Pronoun | null;
  readonly gender: "male" | "female" | null;
  readonly many: boolean | null;
  readonly article: Article | null;
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of the outermost quotation it stands in, -1 outside. */
  readonly quotation: number;
  readonly role: Role;
  /** Index of the word whose dependent it is, -1 without trees and for a root. */
  readonly governor: number;
  /** A part of another phrase, as "Lund" is of "Lund's wife". */
  readonly nested: boolean;
}

/** What a phrase is in its clause. */
export type Role = "subject" | "object" | "oblique" | "owner" | "part" | "other";

export interface Surroundings {
  readonly layers: Pick<Layers, "tokens" | "sentences" | "quotations">;
  readonly tree: Tree | null;
}

export function findPhrases(namings: readonly Naming[], { layers, tree }: Surroundings): Phrase[] {
  const { tokens, sentences, quotations } = layers;
  const heads = namings.map((naming) => (tree ? headIn(tree, naming) : -1));
  const isAdjective = (head: number) => tree !== null && head >= 0 && /^(?:amod|compound|nmod:desc)$/.test(tree.words[head].relation);
  const drafts: Draft[] = namings.flatMap((naming, i): Draft[] =>
    naming.type === "NORP" && isAdjective(heads[i])
      ? []
      : [
          {
            ...blank(naming, "name"),
            type: naming.type,
            gender: naming.gender,
            naming: i,
            head: heads[i],
            lemma: (naming.words[naming.words.length - 1] ?? "").toLowerCase(),
          },
        ],
  );
  if (tree) {
    const named = new Set<number>();
    for (const naming of namings) {
      const [from, to] = tree.within({ start: naming.titled, end: naming.end });
      for (let i = from; i < to; i++) named.add(i);
    }
    const nominals = findNominals(tree, (word) => named.has(word));
    const groups = [new Map<number, Span>(), new Map<number, Span>()];
    for (const { titled, start, end, type } of namings) {
      if (type !== "PER" && type !== "ORG" && type !== "GPE") continue;
      const [from, to] = tree.within({ start, end });
      for (let word = from; word < to; word++) groups[+(type !== "PER")].set(word, { start: titled, end });
    }
    for (const nominal of nominals) if (nominal.kind.type === "PER") groups[0].set(nominal.head, nominal);
    const together = groups.flatMap((members) => findGroups(tree, (word) => members.get(word) ?? null));
    for (const nominal of [...nominals, ...together]) {
      const { kind } = nominal;
      drafts.push({
        ...blank(wholeNames(nominal, namings), "nominal"),
        type: kind.type,
        gender: kind.gender,
        many: nominal.many,
        head: nominal.head,
        lemma: nominal.lemma,
        article: nominal.article,
        nominal,
      });
    }
  }
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    const found = pronounIn(token.text);
    if (!found) continue;
    const span = { start: token.start, end: token.start + found.form.length };
    const head = tree ? tree.within(span)[0] : -1;
    if (tree && tree.words[head]?.relation === "expl") continue;
    drafts.push({
      ...blank(span, "pronoun"),
      lemma: found.form,
      head,
      pronoun: settled(found, tree, head),
      gender: male(found.pronoun),
      many: found.pronoun.number === null ? null : found.pronoun.number === "many",
    });
  }
  drafts.sort(byPosition);
  const inSentence = walker(sentences);
  const inQuotation = walker(quotations);
  let sentence = -1;
  let firstOf = -1;
  let open = -1;
  return drafts.map((draft) => {
    const at = inSentence(draft.start);
    const quotation = inQuotation(draft.start);
    const isFirst = at !== sentence;
    if (isFirst) firstOf = draft.start;
    sentence = at;
    const nested = draft.end <= open;
    open = Math.max(open, draft.end);
    const place =
      tree && draft.head >= 0
        ? placeInTree(
            tree,
            draft.naming === null ? draft.head : headIn(tree, { start: namings[draft.naming].titled, end: draft.end }),
            draft.form === "name",
          )
        : { role: roleByOrder(draft, isFirst || draft.start === firstOf), governor: -1 };
    return {
      ...draft,
      sentence: at,
      paragraph: sentences[at]?.paragraph ?? 0,
      quotation: quotations[quotation] && draft.start < quotations[quotation].end ? quotation : -1,
      nested,
      ...place,
    };
  });
}

/** A description never ends inside a name. */
function wholeNames({ start, end }: Span, namings: readonly Naming[]): Span {
  const at = firstNotBefore(namings.length, (i) => namings[i].end < end);
  const cut = namings[at];
  return { start, end: cut && cut.start < end && cut.end > end ? cut.end : end };
}

type Draft = Omit<Phrase, "sentence" | "paragraph" | "quotation" | "role" | "governor" | "nested">;

function blank({ start, end }: Span, form: Phrase["form"]): Draft {
  return {
    start,
    end,
    form,
    type: null,
    lemma: "",
    head: -1,
    naming: null,
    nominal: null,
    pronoun: null,
    gender: null,
    many: null,
    article: null,
  };
}

/** "her" and "his" are owners where the tree says so. */
function settled({ form, pronoun }: { form: string; pronoun: Pronoun }, tree: Tree | null, head: number): Pronoun {
  if (form !== "her" || !tree || tree.words[head]?.relation !== "nmod:poss") return pronoun;
  return { ...pronoun, kind: "possessive" };
}

function male({ gender }: Pronoun): "male" | "female" | null {
  return gender === "neuter" ? null : gender;
}

/** Index of the last span that begins at a place or before it, for places that only go on. */
function walker(spans: readonly Span[]): (at: number) => number {
  let index = -1;
  return (at) => {
    if (index >= 0 && spans[index].start > at) index = firstNotBefore(spans.length, (i) => spans[i].start <= at) - 1;
    while (index + 1 < spans.length && spans[index + 1].start <= at) index++;
    return index;
  };
}

/** Its role and its verb; a second conjunct stands where the first does, and a name where the noun it renames does. */
function placeInTree({ words }: Tree, head: number, isName: boolean): Pick<Phrase, "role" | "governor"> {
  const climbs = (relation: string) => plain(relation) === "conj" || (isName && relation === "appos");
  let at = head;
  for (let up = 0; up < MOST_CONJUNCTS && climbs(words[at].relation) && words[at].head >= 0; up++) at = words[at].head;
  const { relation, head: governor } = words[at];
  return { role: ROLES[relation] ?? ROLES[plain(relation)] ?? "other", governor };
}

const MOST_CONJUNCTS = 30;

const ROLES: Readonly<Record<string, Role>> = {
  nsubj: "subject",
  csubj: "subject",
  obj: "object",
  iobj: "object",
  obl: "oblique",
  "nmod:poss": "owner",
  nmod: "part",
  appos: "part",
  compound: "part",
  "nmod:desc": "part",
};

/** Without trees: what comes first is the subject. */
function roleByOrder({ pronoun, lemma }: Draft, isFirst: boolean): Role {
  if (pronoun?.kind === "possessive") return "owner";
  if (/^(?:he|she|they|i|we)$/.test(lemma)) return "subject";
  if (/^(?:him|them|me|us)$/.test(lemma)) return "object";
  return isFirst ? "subject" : "other";
}
