import type { LeftOut } from "../terms/answer.ts";
import type { ArticleReading } from "../terms/reading.ts";
import type { RecordStore } from "../terms/store.ts";
import { alignWords } from "../wording/align.ts";
import { foldWords, formsOf, isContentWord } from "../wording/fold.ts";
import { findRuns } from "../wording/run.ts";
import { edgeBefore, isWhole, partAt, type Speech, speechesOf } from "./speech.ts";
import type { Wording } from "./variants.ts";

/**
 * What each outlet left out: words of the same speech that stand directly before or after its quotation in a fuller
 * carrier, and that it prints nowhere. The rest of a sentence that was cut, else the whole sentence beside it; never
 * over words of the fuller outlet's own, for there the speech may have been cut already, nor from a few words that the
 * outlet quotes in a sentence of its own.
 */

/** Carriers looked at, the fullest first, one of each article; more are mostly copies of these. */
const MOST_CARRIERS = 12;
/** Fuller carriers in which the words are looked for. */
const MOST_FULLER = 4;

export async function leftOutOf(store: Pick<RecordStore, "article">, wordings: readonly Wording[]): Promise<LeftOut[]> {
  const quoted = wordings.filter(({ parts }) => parts.length > 0);
  const one = new Map<string, Wording>();
  for (const wording of quoted) if (!one.has(wording.ref.article)) one.set(wording.ref.article, wording);
  if (one.size < 2) return [];
  const looked = [...one.values()].slice(0, MOST_CARRIERS);
  const speeches: { wording: Wording; speech: Speech }[] = [];
  const printed = new Map<string, readonly string[]>();
  for (const wording of looked) {
    const reading = await store.article(wording.ref.article);
    if (!reading) continue;
    const speech = speechOf(reading, wording.ref.statement);
    if (speech) speeches.push({ wording, speech });
    printed.set(wording.ref.article, formsOf(foldWords(reading.body.map(({ text }) => text).join("\n"))));
  }
  speeches.sort((a, b) => b.speech.words.length - a.speech.words.length);
  const found: LeftOut[] = [];
  for (const wording of looked) {
    const prints = printed.get(wording.ref.article);
    for (const { wording: fuller, speech } of speeches.slice(0, MOST_FULLER)) {
      if (fuller === wording || fuller.ref.article === wording.ref.article || !prints) continue;
      const place = placeOf(wording, speech);
      if (!place) continue;
      const kept = (piece: Piece | null) =>
        piece &&
        partAt(speech, piece.first).statement.kind === "direct" &&
        !isPrinted(speech.forms.slice(piece.first, piece.last + 1), prints)
          ? speech.text.slice(speech.words[piece.first].start, speech.words[piece.last].end)
          : null;
      const [before, after] = [kept(pieceBefore(speech, place.first)), kept(pieceAfter(speech, place.last))];
      if (before !== null || after !== null) found.push({ carrier: wording.ref, fuller: fuller.ref, before, after });
      break;
    }
  }
  return found;
}

function speechOf(reading: ArticleReading, statement: string): Speech | undefined {
  return speechesOf(reading).find(({ parts }) => parts.some((part) => part.statement.id === statement));
}

/** Words of a speech, first and last. */
interface Piece {
  readonly first: number;
  readonly last: number;
}

/** Where the words stand in a fuller speech: word for word, else where they fit best with most of them on their place. */
function placeOf({ forms }: Wording, speech: Speech): Piece | null {
  const [run] = findRuns(speech.forms, forms, 1);
  if (run !== undefined) return { first: run, last: run + forms.length - 1 };
  const alignment = alignWords(forms, speech.forms);
  const places = alignment?.places.filter((place) => place >= 0) ?? [];
  if (!alignment || places.length === 0 || alignment.equal < FITTING * forms.length) return null;
  return { first: places[0], last: places[places.length - 1] };
}

/** Share of the words that have to be on their place. */
const FITTING = 0.7;

function pieceBefore(speech: Speech, first: number): Piece | null {
  if (first === 0 || edgeBefore(speech, first) === "apart") return null;
  let start = first - 1;
  while (start > 0 && !isWhole(edgeBefore(speech, start))) start--;
  return { first: start, last: first - 1 };
}

function pieceAfter(speech: Speech, last: number): Piece | null {
  if (last + 1 >= speech.words.length || edgeBefore(speech, last + 1) === "apart") return null;
  let end = last + 1;
  while (end + 1 < speech.words.length && !isWhole(edgeBefore(speech, end + 1))) end++;
  return { first: last + 1, last: end };
}

/** Does the article print these words anywhere? What has no content word is not missed. */
function isPrinted(forms: readonly string[], prints: readonly string[]): boolean {
  return !forms.some(isContentWord) || findRuns(prints, forms, 1).length > 0;
}
