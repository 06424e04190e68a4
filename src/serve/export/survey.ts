/**
 * What a report must know before its first line: the articles in order, the speakers by how much they
 * are quoted, and which statements are carried elsewhere. Holds a line per article and an id per
 * statement, never a text.
 */

import { dayOf } from "../../../web/dates.ts";
import type { ComparedUtterance, Comparison } from "../../terms/answer.ts";
import type { PartyType } from "../../terms/reading.ts";
import { hull } from "../../terms/span.ts";
import type { RecordedArticle, RecordStore } from "../../terms/store.ts";

export interface Survey {
  /** Earliest first, as far as known. */
  readonly articles: readonly RecordedArticle[];
  /** Place of an article in `articles`, by sha256. */
  readonly rankOf: ReadonlyMap<string, number>;
  /** Named speakers by number of statements, then unnamed ones likewise. */
  readonly quoted: readonly Speaker[];
  /** Speakers as the record counts them: those whose name was not found are not counted. */
  readonly speakers: number;
  readonly statements: number;
  readonly outlets: number;
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly undated: number;
  /** Utterances in at least two articles, those in most articles first. */
  readonly utterances: readonly ComparedUtterance[];
}

export interface Speaker {
  readonly name: string;
  readonly type: PartyType;
  /** Ids in the order of the articles, then of the text. */
  readonly statements: readonly string[];
}

const UNNAMED: ReadonlySet<PartyType> = new Set<PartyType>(["anonymous", "unknown"]);

export async function survey(
  store: Pick<RecordStore, "counts" | "articles" | "statements">,
  comparison: Pick<Comparison, "utterances" | "order">,
): Promise<Survey> {
  const articles = await inOrder(store, comparison.order);
  const rankOf = new Map(articles.map(({ sha256 }, rank) => [sha256, rank]));
  const days = articles.flatMap(({ published }) => dayOf(published) ?? []).sort();
  const quoted = await speakersOf(store, rankOf);
  return {
    articles,
    rankOf,
    quoted,
    speakers: (await store.counts()).speakers,
    statements: quoted.reduce((sum, { statements }) => sum + statements.length, 0),
    outlets: new Set(articles.flatMap(({ publisher }) => publisher ?? [])).size,
    days: days.length > 0 ? { first: days[0], last: days[days.length - 1] } : null,
    undated: articles.filter(({ published }) => !published).length,
    utterances: shared(comparison.utterances),
  };
}

/** The reports that carry an utterance: versions of one page are one. */
export function reportsOf({ pages, statements }: Pick<ComparedUtterance, "pages" | "statements">): number {
  return pages ?? new Set(statements.map(({ article }) => article)).size;
}

async function inOrder(store: Pick<RecordStore, "articles">, order: readonly string[]): Promise<RecordedArticle[]> {
  const waiting = new Map<string, RecordedArticle>();
  for await (const article of store.articles()) waiting.set(article.sha256, article);
  const articles: RecordedArticle[] = [];
  for (const sha256 of order) {
    const article = waiting.get(sha256);
    if (article && waiting.delete(sha256)) articles.push(article);
  }
  return [...articles, ...waiting.values()];
}

async function speakersOf(store: Pick<RecordStore, "statements">, rankOf: ReadonlyMap<string, number>): Promise<Speaker[]> {
  const byName = new Map<string, { name: string; type: PartyType; places: { id: string; rank: number; start: number }[] }>();
  for await (const { article, statement } of store.statements()) {
    const { name, type } = statement.speaker;
    const speaker = byName.get(name) ?? { name, type, places: [] };
    byName.set(name, speaker);
    speaker.places.push({ id: statement.id, rank: rankOf.get(article.sha256) ?? rankOf.size, start: hull(statement.content).start });
  }
  return [...byName.values()]
    .map(({ name, type, places }) => ({
      name: name.trim() || "Speaker not named",
      type,
      statements: places.sort((a, b) => a.rank - b.rank || a.start - b.start || (a.id < b.id ? -1 : 1)).map(({ id }) => id),
    }))
    .sort(
      (a, b) =>
        Number(UNNAMED.has(a.type)) - Number(UNNAMED.has(b.type)) ||
        b.statements.length - a.statements.length ||
        (a.name < b.name ? -1 : 1),
    );
}

function shared(utterances: readonly ComparedUtterance[]): ComparedUtterance[] {
  return utterances
    .map((utterance) => ({ utterance, reports: reportsOf(utterance) }))
    .filter(({ reports }) => reports > 1)
    .sort((a, b) => b.reports - a.reports)
    .map(({ utterance }) => utterance);
}
