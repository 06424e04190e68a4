import type { QuoteCheck, QuoteMatch, QuoteQuestion } from "../terms/answer.ts";
import type { ArticleReading } from "../terms/reading.ts";
import { confidenceOf } from "./confidence.ts";
import { CANDIDATES, type Gathered, gather, gatherPiece, type Pile, speechesIn } from "./gather.ts";
import { compareDates, compareText } from "./order.ts";
import { countVoices, type Fit, fits, type Voice, voicesOf } from "./party.ts";
import { type Carrier, carriersOf, type Place, reportedPlaces, stitchedPlaces, weighPlaces } from "./place.ts";
import { askWords, piecesOf, type Question } from "./question.ts";
import { findNarrated, findReports } from "./reported.ts";
import { compared } from "./shown.ts";
import { findStretches } from "./stitch.ts";
import { wordingsOf } from "./wordings.ts";

/**
 * Are these words in the pile, in whose mouth, and what was changed? Candidates come from the record's
 * full-text search; every verdict comes from aligning the words themselves (`weigh.ts` has the rules).
 * The nearest reading decides: exact before partial before altered before reported before absent.
 */
export interface CheckOptions {
  /** Places listed, best first. */
  readonly matches?: number;
  /** Statements with different words looked at. */
  readonly candidates?: number;
}

const MATCHES = 20;
/** Articles looked through for the words in the outlets' own narration. */
const NARRATED_ARTICLES = 40;
/** Places whose score is so near to the best are as good, when it is asked who said it. */
const AS_GOOD = 0.15;

/** Throws RangeError when the quotation holds no words. */
export async function checkQuote(pile: Pile, asked: QuoteQuestion, options: CheckOptions = {}): Promise<QuoteCheck> {
  const question = askWords(asked.quote);
  const claimed = asked.speaker?.trim() || question.speaker;
  const limit = options.matches ?? MATCHES;
  const found: Gathered = { readings: new Map(), hits: new Map() };
  const places = await findPlaces(pile, question, found, options.candidates ?? CANDIDATES);
  const searched = await pile.coverage();
  if (places.length === 0) {
    const narrated = await findInNarration(pile, question, limit);
    const confidence = confidenceOf("absent", question, 0);
    const nearest = narrated.length > 0 ? null : nearestReport(question, found);
    return { ...NOTHING, confidence, claimed, ...(nearest && { nearest }), ...(narrated.length > 0 && { narrated }), searched };
  }
  return { ...(await answerFrom(pile, question, places, claimed, limit)), searched };
}

const NOTHING = {
  verdict: "absent",
  speaker: null,
  speakers: [],
  misattributed: false,
  stitched: false,
  clipped: false,
  matches: [],
  wordings: [],
} as const;

/** In the words of speeches; else joined from several; else as reported speech. */
async function findPlaces(pile: Pile, question: Question, found: Gathered, candidates: number): Promise<Place[]> {
  await gather(pile, found, question, candidates);
  let speeches = speechesIn(found);
  const places = weighPlaces(question, speeches, found);
  if (places.some(({ verdict }) => verdict === "exact" || verdict === "partial")) return places;
  const before = found.hits.size;
  for (const piece of piecesOf(question)) await gatherPiece(pile, found, question, piece);
  if (found.hits.size > before) speeches = speechesIn(found);
  const stretches = findStretches(question, speeches);
  if (stretches) return stitchedPlaces(question, stretches, found);
  const again = found.hits.size > before ? weighPlaces(question, speeches, found) : places;
  return again.length > 0 ? again : reportedPlaces(question, found.readings.values(), found);
}

/** Words of the outlets' own, in nobody's mouth. */
async function findInNarration(pile: Pile, question: Question, limit: number): Promise<NonNullable<QuoteCheck["narrated"]>> {
  const words = question.words.map(({ start, end }) => question.text.slice(start, end));
  const passages: (NonNullable<QuoteCheck["narrated"]>[number] & { readonly published: string | null })[] = [];
  for (const article of await pile.printing(words, NARRATED_ARTICLES)) {
    const reading = await pile.article(article);
    if (reading) passages.push(...narratedIn(question, reading, limit));
  }
  return passages
    .sort((a, b) => compareDates(a.published, b.published) || compareText(a.article, b.article) || a.start - b.start)
    .slice(0, limit)
    .map(({ published: _published, ...passage }) => passage);
}

