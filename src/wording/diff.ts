import { diffArrays } from "diff";
import type { DiffPart } from "../terms/judgement.ts";
import { alignWords } from "./align.ts";
import { foldWords, formsOf, type Word } from "./fold.ts";

/**
 * What was changed between two wordings, word by word.
 *
 * The parts with `equal` and `delete` joined are `from`, character for character. The parts with
 * `equal` and `insert` joined hold the words of `to`, in order: equal parts print `from`, so case,
 * spaces and marks there are those of `from`. A changed word is its bare word ("their", not "their, ");
 * a word that is only left out or put in takes the space beside it along. A `delete` stands before the
 * `insert` that replaces it. Method: Myers (1986), through the library `diff`.
 */
export function diffWords(from: string, to: string): DiffPart[] {
  const left = foldWords(from);
  const right = foldWords(to);
  return assemble(from, left, to, right, changesBetween(formsOf(left), formsOf(right)));
}

/** Words [start, end) of one side replaced by words of the other. One of the two ranges may be empty. */
export interface Change {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/**
 * Bound on the number of words deleted and inserted that are told apart; beyond it everything between
 * the common beginning and the common end is one change. Keeps the cost linear in the length.
 */
export const MAX_EDITS = 1000;

/** Where all of `part` stands in one run in `whole`: what stands together is not picked together from afar. -1 when it does not. */
function placeOfRun(whole: readonly string[], part: readonly string[]): number {
  if (part.length >= whole.length) return -1;
  const at = ` ${whole.join(" ")} `.indexOf(` ${part.join(" ")} `);
  return at < 0 ? -1 : whole.join(" ").slice(0, at).split(" ").filter(Boolean).length;
}

function edges(...ranges: [number, number][]): [number, number][] {
  return ranges.filter(([first, end]) => end > first);
}

/** The changes that lead from one sequence of forms to another, in order. */
export function changesBetween(from: readonly string[], to: readonly string[], maxEdits = MAX_EDITS): Change[] {
  if (!inOrder(from, to)) return changesBetween(to, from, maxEdits).map((change) => ({ from: change.to, to: change.from }));
  const run = placeOfRun(from, to);
  if (run >= 0 && to.length > 0)
    return edges([0, run], [run + to.length, from.length]).map(([a, b]) => ({
      from: [a, b],
      to: [a === 0 ? 0 : to.length, a === 0 ? 0 : to.length],
    }));
  const place = to.length <= FITTED * from.length ? alignWords(to, from) : null;
  if (place) {
    const placed = place.places.filter((at) => at >= 0);
    const [first, end] = [placed[0], placed[placed.length - 1] + 1];
    if (first > 0 || end < from.length) {
      const inside = changesInOrder(from.slice(first, end), to, maxEdits).map((change) => ({
        from: [change.from[0] + first, change.from[1] + first] as const,
        to: change.to,
      }));
      return joined([{ from: [0, first], to: [0, 0] }, ...inside, { from: [end, from.length], to: [to.length, to.length] }]);
    }
  }
  return changesInOrder(from, to, maxEdits);
}

/** The longer one is laid down first, whichever it was changed from: what leads there leads back. */
export function inOrder(from: readonly string[], to: readonly string[]): boolean {
  return from.length === to.length ? from.join(" ") <= to.join(" ") : from.length > to.length;
}

/** A wording up to this share of the other's length is laid over the place where it fits before it is compared. */
const FITTED = 0.8;

/** Changes that touch are one. */
function joined(changes: readonly Change[]): Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    if (change.from[0] === change.from[1] && change.to[0] === change.to[1]) continue;
    const last = all[all.length - 1];
    if (last && last.from[1] === change.from[0] && last.to[1] === change.to[0])
      all[all.length - 1] = { from: [last.from[0], change.from[1]], to: [last.to[0], change.to[1]] };
    else all.push(change);
  }
  return all;
}

