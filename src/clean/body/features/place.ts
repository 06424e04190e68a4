/**
 * Where on the page a block stands: in order, from the headline, beside pictures; and what the page's
 * head says of it: the title, the summary, the text that JSON-LD repeats.
 */
import type { Markup } from "../../../terms/markup.ts";
import type { PageBlock } from "../blocks.ts";
import { articleBodyOf } from "../declared.ts";
import { wordsIn } from "../tokens.ts";
import type { Columns } from "./columns.ts";

/** Runs of a block that are looked at. */
const MOST_RUNS = 60;
/** Longest line that may be a declared title. */
const TITLE_WORDS = 40;
/** Words in a row that show a block to be part of a longer text. */
const GRAM = 4;

export function addPlace(
  columns: Columns,
  blocks: readonly PageBlock[],
  each: readonly (readonly string[])[],
  markup: Markup,
  headline: number,
): void {
  const words = columns.get("words");
  const before = columns.add("wordsBefore");
  let sum = 0;
  for (let i = 0; i < blocks.length; i++) {
    before[i] = sum;
    sum += words[i];
  }
  columns.fill("blocks", () => blocks.length);
  columns.fill("index", (i) => i);
  columns.fill("order", (i) => i / Math.max(1, blocks.length - 1));
  columns.fill("wordOrder", (i) => before[i] / Math.max(1, sum));
  columns.fill("fromHeadline", (i) => (headline < 0 ? -999 : i - headline));
  columns.fill("wordsFromHeadline", (i) => (headline < 0 ? -9999 : before[i] - before[headline]));
  addPictures(columns, blocks, markup);
  addDeclared(columns, each, markup);
}

/** Pictures, lines and times between a block and the one before it, and what stands for a picture that is not shown. */
function addPictures(columns: Columns, blocks: readonly PageBlock[], { elements }: Markup): void {
  const [pictures, rules, captions] = ["pictureBefore", "ruleBefore", "saysPicture"].map((name) => columns.add(name));
  let i = 0;
  let picture = "";
  for (const { tag, start, attributes } of elements) {
    if (tag !== "img" && tag !== "hr") continue;
    while (i < blocks.length && blocks[i].start < start) i++;
    if (i === blocks.length) break;
    if (tag === "hr") rules[i] = 1;
    else {
      pictures[i] = 1;
      picture = attributes.alt ?? "";
      if (picture.length > 10 && blocks[i].text.includes(picture.slice(0, 80))) captions[i] = 1;
    }
  }
  columns.fill("sincePicture", (k) => {
    for (let back = 0; back < 4 && k - back >= 0; back++) if (pictures[k - back]) return back;
    return 4;
  });
}

function addDeclared(columns: Columns, each: readonly (readonly string[])[], { head }: Markup): void {
  const summary = grams(wordsIn(head.meta.find(({ name }) => name === "og:description" || name === "description")?.content ?? ""));
  columns.fill("summary", (i) => covered(each[i], summary));
  const whole = articleBodyOf(head);
  const body = grams(whole ? wordsIn(whole) : []);
  columns.fill("declared", (i) => (body.runs.size === 0 ? -1 : covered(each[i], body)));
  const said = (title: string): string => wordsIn(title).join(" ");
  const titles = new Set(head.meta.filter(({ name }) => name.endsWith("title")).map(({ content }) => said(content)));
  const title = said(head.title ?? "");
  columns.fill("title", (i) => {
    if (each[i].length > TITLE_WORDS || each[i].length === 0) return 0;
    const line = each[i].join(" ");
    return titles.has(line) ? 2 : line.length > 12 && title.startsWith(line) ? 1 : 0;
  });
}

/** A text as its runs of words, and its words. */
interface Grams {
  readonly runs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

function grams(words: readonly string[]): Grams {
  const runs = new Set<string>();
  for (let i = 0; i + GRAM <= words.length; i++) runs.add(words.slice(i, i + GRAM).join(" "));
  return { runs, words: new Set(words) };
}

/** Share of a block's runs of words, the first of them, that the text has. */
function covered(words: readonly string[], text: Grams): number {
  if (text.runs.size === 0 || words.length < GRAM) return 0;
  const most = Math.min(words.length - GRAM + 1, MOST_RUNS);
  let found = 0;
  let known = 0; // words in a row up to here that the text has at all
  for (let i = 0; i < most + GRAM - 1; i++) {
    known = text.words.has(words[i]) ? known + 1 : 0;
    if (known >= GRAM && text.runs.has(words.slice(i + 1 - GRAM, i + 1).join(" "))) found++;
  }
  return found / most;
}
