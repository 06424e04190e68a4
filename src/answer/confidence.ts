import type { QuoteCheck } from "../terms/answer.ts";
import type { Question } from "./question.ts";

/**
 * How sure a verdict is. Words that stand there stand there; what is left is that few words are anybody's, that altered
 * words may be another sentence, and that a report may be of something else. Set on the development half of eval/quotes.
 */
const SURE: Readonly<Record<QuoteCheck["verdict"], number>> = { exact: 0.99, partial: 0.97, altered: 0.98, reported: 0.9, absent: 0.95 };
/** Words from which on a wording speaks for itself, and what each missing one takes off. */
const LONG = 8;
const SHORT_COST = 0.03;
/** What each hundredth of the words that are not the same takes off an altered wording, and a report. */
const CHANGED_COST = 0.6;

/** `share`: of the words laid over each other, those that are the same. */
export function confidenceOf(verdict: QuoteCheck["verdict"], question: Question, share: number): number {
  const missing = verdict === "absent" ? 0 : Math.max(0, LONG - question.forms.length);
  const changed = verdict === "altered" || verdict === "reported" ? (1 - share) * CHANGED_COST : 0;
  return Math.round(Math.max(LEAST, SURE[verdict] - missing * SHORT_COST - changed) * 100) / 100;
}

const LEAST = 0.3;
