import { singular } from "../../wording/lemma/nouns.ts";
import { verbLemma } from "../../wording/lemma/verbs.ts";
import { CLOSED_LEMMAS } from "../en/closed-lemmas.ts";
import { FINAL_E, IRREGULAR_DEGREES } from "../en/degrees.ts";

/**
 * The dictionary form of a word from its form and tags, as the English treebanks of Universal
 * Dependencies write it: names keep their capitals, "her" is "she" as a pronoun, "'s" is "be" or "have"
 * as a verb. Rules, with lists for what no rule tells.
 */
export function lemmaOf(form: string, tags: { readonly upos: string; readonly xpos: string }): string {
  return found(form, tags) || form;
}

function found(form: string, { upos, xpos }: { readonly upos: string; readonly xpos: string }): string {
  const plain = form.replace(/[’‘`´]/g, "'");
  const lower = plain.toLowerCase();
  switch (upos) {
    case "PROPN":
      return MONTHS.get(lower.replace(".", "")) ?? (xpos === "NNPS" ? properSingular(plain) : plain);
    case "PUNCT":
      return MARKS.get(form) ?? form;
    case "SYM":
    case "X":
      return MARKS.get(form) ?? plain;
    case "NUM":
      return CLOSED_LEMMAS.get(upos)?.get(lower) ?? number(plain, lower);
    case "VERB":
    case "AUX":
      return xpos === "NNP" ? titled(plain, lower) : verbLemma(lower, xpos);
    case "NOUN":
      return CLOSED_LEMMAS.get(upos)?.get(lower) ?? (xpos === "NNS" ? singular(lower) : lower);
    case "ADJ":
    case "ADV":
      if (xpos === "NNP") return plain;
      if (/^(?:JJ|RB)[RS]$/.test(xpos)) return CLOSED_LEMMAS.get(upos)?.get(lower) ?? positive(lower);
      return CLOSED_LEMMAS.get(upos)?.get(lower) ?? (ORIGIN.test(plain) ? plain : lower);
    case "PRON":
      if (xpos === "PRP$") return lower === "ur" ? "your" : lower;
      return CLOSED_LEMMAS.get(upos)?.get(lower) ?? lower;
    default:
      return CLOSED_LEMMAS.get(upos)?.get(lower) ?? lower;
  }
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["’’", "''"],
  ["‘‘", "''"],
  ["–", "-"],
  ["—", "-"],
]);

function number(form: string, lower: string): string {
  if (/^[0-9.,]+$/.test(form)) return form.replaceAll(",", "");
  return /^[IVXLC]+$/.test(form) ? form : lower;
}

/** A verb inside a title keeps its capital: "United" is "Unite". */
function titled(form: string, lower: string): string {
  const lemma = verbLemma(lower, lower.endsWith("ing") ? "VBG" : lower.endsWith("ed") ? "VBN" : "VB");
  return /^\p{Lu}/u.test(form) ? lemma[0].toUpperCase() + lemma.slice(1) : lemma;
}

/** "Iraqis" is "Iraqi": the plural goes, the capitals stay. */
function properSingular(form: string): string {
  const lemma = singular(form.toLowerCase());
  let same = 0;
  while (same < lemma.length && same < form.length && lemma[same] === form[same].toLowerCase()) same++;
  return form.slice(0, same) + lemma.slice(same);
}

/** Adjectives of origin and belief keep their capital: "Iraqi", "Chinese", "Sunni". */
const ORIGIN =
  /^(?:\p{Lu}\p{L}*(?:ian|ean|ese|aqi|ani|eli|eni|aiti|istani|gali|pali)|American|Cuban|Mexican|African|Moroccan|Republican|Roman|German|Afghan|Arab|French|Dutch|Greek|Swiss|Czech|Thai|Uzbek|Tajik|Welsh|(?:Jew|Ir|Engl|Brit|Span|Turk|Pol|Swed|Dan|Finn|Scott|Kurd|Jord)ish|Icelandic|Sunni|Shia|Shiite|Muslim|Moslem|Islam(?:ic|ist)|Christian|Catholic|Protestant|Buddhist|Hindu|Baathist)$/u;

const MONTHS: ReadonlyMap<string, string> = new Map(
  "January February March April August September October November December"
    .split(" ")
    .map((month): [string, string] => [month.slice(0, 3).toLowerCase(), month])
    .concat([["sept", "September"]]),
);

/** "larger" is "large", "bigger" is "big", "happiest" is "happy". */
function positive(form: string): string {
  const irregular = IRREGULAR_DEGREES.get(form);
  if (irregular !== undefined) return irregular;
  const stem = form.replace(/(?:er|est)$/, "");
  if (stem === form || stem.length < 2) return form;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (FINAL_E.has(stem)) return `${stem}e`;
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
