import type { QuoteCheck, QuoteMatch, QuoteQuestion } from "../terms/answer.ts";
import type { ArticleReading } from "../terms/reading.ts";
import type { RecordStore } from "../terms/store.ts";
import { diffWords } from "../wording/diff.ts";
import { namesCompatible, speakerName } from "../wording/names.ts";
import { changesOf } from "../wording/variation.ts";
import { compareDates, compareText } from "./order.ts";
import { askWords, piecesOf, type Question, searchWords } from "./question.ts";
import { findNarrated, findReports } from "./reported.ts";
import { partAt, type Speech, speechesOf } from "./speech.ts";
import { findStretches, type Stretch } from "./stitch.ts";
import { showFinding, sourceOf, weigh } from "./weigh.ts";

/**
 * Are these words in the pile, in whose mouth, and what was changed? Candidates come from the record's
 * full-text search; every verdict comes from aligning the words themselves (`weigh.ts` has the rules).
 * The nearest reading decides: exact before partial before altered before reported before absent.
 */
export interface CheckOptions {
  /** Carriers listed, best first. */
  readonly matches?: number;
  /** Search hits looked at. */
  readonly candidates?: number;
}

const MATCHES = 20;
const CANDIDATES = 300;
/** Search hits looked at for each piece of a question that was not found as a whole. */
const PIECE_CANDIDATES = 60;
/** Articles read for one question, at most. */
const MAX_READINGS = 400;
/** Articles without a likely statement that are looked through for the words in the outlets' own narration. */
const NARRATED_ARTICLES = 40;

/** One place of the pile, ready to be ranked. */
interface Place {
  readonly match: QuoteMatch;
  readonly verdict: QuoteCheck["verdict"];
  readonly speaker: string | null;
  readonly published: string | null;
  readonly score: number;
  readonly clipped: boolean;
  readonly stitched: boolean;
  readonly order: number;
}

type Pile = Pick<RecordStore, "search" | "article" | "counts">;

/** Throws RangeError when the quotation holds no words. */
export async function checkQuote(store: Pile, asked: QuoteQuestion, options: CheckOptions = {}): Promise<QuoteCheck> {
  const question = askWords(asked.quote);
  const claimed = asked.speaker?.trim() || null;
  const limit = options.matches ?? MATCHES;
  const readings = new Map<string, ArticleReading>();
  const others = await gather(store, readings, searchWords(question.text, question.words), options.candidates ?? CANDIDATES);
  let speeches = [...readings.values()].flatMap(speechesOf);
  let places = speeches.flatMap((speech) => weighPlace(question, speech));
  if (!places.some(({ verdict }) => verdict === "exact" || verdict === "partial")) {
    const before = readings.size;
    for (const piece of piecesOf(question)) await gather(store, readings, searchWords(question.text, piece), PIECE_CANDIDATES);
    if (readings.size > before) {
      speeches = [...readings.values()].flatMap(speechesOf);
      places = speeches.flatMap((speech) => weighPlace(question, speech));
    }
    const stretches = findStretches(question, speeches);
    if (stretches) places = stretches.map((stretch, order) => stitchedPlace(question, stretch, order));
  }
  if (places.length === 0) places = [...readings.values()].flatMap((reading) => reportedPlaces(question, reading));
  const { articles, statements } = await store.counts();
  const searched = { articles, statements };
  if (places.length === 0) {
    for (const article of others.slice(0, NARRATED_ARTICLES)) await load(store, readings, article);
    const narrated = narratedPlaces(question, [...readings.values()], limit);
    const nothing = {
      verdict: "absent",
      speaker: null,
      claimed,
      misattributed: false,
      stitched: false,
      clipped: false,
      matches: [],
    } as const;
    return { ...nothing, ...(narrated.length > 0 && { narrated }), searched };
  }
  return { ...answerFrom(places, claimed, limit), searched };
}

/** Reads the articles whose statements are hit; gives back the others, best first. */
async function gather(store: Pile, readings: Map<string, ArticleReading>, words: readonly string[], limit: number): Promise<string[]> {
  const others: string[] = [];
  for (const { article, statement } of await store.search(words, limit)) {
    if (statement === null) others.push(article);
    else await load(store, readings, article);
  }
  return others;
}

