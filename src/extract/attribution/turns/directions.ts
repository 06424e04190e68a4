import { BESIDE_DIRECTIONS, DIRECTIONS } from "../../en/transcripts.ts";
import type { Range, Words } from "../words.ts";

/** Stage directions: "(Laughter.)", "[crosstalk]", "(BEGIN VIDEO CLIP)", a time stamp in brackets. They are nobody's words. */

/** Longest bracket, in tokens, that is looked at. */
const MAX_DIRECTION = 12;

/** The range without its stage directions. */
export function withoutDirections(words: Words, [first, end]: Range): Range[] {
  const parts: Range[] = [];
  let from = first;
  for (let i = first; i < end; i++) {
    if (words.tags[i] !== "open") continue;
    const close = closingOf(words, i, end);
    if (close < 0 || !isDirection(words, [i + 1, close], i === first && close + 1 === end)) continue;
    if (from < i) parts.push([from, i]);
    from = close + 1;
    if (words.tags[from] === "stop" && from < end && words.tags[i - 1] === "stop") from++; // "(Laughter)." after a sentence
    i = from - 1;
  }
  if (from < end) parts.push([from, end]);
  return parts;
}

function closingOf({ tags }: Words, open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + MAX_DIRECTION); i++) if (tags[i] === "close") return i;
  return -1;
}

function isDirection({ tokens, lower }: Words, [first, end]: Range, whole: boolean): boolean {
  let telling = false;
  let known = true;
  let capitals = true;
  let timed = end > first;
  for (let i = first; i < end; i++) {
    const { kind, text } = tokens[i];
    if (kind !== "number" && text !== ":") timed = false;
    if (kind !== "word") continue;
    const word = lower[i].replace(/\.$/, "");
    if (DIRECTIONS.has(word)) telling = true;
    else if (!BESIDE_DIRECTIONS.has(word)) known = false;
    if (text !== text.toUpperCase()) capitals = false;
  }
  return (telling && known) || timed || (whole && capitals && end > first);
}
