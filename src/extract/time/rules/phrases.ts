import { PHRASES } from "../en/moments.ts";
import { certain, type Expression, fixed, isAhead, isPast, type Outcome, type TimeType, type Told } from "../expression.ts";
import type { Lexeme, Line } from "../lexemes.ts";
import { comesRound, isTimesOver } from "./round.ts";

/** Words whose value needs no reckoning: "now", "in the near future", "daily". The longest phrase that fits. */
export function phrase(line: Line, at: number): Expression | null {
  let best: Phrase | null = null;
  for (const one of BY_FIRST.get(line[at].word) ?? [])
    if (one.words.length > (best?.words.length ?? 0) && one.words.every((word, i) => line[at + i]?.word === word)) best = one;
  if (!best) return null;
  const end = at + best.words.length;
  if (isNone(line, at, end, best)) return null;
  const { type, value } = best;
  if (POINTS_BACK.test(best.words.join(" ")))
    return { first: at, end, type, reckon: ({ told, tense }) => dateTold(told) ?? certain(isAhead(tense) ? "FUTURE_REF" : value) };
  if (TIMES_OF_EVENTS.test(line[at].word))
    return { first: at, end, type, reckon: ({ tense }) => certain(isPast(tense) ? "PAST_REF" : value) };
  return fixed(at, end, type, value);
}

/** Words that look like the phrase and are part of a name, of another word or of another phrase. */
function isNone(line: Line, at: number, end: number, phrase: Phrase): boolean {
  const [before, first, next] = [line[at - 1], line[at], line[end]];
  if (first.capital && before?.kind === "word" && !before.glued) return true; // a programme or a product
  if (next?.word === "-" && next.glued) return true;
  const single = phrase.type === "SET" && phrase.words.length === 1;
  if (first.glued && before?.word === "-" && !(single && isTimesOver(line, at))) return true;
  if (first.word === "now")
    return before?.word === "every" || (next?.word === "and" && line[end + 1]?.word === "then") || isTurn(first, next);
  if (TIMES_OF_EVENTS.test(first.word) && (/^(?:after|before|as)$/.test(next?.word ?? "") || before?.word === "as")) return true;
  return isLength(phrase, next) || isTopic(phrase, before?.word ?? "") || (single && !comesRound(line, at, end));
}

/** "Now, she says, the port is closed": a turn of the talk. */
function isTurn({ capital }: Lexeme, next: Lexeme | undefined): boolean {
  return capital && next?.word === ",";
}

/** "until then": until the date that was told last. */
const POINTS_BACK = /^(?:(?:until|till|by) then|(?:until|by) that time)$/;

function dateTold({ day, month, quarter, year }: Told): Outcome | null {
  const value = day ?? month ?? quarter ?? year;
  return value === null ? null : { value, certainty: "implied" };
}

/** "soon after", "as soon as", "shortly before" tell of events, not of now. */
const TIMES_OF_EVENTS = /^(?:soon|shortly)$/;

/** "the past three winters", "the past season": a length, not what was. */
function isLength({ words }: Phrase, next: Lexeme | undefined): boolean {
  if (words.length !== 2 || words[1] !== "past" || !next) return false;
  return next.entry?.number !== undefined || next.kind === "number" || COUNTED.test(next.word);
}

/** "in the future", "into the future" say when; "the future of the port" and "The future looks bright" speak of it. */
function isTopic({ words }: Phrase, before: string): boolean {
  return words.join(" ") === "the future" && !/^(?:in|into|for)$/.test(before);
}

const COUNTED = /^(?:few|several|couple|many|half|dozen|(?:season|game|session|term|election|summer|winter|spring|autumn|fall)s?)$/;

interface Phrase {
  readonly words: readonly string[];
  readonly type: TimeType;
  readonly value: string;
}

const BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = byFirst();

function byFirst(): Map<string, Phrase[]> {
  const all = new Map<string, Phrase[]>();
  for (const row of PHRASES.split("\n")) {
    const [words, type, value] = row.trim().split("|");
    if (!value) continue;
    const one: Phrase = { words: words.match(/[a-z]+|\d+|\S/g)! as string[], type: type as TimeType, value };
    all.set(one.words[0], [...(all.get(one.words[0]) ?? []), one]);
  }
  return all;
}
