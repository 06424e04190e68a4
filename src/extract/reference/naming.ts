import type { EntityType, Layers, Name, Token } from "../../terms/layers.ts";
import { firstNotBefore } from "../../terms/search.ts";
import { overlaps, type Span } from "../../terms/span.ts";
import { FEMALE, MALE } from "../en/given-names.ts";
import { TITLES } from "../en/name-words.ts";
import { MORE_FEMALE, MORE_MALE } from "./en/more-given-names.ts";
import { KIN_NOUNS } from "./en/nouns.ts";
import { withHonorifics } from "./honorifics.ts";
import { withKnownNames, withNicknames } from "./known-names.ts";
import type { NameMention } from "./names.ts";
import { fold, genderOfTitles, isMereHonorific, titlesBefore } from "./titles.ts";
import { headIn, leftmost, type Tree } from "./tree.ts";

/**
 * A name where it stands, with the titles before it. The model's names are the ground where there are any;
 * what the rules see beside them (names in capitals before a colon, names in a headline) is added where
 * the model saw nothing.
 */
export interface Naming extends Span {
  /** Where its titles begin; `start` without any. */
  readonly titled: number;
  readonly type: EntityType;
  readonly gender: "male" | "female" | null;
  /** Words of the name, in the case of a name, without nicknames in quotation marks. */
  readonly words: readonly string[];
  /** "Jack" in 'John "Jack" Arden'. */
  readonly nickname: string | null;
  /** Office or description before it, null for none or a mere honorific. */
  readonly role: string | null;
  /** "wife" in "his wife Ada Lund". */
  readonly kin: readonly string[];
  /** A title or honorific stands before it. */
  readonly hasTitle: boolean;
}

type Given = Pick<Layers, "tokens" | "sentences">;

/** All names in text order, never overlapping. */
export function joinNames(
  text: string,
  layers: Given,
  ruled: readonly NameMention[],
  seen: readonly Name[] | undefined,
  tree: Tree | null,
): Naming[] {
  const { tokens } = layers;
  const byRule = ruled.map((name) => ({ name, span: spanOf(tokens, name) }));
  if (!seen) return byRule.map(({ name, span }) => ofRule(text, tokens, name, span));
  const parts = seen.flatMap((name) => placesApart(text, name)).map((name) => bareName(text, withGivenName(text, tokens, name)));
  const split = withHonorifics(text, tokens, withKnownNames(text, tokens, withNicknames(text, parts)));
  const known = new Set(seen.map(({ start, end }) => text.slice(start, end)));
  const surnames = surnamesOf(text, split);
  let at = 0;
  const added = byRule.filter(({ name, span }) => {
    while (at < split.length && split[at].end <= span.start) at++;
    if (at < split.length && overlaps(split[at], span)) return false;
    const printed = text.slice(span.start, span.end);
    return isShoutedName(text, name, span) || known.has(printed) || (surnames.has(printed) && isProper(tree, span));
  });
  const namings = ofModel(text, layers, split, tree);
  return [...namings, ...added.map(({ name, span }) => ofRule(text, tokens, name, span))].sort((a, b) => a.start - b.start);
}

/** Last words of the full names of people: a model that saw "Ada Lund" may miss "Lund said". */
function surnamesOf(text: string, names: readonly Name[]): Set<string> {
  const full = names.filter(({ type }) => type === "PER").map(({ start, end }) => wordsOf(text.slice(start, end)).words);
  return new Set(full.flatMap((words) => (words.length > 1 ? words.slice(-1) : [])));
}

function isProper(tree: Tree | null, span: Span): boolean {
  if (!tree) return true;
  const [from, to] = tree.within(span);
  return tree.words.slice(from, to).every(({ upos }) => upos === "PROPN");
}

