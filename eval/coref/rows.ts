/**
 * What teaches the trees of src/extract/reference: for every pronoun and noun phrase of GUM train its candidates,
 * one a row, with the numbers the product computes and whether it is right. Choices follow the gold, so that
 * what was said before is as it should be.
 *
 *   node scripts/run-ts.mjs eval/coref/rows.ts DATA ROWS.tsv [--fast]
 */
import { writeFileSync } from "node:fs";
import { FEATURES } from "../../src/extract/reference/features.ts";
import type { Choice } from "../../src/extract/reference/join.ts";
import type { Phrase } from "../../src/extract/reference/phrases.ts";
import type { Running } from "../../src/extract/reference/running.ts";
import { loadModel } from "../../src/model/model.ts";
import { type GoldChains, goldChains } from "./gold-heads.ts";
import { readText, resolveText } from "./reading.ts";

const [data, out, flag] = process.argv.slice(2);
const model = flag === "--fast" ? null : await loadModel();
const lines = [["doc", "group", "kind", "label", ...FEATURES].join("\t")];
for (const [number, document] of goldChains(data, "train").entries()) {
  const read = await readText(document, model);
  let chains: Map<number, number> | null = null;
  resolveText(read, (choice) => {
    const { phrases } = choice.asked;
    chains ??= chainsOf(document, phrases, (phrase) =>
      phrase.head >= 0 && read.layers.words ? read.layers.words[phrase.head].start : phrase.start,
    );
    const labels = choice.candidates.map((candidate) => isRight(candidate, choice, chains!));
    labels.forEach((label, i) => {
      const row = choice.rows.subarray(i * choice.width, (i + 1) * choice.width);
      const kind = phrases[choice.phrase].pronoun ? "pronoun" : "nominal";
      lines.push([number, `${number}.${choice.phrase}`, kind, +label, ...row].join("\t"));
    });
    return labels.indexOf(true);
  });
}
writeFileSync(out, `${lines.join("\n")}\n`);

/** The gold chain of each phrase: by equal span, else by the head word, one inside the other. */
function chainsOf({ mentions }: GoldChains, phrases: readonly Phrase[], headOf: (phrase: Phrase) => number): Map<number, number> {
  const bySpan = new Map(mentions.map((mention, i) => [`${mention.start}-${mention.end}`, i]));
  const byHead = new Map<number, number[]>();
  for (const [i, { head }] of mentions.entries()) byHead.set(head, [...(byHead.get(head) ?? []), i]);
  const chains = new Map<number, number>();
  const used = new Set<number>();
  phrases.forEach(({ start, end }, at) => {
    const same = bySpan.get(`${start}-${end}`);
    if (same === undefined) return;
    used.add(same);
    chains.set(at, mentions[same].chain);
  });
  phrases.forEach((phrase, at) => {
    if (chains.has(at) || phrase.form === "pronoun" || phrase.nominal?.members) return;
    const { start, end } = phrase;
    const size = (i: number) => Math.abs(mentions[i].end - mentions[i].start - (end - start));
    const [best] = (byHead.get(headOf(phrase)) ?? [])
      .filter(
        (i) =>
          !used.has(i) &&
          ((mentions[i].start <= start && mentions[i].end >= end) || (start <= mentions[i].start && end >= mentions[i].end)),
      )
      .sort((a, b) => size(a) - size(b));
    if (best === undefined) return;
    used.add(best);
    chains.set(at, mentions[best].chain);
  });
  return chains;
}

/** Is it mostly what the gold says, or was it last named so? */
function isRight(candidate: Running, { phrase, asked }: Choice, chains: ReadonlyMap<number, number>): boolean {
  const chain = chains.get(phrase);
  if (chain === undefined || chain < 0) return false;
  const told = candidate.phrases.filter((at) => chains.has(at) || asked.phrases[at].form !== "pronoun");
  const same = told.filter((at) => chains.get(at) === chain).length;
  return same > 0 && (chains.get(candidate.solid) === chain || same * 2 > told.length);
}
