import type { FoldedWords } from "./folded.ts";
import type { Gist, Term } from "./gist.ts";
import { hashText } from "./hash.ts";
import { bucketsOf } from "./when.ts";

/**
 * Blocking by what is said: two statements are compared when one party says two telling words in both within days.
 * Each sentence gives the pairs of its most telling words, names and figures first, then long words, which are rare
 * ones; so a summary and a long quotation meet where they share two of them. Somebody unnamed is met only in
 * articles that copy one another. The time keeps apart what one man says in ten years.
 */
export interface GistKeys {
  readonly kept: readonly string[];
  readonly asked: readonly string[];
}

/** Most telling words of a sentence that are paired: of a statement that is one sentence, and of each in a longer one. 21 pairs and ten. */
const TELLING = { alone: 7, each: 5 } as const;
/** Pairs under which a party is found by what the record takes it for, and somebody unnamed in a copy. */
const FEW = 10;
/** Sentences of one statement that are looked at. */
const SENTENCES = 6;
/** Pairs by which a statement meets those of an unknown day. */
const UNDATED = 3;

export function gistKeys(folded: FoldedWords, same: string): GistKeys {
  const { words, sound } = folded;
  if (!words.report) return { kept: [], asked: [] };
  const pairs = pairsOf(folded.gist);
  if (!sound) return copyKeys(folded, pairs);
  const keys = pairs.map((pair) => hashText(`${sound}\n${pair}`));
  const entity = words.report.entity;
  const known = entity ? (keys.length > 0 ? pairs.slice(0, FEW).map((pair) => hashText(`${entity}\n${pair}`)) : []) : [];
  const all = [...new Set([...keys, ...known])];
  if (all.length === 0) return { kept: [], asked: [] };
  const buckets = bucketsOf(words.report.day);
  const first = all.slice(0, UNDATED);
  if (!buckets)
    return {
      kept: [`${same}@?`, ...all.map((key) => `g${key}@?`)],
      asked: [...all.map((key) => `g${key}@?`), ...all.map((key) => `g${key}@*`)],
    };
  const { own, near } = buckets;
  return {
    kept: [`${same}@${own}`, ...all.map((key) => `g${key}@${own}`), ...first.map((key) => `g${key}@*`)],
    asked: [...all.flatMap((key) => [`g${key}@${own}`, `g${key}@${near}`]), ...first.map((key) => `g${key}@?`)],
  };
}

/** Somebody unnamed: kept under the article, asked for in the articles that are copies of it. */
function copyKeys({ words }: FoldedWords, pairs: readonly string[]): GistKeys {
  const { article, report } = words;
  const under = (sha256: string) => pairs.slice(0, FEW).map((pair) => `c${hashText(`${sha256}\n${pair}`)}`);
  const copies = report?.copies.filter((sha256) => sha256 !== article) ?? [];
  return { kept: under(article), asked: copies.flatMap(under) };
}

/** Pairs of telling words, those of the first sentences first, the most telling first in each. */
function pairsOf({ terms }: Gist): string[] {
  const sentences = new Map<number, Term[]>();
  for (const term of terms.values()) {
    const there = sentences.get(term.sentence);
    if (there) there.push(term);
    else if (sentences.size < SENTENCES) sentences.set(term.sentence, [term]);
  }
  const pairs = new Set<string>();
  for (const list of sentences.values()) {
    const telling = list.sort(byWeight).slice(0, sentences.size === 1 ? TELLING.alone : TELLING.each);
    for (let j = 1; j < telling.length; j++) for (let i = 0; i < j; i++) pairs.add([telling[i].key, telling[j].key].sort().join(" "));
  }
  return [...pairs];
}

/** Longer words are rarer ones. */
function byWeight(a: Term, b: Term): number {
  return b.weight - a.weight || b.key.length - a.key.length || (a.key < b.key ? -1 : 1);
}
