import type { DiffPart } from "../terms/judgement.ts";
import { changesInOrder, diffWords } from "./diff.ts";
import { foldWords, formsOf } from "./fold.ts";
import { quotedSpans } from "./quoted.ts";

/**
 * What was changed between two versions of a text, sentence by sentence: changed, cut, added or moved. Sentences are laid
 * side by side in order (Myers, 1986); of those left over in one place, the ones that share most of their words
 * are one sentence changed. Case, spaces and marks do not count, quotation marks do.
 */
export interface SentenceChange {
  readonly op: "changed" | "cut" | "added" | "moved";
  /** Index of the sentence in the earlier version; null where it was added. */
  readonly from: number | null;
  /** Index of the sentence in the later version; null where it was cut. */
  readonly to: number | null;
  /** Word by word, for a changed sentence. */
  readonly diff: readonly DiffPart[];
  /** What is in quotation marks was changed, cut or added. */
  readonly quoted: boolean;
}

/** Share of the longer sentence's words that two sentences must share to be one that was changed. */
const LIKE = 0.5;
/** Bound on the pairs of left-over sentences that are compared in one place; beyond it they count as cut and added. */
const MAX_PAIRS = 20_000;

/** Changes in the order of the later version; what was cut stands where it was. */
export function sentenceChanges(from: readonly string[], to: readonly string[]): SentenceChange[] {
  const left = from.map(folded);
  const right = to.map(folded);
  const hunks = changesInOrder(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
  );
  const earlier = new Map<number, number>(); // from a sentence of the later version to what it was
  const cuts: { readonly i: number; readonly at: number }[] = [];
  const additions: number[] = [];
  for (const hunk of hunks) {
    const [gone, come] = [span(hunk.from), span(hunk.to)];
    for (const [i, j] of pair(left, gone, right, come)) earlier.set(j, i);
    const matched = new Set(come.map((j) => earlier.get(j)));
    cuts.push(...gone.filter((i) => !matched.has(i)).map((i) => ({ i, at: hunk.to[0] })));
    additions.push(...come.filter((j) => !earlier.has(j)));
  }
  // What is left over in one place may have gone to another, changed or not.
  const gone = cuts.map(({ i }) => i);
  for (const [i, j] of pair(left, gone, right, additions)) earlier.set(j, i);
  const kept = new Set(earlier.values());
  const placed = [
    ...cuts.filter(({ i }) => !kept.has(i)).map(({ i, at }) => ({ at, change: cut(left, i) })),
    ...[...earlier].map(([j, i]) => ({ at: j, change: changed(from, to, left, right, i, j) })),
    ...additions.filter((j) => !earlier.has(j)).map((j) => ({ at: j, change: added(right, j) })),
  ];
  return placed.sort((a, b) => a.at - b.at || Number(a.change.to !== null) - Number(b.change.to !== null)).map(({ change }) => change);
}

function changed(
  from: readonly string[],
  to: readonly string[],
  left: readonly Folded[],
  right: readonly Folded[],
  i: number,
  j: number,
): SentenceChange {
  if (left[i].key === right[j].key) return { op: "moved", from: i, to: j, diff: [], quoted: false };
  return { op: "changed", from: i, to: j, diff: diffWords(from[i], to[j]), quoted: left[i].quoted !== right[j].quoted };
}

function span([first, end]: readonly [number, number]): number[] {
  return Array.from({ length: end - first }, (_, k) => first + k);
}

interface Folded {
  readonly key: string;
  readonly quoted: string;
  readonly forms: readonly string[];
}

function folded(sentence: string): Folded {
  const forms = formsOf(foldWords(sentence));
  const quoted = quotedSpans(sentence)
    .map(({ start, end }) => formsOf(foldWords(sentence.slice(start, end))).join(" "))
    .join("|");
  return { key: `${forms.join(" ")}\n${quoted}`, quoted, forms };
}

function cut(left: readonly Folded[], i: number): SentenceChange {
  return { op: "cut", from: i, to: null, diff: [], quoted: left[i].quoted !== "" };
}

function added(right: readonly Folded[], j: number): SentenceChange {
  return { op: "added", from: null, to: j, diff: [], quoted: right[j].quoted !== "" };
}

/** Which sentences of two lists are one: the likest first, each once. */
function pair(left: readonly Folded[], gone: readonly number[], right: readonly Folded[], come: readonly number[]): [number, number][] {
  if (gone.length * come.length > MAX_PAIRS) return pairAlike(left, gone, right, come);
  const pairs: { i: number; j: number; share: number }[] = [];
  for (const i of gone) {
    const counts = new Map<string, number>();
    for (const form of left[i].forms) counts.set(form, (counts.get(form) ?? 0) + 1);
    for (const j of come) {
      const share = sharedWords(counts, right[j].forms) / Math.max(left[i].forms.length, right[j].forms.length, 1);
      if (share >= LIKE) pairs.push({ i, j, share });
    }
  }
  const found: [number, number][] = [];
  const taken = new Set<string>();
  for (const { i, j } of pairs.sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j)) {
    if (taken.has(`<${i}`) || taken.has(`>${j}`)) continue;
    taken.add(`<${i}`).add(`>${j}`);
    found.push([i, j]);
  }
  return found;
}

/** Only the very same ones. */
function pairAlike(
  left: readonly Folded[],
  gone: readonly number[],
  right: readonly Folded[],
  come: readonly number[],
): [number, number][] {
  const waiting = new Map<string, number[]>();
  for (const i of gone) {
    const same = waiting.get(left[i].key);
    if (same) same.push(i);
    else waiting.set(left[i].key, [i]);
  }
  return come.flatMap((j): [number, number][] => {
    const i = waiting.get(right[j].key)?.shift();
    return i === undefined ? [] : [[i, j]];
  });
}

function sharedWords(counts: ReadonlyMap<string, number>, forms: readonly string[]): number {
  const left = new Map(counts);
  let shared = 0;
  for (const form of forms) {
    const count = left.get(form) ?? 0;
    if (count === 0) continue;
    left.set(form, count - 1);
    shared++;
  }
  return shared;
}
