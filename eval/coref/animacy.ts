/**
 * Counts which verbs people do and which are done to people, for src/extract/reference/en/animacy.ts, in the parsed
 * training part of PolNeAR; prints the four lists.
 *
 *   node scripts/run-ts.mjs eval/coref/animacy.ts DATA
 */
import { kindOf } from "../../src/extract/reference/nominals.ts";
import { loadModel } from "../../src/model/model.ts";
import type { EntityType, Word } from "../../src/terms/layers.ts";
import { readGold } from "../gold.ts";
import { readText } from "./reading.ts";

/** UTF-16 code units; longer documents are mostly transcripts. */
const LONGEST = 20_000;
/** Verbs seen less say nothing, and so many more are thought to have been seen with people as often as all verbs are. */
const LEAST = 10;
const PRIOR = 4;

type Counts = { people: number; things: number };
const counts = { subject: new Map<string, Counts>(), object: new Map<string, Counts>() };
const model = await loadModel();
for (const { text } of readGold(process.argv[2], "train").documents) {
  if (text.length > LONGEST) continue;
  const { words = [], names = [] } = (await readText({ text }, model)).layers;
  const typeOf = new Map<Word, EntityType>();
  let at = 0;
  for (const name of names) {
    while (at < words.length && words[at].start < name.start) at++;
    for (let i = at; i < words.length && words[i].start < name.end; i++) typeOf.set(words[i], name.type);
  }
  for (const word of words) {
    if (word.head < 0 || words[word.head].upos !== "VERB") continue;
    const role = word.relation === "nsubj" ? "subject" : word.relation === "obj" || word.relation === "nsubj:pass" ? "object" : null;
    const isPerson = role && personal(word, typeOf.get(word));
    if (role === null || isPerson === null) continue;
    const verb = words[word.head].lemma.toLowerCase();
    const own = counts[role].get(verb) ?? { people: 0, things: 0 };
    own[isPerson ? "people" : "things"]++;
    counts[role].set(verb, own);
  }
}
const [doing, done] = [shares(counts.subject), shares(counts.object)];
print("PEOPLE_DO", doing, (share) => share >= 0.9);
print("THINGS_DO", doing, (share) => share <= 0.5);
print("DONE_TO_PEOPLE", done, (share) => share >= 0.5);
print("DONE_TO_THINGS", done, (share) => share <= 0.08);

/** Null where it may be either, as a body or a state is. */
function personal({ form, upos, lemma }: Word, name: EntityType | undefined): boolean | null {
  const word = form.toLowerCase();
  if (/^(?:he|she|i|we|who|him|me|us|you|someone|everyone|nobody)$/.test(word)) return true;
  if (/^(?:it|which)$/.test(word)) return false;
  if (name) return name === "PER" ? true : name === "ORG" || name === "GPE" ? null : false;
  if (upos !== "NOUN") return null;
  const type = kindOf(lemma.toLowerCase())?.type;
  return type === "PER" ? true : type === "ORG" ? null : false;
}

function shares(seen: ReadonlyMap<string, Counts>): [string, number][] {
  const all = [...seen.values()];
  const people = all.reduce((sum, one) => sum + one.people, 0);
  const mean = people / (people + all.reduce((sum, one) => sum + one.things, 0));
  return [...seen]
    .filter(([verb, one]) => one.people + one.things >= LEAST && /^[a-z]{2,}$/.test(verb))
    .map(([verb, one]) => [verb, (one.people + PRIOR * mean) / (one.people + one.things + PRIOR)]);
}

function print(name: string, verbs: readonly [string, number][], isMeant: (share: number) => boolean): void {
  const meant = verbs.filter(([, share]) => isMeant(share)).map(([verb]) => verb);
  process.stdout.write(`${name}\n  ${meant.sort().join(" ")}\n`);
}
