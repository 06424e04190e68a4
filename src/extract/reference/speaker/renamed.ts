import type { Phrase } from "../phrases.ts";
import type { Tree } from "../tree.ts";

/**
 * Names that a description goes before or stands behind: "snack giant Aldena", "candidates Ada Lund and Otto Vale",
 * "her rivals, Ada Lund and Otto Vale". Heads of the names, of those joined by "and" all; none where it names nobody.
 */
export function namesBehind(
  phrase: Phrase,
  phrases: readonly Phrase[],
  phraseAt: ReadonlyMap<number, number>,
  { words, dependents }: Tree,
): number[] {
  if (!phrase.nominal || phrase.nominal.members) return [];
  const named = (word: number) => {
    const at = phraseAt.get(word);
    return at !== undefined && phrases[at].form === "name";
  };
  for (const child of dependents[phrase.nominal.head]) {
    if (child < phrase.nominal.head || words[child].relation !== "appos" || !named(child)) continue;
    const names = [child, ...dependents[child].filter((word) => word > child && words[word].relation === "conj")];
    if (!names.every(named) || words.slice(phrase.nominal.head + 1, child).some(({ form }) => EXAMPLES.test(form))) continue;
    const isBare = words[child - 1] !== undefined && words[child - 1].form !== "," && words[child - 1].upos !== "PUNCT";
    if (phrase.many === true ? names.length > 1 : isBare && names.length === 1) return names;
  }
  return [];
}

/** "Officials, including Ada Lund and Otto Vale": more than these. */
const EXAMPLES = /^(?:including|like|such|as|among|notably|especially|particularly)$/i;
