import type { Line } from "../lexemes.ts";

/** Words for what comes round, "daily", "quarterly": an adverb, an adjective of a thing, or the name of a paper or a dividend? */
export function comesRound(line: Line, at: number, end: number): boolean {
  if (line[at].capital && line[end]?.capital) return false; // "The Daily Lantern"
  return isAdverb(line, end) ? !isPaper(line, at) : isAdjective(line, at, end);
}

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
  return ROUND.test(line[at].word) && (opens || !line[at].capital) && !line[end].capital;
}

/** "twice-daily", "near-weekly". */
export function isTimesOver(line: Line, at: number): boolean {
  return ROUND.test(line[at].word) && /^(?:once|twice|thrice|near|almost)$/.test(line[at - 2]?.word ?? "");
}

const ROUND = /^(?:hourly|daily|nightly|weekly|biweekly|fortnightly|monthly)$/;

/** "told the Harbour Bell daily", "said in a weekly": a paper, no number of times; "goes to Harbour daily" is one. */
function isPaper(line: Line, at: number): boolean {
  if (line[at].capital && line[at - 1]?.kind === "word") return true;
  let before = at - 1;
  while (line[before]?.kind === "word" && line[before].capital) before--;
  return /^(?:the|an?|newspaper|paper)$/.test(line[before]?.word ?? "");
}
