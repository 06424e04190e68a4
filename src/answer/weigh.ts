import { type Alignment, alignWords, type Gap } from "../wording/align.ts";
import { isContentWord } from "../wording/fold.ts";
import { NEGATIONS } from "../wording/function-words.ts";
import { findRuns } from "../wording/run.ts";
import type { Question } from "./question.ts";
import { edgeBefore, isWhole, type Speech } from "./speech.ts";

/**
 * Weighs asked words against one speech.
 *
 * exact: they stand there in one run from the edge of a clause to the edge of a clause (a comma, a dash,
 * a sentence end, the edge of the quotation); `clipped` when the sentence goes on before or after.
 * partial: they stand there word for word, but begin or stop inside a clause, or words between them were
 * left out. altered: most of them stand there and some were changed, put in, or left out in a way that
 * turns the sentence (a "not"). Anything less is nothing.
 */
export interface Finding {
  readonly verdict: "exact" | "partial" | "altered";
  /** For ordering only; higher is nearer. */
  readonly score: number;
  /** Share of the words laid over each other that are the same. */
  readonly share: number;
  readonly speech: Speech;
  /** Words of the speech it rests on, half-open. */
  readonly first: number;
  readonly end: number;
  readonly clipped: boolean;
  readonly stitched: boolean;
}

/** Share of asked words that must stand on their place, of all words laid over each other, to be those words altered. */
const ALTERED = 0.7;
/** Share of the asked content words that must be there. */
const ALTERED_CONTENT = 0.5;
/** Questions up to so many words need more than that share, and less of a run. */
const FEW = 5;
/** Words from which on a whole clause with one word changed is recognised even if all others are function words: "This is their fight". */
const CLAUSE_WORDS = 4;
/** Gaps up to so many words are words left out of a sentence; longer ones are cuts. */
const SMALL_GAP = 3;
/** A cut up to so many words with a negation among them turns the sentence: "are [not] planning". */
const NEGATION_GAP = 4;
/** Words a stretch beside an unmarked cut must have: fewer are found in any speech. */
const STRETCH = 3;

/** Of places that fit alike, the one that is a whole clause is nearer; smaller than any difference of words. */
const CLAUSE_GAIN = 0.01;
/** Words that may be left off the beginning of a clause without cutting into it. */
const CONJUNCTIONS = new Set(["and", "but", "so", "or", "yet", "because"]);

/** The best finding in a speech, null when the words are not there. */
export function weigh(question: Question, speech: Speech): Finding | null {
  return weighRuns(question, speech) ?? weighAltered(question, speech);
}

function weighRuns(question: Question, speech: Speech): Finding | null {
  let best: Finding | null = null;
  for (const first of findRuns(speech.forms, question.forms)) {
    const finding = judgeRun(speech, first, first + question.forms.length);
    if (!best || finding.score > best.score) best = finding;
  }
  return best;
}

function judgeRun(speech: Speech, first: number, end: number): Finding {
  const left = leftEdge(speech, first);
  const right = edgeBefore(speech, end);
  let stitched = false;
  for (const part of speech.parts) if (first < part.first && part.first < end && !part.goesOn) stitched = true;
  const whole = isWhole(left) && isWhole(right);
  const exact = !stitched && left !== "none" && right !== "none";
  const score = stitched ? 1.7 : whole ? 3 : exact ? 2.5 : 2;
  return { verdict: exact ? "exact" : "partial", score, share: 1, speech, first, end, clipped: stitched || !whole, stitched };
}

/** The edge before a run; "but" between a comma and the run counts to the comma. */
function leftEdge(speech: Speech, first: number): ReturnType<typeof edgeBefore> {
  const edge = edgeBefore(speech, first);
  if (edge !== "none" || !CONJUNCTIONS.has(speech.forms[first - 1])) return edge;
  return edgeBefore(speech, first - 1) === "none" ? "none" : "clause";
}

