import type { Judgement, VariantKind } from "../../terms/judgement.ts";
import type { QuotedWords } from "../../terms/store.ts";
import { alignWords, type Gap } from "../../wording/align.ts";
import { expandForms } from "../../wording/contractions.ts";
import { isContentWord } from "../../wording/fold.ts";
import { holdsInOrder, overlapOf } from "../../wording/run.ts";
import { addresseesAgree } from "./addressee.ts";
import { type FoldedWords, foldQuoted, LONG, SHORTEST } from "./folded.ts";
import { gistOf } from "./gist.ts";
import { areCopies, type Parties, partiesOf } from "./party.ts";
import { whenOf } from "./when.ts";

/**
 * Are two statements one act of speaking, as far as their words tell? Long wordings speak for
 * themselves: nobody says eight given words in a row by chance, so they are the same whoever is named,
 * and a difference of names is written into the reasons. Short ones are anybody's, so they are the same
 * only with a speaker who may be the same, at a time that allows it, and where they say more than everybody says.
 * Depends on the two alone, and is symmetric.
 */

/** The version is part of the name: another rule is another judge. */
export const JUDGE = "rule:wording/2";

/** Content words a short wording must hold to be found inside a longer one. */
const SHORT_CONTENT = 2;
/** Content words on their place that altered words need: two sentences about one gate share "the gate was open" without being one. */
const ALTERED_CONTENT = 3;
/** Share of words on their place, of all words laid over each other, from which on a wording is the other altered. Two of twelve words changed are .83; unrelated quotations of one story stay under .5. */
const ALTERED = 0.7;
/** The same where the named speakers differ, or the wording is short. */
const ALTERED_STRICT = 0.8;
/** Words on their place that altered words in another mouth need: set phrases ("to serve as President of the United States") are shorter. */
const ALTERED_APART = 12;
/** Weight of what few words must say, as `gistOf` weighs it, to be told from what everybody says ("no comment", "we will see"). */
const TELLING = 1.5;
/** Weight of what many words must say to be found in another's for themselves: "one of the biggest regrets of my life" is said often. */
const TELLING_LONG = 3;
/** Gaps up to so many words are words left out; longer ones are cuts, which do not count as changes. */
const SMALL_GAP = 3;

/** Null when the two have too little in common to say anything. */
export function judgeWording(left: QuotedWords, right: QuotedWords): Judgement | null {
  return judgeFolded(foldQuoted(left), foldQuoted(right));
}

type Speakers = "agree" | "unknown" | "differ";
/** `thin`: rests on so few words that speaker, time and content have to speak for it. */
type Finding = Pick<Judgement, "verdict" | "kind" | "confidence" | "reasons"> & { readonly thin?: boolean };

const SPEAKERS: Readonly<Record<Parties["verdict"], Speakers>> = { same: "agree", unknown: "unknown", differ: "differ" };

export function judgeFolded(one: FoldedWords, other: FoldedWords): Judgement | null {
  if (one.words.statement === other.words.statement) return null;
  const [short, long] = inSize(one, other);
  if (short.forms.length === 0) return null;
  const [left, right] = one.words.statement < other.words.statement ? [one, other] : [other, one];
  const parties = partiesOf(left.words, right.words);
  const speakers = SPEAKERS[parties.verdict];
  const finding = same(short, long, speakers) ?? part(short, long, speakers) ?? altered(short, long, speakers);
  if (!finding) return null;
  const { thin, ...found } = finding;
  const weighed = thin && found.verdict === "same" ? weighThin(found, short, long) : found;
  const reasons = [...weighed.reasons];
  if (speakers === "differ") reasons.push(`named speakers differ: ${left.speaker} and ${right.speaker}`);
  if (speakers === "unknown") reasons.push("a speaker is not named");
  return { left: left.words.statement, right: right.words.statement, ...weighed, reasons, judge: JUDGE };
}

/** Few words: what was said on another day is another matter, and what everybody says is nobody's. */
function weighThin(finding: Omit<Finding, "thin">, short: FoldedWords, long: FoldedWords): Omit<Finding, "thin"> {
  const [a, b] = [short.words.report, long.words.report];
  if (!a || !b) return finding;
  const when = whenOf(a, b);
  const reasons = [...finding.reasons, ...(when.reason ? [when.reason] : [])];
  if (when.verdict === "other-day") return { verdict: "different", kind: null, confidence: 0.7, reasons };
  // Long words have no day of their own: their carriers' days are looked at where utterances are made.
  if (when.verdict === "far" && short.loose && long.loose) return { verdict: "unsure", kind: null, confidence: 0.5, reasons };
  const together = short.words.article === long.words.article || areCopies(short.words, long.words);
  const told = together || when.saidTogether || addresseesAgree(a.addressee, b.addressee);
  if (told || gistOf(short.words.parts.join(" … ")).weight >= TELLING) return { ...finding, reasons };
  return { verdict: "unsure", kind: null, confidence: 0.5, reasons: [...reasons, "words that anybody may say again"] };
}