/** "LUND:" before what she says: the rules know labels, the model does not. */
function isShoutedName(text: string, name: NameMention, { start, end }: Span): boolean {
  return (
    name.type === "PER" && text.slice(start, end) === text.slice(start, end).toUpperCase() && /^[\s,(:]/.test(text.slice(end, end + 1))
  );
}

function spanOf(tokens: readonly Token[], { first, end }: NameMention): Span {
  const last = tokens[end - 1];
  const suffix = /[’'][sS]?$/u.exec(last.text);
  return { start: tokens[first].start, end: suffix ? last.end - suffix[0].length : last.end };
}

function ofRule(text: string, tokens: readonly Token[], name: NameMention, span: Span): Naming {
  const titled = tokens[name.titled].start;
  const before = tokens.slice(name.titled, name.first).map((token) => token.text);
  return {
    ...span,
    titled: name.type === "PER" ? titled : span.start,
    type: name.type,
    gender: name.type === "PER" ? (genderOfTitles(before) ?? name.gender ?? genderOfGiven(name.words, null)) : null,
    words: name.words,
    nickname: null,
    role: name.type === "PER" ? roleOf(text, titled, span.start, before) : null,
    kin: kinBefore(tokens, name.titled),
    hasTitle: name.type === "PER" && before.length > 0,
  };
}

function roleOf(text: string, titled: number, start: number, before: readonly string[]): string | null {
  if (before.length === 0 || isMereHonorific(before)) return null;
  return text.slice(titled, start).trim().replace(/\s+/g, " ");
}

function ofModel(text: string, { tokens, sentences }: Given, names: readonly Name[], tree: Tree | null): Naming[] {
  const typeAt = new Map<number, EntityType>();
  const ranges = names.map((name) => {
    const first = firstNotBefore(tokens.length, (i) => tokens[i].end <= name.start);
    let end = first;
    while (end < tokens.length && tokens[end].start < name.end) typeAt.set(end++, name.type);
    return first;
  });
  const nameAt = (token: number) => typeAt.get(token) ?? null;
  return names.map((name, i) => {
    const { start, end } = name;
    const type = name.type === "PER" && OUTLET.test(text.slice(start, end)) ? "ORG" : name.type;
    const printed = text.slice(start, end);
    const { words, nickname } = wordsOf(printed);
    if (type !== "PER")
      return { start, end, type, titled: start, gender: null, words, nickname: null, role: null, kin: [], hasTitle: false };
    const sentence = sentences[Math.max(0, firstNotBefore(sentences.length, (s) => sentences[s].start <= start) - 1)];
    const shallow = sentence.paragraph === 0 && isTitleCase(tokens.slice(sentence.firstToken, sentence.endToken));
    const first = Math.min(
      titlesBefore(tokens, ranges[i], { from: sentence.firstToken, nameAt, shallow }),
      tree ? describedFrom(tree, name, ranges[i]) : ranges[i],
    );
    const before = tokens.slice(first, ranges[i]).map((token) => token.text);
    const titled = first < ranges[i] ? tokens[first].start : start;
    const gender = genderOfTitles(before) ?? genderOfGiven(words, nickname);
    return {
      start,
      end,
      type,
      titled,
      gender,
      words,
      nickname,
      role: roleOf(text, titled, start, before),
      kin: kinBefore(tokens, first),
      hasTitle: before.length > 0,
    };
  });
}

function kinBefore(tokens: readonly Token[], first: number): string[] {
  const before = tokens[first - 1]?.text.toLowerCase().replace(/^(?:ex|half|step)-?/, "");
  return before !== undefined && KIN_NOUNS.has(before) ? [before] : [];
}

/** Are nearly all longer words of a headline written with a capital? */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  return (
    tokens.at(-1)?.text !== "." &&
    long.length >= 3 &&
    long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= TITLE_CASE_SHARE * long.length
  );
}

/** Share of a headline's longer words. */
const TITLE_CASE_SHARE = 0.8;

/** Where the tree lets a description before a name begin: "Lund communication director Ada Vale". A token. */
function describedFrom(tree: Tree, name: Name, first: number): number {
  const head = headIn(tree, name);
  if (head < 0) return first;
  const { words, dependents } = tree;
  let from = first;
  for (const child of dependents[head]) {
    if (child >= head || words[child].relation !== "nmod:desc") continue;
    const start = leftmost(tree, child);
    const isPlain = words
      .slice(start, child + 1)
      .every(({ upos, form }) => /^(?:NOUN|PROPN|ADJ|NUM|ADP|PART|DET)$/.test(upos) || form === "-");
    if (isPlain && words[start].upos !== "DET" && words[start].upos !== "ADP") from = Math.min(from, words[start].token);
  }
  return from;
}

/** "Seanews" and "AldenTV" are nobody's names. */
const OUTLET = /^\p{Lu}[\p{L}]*(?:news|TV|radio|wiki)$/u;

/** "Alden, Norland" is two places. */
function placesApart(text: string, { start, end, type }: Name): Name[] {
  if (type !== "GPE" && type !== "LOC") return [{ start, end, type }];
  const parts: Name[] = [];
  for (const part of text.slice(start, end).matchAll(/[^,\s][^,]*/g))
    parts.push({ start: start + part.index, end: start + part.index + part[0].trimEnd().length, type });
  return parts;
}

/** UTF-16 code units of " Secretary" with what ends it. */
const LONGEST_OFFICE = 11;

/** "Harbour House press secretary" is no "Harbour House Press", "western Anbar" is Anbar, "Seanews Monday" is Seanews, "Ayatollah Ali Vale" is Ali Vale by name. */
function bareName(text: string, { start, end, type }: Name): Name {
  const printed = text.slice(start, end);
  const day = /\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.exec(printed);
  const adjectives = type === "GPE" || type === "LOC" ? /^(?:\p{Ll}+\s)+(?=\p{Lu})/u.exec(printed) : null;
  if (type === "ORG" && /\s[Pp]ress$/.test(printed) && /^\s[Ss]ecretary\b/.test(text.slice(end, end + LONGEST_OFFICE)))
    return { start, end: end - " press".length, type };
  let from = start + (adjectives && !/^(?:al|el|de|la|von|van)\s/.test(printed) ? adjectives[0].length : 0);
  if (type === "PER") {
    const words = [...printed.matchAll(/\S+/g)];
    for (let i = 0; i < words.length - 2 && TITLES.has(fold(words[i][0])) && !MALE.has(words[i][0]) && !FEMALE.has(words[i][0]); i++)
      from = start + words[i + 1].index;
  }
  return { start: from, end: day && type !== "PER" ? end - day[0].length : end, type };
}

/** A given name that the model left outside the name it begins. */
function withGivenName(text: string, tokens: readonly Token[], name: Name): Name {
  if (name.type !== "PER") return name;
  const before = firstNotBefore(tokens.length, (i) => tokens[i].end <= name.start) - 1;
  const token = tokens[before];
  if (!token || !(MALE.has(token.text) || FEMALE.has(token.text)) || text.slice(token.end, name.start) !== " ") return name;
  return { ...name, start: token.start };
}

/** What the given name tells; a word alone may be a surname, so only the surest names tell anything there. */
function genderOfGiven(words: readonly string[], nickname: string | null): "male" | "female" | null {
  for (const word of [words[0], nickname ?? ""]) {
    const name = word.includes("-") ? word.split("-")[0] : word;
    if (MALE.has(name) && FEMALE.has(name)) continue;
    if (MALE.has(name) || (words.length > 1 && MORE_MALE.has(name))) return "male";
    if (FEMALE.has(name) || (words.length > 1 && MORE_FEMALE.has(name))) return "female";
  }
  return null;
}

/** Words of a printed name: ADA LUND as Ada Lund, nicknames in quotation marks and brackets apart. */
export function wordsOf(printed: string): { readonly words: readonly string[]; readonly nickname: string | null } {
  const nick = /[“"‘'(]\s*([\p{L}.’' -]+?)\s*[”"’')]\s+(?=\p{Lu})/u.exec(printed);
  const bare = nick && nick.index > 0 ? `${printed.slice(0, nick.index)} ${printed.slice(nick.index + nick[0].length)}` : printed;
  const words = bare
    .split(/\s+/)
    .map((word) => word.replace(/^[“"”‘'`(]+|[”"“,;:)]+$|[’']s?$/gu, ""))
    .filter(Boolean);
  const shouted = words.length > 1 && words.every((word) => word === word.toUpperCase() && word.length > 1);
  return { words: shouted ? words.map(small) : words, nickname: nick && nick.index > 0 ? nick[1] : null };
}

/** "CARR-WEBB" as "Carr-Webb". */
function small(word: string): string {
  return word.toLowerCase().replace(/(?<=^|[-’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
