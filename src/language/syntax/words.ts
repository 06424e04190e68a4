import type { Sentence, Word } from "../../terms/layers.ts";
import { SILENT_OTHER, SILENT_WORDS, type SilentWord } from "../en/silent.ts";
import { lemmaOf } from "../lemma/lemma.ts";
import { ROOT } from "./arborescence.ts";
import { type Spoken, wordRanges } from "./spoken.ts";
import { isMark, tagger } from "./tags.ts";
import { headsOf, relationNamer, SILENT_HEAD } from "./trees.ts";

/** Words with tags, trees and lemmas, sentence by sentence; words that have no subword are told by rule. */
export function parsedWords(spoken: Spoken, sentences: readonly Sentence[]): Word[] {
  const { text, places, subwords, syntax } = spoken;
  const tagsOf = tagger(syntax.labels, syntax.upos, syntax.xpos);
  const relationOf = relationNamer(syntax);
  const words: Word[] = [];
  for (const { from, to } of wordRanges(places, sentences)) {
    const heads = headsOf(spoken, from, to);
    const firstSpeaking = from + heads.findIndex((head) => head !== SILENT_HEAD);
    let before = -1;
    for (let i = from; i < to; i++) {
      const { start, end, token, joined } = places[i];
      const form = text.slice(start, end);
      const head = heads[i - from];
      if (head === SILENT_HEAD) {
        const { hangs, ...rule } = SILENT_WORDS.get(form.toLowerCase()) ?? SILENT_OTHER;
        const hung = silentPlace(hangs, i, { from, to, heads, before, first: firstSpeaking });
        words.push({ start, end, token, joined, form, ...rule, lemma: rule.lemma || form, relation: rule.relation, ...hung });
        continue;
      }
      before = i;
      const { upos, xpos } = tagsOf(subwords[i], form);
      const relation = head === ROOT ? "root" : isMark(form) ? "punct" : relationOf(subwords[i], subwords[head]);
      words.push({ start, end, form, token, joined, lemma: lemmaOf(form, { upos, xpos }), upos, xpos, head, relation });
    }
    mendLemmas(words, from);
  }
  return words;
}

/** "'s" and "'d" are "have" before a past participle that they help, and else what lemmas say of them. */
function mendLemmas(words: Word[], from: number): void {
  for (let i = from; i < words.length; i++) {
    const { form, upos, relation, head } = words[i];
    if (upos === "AUX" && relation === "aux" && words[head]?.xpos === "VBN" && SHORT.test(form)) words[i] = { ...words[i], lemma: "have" };
  }
}

const SHORT = /^['’]?[sd]$/i;

interface Surroundings {
  readonly from: number;
  readonly to: number;
  readonly heads: Int32Array;
  /** The word before that speaks, -1 for none. */
  readonly before: number;
  /** The first word of the sentence that speaks, less than `from` for none. */
  readonly first: number;
}

/** Where a silent word hangs: always on a word that speaks, so the tree stays one; where none speaks, on the first. */
function silentPlace(
  hangs: SilentWord["hangs"],
  at: number,
  { from, to, heads, before, first }: Surroundings,
): Partial<Word> & Pick<Word, "head"> {
  if (first < from) return at === from ? { head: ROOT, relation: "root" } : { head: from, relation: "dep" };
  if (hangs === "behind" && at + 1 < to && heads[at + 1 - from] !== SILENT_HEAD) return { head: at + 1 };
  if (before < 0) return { head: first, relation: "dep" };
  const beside = heads[before - from];
  return { head: hangs === "beside" && beside !== ROOT ? beside : before };
}
