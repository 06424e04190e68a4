import { PHRASES } from "../en/moments.ts";
import { certain, type Expression, fixed, isAhead, isPast, type Outcome, type TimeType, type Told } from "../expression.ts";
import type { Lexeme, Line } from "../lexemes.ts";

/** Words whose value needs no reckoning: "now", "in the near future", "daily". The longest phrase that fits. */
export function phrase(line: Line, at: number): Expression | null {
  let best: Phrase | null = null;
  for (const one of BY_FIRST.get(line[at].word) ?? [])
    if (one.words.length > (best?.words.length ?? 0) && one.words.every((word, i) => line[at + i]?.word === word)) best = one;
  if (!best) return null;
  const end = at + best.words.length;
  const ofPapers = best.words.length === 1 && line[at].capital && line[at + 1]?.capital && best.type === "SET"; // "The Daily Lantern"
  const named = line[at].capital && line[at - 1]?.kind === "word" && !line[at - 1].glued; // a programme or a product
  const more = line[at].word === "now" && (line[at - 1]?.word === "every" || (line[end]?.word === "and" && line[end + 1]?.word === "then"));
  if (
    named ||
    more ||
    ofPapers ||
    (line[end]?.word === "-" && line[end].glued) ||
    (line[at].glued && line[at - 1]?.word === "-" && !isTimesOver(line, at))
  )
    return null;
  if (TIMES_OF_EVENTS.test(line[at].word) && (/^(?:after|before|as)$/.test(line[end]?.word ?? "") || line[at - 1]?.word === "as"))
    return null;
  if (isLength(best, line[end]) || isTopic(best, line[at - 1]?.word ?? "")) return null;
  if (best.type === "SET" && best.words.length === 1 && !(isAdverb(line, end) ? !isPaper(line, at) : isAdjective(line, at, end)))
    return null;
  const { type, value } = best;
  if (POINTS_BACK.test(best.words.join(" ")))
    return { first: at, end, type, reckon: ({ told, tense }) => dateTold(told) ?? certain(isAhead(tense) ? "FUTURE_REF" : value) };
  if (TIMES_OF_EVENTS.test(line[at].word))
    return { first: at, end, type, reckon: ({ tense }) => certain(isPast(tense) ? "PAST_REF" : value) };
  return fixed(at, end, type, value);
}

/** "until then": until the date that was told last. */
const POINTS_BACK = /^(?:(?:until|till|by) then|(?:until|by) that time)$/;

function dateTold({ day, month, quarter, year }: Told): Outcome | null {
  const value = day ?? month ?? quarter ?? year;
  return value === null ? null : { value, certainty: "implied" };
}

/** "soon after", "as soon as", "shortly before" tell of events, not of now. */
const TIMES_OF_EVENTS = /^(?:soon|shortly)$/;

/** "paid quarterly", not "its quarterly dividend": no noun follows. */
function isAdverb(line: Line, end: number): boolean {
  const next = line[end];
  return (
    next?.kind !== "word" ||
    /^(?:and|or|but|to|in|on|at|by|for|from|with|since|until|through|over|as|because|when|while|if)$/.test(next.word)
  );
}

/** "daily flights", "her weekly show", "the average hourly wage": they come round; "a quarterly dividend", "the annual meeting" are what things are called. */
function isAdjective(line: Line, at: number, end: number): boolean {
  const opens = at === 0 || /^[.!?:”"]$/.test(line[at - 1].word);
  return ROUND.test(line[at].word) && (opens || !line[at].capital) && !line[end].capital && !PAPERS.test(line[end].word);
}

/** "twice-daily", "near-weekly". */
function isTimesOver(line: Line, at: number): boolean {
  return ROUND.test(line[at].word) && /^(?:once|twice|thrice|near|almost)$/.test(line[at - 2]?.word ?? "");
}

const ROUND = /^(?:hourly|daily|nightly|weekly|biweekly|fortnightly|monthly)$/;
const PAPERS = /^(?:newspapers?|papers?|magazines?|journals?|tabloids?)$/;

/** "told the Harbour Bell daily", "said in a weekly": a paper, no number of times; "goes to Harbour daily" is one. */
function isPaper(line: Line, at: number): boolean {
  if (line[at].capital && line[at - 1]?.kind === "word") return true;
  let before = at - 1;
  while (line[before]?.kind === "word" && line[before].capital) before--;
  return /^(?:the|an?|newspaper|paper)$/.test(line[before]?.word ?? "");
}

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
