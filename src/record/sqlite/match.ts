/**
 * Safe full-text queries. Every word is a phrase in quotes, so nothing a person types is an operator;
 * FTS5 folds case and accents and splits "U.S." as it did when it indexed.
 */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Words of a text that a full-text index can look for. */
export function searchable(words: readonly string[]): string[] {
  return words.flatMap((word) => word.split(/[\s\0]+/)).filter((word) => HAS_WORDS.test(word));
}

/** All words, or any of them. Empty words give an empty query: ask nothing then. */
export function phrases(words: readonly string[], by: "AND" | "OR"): string {
  return words.map((word) => `"${word.replaceAll('"', '""')}"`).join(` ${by} `);
}