/** The same for sequences of any things, where nothing is laid over anything. */
export function changesInOrder(from: readonly string[], to: readonly string[], maxEdits = MAX_EDITS): Change[] {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const fromEnd = from.length - tail;
  const toEnd = to.length - tail;
  if (head === fromEnd && head === toEnd) return [];
  const whole: Change = { from: [head, fromEnd], to: [head, toEnd] };
  if (head === fromEnd || head === toEnd) return [whole];
  const parts = diffArrays(from.slice(head, fromEnd), to.slice(head, toEnd), { maxEditLength: maxEdits });
  if (!parts) return [whole];
  const changes: Change[] = [];
  let i = head;
  let j = head;
  let open: { i: number; j: number } | null = null;
  for (const part of parts) {
    if (!part.added && !part.removed) {
      if (open) changes.push({ from: [open.i, i], to: [open.j, j] });
      open = null;
      i += part.value.length;
      j += part.value.length;
    } else {
      open ??= { i, j };
      if (part.removed) i += part.value.length;
      else j += part.value.length;
    }
  }
  if (open) changes.push({ from: [open.i, i], to: [open.j, j] });
  return changes;
}

/** Would two words with this gap between them stay two words? */
function keepsApart(gap: string): boolean {
  return /\s/.test(gap) || /^-+$/.test(gap);
}

/** Prints changes as parts cut from the two texts. */
function assemble(from: string, left: readonly Word[], to: string, right: readonly Word[], changes: readonly Change[]): DiffPart[] {
  const parts: { op: DiffPart["op"]; text: string }[] = [];
  const put = (op: DiffPart["op"], text: string): void => {
    if (!text) return;
    const last = parts.at(-1);
    if (last?.op === op) last.text += text;
    else parts.push({ op, text });
  };
  const startOf = (index: number): number => left[index]?.start ?? from.length;
  let printed = 0;
  for (const change of changes) {
    const [first, last] = change.from;
    const inserted = change.to[0] < change.to[1] ? to.slice(right[change.to[0]].start, right[change.to[1] - 1].end) : "";
    const gapBefore = from.slice(first === 0 ? 0 : left[first - 1].end, startOf(first));
    put("equal", from.slice(printed, first === 0 ? 0 : left[first - 1].end));
    if (first === last) {
      // Only put in: after the gap, with a space of its own; at the end, after the closing marks.
      put("equal", gapBefore);
      printed = startOf(first);
      const before = first > 0 && !keepsApart(gapBefore) ? " " : "";
      put("insert", first === left.length ? `${left.length > 0 ? " " : ""}${inserted}` : `${before}${inserted} `);
      continue;
    }
    const wordsEnd = left[last - 1].end;
    const gapAfter = from.slice(wordsEnd, startOf(last));
    if (inserted) {
      put("equal", gapBefore);
      put("delete", from.slice(left[first].start, wordsEnd));
      const before = first > 0 && !keepsApart(gapBefore) ? " " : "";
      const acronym = gapAfter[0] === "." && /\.\p{L}$/u.test(inserted);
      const after = (last < left.length && !keepsApart(gapAfter)) || acronym ? " " : "";
      put("insert", `${before}${inserted}${after}`);
      printed = wordsEnd;
    } else if (last < left.length && (first === 0 || keepsApart(gapBefore))) {
      put("equal", gapBefore);
      put("delete", from.slice(left[first].start, left[last].start));
      printed = left[last].start;
    } else if (first > 0 && (last === left.length || keepsApart(gapAfter))) {
      put("delete", from.slice(left[first - 1].end, wordsEnd));
      printed = wordsEnd;
    } else {
      put("equal", gapBefore);
      put("delete", from.slice(left[first].start, wordsEnd));
      if (first > 0 && last < left.length) put("insert", " ");
      printed = wordsEnd;
    }
  }
  put("equal", from.slice(printed));
  return parts;
}
