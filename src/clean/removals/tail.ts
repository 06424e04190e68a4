/**
 * What follows the report: "Just Posted", "Most Read", "Leave a Reply". The first such heading with
 * enough of a report before it, and not the better part of one after it, takes everything to the end.
 */
import { fold } from "../shape.ts";
import { COMMENT_COUNTS, COMMENT_HEADINGS, TAIL_HEADINGS, TAIL_OPENINGS } from "../words/links.ts";
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
const COMMENTS = new RegExp(`^(?:${COMMENT_HEADINGS.join("|")})(?= |$)|^\\d+ (?:${COMMENT_COUNTS.join("|")})(?= |$)`, "u");

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

/** Every block its own range, so that a prompt inside the tail keeps its own reason; comments may follow other stories. */
function* tailFrom(draft: Draft, index: number, kind: "comments" | "stories"): Generator<Removal> {
  let comments = kind === "comments";
  for (let i = index; i < draft.blocks.length; i++) {
    const { text, shape } = draft.blocks[i];
    comments ||= shape.words <= HEADING_WORDS && headingKind(text) === "comments";
    yield { from: i, to: i + 1, reason: promptReason(text, shape.words) ?? (comments ? "comments" : "teaser-list") };
  }
}
