import type { CopyMarks, MarkedLine } from "../../terms/copy.ts";
import type { ArticleReading } from "../../terms/reading.ts";
import { foldWords, formsOf, isContentWord } from "../../wording/fold.ts";
import { hashText, type Line, linesOf } from "../../wording/lines.ts";
import { addressKey } from "../version/address.ts";
import { outletOf } from "../version/marks.ts";
import { agencyOf } from "./agency.ts";

/**
 * What an article is compared by: its body's sentences with their runs of words (shingles, after Broder, 1997), those
 * inside quotation marks apart, because everybody prints what the minister said. A run never goes over the end of a
 * sentence, so that a sentence which turns out to be a house line leaves no trace in its neighbours.
 */

/** Words of a run. */
export const RUN = 5;
/** Words of a run outside quotation marks, at least, for it to be the outlet's own. */
const OWN_WORDS = 2;
/** Share of a sentence's content words that recur in the rest of the article, up to which it does not speak of what the article speaks of. Set by eye on copyright lines and prompts against background. */
const LOOSE = 0.25;
/** Sentences before and after that do not count as the rest: house lines stand in blocks that speak of one thing. In a short article fewer. */
const NEAR = 4;
const NEAR_SHARE = 0.25;
/** Words of a sentence that is too short to speak of anything. */
const SHORT = 5;
/** Letters of a word that is looked for in the rest. */
const LONG = 3;

export function copyMarks(reading: ArticleReading): CopyMarks {
  const { origin, canonical, title, published, dateline } = reading;
  const lines = linesOf(reading.body);
  const titled = formsOf(foldWords(title?.text ?? ""));
  const places = placesOf(lines, titled);
  const address = addressKey(canonical) ?? addressKey(origin.url);
  return {
    article: origin.sha256,
    outlet: outletOf(reading),
    agency: agencyOf(reading),
    dateline: townOf(dateline?.text),
    day: published?.value.slice(0, 10) ?? null,
    title: hashText(titled.length > 0 ? titled.join(" ") : origin.sha256),
    address: hashText(address ?? origin.sha256),
    theme: themeOf(lines, titled),
    whole: hashText(lines.map(({ forms }) => forms.join(" ")).join("\n")),
    lines: lines.flatMap((line, i) => (line.key === 0 ? [] : [markedLine(line, isLoose(i, lines, places))])),
  };
}

function markedLine(line: Line, loose: boolean): MarkedLine {
  const own: number[] = [];
  const quoted: number[] = [];
  const { forms } = line;
  for (let i = 0; i + RUN <= forms.length; i++) {
    const outside = line.quoted.slice(i, i + RUN).filter((inside) => !inside).length;
    (outside >= OWN_WORDS ? own : quoted).push(hashText(forms.slice(i, i + RUN).join(" ")));
  }
  return { line: line.key, loose, own, quoted };
}

/** First and last sentence that a word stands in; the headline comes long before the first. */
function placesOf(lines: readonly Line[], titled: readonly string[]): Map<string, [first: number, last: number]> {
  const places = new Map<string, [number, number]>(titled.map((form) => [form, [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]]));
  lines.forEach(({ forms }, i) => {
    for (const form of forms) {
      const place = places.get(form);
      if (place) place[1] = i;
      else places.set(form, [i, i]);
    }
  });
  return places;
}

/** Do the sentence's content words stand nowhere else in the article? */
function isLoose(index: number, lines: readonly Line[], places: ReadonlyMap<string, readonly [number, number]>): boolean {
  const { forms, quoted } = lines[index];
  // What somebody said may be printed by everybody; it is no house line for that.
  if (2 * quoted.filter((inside) => inside).length >= forms.length) return false;
  if (forms.length <= SHORT) return true;
  const near = Math.min(NEAR, Math.floor(lines.length * NEAR_SHARE));
  const here = new Set(forms.filter((form) => form.length >= LONG && isContentWord(form)));
  let recurring = 0;
  for (const form of here) {
    const [first, last] = places.get(form) ?? [index, index];
    if (first < index - near || last > index + near) recurring++;
  }
  return recurring <= LOOSE * here.size;
}

/** Hash of the sentence that shares most words with the headline, the first of those; articles with another one are about something else. */
function themeOf(lines: readonly Line[], titled: readonly string[]): number {
  const asked = new Set(titled.filter(isContentWord));
  let theme = lines[0];
  let most = 0;
  for (const line of lines) {
    const shared = new Set(line.forms.filter((form) => asked.has(form))).size;
    if (shared > most) [theme, most] = [line, shared];
  }
  return theme?.key ?? 0;
}

/** "SAN FELIPE, Chile (AP)": the town. "FILE -" begins the caption of an old picture. */
function townOf(dateline: string | undefined): string | null {
  const town = dateline
    ?.split(/[,(/—–-]/, 1)[0]
    .trim()
    .toLowerCase();
  return town && town !== "file" ? town : null;
}