function inSize(one: FoldedWords, other: FoldedWords): [FoldedWords, FoldedWords] {
  const order = one.forms.length - other.forms.length || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);
  return order <= 0 ? [one, other] : [other, one];
}

/** How sure: names that agree support long words, names that differ take away from them. */
function confidenceOf(agreeing: number, speakers: Speakers): number {
  return speakers === "agree" ? agreeing : speakers === "unknown" ? agreeing - 0.05 : agreeing - 0.25;
}

function judged(kind: VariantKind, confidence: number, reason: string, thin = false): Finding {
  return { verdict: "same", kind, confidence: Math.round(confidence * 100) / 100, reasons: [reason], thin };
}

function same(short: FoldedWords, long: FoldedWords, speakers: Speakers): Finding | null {
  const count = short.forms.length;
  if (count !== long.forms.length || short.forms.some((form, i) => form !== long.forms[i])) return null;
  const reason = `the same ${count} words`;
  if (count >= LONG) return judged("exact", confidenceOf(0.98, speakers), reason);
  if (speakers === "agree" && count >= SHORTEST && short.forms.some(isContentWord)) return judged("exact", 0.8, reason, true);
  const verdict = speakers === "differ" ? "different" : "unsure";
  return { verdict, kind: null, confidence: 0.5, reasons: [`${reason}, too few to tell by themselves`] };
}

/** All of the shorter stands in the longer, or the end of one is the beginning of the other. */
function part(short: FoldedWords, long: FoldedWords, speakers: Speakers): Finding | null {
  const count = short.forms.length;
  if (holdsInOrder(long.forms, short.segments) || holdsInOrder(long.forms, [short.forms])) {
    const reason = `all ${count} words stand in the other's ${long.forms.length}`;
    const longest = Math.max(...short.segments.map((segment) => segment.length));
    const telling = gistOf(short.words.parts.join(" … ")).weight >= TELLING_LONG;
    if ((longest >= LONG || count >= 2 * LONG) && telling) return judged("partial", confidenceOf(0.95, speakers), reason);
    const content = short.forms.filter(isContentWord).length;
    if (longest < SHORTEST || content < SHORT_CONTENT) return null;
    if (speakers === "agree") return judged("partial", 0.7, reason, true);
    return { verdict: "unsure", kind: null, confidence: 0.5, reasons: [`${reason}, too few to tell by themselves`] };
  }
  const overlap = Math.max(overlapOf(short.forms, long.forms), overlapOf(long.forms, short.forms));
  if (overlap < LONG || overlap >= count) return null;
  return judged("partial", confidenceOf(0.9, speakers), `one ends with the ${overlap} words the other begins with`);
}

function altered(short: FoldedWords, long: FoldedWords, speakers: Speakers): Finding | null {
  const few = short.forms.length < LONG;
  if (few && (speakers !== "agree" || short.forms.length < SHORTEST + 1)) return null;
  const ours = expandForms(short.forms).forms;
  const theirs = expandForms(long.forms).forms;
  const count = ours.length;
  if (sharedWords(ours, theirs) < ALTERED * count) return null;
  const alignment = alignWords(ours, theirs);
  if (!alignment) return null;
  const { equal, changed, gaps, places } = alignment;
  let left = 0;
  let cuts = 0;
  for (const gap of gaps) {
    if (gap.end - gap.start <= SMALL_GAP) left += gap.end - gap.start;
    else cuts++;
  }
  const share = equal / (equal + changed + left + cuts);
  const content = ours.filter((form, i) => isContentWord(form) && theirs[places[i]] === form).length;
  if (content < SHORT_CONTENT) return null;
  const reason = `${equal} of ${count} words on their place, ${changed + left} changed`;
  if (changed === 0 && left === 0 && cuts > 0) {
    if (shortestStretch(gaps, count) < SHORTEST || share < ALTERED) return null;
    return judged("partial", confidenceOf(0.9, speakers), `${reason}, cut inside`);
  }
  const enough = content >= ALTERED_CONTENT && (speakers !== "differ" || equal >= ALTERED_APART);
  if (enough && share >= (few || speakers === "differ" ? ALTERED_STRICT : ALTERED)) {
    return judged("altered", confidenceOf(0.5 + 0.45 * share, speakers), reason, few);
  }
  if (share < ALTERED || few) return null;
  return { verdict: "unsure", kind: null, confidence: 0.5, reasons: [reason] };
}

/** Words of the shortest stretch between two gaps. */
function shortestStretch(gaps: readonly Gap[], count: number): number {
  const edges = [0, ...gaps.map((gap) => gap.before), count];
  return Math.min(...edges.slice(1).map((edge, i) => edge - edges[i]));
}

/** Words of `short` that stand anywhere in `long`, each counted as often as it has a partner. */
function sharedWords(short: readonly string[], long: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const form of long) counts.set(form, (counts.get(form) ?? 0) + 1);
  let shared = 0;
  for (const form of short) {
    const count = counts.get(form) ?? 0;
    if (count > 0) {
      counts.set(form, count - 1);
      shared++;
    }
  }
  return shared;
}