function weighAltered(question: Question, speech: Speech): Finding | null {
  const asked = question.expanded;
  const said = speech.expanded;
  const count = asked.forms.length;
  if (question.forms.length < STRETCH) return null;
  const there = new Set(said.forms);
  if (asked.forms.filter((form) => there.has(form)).length < 0.6 * count) return null;
  const alignment = alignWords(asked.forms, said.forms, {
    elided: asked.owners.map((owner, i) => owner !== asked.owners[i - 1] && question.words[owner].elided),
    edges: said.owners.map((owner, i) => owner !== said.owners[i - 1] && edgeBefore(speech, owner) !== "none"),
  });
  if (!alignment) return null;
  const { first, end } = reachOf(alignment, question, speech);
  const cuts = alignment.gaps.map((gap) => describeCut(gap, question, speech)).filter((cut) => cut.words > 0);
  const clipped = cuts.some((cut) => !cut.inWord) || !isWhole(edgeBefore(speech, first)) || !isWhole(edgeBefore(speech, end));
  const stitched = cuts.some((cut) => cut.crossing && !cut.shown && cut.words > SMALL_GAP) || partsApart(speech, first, end);
  // "We are" for "we're" is no other word on its place, but it is not the same word either.
  const verbatim = alignment.places.every((place, i) => place >= 0 && question.forms[asked.owners[i]] === speech.forms[said.owners[place]]);
  if (verbatim && cuts.length === 0) return judgeRun(speech, first, end);
  if (verbatim && !cuts.some((cut) => cut.turning)) {
    const edges = [0, ...cuts.map((cut) => cut.before), count];
    const loose = cuts.some(
      (cut, i) => !cut.small && !cut.shown && Math.min(edges[i + 1] - edges[i], edges[i + 2] - edges[i + 1]) < STRETCH,
    );
    return loose
      ? null
      : { verdict: "partial", score: 1.9 - Math.min(0.5, 0.1 * cuts.length), share: 1, speech, first, end, clipped, stitched };
  }
  const left = cuts.reduce((sum, cut) => sum + (cut.small || cut.turning ? cut.words : cut.shown ? 0 : 1), 0);
  const share = alignment.equal / (count + left);
  if (share < ALTERED && alignment.changed + left > 1) return null;
  if (!hasEvidence(question, alignment, speech, first, end, left)) return null;
  const clause = [first, end].filter((edge) => edgeBefore(speech, edge) !== "none").length;
  return { verdict: "altered", score: 1 + 0.8 * share + CLAUSE_GAIN * clause, share, speech, first, end, clipped, stitched };
}

/** The words of the speech the question stands for: asked words left over at an edge stand for those before or after, as far as the sentence goes. */
function reachOf({ places }: Alignment, question: Question, speech: Speech): { first: number; end: number } {
  const lead = places.findIndex((place) => place >= 0);
  const last = places.findLastIndex((place) => place >= 0);
  let first = speech.expanded.owners[places[lead]];
  for (let i = question.expanded.owners[lead]; i > 0 && !isWhole(edgeBefore(speech, first)); i--) first--;
  let end = speech.expanded.owners[places[last]] + 1;
  const after = question.forms.length - 1 - question.expanded.owners[last];
  for (let i = after; i > 0 && !isWhole(edgeBefore(speech, end)); i--) end++;
  return { first, end };
}

interface Cut {
  readonly words: number;
  readonly before: number;
  readonly small: boolean;
  /** The question marks it with an ellipsis. */
  readonly shown: boolean;
  readonly turning: boolean;
  /** It reaches over the end of a sentence. */
  readonly crossing: boolean;
  /** It is the end of a word of which the beginning was asked: "could" of "couldn't". */
  readonly inWord: boolean;
}

function describeCut(gap: Gap, question: Question, speech: Speech): Cut {
  const { forms, owners } = speech.expanded;
  const left = forms.slice(gap.start, gap.end).filter((_, i) => !speech.words[owners[gap.start + i]].edit);
  let crossing = false;
  for (let i = owners[gap.start]; i <= owners[gap.end] && !crossing; i++) crossing = isWhole(edgeBefore(speech, i));
  return {
    words: left.length,
    before: gap.before,
    small: left.length <= SMALL_GAP,
    shown: question.words[question.expanded.owners[gap.before]].elided,
    turning: left.length <= NEGATION_GAP && left.some((form) => NEGATIONS.has(form)),
    crossing,
    inWord: gap.end - gap.start === 1 && owners[gap.start] === owners[gap.start - 1],
  };
}

function partsApart(speech: Speech, first: number, end: number): boolean {
  return speech.parts.some((part) => !part.goesOn && first < part.first && part.first < end);
}

function hasEvidence(
  question: Question,
  { places, changed }: Alignment,
  speech: Speech,
  first: number,
  end: number,
  left: number,
): boolean {
  const { forms } = question.expanded;
  const onPlace = forms.map((form, i) => places[i] >= 0 && speech.expanded.forms[places[i]] === form);
  let run = 0;
  let longest = 0;
  for (const [i, on] of onPlace.entries()) {
    run = on ? (i > 0 && onPlace[i - 1] && places[i] === places[i - 1] + 1 ? run + 1 : 1) : 0;
    longest = Math.max(longest, run);
  }
  const few = forms.length <= FEW;
  if (longest < (few ? 2 : STRETCH)) return false;
  const content = forms.filter((form, i) => onPlace[i] && isContentWord(form)).length;
  const share = content / Math.max(1, forms.filter(isContentWord).length);
  if (content > 0 && (few ? share > ALTERED_CONTENT : share >= ALTERED_CONTENT)) return true;
  const clause = edgeBefore(speech, first) !== "none" && edgeBefore(speech, end) !== "none";
  return clause && changed === 1 && left === 0 && question.forms.length >= CLAUSE_WORDS && end - first === question.forms.length;
}
