/** What a block's own words look like: length, sentences, little words, figures, links, and what its tokens weigh. */
import { STOP_WORDS } from "../../words/stop-words.ts";
import type { PageBlock } from "../blocks.ts";
import { saidIn, wordsIn } from "../tokens.ts";
import { type Weights, weigh } from "../weights.ts";
import type { Columns } from "./columns.ts";

const LITTLE: ReadonlySet<string> = new Set(Object.values(STOP_WORDS).flat());
const ENDED = /[.!?…。！？][\s"'”’»›«)\]]*$/u;
const SENTENCE = /[.!?…][”"’»)]*\s+["„“«(]*\p{Lu}/gu;

/** Credits and numbers of pictures, in the languages of most pages. */
const CREDIT_FIRST =
  /^\W{0,2}(?:(?:photo(?:graph)?s?|fotos?|bild(?:er)?|image|crédits?|créditos?|credits?|fuente|quelle|source|zdjęcie)(?:\s(?:by|de|von|par|di))?\s?[:/|©]|photo(?:graph)?s? by\b|fotos? (?:de|von)\b|(?:abb(?:ildung)?|fig(?:ure)?|grafik|tabelle|table)\.? \d|©|\(c\))|(?:foto|photo|bild|quelle|image)s?(?: by| von| de)?\s?[:/|©]/i;
const CREDIT_LAST =
  /(?:foto|photo|bild|quelle|credit|crédito)s?\s?:|©|\/\s?(?:dpa|afp|reuters|getty|ap|epa|imago|shutterstock|istock|pixabay|unsplash|adobe|efe|ansa|pap)\b/i;
/** Does a line begin or end as credits of pictures do? */
export function isCredited(text: string): boolean {
  return CREDIT_FIRST.test(text.slice(0, 60)) || CREDIT_LAST.test(text.slice(-60));
}

/** Openings of lines that lead to other stories. */
const LEAD =
  /^[\W_]{0,4}(?:(?:lesen|sehen|hören) sie (?:auch|mehr|dazu|hier)|lies auch|auch interessant|mehr (?:zum thema|dazu|lesen|infos?|informationen)|(?:das|dies) (?:könnte|dürfte)|weitere (?:informationen|infos?|artikel|beiträge|links|themen|meldungen|nachrichten)|weiterlesen|zum thema|read (?:more|also|next)|see also|also read|related|recommended|more (?:on|from|about|stories)|you may|watch|don['’]t miss|lea (?:más|también)|lee (?:también|más)|puedes? (?:ver|leer)|(?:te|le) puede interesar|ver también|lire aussi|à lire|voir aussi|lisez|leggi anche|leia (?:mais|também)|czytaj (?:też|także|więcej)|zobacz (?:też|także|więcej)|lees (?:ook|meer))\b/iu;

/** Words a block needs to be running text: ended, or long and not made of links. */
const RUNNING = { ended: 6, open: 25, linked: 0.5 };

/** Adds the columns, and gives each block's words. */
export function addWords(columns: Columns, blocks: readonly PageBlock[], weights: Weights): string[][] {
  const each = blocks.map((block) => wordsIn(block.text));
  const words = columns.fill("words", (i) => each[i].length);
  const linked = columns.fill("linked", (i) => blocks[i].linked / blocks[i].text.length);
  const ended = columns.fill("ended", (i) => (ENDED.test(blocks[i].text.slice(-12)) ? 1 : 0));
  columns.fill("links", (i) => blocks[i].links);
  columns.fill("chars", (i) => blocks[i].text.length);
  columns.fill("wordLength", (i) => (each[i].length > 0 ? blocks[i].text.length / each[i].length : 0));
  columns.fill("sentences", (i) => (each[i].length > 5 ? count(blocks[i].text, SENTENCE) : 0) + ended[i]);
  const running = columns.fill("running", (i) =>
    (ended[i] && words[i] >= RUNNING.ended) || (words[i] >= RUNNING.open && linked[i] < RUNNING.linked) ? 1 : 0,
  );
  const runningWords = columns.fill("runningWords", (i) => running[i] * words[i] * (1 - linked[i]));
  addCharacters(columns, blocks);
  addShares(columns, blocks, each);
  addWeights(columns, each, weights);
  addRepeats(columns, blocks);
  const [pageRunning, pageWords] = [total(runningWords), total(words)];
  columns.fill("pageRunning", () => pageRunning);
  columns.fill("pageWords", () => pageWords);
  return each;
}

function addCharacters(columns: Columns, blocks: readonly PageBlock[]): void {
  const names = ["commas", "marks", "quotes", "lines", "digits", "highs"] as const;
  const [commas, marks, quotes, lines, digits, highs] = names.map((name) => columns.add(name));
  for (const [i, { text }] of blocks.entries()) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 44) commas[i]++;
      else if (code === 10) lines[i]++;
      else if (code >= 48 && code <= 57) digits[i]++;
      else if (code >= 65 && code <= 90) highs[i]++;
      else if (code === 124 || code === 187 || code === 183 || code === 8226 || code === 169 || code === 8594 || code === 35) marks[i]++;
      else if (code === 34 || code === 8220 || code === 8221 || code === 8222 || code === 171) quotes[i]++;
    }
    digits[i] /= text.length;
    highs[i] /= text.length;
  }
}

function addShares(columns: Columns, blocks: readonly PageBlock[], each: readonly (readonly string[])[]): void {
  columns.fill("little", (i) => share(each[i], (word) => LITTLE.has(word)));
  columns.fill("opensHigh", (i) => (/^[\P{L}]{0,4}\p{Lu}/u.test(blocks[i].text) ? 1 : 0));
  columns.fill("opensOdd", (i) => (/^[^\p{L}\p{N}"“„«‚‘'(]/u.test(blocks[i].text) ? 1 : 0));
  columns.fill("endsColon", (i) => (/:\s*$/.test(blocks[i].text.slice(-4)) ? 1 : 0));
  columns.fill("endsOpen", (i) => (/(?:\.\.\.|…|\[…\]|»|›|→|>)\]?\s*$/.test(blocks[i].text.slice(-8)) ? 1 : 0));
  columns.fill("dated", (i) =>
    each[i].length < 30 && /\b(?:19|20)\d\d\b|\d{1,2}[.:/]\d{2}|\d{1,2}\.\s?\p{L}{3}/u.test(blocks[i].text) ? 1 : 0,
  );
  columns.fill("addressed", (i) => (/@|www\.|https?:|\.(?:com|de|org|net)\b|©/.test(blocks[i].text.slice(0, 300)) ? 1 : 0));
  columns.fill("credited", (i) => (isCredited(blocks[i].text) ? 1 : 0));
  columns.fill("leads", (i) => (each[i].length < 30 && LEAD.test(blocks[i].text.slice(0, 60)) ? 1 : 0));
}

function addWeights(columns: Columns, each: readonly (readonly string[])[], weights: Weights): void {
  const [least, most, mean, known] = ["said.least", "said.most", "said.mean", "said.known"].map((name) => columns.add(name));
  for (const [i, words] of each.entries()) {
    const weighed = weigh(saidIn(words), weights.words);
    least[i] = weighed.least;
    most[i] = weighed.most;
    mean[i] = weighed.known > 0 ? weighed.sum / weighed.known : 0;
    known[i] = weighed.known;
  }
}

/** How often the same words stand on the page, and whether they stood before. */
function addRepeats(columns: Columns, blocks: readonly PageBlock[]): void {
  const places = new Map<string, number>();
  const before = columns.add("repeatsEarlier");
  for (const [i, { text }] of blocks.entries()) {
    before[i] = places.get(text) ?? 0;
    places.set(text, before[i] + 1);
  }
  columns.fill("printings", (i) => places.get(blocks[i].text) ?? 1);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

function share(words: readonly string[], is: (word: string) => boolean): number {
  let found = 0;
  for (const word of words) if (is(word)) found++;
  return words.length > 0 ? found / words.length : 0;
}

function total(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}
