import type { QuoteCheck, QuoteMatch } from "../terms/answer.ts";
import type { ArticleReading } from "../terms/reading.ts";
import type { RecordStore, SpokenStatement, StatementRef } from "../terms/store.ts";
import { alikeOf, type Gathered } from "./gather.ts";
import type { Question } from "./question.ts";
import { findReports } from "./reported.ts";
import { compared, showFinding } from "./shown.ts";
import { partAt, type Speech } from "./speech.ts";
import type { Stretch } from "./stitch.ts";
import { type Finding, weigh } from "./weigh.ts";

/** A place of the pile that answers a question, and with it everybody who carries the same words. */
export interface Place {
  readonly match: Omit<QuoteMatch, "article" | "statement">;
  readonly verdict: QuoteCheck["verdict"];
  readonly score: number;
  /** Share of the words laid over each other that are the same. */
  readonly share: number;
  readonly clipped: boolean;
  readonly stitched: boolean;
  /** Where it stands, for places that are alike in all else. */
  readonly order: number;
  /** The first statement of the place itself, then of others with the same content. */
  readonly statements: readonly StatementRef[];
}

/** One article that carries a place. */
export interface Carrier {
  readonly ref: StatementRef;
  readonly place: Place;
  readonly spoken: SpokenStatement;
}

export function weighPlaces(question: Question, speeches: readonly Speech[], found: Gathered): Place[] {
  return speeches.flatMap((speech) => {
    const finding = weigh(question, speech);
    return finding ? [placeOf(question, finding, found)] : [];
  });
}

function placeOf(question: Question, finding: Finding, found: Gathered): Place {
  const { speech, verdict, score, share, clipped, stitched, first, end } = finding;
  const ids = [...new Set(speech.parts.filter((part, i) => part.first < end && (speech.parts[i + 1]?.first ?? end) > first).map(idOf))];
  const statements = [{ article: speech.article, statement: ids[0] }, ...alikeOf(found, ids)];
  const { statement } = partAt(speech, first);
  return { match: showFinding(question, finding), verdict, score, share, clipped, stitched, order: statement.content[0].start, statements };
}

function idOf({ statement }: Speech["parts"][number]): string {
  return statement.id;
}

export function stitchedPlaces(question: Question, stretches: readonly Stretch[], found: Gathered): Place[] {
  return stretches.map(({ speech, first, end }, order) => {
    const { statement } = partAt(speech, first);
    const quote = speech.text.slice(speech.words[first].start, speech.words[end - 1].end);
    const match = compared(quote, question);
    const statements = [{ article: speech.article, statement: statement.id }, ...alikeOf(found, [statement.id])];
    // All stretches have one rank: they are listed in the order of the question.
    return { match, verdict: "altered", score: 1, share: 1, clipped: false, stitched: true, order, statements };
  });
}

export function reportedPlaces(question: Question, readings: Iterable<ArticleReading>, found: Gathered): Place[] {
  return [...readings].flatMap((reading) =>
    findReports(question, reading, found.hits).map(({ statement, sentence, score }): Place => {
      const match = compared(sentence, question);
      const statements = [{ article: reading.origin.sha256, statement: statement.id }, ...alikeOf(found, [statement.id])];
      const order = statement.content[0].start;
      return { match, verdict: "reported", score, share: Math.min(1, score), clipped: false, stitched: false, order, statements };
    }),
  );
}

/** Everybody who carries the places, each statement once, with the place that was found in it rather than one like it. */
export async function carriersOf(pile: Pick<RecordStore, "spoken">, places: readonly Place[]): Promise<Carrier[]> {
  const own = new Map(places.map((place) => [keyOf(place.statements[0], place), place]));
  const all = new Map<string, { ref: StatementRef; place: Place }>();
  for (const place of places) {
    for (const [i, ref] of place.statements.entries()) {
      const key = keyOf(ref, place);
      const nearer = i === 0 ? place : (own.get(key) ?? place);
      const there = all.get(key);
      if (!there || nearer.score > there.place.score) all.set(key, { ref, place: nearer });
    }
  }
  const spoken = await pile.spoken([...new Set([...all.values()].map(({ ref }) => ref.statement))]);
  return [...all.values()].flatMap(({ ref, place }) => {
    const there = spoken.get(ref.statement);
    return there ? [{ ref, place, spoken: there }] : [];
  });
}

/** The parts of a stitched quotation are listed apart, even where they stand in one statement. */
function keyOf({ statement }: StatementRef, { stitched, verdict, order }: Place): string {
  return stitched && verdict === "altered" ? `${statement} ${order}` : statement;
}
