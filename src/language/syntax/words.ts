import type { Sentence, Word } from "../../terms/layers.ts";
import { SILENT_OTHER, SILENT_WORDS, type SilentWord } from "../en/silent.ts";
import { lemmaOf } from "../lemma/lemma.ts";
import { ROOT } from "./arborescence.ts";
import { type Spoken, wordRanges } from "./spoken.ts";
import { tagger } from "./tags.ts";
import { headsOf, relationNamer, SILENT_HEAD } from "./trees.ts";

/** Words with tags, trees and lemmas, sentence by sentence; words that have no subword are told by rule. */
export function parsedWords(spoken: Spoken, sentences: readonly Sentence[]): Word[] {
  const { text, places, subwords, syntax } = spoken;
  const tagsOf = tagger(syntax.labels, syntax.upos, syntax.xpos);
  const relationOf = relationNamer(syntax);
  const words: Word[] = [];
  for (const { from, to } of wordRanges(places, sentences)) {
    const heads = headsOf(spoken, from, to);
    for (let i = from; i < to; i++) {
      const place = places[i];
      const form = text.slice(place.start, place.end);
      const head = heads[i - from];
      if (head === SILENT_HEAD) {
        const rule = SILENT_WORDS.get(form.toLowerCase()) ?? SILENT_OTHER;
        words.push({
          ...place,
          form,
          lemma: rule.lemma || form,
          upos: rule.upos,
          xpos: rule.xpos,
          ...silentPlace(rule, i, from, to, heads),
        });
        continue;
      }
      const tags = tagsOf(subwords[i], form);
      const relation = head === ROOT ? "root" : relationOf(subwords[i], subwords[head]);
      words.push({ ...place, form, lemma: lemmaOf(form, tags), ...tags, head, relation });
    }
  }
  return words;
}

/** Where a silent word hangs: always on a word that speaks, so the tree stays one; alone in its sentence the first is the root. */
function silentPlace(rule: SilentWord, at: number, from: number, to: number, heads: Int32Array): Pick<Word, "head" | "relation"> {
  const speaks = (word: number) => word >= from && word < to && heads[word - from] !== SILENT_HEAD;
  if (rule.hangs === "behind" && speaks(at + 1)) return { head: at + 1, relation: rule.relation };
  let before = at - 1;
  while (before >= from && !speaks(before)) before--;
  if (before < from) {
    const behind = heads.findIndex((head) => head !== SILENT_HEAD);
    if (behind >= 0) return { head: from + behind, relation: "dep" };
    return at === from ? { head: ROOT, relation: "root" } : { head: from, relation: "dep" };
  }
  const beside = heads[before - from];
  return { head: rule.hangs === "beside" && beside !== ROOT ? beside : before, relation: rule.relation };
}
