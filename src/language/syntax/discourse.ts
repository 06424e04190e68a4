import { SILENT, type Spoken } from "./spoken.ts";

/**
 * One sense per discourse (Gale, Church and Yarowsky 1992): a capitalised word that a text uses again and
 * again is mostly part of the same kind of name each time, so what the model makes of its other
 * occurrences is evidence for this one: "Odhikar said" beside "the rights group Odhikar".
 */

/** Weight of the mean log-probability of the other occurrences; chosen on Worldwide dev. */
export const WEIGHT_OF_OTHERS = 0.75;

/** Occurrences beside this one from which on the others count in full. */
const ENOUGH = 2;

/** Log-probabilities below this count as this: one sure slip must not outweigh the rest. */
const LOWEST = -6;

/** The name logits of a text, `[n, labels.name.length]`, with the evidence of other occurrences added. */
export function agreeingNames({ text, places, subwords, syntax }: Spoken): Float32Array {
  const { name: labels } = syntax.labels;
  const kinds = kindsOf(labels);
  const logits = syntax.name.slice();
  for (const same of capitalised(text, places, subwords)) {
    if (same.length < 2) continue;
    const seen = same.map((subword) => logProbabilities(syntax.name, subword * labels.length, labels.length, kinds));
    const total = kinds.map((_, kind) => seen.reduce((sum, each) => sum + each[kind], 0));
    const weight = (WEIGHT_OF_OTHERS * Math.min(1, (same.length - 1) / ENOUGH)) / (same.length - 1);
    same.forEach((subword, i) => {
      kinds.forEach((members, kind) => {
        for (const label of members) logits[subword * labels.length + label] += weight * (total[kind] - seen[i][kind]);
      });
    });
  }
  return logits;
}

/** Labels that differ in "begins" and "goes on" alone, together. */
function kindsOf(labels: readonly string[]): number[][] {
  const kinds = new Map<string, number[]>();
  labels.forEach((label, index) => {
    const kind = label.replace(/^[BI]-/, "");
    kinds.set(kind, [...(kinds.get(kind) ?? []), index]);
  });
  return [...kinds.values()];
}

/** Subwords of words that are written with the same capital and letters. */
function capitalised(text: string, places: Spoken["places"], subwords: Int32Array): Iterable<number[]> {
  const found = new Map<string, number[]>();
  places.forEach(({ start, end }, word) => {
    if (subwords[word] === SILENT || !CAPITAL.test(text.slice(start, start + 2))) return;
    const form = text.slice(start, end);
    const same = found.get(form);
    if (same) same.push(subwords[word]);
    else found.set(form, [subwords[word]]);
  });
  return found.values();
}

const CAPITAL = /^\p{Lu}/u;

function logProbabilities(logits: Float32Array, from: number, count: number, kinds: readonly (readonly number[])[]): number[] {
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < count; label++) if (logits[from + label] > most) most = logits[from + label];
  let sum = 0;
  for (let label = 0; label < count; label++) sum += Math.exp(logits[from + label] - most);
  return kinds.map((members) => {
    const share = members.reduce((part, label) => part + Math.exp(logits[from + label] - most), 0);
    return Math.max(LOWEST, Math.log(share / sum));
  });
}
