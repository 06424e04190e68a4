import type { ArticleReading } from "../terms/reading.ts";
import type { RecordStore, SearchHit, StatementRef } from "../terms/store.ts";
import { foldWords, formsOf, isContentWord, type Word } from "../wording/fold.ts";
import { type Question, searchWords } from "./question.ts";
import { type Speech, speechesOf } from "./speech.ts";

/**
 * Which articles are read for a question. The record's search gives statements that share words with it; their words are
 * counted before any article is read, and of what many articles print alike one is read. So the cost of a question is
 * bounded by what is near it, not by the pile.
 */
export type Pile = Pick<RecordStore, "search" | "printing" | "article" | "spoken" | "party" | "coverage">;

export interface Gathered {
  readonly readings: Map<string, ArticleReading>;
  /** Statements that were hit, by id; those with the same content are under the one that was hit. */
  readonly hits: Map<string, SearchHit>;
}

/** Statements with different words that the search gives, at most. */
export const CANDIDATES = 300;
/** The same for a piece of a question that was not found as a whole. */
const PIECE_CANDIDATES = 60;
/** Articles read for a question, and for a piece: those whose statements share most of its words. */
const READ = 40;
const PIECE_READ = 12;
/** Articles read where statements hold all the words in one run. */
const READ_WHOLE = 150;
/** Share of the asked words that a statement must hold to be read. */
const SHARED = 0.15;
/** What a word without content counts beside one with it. */
const FUNCTION_WEIGHT = 0.3;

/** Adds what the words find. */
export async function gather(pile: Pile, found: Gathered, question: Question, limit = CANDIDATES): Promise<void> {
  await gatherWords(pile, found, question, question.words, limit, READ);
}

export async function gatherPiece(pile: Pile, found: Gathered, question: Question, piece: readonly Word[]): Promise<void> {
  await gatherWords(pile, found, question, piece, PIECE_CANDIDATES, PIECE_READ);
}

async function gatherWords(
  pile: Pile,
  { readings, hits }: Gathered,
  question: Question,
  words: readonly Word[],
  limit: number,
  most: number,
): Promise<void> {
  const asked = formsOf(words);
  const wanted = [...new Set(asked)].map((form) => ({ form, weight: isContentWord(form) ? 1 : FUNCTION_WEIGHT }));
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const run = ` ${asked.join(" ")} `;
  const ranked = (await pile.search(searchWords(question.text, words), limit)).map((hit, order) => {
    const forms = formsOf(foldWords(hit.words));
    const there = new Set(forms);
    let shared = 0;
    for (const { form, weight } of wanted) if (there.has(form)) shared += weight;
    const whole = ` ${forms.join(" ")} `.includes(run);
    return { hit, order, whole, share: shared / all + (whole ? 1 : 0) };
  });
  ranked.sort((a, b) => b.share - a.share || a.order - b.order);
  let read = 0;
  for (const { hit, whole, share } of ranked) {
    if (share < SHARED || (read >= most && !whole) || read >= READ_WHOLE) break;
    hits.set(hit.statement, hit);
    if (readings.has(hit.article)) continue;
    const reading = await pile.article(hit.article);
    if (!reading) continue;
    readings.set(hit.article, reading);
    read++;
  }
}

/** The speeches in which what was found stands. */
export function speechesIn({ readings, hits }: Gathered): Speech[] {
  const wanted = new Set(hits.keys());
  return [...readings.values()].flatMap((reading) => speechesOf(reading, wanted));
}

/** Where else the words of these statements of one article stand: in each other article that has all of them, the first. */
export function alikeOf({ hits }: Gathered, statements: readonly string[]): StatementRef[] {
  const [first, ...others] = statements.map((id) => hits.get(id)?.alike ?? []);
  const articles = others.map((list) => new Set(list.map(({ article }) => article)));
  return (first ?? []).filter(({ article }) => articles.every((set) => set.has(article)));
}
