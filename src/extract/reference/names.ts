import type { EntityType, Layers } from "../../terms/layers.ts";
import { LEXICON } from "../attribution/lexicon.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  DOCUMENTS,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
  SUBORDINATORS,
} from "../en/closed-class.ts";
import { FEMALE, MALE } from "../en/given-names.ts";
import {
  HONORIFIC_FEMALE,
  HONORIFIC_MALE,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  PEOPLES,
  PLACE_WORDS,
  PLACES,
  TITLES,
} from "../en/name-words.ts";
import { type Labels, NO_LABELS } from "./labels.ts";

/**
 * Names by letter case. A run of capitalised words is split into the titles in front and the name
 * behind, and typed by its words: an honorific or a given name makes a person, "Ministry" an
 * organisation. At the start of a sentence a capital says nothing, so a word counts there only when the
 * article gives it a capital elsewhere too, or a name goes on after it.
 */
export interface NameMention {
  /** Half-open token range of the name without its titles. */
  readonly first: number;
  readonly end: number;
  /** First token of the titles before it; equal to `first` when there are none. */
  readonly titled: number;
  readonly type: EntityType;
  readonly gender: "male" | "female" | null;
  readonly words: readonly string[];
}

type Given = Pick<Layers, "tokens" | "sentences">;

/** Name mentions in text order, never overlapping. Linear in the number of tokens. */
export function findNames({ tokens, sentences }: Given, labels: Labels = NO_LABELS): NameMention[] {
  const startsSentence = new Set(sentences.map((sentence) => sentence.firstToken));
  const lowerSeen = new Set<string>();
  const capitalSeen = new Set<string>();
  const headline = titleCase(tokens, sentences);
  tokens.forEach((token, i) => {
    if (token.kind !== "word" || i < headline) return;
    if (/^\p{Ll}/u.test(token.text)) lowerSeen.add(token.text);
    else if (!startsSentence.has(i) && !opensAfterMark(tokens, i)) capitalSeen.add(token.text.replace(/[’']s$/u, ""));
  });
  const isCapital = (i: number): boolean => {
    const token = tokens[i];
    if (token?.kind !== "word" || !/^[\p{Lu}]|^(?:al|el)-\p{Lu}/u.test(token.text)) return false;
    const bare = token.text.replace(/[’']s$/u, "");
    const lower = bare.toLowerCase();
    if (NOT_NAMES.has(lower) || token.text === "I" || /^I[’']/.test(token.text) || labels.nobody.has(token.text)) return false;
    if (i < headline) return (capitalSeen.has(bare) && !lowerSeen.has(lower)) || PLACES.has(lower);
    const edge = startsSentence.has(i) || opensAfterMark(tokens, i);
    if (!edge) return !(isClosed(lower) && lower !== "us");
    if (isClosed(lower)) return false;
    return (
      capitalSeen.has(bare) ||
      TITLES.has(lower.replace(/\.$/, "")) ||
      PLACES.has(lower) ||
      MALE.has(bare) ||
      FEMALE.has(bare) ||
      (!lowerSeen.has(lower) && (isNameLike(tokens[i + 1]?.text) || speaks(lower, tokens[i + 1]?.text))) ||
      /^\p{Lu}{2,}$/u.test(bare)
    );
  };
  const mentions: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(i)) continue;
    let end = i + 1;
    while (end < tokens.length && !startsSentence.has(end)) {
      const text = tokens[end].text;
      const possessive = /[’']s?$/u.test(tokens[end - 1].text) && !/^(?:al|el|O|D|d)[’']/.test(tokens[end - 1].text);
      if (possessive) break;
      if (isCapital(end)) end++;
      else if ((PARTICLES.has(text) || /^(?:of|for|and|&|the|on)$/.test(text)) && joins(tokens, i, end, isCapital))
        end += text === "of" && tokens[end + 1].text.toLowerCase() === "the" ? 3 : 2;
      else break;
    }
    end = Math.min(end, tokens.length);
    const shouted = isShouted(tokens, i, end, capitalSeen, labels);
    const mention = splitName(tokens, i, end, shouted);
    if (mention) mentions.push(mention);
    i = end - 1;
  }
  return mentions;
}

/** One past the last token of a headline Written Like This, where capitals say nothing; 0 without one. */
function titleCase(tokens: Given["tokens"], sentences: Given["sentences"]): number {
  const first = sentences[0];
  if (!first || sentences.length < 2) return 0;
  const words = tokens.slice(first.firstToken, first.endToken).filter((token) => token.kind === "word" && token.text.length > 3);
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return words.length >= 3 && capitals >= TITLE_CASE_SHARE * words.length ? first.endToken : 0;
}

/** Share of a headline's longer words with a capital that makes it title case. */
const TITLE_CASE_SHARE = 0.8;

/** A name in capitals ("LUND:", "ADA LUND") that the article, a label or the list of given names knows; no acronym. */
function isShouted(tokens: Given["tokens"], first: number, end: number, capitalSeen: ReadonlySet<string>, labels: Labels): boolean {
  const words = range(first, end).map((i) => tokens[i].text.replace(/[’'][sS]?$/u, ""));
  if (!words.every((word) => word === word.toUpperCase()) || !words.some((word) => word.length >= SHORTEST_SHOUTED)) return false;
  return (
    words.some((word) => labels.names.has(word) || (word.length >= SHORTEST_SHOUTED && capitalSeen.has(small(word)))) ||
    isGiven(small(words[0]))
  );
}

/** Shorter words in capitals are acronyms far more often than names. */
const SHORTEST_SHOUTED = 3;

function isGiven(word: string): boolean {
  return MALE.has(word) || FEMALE.has(word);
}

/** "LUND" as "Lund", "CARR-WEBB" as "Carr-Webb". */
function small(word: string): string {
  return word.toLowerCase().replace(/(?<=^|[-’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

function opensAfterMark(tokens: Given["tokens"], i: number): boolean {
  if (i === 0) return false;
  const { text, end } = tokens[i - 1];
  return /^(?:[:—–.?!]|\.{2,})$/.test(text) || (end === tokens[i].start && /^(?:["“”„‘']|''|``|‘‘)$/.test(text));
}

function isClosed(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    AUXILIARIES.has(lower) ||
    /^(?:not|also|then|again|still|just|here|there|now|today|my|your|our|his|her|its|their|what|so|too|very|more|most|some)$/.test(lower)
  );
}

/** "Quist said ...": a capital before a reporting verb, unless the word is a noun that speaks without a name. */
function speaks(lower: string, next: string | undefined): boolean {
  const entry = next === undefined ? undefined : LEXICON.get(next);
  if (
    !entry ||
    (entry.form !== "past" && entry.form !== "third") ||
    !(entry.frames.has("say") || entry.frames.has("tell") || entry.frames.has("think"))
  )
    return false;
  return !lower.endsWith("s") && !ROLE_NOUNS.has(lower) && !DOCUMENTS.has(lower);
}

function isNameLike(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}\p{Ll}|^\p{Lu}\.$/u.test(text) && !isClosed(text.toLowerCase());
}

/** May a small word stand inside this name? "of" and "for" only inside organisations and offices; particles before a surname. */
function joins(tokens: Given["tokens"], first: number, at: number, isCapital: (i: number) => boolean): boolean {
  const word = tokens[at].text;
  const last = tokens[at - 1].text.toLowerCase();
  if (PARTICLES.has(word))
    return (
      isCapital(at + 1) &&
      (MALE.has(tokens[first].text) || FEMALE.has(tokens[first].text) || TITLES.has(last.replace(/\.$/, "")) || at - first <= 2) &&
      !ORGANISATION_WORDS.has(last)
    );
  const organisation =
    ORGANISATION_WORDS.has(last) ||
    /^(?:secretary|minister|speaker|president|chief|director|attorney|republic|bank|chamber|joint|chiefs|islamic|state|emirates|board)$/.test(
      last,
    );
  if (word === "the") return false;
  if (word === "of" && tokens[at + 1]?.text.toLowerCase() === "the") return organisation && isCapital(at + 2);
  return organisation && isCapital(at + 1) && (word === "of" || ORGANISATION_WORDS.has(last) || word === "for");
}

function splitName(tokens: Given["tokens"], first: number, end: number, shouted: boolean): NameMention | null {
  const plain = (i: number) => {
    const word = tokens[i].text.replace(/[’']s?$/u, "");
    return shouted ? small(word.replace(/[’']S$/u, "")) : word;
  };
  const folded = (i: number) => plain(i).toLowerCase().replace(/\.$/, "");
  let start = first;
  let gender: "male" | "female" | null = null;
  let titled = false;
  for (let i = first; i < end; i++) {
    const word = folded(i);
    const isTitle = TITLES.has(word) || /^(?:of|for|the)$/.test(word);
    const people = PEOPLES.has(word) || PLACES.has(word);
    if (!isTitle && !people) break;
    const rest = end - i - 1;
    if (rest === 0) break;
    if (HONORIFIC_MALE.has(word)) gender = "male";
    if (HONORIFIC_FEMALE.has(word)) gender = "female";
    if (isTitle && !/^(?:of|for|the)$/.test(word)) titled = true;
    start = i + 1;
  }
  const office = range(first, end - 1).findLast(
    (i) =>
      folded(i)
        .split("-")
        .some((part) => TITLES.has(part)) && !PEOPLES.has(folded(i)),
  );
  if (
    office !== undefined &&
    office >= start &&
    !MALE.has(plain(first)) &&
    !FEMALE.has(plain(first)) &&
    isPersonal(range(office + 1, end).map(folded))
  ) {
    start = office + 1; // "Coastguard Commander Idris Valko"
    titled = true;
  }
  const organisationAt = range(first, end).find((i) => ORGANISATION_WORDS.has(folded(i)) && !(i < start && TITLES.has(folded(i))));
  const hasGiven = start < end && (MALE.has(plain(start)) || FEMALE.has(plain(start)));
  if (start < first + 1 || !titled) {
    // no titles: a people's or place's name in front belongs to the name, unless a person's follows
    if (!(hasGiven && end - start >= 2)) start = first;
  }
  if (titled && start < end && organisationAt !== undefined && organisationAt >= start && !hasGiven) start = first;
  if (titled && start > first && start < end && range(start, end).every((i) => PEOPLES.has(folded(i)) || PLACES.has(folded(i))))
    start = first;
  const words = range(start, end).map(plain);
  if (words.length === 0 || (words.length === 1 && words[0].length < 2)) return null;
  if (words.every((word) => TITLES.has(word.toLowerCase().replace(/\.$/, "")) && !ORGANISATION_WORDS.has(word.toLowerCase()))) return null;
  const type = typeOf(words, titled && start > first, organisationAt !== undefined && organisationAt >= start);
  if (type === "PER" && gender === null) gender = MALE.has(words[0]) ? "male" : FEMALE.has(words[0]) ? "female" : null;
  return { first: start, end, titled: first, type, gender, words };
}

/** Could these words behind an office be a person's name: few, and none that makes an organisation or a place? */
function isPersonal(words: readonly string[]): boolean {
  return (
    words.length <= 3 &&
    words.every(
      (word) =>
        !ORGANISATION_WORDS.has(word) &&
        !PLACE_WORDS.has(word) &&
        !PLACES.has(word) &&
        !PEOPLES.has(word) &&
        !TITLES.has(word) &&
        !/^(?:of|for|the|and|&)$/.test(word),
    )
  );
}

function typeOf(words: readonly string[], titled: boolean, organisation: boolean): EntityType {
  const lower = words.map((word) => word.toLowerCase().replace(/\.$/, ""));
  const given = MALE.has(words[0]) || FEMALE.has(words[0]);
  if (titled && !organisation) return "PER";
  if (given && words.length >= 2 && !organisation) return "PER";
  if (
    given &&
    words.length >= 2 &&
    words.length <= 3 &&
    !/^(?:department|ministry|committee|university|institute|foundation|hospital|airport)$/.test(lower[lower.length - 1])
  )
    return organisation && ORGANISATION_WORDS.has(lower[lower.length - 1]) ? "ORG" : "PER";
  if (organisation) return "ORG";
  if (words.length >= 2 && PLACE_WORDS.has(lower[lower.length - 1])) return "LOC";
  if (words.length === 1 && PLACES.has(lower[0])) return "GPE";
  if (PLACES.has(lower.join(" ")) || PLACES.has(lower[lower.length - 1])) return "GPE";
  if (words.length === 1 && PEOPLES.has(lower[0])) return "NORP";
  if (words.length === 1 && /^(?:\p{Lu}{2,}s?|(?:\p{Lu}\.){2,})$/u.test(words[0])) return "ORG";
  if (given) return "PER";
  return words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word)) ? "PER" : "MISC";
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k);
}
