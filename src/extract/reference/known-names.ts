import type { Name, Token } from "../../terms/layers.ts";
import { firstNotBefore } from "../../terms/search.ts";
import { FEMALE, MALE } from "../en/given-names.ts";

/**
 * Names of several words that the article gives somewhere, found wherever the same words stand: a headline
 * in which every word has a capital hides where a name ends. What was seen across their ends makes way.
 */
export function withKnownNames(text: string, tokens: readonly Token[], names: readonly Name[]): Name[] {
  const headline = headlineEnd(text, tokens);
  const known = new Map<string, { readonly words: readonly string[]; readonly type: Name["type"] }[]>();
  for (const { start, end, type } of names) {
    if (end <= headline) continue;
    const words = text.slice(start, end).split(/\s+/);
    if (!KINDS.has(type) || words.length < 2 || words.length > LONGEST || !/^\p{Lu}/u.test(words[0])) continue;
    const list = known.get(words[0]);
    if (!list) known.set(words[0], [{ words, type }]);
    else if (list.length < MOST_ALIKE && !list.some((other) => other.words.join(" ") === words.join(" "))) list.push({ words, type });
  }
  const surnames = new Set(names.filter(({ type }) => type === "PER").map(({ start, end }) => text.slice(start, end).split(/\s+/).pop()!));
  if (surnames.size === 0) return [...names];
  const found: Name[] = [];
  let free = 0;
  tokens.forEach(({ text: word, start }, i) => {
    if (start < free) return;
    let best: Name | null = null;
    for (const { words, type } of known.get(word) ?? []) {
      const last = tokens[i + words.length - 1];
      if (!last || !words.every((one, k) => bare(tokens[i + k].text) === one)) continue;
      const end = last.start + words[words.length - 1].length;
      if (!best || end > best.end) best = { start, end, type };
    }
    const next = tokens[i + 1];
    // "Ada Lund Goes After Vale": a given name before a surname of the article
    if (
      !best &&
      next &&
      surnames.has(bare(next.text)) &&
      (MALE.has(word) || FEMALE.has(word)) &&
      !surnames.has(word) &&
      text[next.start - 1] === " "
    )
      best = { start, end: next.start + bare(next.text).length, type: "PER" };
    if (!best) return;
    found.push(best);
    free = best.end;
  });
  const kept = names.filter((name) => {
    const at = firstNotBefore(found.length, (i) => found[i].end <= name.start);
    const other = found[at];
    if (other && other.start === name.start && other.end < name.end && name.end <= headline) return false; // "Ada Lund Goes"
    return !other || other.start >= name.end || (other.start >= name.start && other.end <= name.end);
  });
  const rest = found.filter((name) => {
    const at = firstNotBefore(kept.length, (i) => kept[i].end <= name.start);
    return !kept[at] || kept[at].start >= name.end;
  });
  return [...kept, ...rest].sort((a, b) => a.start - b.start);
}

/** Where the first line ends, if it is one phrase and Is Written Like This; 0 otherwise. */
function headlineEnd(text: string, tokens: readonly Token[]): number {
  const end = text.indexOf("\n");
  if (end < 0 || /[.!?][”"’']?\s+\S/.test(text.slice(0, end).replace(/\b(?:\p{Lu}|[\p{L}]{2,3})\.\s/gu, ""))) return 0;
  const line = tokens.slice(
    0,
    firstNotBefore(tokens.length, (i) => tokens[i].start < end),
  );
  const long = line.filter(({ kind, text: word }) => kind === "word" && word.length > 3);
  return long.length > 2 && long.every(({ text: word }) => /^\p{Lu}/u.test(word)) ? end : 0;
}

/** 'Ada “Addie” Lund' is one name, however it was cut at the quotation marks. */
export function withNicknames(text: string, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const between =
      last?.type === "PER" && name.type === "PER" && name.start - last.end <= LONGEST_NICKNAME ? text.slice(last.end, name.start) : "";
    if (last && /^\s(?:[“"‘']|[“"‘'(][\p{L}. -]+[”"’')]\s)$/u.test(between)) joined[joined.length - 1] = { ...last, end: name.end };
    else joined.push(name);
  }
  return joined;
}

/** UTF-16 code units, quotation marks and spaces included. */
const LONGEST_NICKNAME = 24;

const KINDS: ReadonlySet<string> = new Set(["PER", "ORG", "GPE", "LOC", "FAC"]);

/** Words of a name, and names with one first word: bounds on cost. */
const LONGEST = 4;
const MOST_ALIKE = 8;

function bare(word: string): string {
  return word.replace(/[’']s?$/u, "");
}
