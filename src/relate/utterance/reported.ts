import type { Judgement } from "../../terms/judgement.ts";
import { addresseesAgree } from "./addressee.ts";
import type { FoldedWords } from "./folded.ts";
import type { Gist, Term } from "./gist.ts";
import { areCopies, partiesOf } from "./party.ts";
import { DAYS_APART, whenOf } from "./when.ts";

/**
 * Are two statements one act of speaking, as far as what they say tells? The same party, at a time that allows it, and
 * most of what the shorter says in the longer: names, figures and content words, whatever their order and the grammar
 * around them. Two things that one man said in one interview share their matter and are two: so a little in common,
 * or only what everybody says, is "unsure" at most. Depends on the two alone, and is symmetric.
 */

/** The version is part of the name: another rule is another judge. */
export const JUDGE = "rule:reported/1";

/** Weight in common, of terms as `gistOf` weighs them, and the share it is of the shorter. Set on the development half of eval/utterances. */
interface Needed {
  readonly weight: number;
  readonly share: number;
}
/** From which on the two are the same: a middling share of much, or most of less. */
const SAME: readonly Needed[] = [
  { weight: 2.5, share: 0.65 },
  { weight: 2.7, share: 0.6 },
  { weight: 4.5, share: 0.5 },
  { weight: 5, share: 0.46 },
];
/** The same inside one article, which mostly says each thing once. */
const SAME_ARTICLE: readonly Needed[] = [{ weight: 4, share: 0.75 }];
/** Two quotations of which no run of words is one: translations of one sentence. */
const TRANSLATED: readonly Needed[] = [{ weight: 4, share: 0.6 }];
/** In copies of one text, or where both articles name the day or the same listener. */
const TOLD: readonly Needed[] = [{ weight: 2, share: 0.5 }];
/** Where a day of print is not known. */
const UNDATED: readonly Needed[] = [{ weight: 4, share: 0.65 }];
/** From which on it is worth a word. */
const UNSURE: Needed = { weight: 2, share: 0.45 };
/** Terms in common at least: one long name is no content. */
const LEAST_TERMS = 3;
/** Terms of the shorter at least: "North Korea's nuclear program" is what many things are about. */
const LEAST_SAID = 4;
/** Weight of what is no name: whoever speaks of one matter names the same. */
const LEAST_OWN = 2;
/** A "not" counts where the longer says at most so many times as much as the shorter: in a long one it may belong elsewhere. */
const ALIKE = 1.6;

/** Null when the two have too little in common to say anything, or may not be one party's. */
export function judgeReported(one: FoldedWords, other: FoldedWords): Judgement | null {
  const [left, right] = one.words.statement < other.words.statement ? [one, other] : [other, one];
  const [a, b] = [left.words.report, right.words.report];
  if (!a || !b || left === right || left.words.statement === right.words.statement) return null;
  const common = inCommon(left.gist, right.gist);
  if (common.weight < UNSURE.weight || common.share < UNSURE.share || common.terms.length < 2) return null;
  const parties = partiesOf(left.words, right.words);
  if (parties.verdict !== "same") return null;
  const when = whenOf(a, b);
  const listener = addresseesAgree(a.addressee, b.addressee) ? `both to ${a.addressee}` : null;
  const reasons = [parties.reason, describe(common), ...(when.reason ? [when.reason] : []), ...(listener ? [listener] : [])];
  const given = (verdict: Judgement["verdict"], confidence: number, ...more: string[]): Judgement => ({
    left: left.words.statement,
    right: right.words.statement,
    verdict,
    kind: verdict === "same" ? "reported" : null,
    confidence: Math.round(confidence * 100) / 100,
    reasons: [...reasons, ...more],
    judge: JUDGE,
  });
  if (a.denied !== b.denied) return given("different", 0.7, "one is a denial of it");
  if (when.verdict === "other-day") return given("different", 0.8);
  if (when.verdict === "far") return given("unsure", 0.5, `more than ${DAYS_APART} days`);
  const copies = areCopies(left.words, right.words);
  const needed = copies || when.saidTogether || listener ? [...SAME, ...TOLD] : neededFor(left, right, when.verdict);
  const clash = clashOf(left.gist, right.gist);
  if (clash) return given("unsure", 0.5, clash);
  const own = common.terms.reduce((sum, { named, weight }) => sum + (named ? 0 : weight), 0);
  if ((common.terms.length < LEAST_TERMS || common.of < LEAST_SAID || own < LEAST_OWN) && !copies)
    return given("unsure", 0.5, "too little to tell by itself");
  if (!needed.some(({ weight, share }) => common.weight >= weight && common.share >= share))
    return given("unsure", 0.5, "too little to tell by itself");
  return given("same", confidenceOf(common, when.verdict === "near", copies || when.saidTogether || listener !== null));
}

function neededFor(left: FoldedWords, right: FoldedWords, when: string): readonly Needed[] {
  if (left.words.article === right.words.article) return SAME_ARTICLE;
  if (!left.loose && !right.loose) return TRANSLATED;
  return when === "unknown" ? UNDATED : SAME;
}

/** What two statements share. */
interface Common {
  readonly terms: readonly Term[];
  readonly weight: number;
  /** Of the weight of the shorter. */
  readonly share: number;
  /** Terms of the shorter. */
  readonly of: number;
}

function inCommon(one: Gist, other: Gist): Common {
  const [short, long] = one.weight <= other.weight ? [one, other] : [other, one];
  const terms: Term[] = [];
  let weight = 0;
  for (const [key, term] of short.terms) {
    const there = long.terms.get(key);
    if (!there) continue;
    terms.push(term);
    weight += Math.min(term.weight, there.weight);
  }
  return { terms, weight, share: short.weight === 0 ? 0 : weight / short.weight, of: short.terms.size };
}

/** Words listed in a reason, at most. */
const LISTED = 8;

function describe({ terms, of }: Common): string {
  const listed = [...terms].sort((a, b) => b.weight - a.weight).slice(0, LISTED);
  const words = listed.map(({ word }) => word.replace(/\s+/g, " "));
  return `${terms.length} of ${of} content words: ${words.join(", ")}${terms.length > LISTED ? ", ..." : ""}`;
}

/** What speaks against one act of speaking although the words are alike; null where nothing does. */
function clashOf(one: Gist, other: Gist): string | null {
  const [short, long] = one.weight <= other.weight ? [one, other] : [other, one];
  if (short.negated !== long.negated && long.weight <= ALIKE * short.weight) return "only one says not";
  if (short.figures.size > 0 && long.figures.size > 0 && ![...short.figures].some((figure) => long.figures.has(figure))) {
    const figures = [short, long].map(({ terms, figures }) => terms.get([...figures][0])?.word ?? "");
    return `other figures: ${figures.sort().join(" and ")}`;
  }
  return null;
}

/**
 * How likely the two are one, a logistic curve of how much they share; set so that of a hundred judged .9 about ninety
 * are right in the development half of eval/utterances.
 */
const CURVE = { at: -3.1, share: 4.2, weight: 1.1, near: 0.3, told: 0.6 } as const;
const MOST_SURE = 0.95;
const LEAST_SURE = 0.6;

function confidenceOf({ share, weight }: Common, near: boolean, told: boolean): number {
  const x = CURVE.at + CURVE.share * share + CURVE.weight * Math.log(weight) + (near ? CURVE.near : 0) + (told ? CURVE.told : 0);
  return Math.min(MOST_SURE, Math.max(LEAST_SURE, 1 / (1 + Math.exp(-x))));
}
