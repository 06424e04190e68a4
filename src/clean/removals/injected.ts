/**
 * Page furniture set into the middle of a paragraph. The commonest shape is a block of links glued to
 * a name: the name, straight after it part of the name again, headlines, MORE, and the sentence goes
 * on. Found by the repeat and the end word, never by the name. Each cut keeps the words on both sides.
 */
import type { Chrome } from "../../terms/article.ts";
import { BLOCK_ENDS, LINK_LEADS, NAME_LINKS } from "../words/links.ts";
import { endOfHeadline } from "./inline-headline.ts";

/** Longest block of links, in code units: eight long headlines. */
const MOST_BLOCK = 1500;
/** Shortest line, in code units, that can hold words and furniture both. */
const LEAST_PARAGRAPH = 24;
/** Code units before the glue in which the repeated word must stand: a name of some words. */
const NAME_REACH = 60;

/** Beginnings of names that have a capital inside: McDonald, MacArthur, DeSantis, LaRouche. */
const NAME_BEGINNING = /(?:^|[^\p{L}])(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O[’'])$/u;
/** Small words inside names: "Secretary of State", "Ali al Sistani". */
const NAME_PARTICLES = new Set(["of", "de", "van", "von", "al", "bin", "the", "for", "and"]);

/** A lower-case letter or a full stop, and straight after it a capital: two texts set together without a space. */
const GLUE = /[\p{Ll}\p{Lu}.’')](?=\p{Lu}\p{Ll})/gu;
const BLOCK_END = new RegExp(`(?<![\\p{L}])(?:${BLOCK_ENDS.join("|")})(?=[\\s,.;:!?)”"’']|$)`, "gu");
const NAME_LINK = new RegExp(`(?:${NAME_LINKS.join("|")}) `, "gu");
const LEADS = LINK_LEADS.map((lead) => lead.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
const BRACKETED = new RegExp(`[([](?:${LEADS})\\s?[:|][^()[\\]]{1,300}[)\\]]`, "giu");
const ADVERT =
  /(?<=\s)(?:ADVERTISEMENTS?(?: (?:Story|Article) continues below(?: advertisement)?)?|(?<=[\p{Ll},]\s)Advertisement(?=\s\p{Ll})|(?:Story|Article) continues below(?: (?:this )?(?:advertisement|ad))?|STORY CONTINUES BELOW(?: ADVERTISEMENT)?|CONTINUE READING BELOW)(?=\s)/gu;
const PLAYER = /(?<=\s)(?:Play Video\s\d{1,2}:\d{2}|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2})(?=[\s.,;])/g;
const SHARE_WORD =
  "Share on Facebook|Share on Twitter|Share via Email|Email this article|Share this article|Share this|Copy link|Share|Tweet|Email|Print|Pin";
const SHARE = new RegExp(`(?:(?:${SHARE_WORD})\\s?(?=${SHARE_WORD}))(?:(?:${SHARE_WORD})[ ]?){1,8}`, "g");
const OPEN_LEAD =
  /(?:(?:READ MORE|Read more|READ ALSO|ALSO READ|Also read|READ NEXT|READ|SEE ALSO|See also|RELATED|Related|WATCH|MORE)\s?[:|]|>>)\s/g;
const SENTENCE_END = /[.!?…]["”’')\]]*\s?$/;

/** What is to be cut out of a paragraph, in text order, none overlapping. `at` is the paragraph's offset in the article. */
export function injectedIn(paragraph: string, at: number): Chrome[] {
  if (paragraph.length < LEAST_PARAGRAPH) return [];
  const found: Chrome[] = [...linkBlocks(paragraph), ...nameLinks(paragraph)];
  const add = (pattern: RegExp, reason: string, ok: (start: number, end: number) => boolean = () => true): void => {
    for (const match of paragraph.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (end - start < paragraph.length && ok(start, end)) found.push({ start, end, reason });
    }
  };
  add(BRACKETED, "related-links", (start, end) => /[:|]\s*["“‘']?[\p{Lu}\d]/u.test(paragraph.slice(start, end)));
  add(ADVERT, "advertisement");
  add(PLAYER, "media-player");
  add(
    SHARE,
    "share-prompt",
    (start, end) =>
      (SENTENCE_END.test(paragraph.slice(Math.max(0, start - 4), start)) && /^\s|^$/.test(paragraph.slice(end, end + 1))) || start === 0,
  );
  for (const link of openLinks(paragraph)) found.push(link);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts: Chrome[] = [];
  for (const cut of found) if (cut.start >= (cuts.at(-1)?.end ?? 0)) cuts.push(cut);
  return cuts.map((cut) => ({ start: cut.start + at, end: cut.end + at, reason: cut.reason }));
}

/** NAME + part of NAME + headlines + MORE. Both passes move forward only, so the cost is linear. */
function* linkBlocks(paragraph: string): Generator<Chrome> {
  const ends = [...paragraph.matchAll(BLOCK_END)].map((match) => match.index + match[0].length);
  if (ends.length === 0) return;
  let done = 0;
  let next = 0;
  for (const match of paragraph.matchAll(GLUE)) {
    const start = match.index + match[0].length;
    if (start < done || !isRepeat(paragraph, start)) continue;
    while (next < ends.length && ends[next] <= start) next++;
    if (next === ends.length) return;
    const end = ends[next];
    if (end - start > MOST_BLOCK || end === paragraph.length) continue;
    yield { start, end, reason: "injected-links" };
    done = end;
  }
}

/** Is the word that begins here one of the capitalised words of the name just before it? */
function isRepeat(paragraph: string, start: number): boolean {
  const word = /^\p{Lu}[\p{L}’'-]*/u.exec(paragraph.slice(start, start + NAME_REACH))?.[0] ?? "";
  const before = paragraph.slice(Math.max(0, start - NAME_REACH), start);
  if (NAME_BEGINNING.test(before)) return false;
  const words: string[] = [];
  for (const part of before.split(/\s+/).reverse()) {
    if (/^\p{Lu}/u.test(part)) words.push(part);
    else if (!NAME_PARTICLES.has(part)) break;
  }
  return words.some((part) => part === word || (part.length > 2 && word.startsWith(part) && /^\p{Lu}/u.test(word.slice(part.length))));
}

/** "Read more about" and the name once more, glued to the name or with a space before it. */
function* nameLinks(paragraph: string): Generator<Chrome> {
  for (const match of paragraph.matchAll(NAME_LINK)) {
    const start = match.index;
    const before = paragraph.slice(Math.max(0, start - NAME_REACH), start).trimEnd();
    const rest = paragraph.slice(start + match[0].length, start + match[0].length + NAME_REACH);
    const name = longestTail(before, rest);
    if (name) yield { start, end: start + match[0].length + name.length, reason: "injected-links" };
  }
}

/** The longest run of whole words that ends `before` and begins `rest`. */
function longestTail(before: string, rest: string): string {
  const words = before.split(/\s+/);
  for (let from = Math.max(0, words.length - 5); from < words.length; from++) {
    const name = words.slice(from).join(" ");
    if (/^\p{Lu}/u.test(name) && rest.startsWith(name) && !/^\p{L}/u.test(rest.slice(name.length))) return name;
  }
  return "";
}

/** "READ MORE:" and a headline between two sentences, where the end of the headline can be told. */
function* openLinks(paragraph: string): Generator<Chrome> {
  for (const match of paragraph.matchAll(OPEN_LEAD)) {
    const start = match.index;
    if (start === 0 || !SENTENCE_END.test(paragraph.slice(Math.max(0, start - 6), start))) continue;
    const end = endOfHeadline(paragraph, start + match[0].length);
    if (end !== null) yield { start, end, reason: "related-links" };
  }
}
