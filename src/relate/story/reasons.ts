import type { Background } from "./background.ts";
import { daysApart, nearestOf, type StorySample, sharedQuotes } from "./likeness.ts";
import type { StoryMarks } from "./marks.ts";
import { sharedTerms } from "./vector.ts";

/**
 * What speaks for or against one story, in words an editor can check: names and places both have, days, rare words,
 * headlines. Of a story the article most like the other is meant.
 */
const NAMED = 3;
const WORDS = 5;
/** Words both have, without which only a name is in common. */
const LEAST_WORDS = 3;
/** Days within which what one place or person is in the news for is mostly one thing. Set by hand. */
const SAME_DAYS = 3;
/** Of those words such as tell one happening from another ("week", "new", "made" do not), where the two are not of the same days. Set by hand. */
const LEAST_TELLING = 2;
/** Words, and telling words, where the two are long apart. Set by hand. */
const FAR_WORDS = 10;
const FAR_TELLING = 3;

export function reasonsFor(article: StoryMarks, story: StorySample, background: Background): string[] {
  const other = nearestOf(article, story);
  const printed = (terms: readonly string[], most: number) => terms.slice(0, most).map((term) => bare(article.printed.get(term) ?? term));
  const named = printed([...sharedTerms(article.places, other.places), ...sharedTerms(article.names, other.names)], NAMED);
  const words = commonWords(article, other).filter(background.tells);
  const titles = printed(sharedTerms(article.title, other.title), WORDS);
  const days = sharedTerms(article.days, other.days);
  return [
    ...(named.length > 0 ? [`both name ${listed(named)}`] : ["no name in common"]),
    apartOf(article, other),
    ...(days.length > 0 ? [`both tell of ${listed(days.slice(0, 2))}`] : []),
    ...(sharedQuotes(article, other) > 0 ? ["both print the same quoted words"] : []),
    ...(titles.length > 1 ? [`the headlines share ${listed(titles.map(quoted))}`] : []),
    words.length > 0 ? `${toldWords(words.length)}: ${printed(words, WORDS).join(", ")}` : "no telling word in common",
  ];
}

/** Words both have that are neither part of a name nor a bare figure, the weightiest first. */
function commonWords(article: StoryMarks, other: StoryMarks): string[] {
  return sharedTerms(article.words, other.words).filter((word) => !/^\d+$/.test(word) && !isOfName(word, article));
}

/**
 * Is there more than a name in common: some words, or quoted ones? A place or a person alone never makes one happening, what is
 * not of the same days needs words that tell, and what is long apart more of them.
 */
export function isGrounded(article: StoryMarks, story: StorySample, far: boolean, { tells }: Background): boolean {
  const other = nearestOf(article, story);
  if (sharedQuotes(article, other) > 0) return true;
  const words = commonWords(article, other);
  const apart = daysApart(article, [other]);
  if (words.length < (far ? FAR_WORDS : LEAST_WORDS)) return false;
  return apart === null || apart <= SAME_DAYS || words.filter(tells).length >= (far ? FAR_TELLING : LEAST_TELLING);
}

/** A part of somebody's name, of a place's or of a body's tells nothing that the names do not. */
function isOfName(word: string, { names, places, printed }: StoryMarks): boolean {
  const named = [...names.keys(), ...places.keys()].map((term) => printed.get(term) ?? term);
  const own = bare(printed.get(word) ?? word);
  return named.some((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(own.toLowerCase()),
  );
}

/** Without the ending of the genitive. */
function bare(word: string): string {
  return word.replace(/['’]s?$/, "");
}

/** `likelier`: the chance of the story it joined instead; null where it joined none. */
export function reasonsAgainst(article: StoryMarks, story: StorySample, { tells }: Background, likelier: number | null): string[] {
  const other = nearestOf(article, story);
  const top = (marks: StoryMarks, kind: "places" | "names") =>
    [...marks[kind].keys()].slice(0, 2).map((term) => marks.printed.get(term) ?? term);
  const apart = (kind: "places" | "names", what: string) => {
    if (article[kind].size === 0 || other[kind].size === 0 || sharedTerms(article[kind], other[kind]).length > 0) return [];
    return [`${what}: ${listed(top(article, kind))} here, ${listed(top(other, kind))} there`];
  };
  const words = sharedTerms(article.words, other.words).filter(tells).length;
  return [
    ...apart("places", "other places"),
    ...apart("names", "other names"),
    apartOf(article, other),
    `${toldWords(words)}, ${likelier === null ? tooLittle(article, other) : `another story is likelier (${likelier})`}`,
  ];
}

function toldWords(count: number): string {
  return `${count} telling ${count === 1 ? "word" : "words"} in common`;
}

function tooLittle(article: StoryMarks, other: StoryMarks): string {
  return daysApart(article, [other]) === null ? "which is too little where the days are not known" : "which is too little";
}

function apartOf(article: StoryMarks, other: StoryMarks): string {
  const apart = daysApart(article, [other]);
  if (apart === null) return article.day === null && other.day === null ? "neither has a known day" : "the day of one is not known";
  return apart === 0 ? "printed on one day" : apart === 1 ? "one day apart" : `${Math.round(apart)} days apart`;
}

export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

function quoted(word: string): string {
  return `“${word}”`;
}