/** What is reported of the same matter and is not the same. */
function nearestReport(question: Question, { readings, hits }: Gathered): QuoteMatch | null {
  const reports = [...readings.values()].flatMap((reading) =>
    findReports(question, reading, hits, true).map((report) => ({ ...report, article: reading.origin.sha256 })),
  );
  const [best] = reports.sort((a, b) => b.score - a.score || compareText(a.statement.id, b.statement.id));
  return best ? { article: best.article, statement: best.statement.id, ...compared(best.sentence, question) } : null;
}

function narratedIn(question: Question, reading: ArticleReading, limit: number) {
  const { origin, published } = reading;
  return findNarrated(question, reading, limit).map((passage) => ({
    article: origin.sha256,
    ...passage,
    published: published?.value ?? null,
  }));
}

async function answerFrom(
  pile: Pile,
  question: Question,
  places: readonly Place[],
  claimed: string | null,
  limit: number,
): Promise<Omit<QuoteCheck, "searched">> {
  const top = Math.max(...places.map((place) => place.score));
  const { verdict, share } = places.find((place) => place.score === top)!;
  const carriers = await carriersOf(
    pile,
    places.filter((place) => place.verdict === verdict || (verdict === "exact" && place.verdict === "partial" && !place.stitched)),
  );
  const voices = await voicesOf(pile, carriers);
  const isClaimed = claimedIn(claimed, voices);
  const all = inOrder(carriers, (carrier) => isClaimed(carrier) === "yes");
  const alike = all.filter(({ place }) => place.verdict === verdict);
  const near = alike.filter(({ place }) => place.score >= top - AS_GOOD);
  const best = alike.filter(({ place }) => place.score === top);
  const named = claimed === null ? [] : best.filter((carrier) => isClaimed(carrier) === "yes");
  const speakers = countVoices(near, voices);
  const spoken = countVoices(named.length > 0 ? named : best, voices);
  return {
    verdict,
    confidence: confidenceOf(verdict, question, share),
    speaker: (spoken[0] ?? speakers[0])?.name ?? null,
    speakers,
    claimed,
    misattributed:
      claimed !== null && speakers.length > 0 && near.every((carrier) => isClaimed(carrier) === "no" || isNobody(voices.get(carrier))),
    stitched: best[0].place.stitched,
    clipped: best[0].place.clipped,
    matches: alike.slice(0, limit).map(({ ref, place }) => ({ ...ref, ...place.match })),
    wordings: wordingsOf(all),
  };
}

/** Asked once of each voice, however many carry it. */
function claimedIn(claimed: string | null, voices: ReadonlyMap<Carrier, Voice>): (carrier: Carrier) => Fit {
  const known = new Map<string, Fit>();
  return (carrier) => {
    const voice = voices.get(carrier);
    if (claimed === null || !voice) return "no";
    const fit = known.get(voice.key) ?? fits(claimed, voice);
    known.set(voice.key, fit);
    return fit;
  };
}

function isNobody(voice: Voice | undefined): boolean {
  return !voice || voice.name === null;
}

/** Marks aside; the spelling of a word counts here, where it did not for the verdict. */
function wordsChanged({ place }: Carrier): number {
  return place.match.changes.filter(({ kind }) => kind !== "punctuation").length;
}

/** Nearest first; of places as near, those in the mouth that is asked about, then the earliest. */
function inOrder(carriers: readonly Carrier[], isClaimed: (carrier: Carrier) => boolean): Carrier[] {
  const claimed = new Set(carriers.filter(isClaimed));
  return [...carriers].sort(
    (a, b) =>
      b.place.score - a.place.score ||
      wordsChanged(a) - wordsChanged(b) ||
      Number(claimed.has(b)) - Number(claimed.has(a)) ||
      (a.place.stitched && b.place.stitched ? a.place.order - b.place.order : 0) ||
      compareDates(a.spoken.article.published, b.spoken.article.published) ||
      compareText(a.ref.article, b.ref.article) ||
      a.place.order - b.place.order ||
      compareText(a.ref.statement, b.ref.statement),
  );
}
