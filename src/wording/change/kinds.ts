import type { ChangeKind } from "../../terms/judgement.ts";
import { NEGATIONS } from "../function-words.ts";
import { singular } from "../lemma/nouns.ts";
import { verbLemma } from "../lemma/verbs.ts";
import { isVariant } from "../name-spelling.ts";
import { american } from "./american.ts";
import type { Atom } from "./atoms.ts";

/** What it means that one word stands for another, or that words were put in or left out. Symmetric. */

/** The most serious first. */
export const SERIOUSNESS: readonly ChangeKind[] = [
  "negation",
  "figure",
  "modality",
  "substitution",
  "insertion",
  "cut",
  "tense",
  "number",
  "ellipsis",
  "bracket",
  "spelling",
  "punctuation",
];

/** How sure somebody is, or how free to do it: verbs, and adverbs that stand for them. */
const MODALS = new Set(
  "can could may might must shall should will would ought cannot gonna perhaps maybe possibly probably likely unlikely allegedly reportedly apparently certainly definitely".split(
    " ",
  ),
);
const BE = new Set("be am is are was were been being".split(" "));
const AUXILIARIES = new Set([...BE, ..."have has had having do does did".split(" ")]);
/** Forms of one verb or pronoun that differ in number alone. */
const NUMBERS = new Set(["am are", "am is", "are is", "was were", "has have", "do does", "these this", "that those"]);

/** Null where both are one word in the same form. */
export function kindOfPair(a: Atom, b: Atom): ChangeKind | null {
  if (a.form === b.form) return null;
  if (a.edit !== b.edit) return "bracket";
  if (a.or.includes(b.form) || b.or.includes(a.form)) return "spelling";
  if (NEGATIONS.has(a.form) !== NEGATIONS.has(b.form)) return "negation";
  if (a.figure && b.figure) return a.figure.value === b.figure.value && a.figure.ordinal === b.figure.ordinal ? "spelling" : "figure";
  if ((isCount(a) && !b.figure) || (isCount(b) && !a.figure)) return "figure";
  if (MODALS.has(a.form) || MODALS.has(b.form)) return "modality";
  if (isSpelling(a, b)) return "spelling";
  return inflected(a.form, b.form) ?? "substitution";
}

/** A number that is not also an article ("one") or an ordinal ("second"). */
function isCount({ figure, form }: Atom): boolean {
  return figure !== null && !figure.ordinal && form !== "one" && form !== "zero";
}

/** Letters with their marks off, apostrophes and hyphens left out. */
function bareForm(form: string): string {
  return form.normalize("NFKD").replace(/[\p{M}']/gu, "");
}

function isSpelling(a: Atom, b: Atom): boolean {
  const [one, other] = [bareForm(a.form), bareForm(b.form)];
  if (one === other || american(one) === american(other)) return true;
  return a.capital && b.capital && isVariant(one, other) && !isDerived(one, other);
}

/** "Niger" and "Nigeria" are spelt alike and are not one name. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && long !== `${short}h`;
}

/** Another form of one verb or noun. */
function inflected(a: string, b: string): ChangeKind | null {
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
  if (NUMBERS.has(pair)) return "number";
  const [one, other] = [lemmas(american(a)), lemmas(american(b))];
  for (const [lemma, how] of one) {
    const there = other.get(lemma);
    if (there !== undefined)
      return there !== how && (there === "tense" || how === "tense") ? "tense" : there === "tense" ? "tense" : "number";
  }
  return null;
}

type Inflection = "base" | "number" | "tense";

/** What the word may be a form of, and by which inflection. */
function lemmas(form: string): Map<string, Inflection> {
  const found = new Map<string, Inflection>([[form, "base"]]);
  const add = (lemma: string, how: Inflection): void => {
    if (lemma !== form && lemma.length > 1 && !found.has(lemma)) found.set(lemma, how);
  };
  const plural = !NO_PLURALS.has(form) && (form.length > SHORT_PLURAL || !form.endsWith("s"));
  if (plural && form.endsWith("s")) add(verbLemma(form, "VBZ"), "number");
  for (const tag of ["VBD", "VBN", "VBG"]) add(verbLemma(form, tag), "tense");
  if (plural) add(singular(form), "number");
  return found;
}

const NO_PLURALS = new Set("news its hers ours yours theirs".split(" "));
/** Words of so many letters end in -s for other reasons. */
const SHORT_PLURAL = 3;

/** A run of words with a negation among them turns the sentence up to so many words: "are [not, obviously,] planning". */
const NEGATED_RUN = 4;
/** Modal verbs are put in or left out with so few others: "[will] go". */
const MODAL_RUN = 2;

/** What it means that these words were put in (`insertion`) or left out (`cut`). */
export function kindOfRun(atoms: readonly Atom[], otherwise: "insertion" | "cut"): ChangeKind {
  if (atoms.every(({ edit }) => edit)) return "bracket";
  if (atoms.length <= NEGATED_RUN && atoms.some(({ form }) => NEGATIONS.has(form))) return "negation";
  if (atoms.every(isCount)) return "figure";
  if (atoms.length <= MODAL_RUN && atoms.some(({ form }) => MODALS.has(form))) return "modality";
  return otherwise;
}

export function areAuxiliaries(atoms: readonly Atom[]): boolean {
  return atoms.length > 0 && atoms.every(({ form }) => AUXILIARIES.has(form));
}

/** The more serious of two kinds. */
export function worse(a: ChangeKind, b: ChangeKind): ChangeKind {
  return SERIOUSNESS.indexOf(a) <= SERIOUSNESS.indexOf(b) ? a : b;
}
