/**
 * What follows the report: "Just Posted", "Most Read", "Leave a Reply". The first such heading with
 * enough of a report before it, and not the better part of one after it, takes everything to the end.
 */
import { fold } from "../shape.ts";
import { TAIL_HEADINGS, TAIL_OPENINGS } from "../words/links.ts";
import { promptReason } from "./prompts.ts";
import { type Draft, type Removal, type Rule, runningWords } from "./removal.ts";

/** Words of running text that must stand before a heading: with fewer it is a menu above the report. */
const LEAST_BEFORE = 40;
/** Longest stretch of paragraphs after a heading, as a share of the running text before it, that is still no report: teasers come one by one. */
const MOST_AFTER = 0.3;
/** Paragraphs in a row that make a stretch. */
const STRETCH = 3;
const HEADING_WORDS = 8;
/** Headings after which readers' comments stand, which may be longer than any report. */
const COMMENTS =
  /^(?:show comments|view comments|leave a |post a comment|add a comment|no comments|your opinion|comments\b|\d+ (?:comments|replies|responses|thoughts on))/;

const HEADINGS = new Set(TAIL_HEADINGS);

export const removeTail: Rule = function* (draft): Generator<Removal> {
  const { blocks } = draft;
  const rest = longestStretches(draft);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const kind = block.shape.words <= HEADING_WORDS ? headingKind(block.text) : null;
    if (kind && before >= LEAST_BEFORE && (kind === "comments" || rest[index] <= before * MOST_AFTER)) {
      yield* tailFrom(draft, index, kind);
      return;
    }
    before += runningWords(draft, index, index + 1);
  }
};

/** For each block, the words of the longest unbroken stretch of running paragraphs after it. One pass from the end. */
function longestStretches(draft: Draft): number[] {
  const longest: number[] = new Array(draft.blocks.length).fill(0);
  let most = 0;
  let paragraphs = 0;
  let words = 0;
  for (let i = draft.blocks.length - 1; i >= 0; i--) {
    longest[i] = most;
    const added = runningWords(draft, i, i + 1);
    paragraphs = added > 0 ? paragraphs + 1 : 0;
    words = added > 0 ? words + added : 0;
    if (paragraphs >= STRETCH) most = Math.max(most, words);
  }
  return longest;
}

function headingKind(line: string): "comments" | "stories" | null {
  const folded = fold(line);
  if (COMMENTS.test(folded)) return "comments";
  if (HEADINGS.has(folded)) return "stories";
  return !/[.!?]$/.test(line) && TAIL_OPENINGS.some((opening) => folded.startsWith(`${opening} `)) ? "stories" : null;
}

/** Every block its own range, so that a prompt inside the tail keeps its own reason. */
function* tailFrom(draft: Draft, index: number, kind: "comments" | "stories"): Generator<Removal> {
  for (let i = index; i < draft.blocks.length; i++) {
    const block = draft.blocks[i];
    const own = promptReason(block.text, block.shape.words);
    yield { from: i, to: i + 1, reason: own ?? (kind === "comments" ? "comments" : "teaser-list") };
  }
}
