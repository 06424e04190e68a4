import type { WordChange } from "../../terms/judgement.ts";
import type { Folded, PlacedChange } from "./places.ts";

/**
 * Marks that differ between words that do not: commas, stops, dashes, a hyphen, the sign of a currency. Quotation marks,
 * the shape of dashes, spaces and the last stop are the outlet's and do not count.
 */
type Placed = WordChange & { readonly at: number };

export function markChanges(left: Folded, right: Folded, changes: readonly PlacedChange[]): Placed[] {
  const marks: Placed[] = [];
  let i = 0;
  let j = 0;
  for (const { from, to } of [...changes, { from: [left.words.length], to: [right.words.length] }]) {
    for (const first = i; i < from[0]; i++, j++) {
      if (i > first || (i === 0 && j === 0)) marks.push(...between(left, i, right, j));
    }
    i = from.length > 1 ? (from[1] as number) : i;
    j = to.length > 1 ? (to[1] as number) : j;
  }
  if (i === left.words.length && j === right.words.length && endsAlike(changes, left)) marks.push(...behind(left, right));
  return marks;
}

function endsAlike(changes: readonly PlacedChange[], left: Folded): boolean {
  return left.words.length > 0 && !changes.some(({ from }) => from[1] === left.words.length);
}

function between(left: Folded, i: number, right: Folded, j: number): Placed[] {
  const ours = gapBefore(left, i);
  const theirs = gapBefore(right, j);
  const [one, other] = [marksOf(ours), marksOf(theirs)];
  const currencies = [CURRENCY.exec(ours)?.[0], CURRENCY.exec(theirs)?.[0]];
  if (currencies[0] !== currencies[1] && currencies[0] && currencies[1])
    return [{ kind: "figure", from: currencies[0] + wordAt(left, i), to: currencies[1] + wordAt(right, j), at: i }];
  if (one === other || i === 0) return [];
  if (isHyphened(ours) !== isHyphened(theirs) && (one === "" || other === ""))
    return [
      { kind: "spelling", from: wordAt(left, i - 1) + ours + wordAt(left, i), to: wordAt(right, j - 1) + theirs + wordAt(right, j), at: i },
    ];
  return [{ kind: "punctuation", from: wordAt(left, i - 1) + ours.trimEnd(), to: wordAt(right, j - 1) + theirs.trimEnd(), at: i }];
}

/** A question or a cry that the other does not have. */
function behind(left: Folded, right: Folded): Placed[] {
  const [ours, theirs] = [gapBefore(left, left.words.length), gapBefore(right, right.words.length)];
  const [one, other] = [/[?!]/.exec(ours)?.[0] ?? "", /[?!]/.exec(theirs)?.[0] ?? ""];
  if (one === other) return [];
  const at = left.words.length;
  return [{ kind: "punctuation", from: wordAt(left, at - 1) + ours.trim(), to: wordAt(right, right.words.length - 1) + theirs.trim(), at }];
}

const CURRENCY = /\p{Sc}/u;

function gapBefore({ text, words }: Folded, index: number): string {
  return text.slice(index === 0 ? 0 : words[index - 1].end, words[index]?.start ?? text.length);
}

function wordAt({ text, words }: Folded, index: number): string {
  return text.slice(words[index].start, words[index].end);
}

function isHyphened(gap: string): boolean {
  return /^[-‐‑]$/.test(gap);
}

function marksOf(gap: string): string {
  return gap.replace(/``|''|["“”„‟«»'‘’`\s]|\p{Sc}/gu, "").replace(/[-‐‑–—]+/g, "-");
}