async function load(store: Pile, readings: Map<string, ArticleReading>, article: string): Promise<void> {
  if (readings.has(article) || readings.size >= MAX_READINGS) return;
  const reading = await store.article(article);
  if (reading) readings.set(article, reading);
}

function narratedPlaces(question: Question, readings: readonly ArticleReading[], limit: number): NonNullable<QuoteCheck["narrated"]> {
  return [...readings]
    .sort((a, b) => compareDates(a.published?.value ?? null, b.published?.value ?? null) || compareText(a.origin.sha256, b.origin.sha256))
    .flatMap((reading) => findNarrated(question, reading, limit).map((passage) => ({ article: reading.origin.sha256, ...passage })))
    .slice(0, limit);
}

function weighPlace(question: Question, speech: Speech): Place[] {
  const finding = weigh(question, speech);
  if (!finding) return [];
  const { statement, speaker } = sourceOf(finding);
  const { verdict, score, clipped, stitched, first } = finding;
  const match = { article: speech.article, statement, ...showFinding(question, finding) };
  return [
    {
      match,
      verdict,
      speaker,
      published: speech.published,
      score,
      clipped,
      stitched,
      order: partAt(speech, first).statement.content[0].start,
    },
  ];
}

function stitchedPlace(question: Question, stretch: Stretch, order: number): Place {
  const { speech, first, end } = stretch;
  const { statement, speaker } = partAt(speech, first);
  const quote = speech.text.slice(speech.words[first].start, speech.words[end - 1].end);
  const match = {
    article: speech.article,
    statement: statement.id,
    quote,
    diff: diffWords(quote, question.text),
    changes: changesOf(quote, question.text),
  };
  // All stretches have one rank: they are listed in the order of the question.
  return { match, verdict: "altered", speaker, published: null, score: 1, clipped: false, stitched: true, order };
}

function reportedPlaces(question: Question, reading: ArticleReading): Place[] {
  return findReports(question, reading).map(({ statement, sentence, score }) => ({
    match: {
      article: reading.origin.sha256,
      statement: statement.id,
      quote: sentence,
      diff: diffWords(sentence, question.text),
      changes: changesOf(sentence, question.text),
    },
    verdict: "reported",
    speaker: speakerName(statement.speaker),
    published: reading.published?.value ?? null,
    score,
    clipped: false,
    stitched: false,
    order: statement.content[0].start,
  }));
}

function answerFrom(places: readonly Place[], claimed: string | null, limit: number): Omit<QuoteCheck, "searched"> {
  const fits = (place: Place): boolean => claimed !== null && place.speaker !== null && namesCompatible(claimed, place.speaker);
  const top = Math.max(...places.map((place) => place.score));
  const { verdict } = places.find((place) => place.score === top)!;
  const alike = places
    .filter((place) => place.verdict === verdict)
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(fits(b)) - Number(fits(a)) ||
        compareDates(a.published, b.published) ||
        (a.stitched && b.stitched ? a.order - b.order : 0) ||
        compareText(a.match.article, b.match.article) ||
        a.order - b.order,
    );
  const best = alike.filter((place) => place.score === top);
  const named = best.filter(fits);
  const voices = named.length > 0 ? named : best;
  return {
    verdict,
    speaker: mostNamed(voices.map((place) => place.speaker)) ?? mostNamed(alike.map((place) => place.speaker)),
    claimed,
    misattributed: claimed !== null && alike.some((place) => place.speaker !== null) && !alike.some(fits),
    stitched: best[0].stitched,
    clipped: best[0].clipped,
    matches: alike.slice(0, limit).map((place) => place.match),
  };
}

/** The name most of them give, names that may be one person's counted together; of these the fullest. Names come earliest first. */
function mostNamed(names: readonly (string | null)[]): string | null {
  const groups: { names: string[] }[] = [];
  for (const name of names) {
    if (name === null) continue;
    const group = groups.find((other) => other.names.some((there) => there === name || namesCompatible(there, name)));
    if (group) group.names.push(name);
    else groups.push({ names: [name] });
  }
  let most: { names: string[] } | null = null;
  for (const group of groups) if (!most || group.names.length > most.names.length) most = group;
  return most ? most.names.reduce((fullest, name) => (name.length > fullest.length ? name : fullest)) : null;
}
