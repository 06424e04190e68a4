import type { WordChange } from "../terms/judgement.ts";
import { SERIOUSNESS } from "./change/kinds.ts";
import { markChanges } from "./change/marks.ts";
import { type Folded, type PlacedChange, placedChanges } from "./change/places.ts";
import { inOrder } from "./diff.ts";
import { foldWords, formsOf } from "./fold.ts";

/**
 * What kinds of change lead from one wording to another, the most serious first, then in text order. What stands between
 * equal words of `diffWords` is taken apart and named; where the words are alike, the marks between them are compared.
 * What leads from one to the other leads back: the same kinds, `cut` for `insertion`.
 */
export function changesOf(from: string, to: string): WordChange[] {
  const [left, right] = [folded(from), folded(to)];
  const places = wordChanges(left, right);
  const printed = places.map((change, order) => ({ ...print(change, left, right), at: change.from[0], order }));
  const marks = markChanges(left, right, places).map((change, order) => ({ ...change, order: places.length + order }));
  return [...printed, ...marks]
    .sort((a, b) => SERIOUSNESS.indexOf(a.kind) - SERIOUSNESS.indexOf(b.kind) || a.at - b.at || a.order - b.order)
    .map(({ at: _at, order: _order, ...change }) => change);
}

/** The changes of words alone, in text order, as ranges of words. */
export function wordChanges(left: Folded, right: Folded): PlacedChange[] {
  if (inOrder(formsOf(left.words), formsOf(right.words))) return placedChanges(left, right);
  return placedChanges(right, left).map(({ kind, from, to }) => ({ kind: BACK[kind] ?? kind, from: to, to: from }));
}

const BACK: Partial<Record<PlacedChange["kind"], PlacedChange["kind"]>> = { cut: "insertion", insertion: "cut" };

export function folded(text: string): Folded {
  const words = foldWords(text);
  const behind = text.slice(words.at(-1)?.end ?? 0);
  return { text, words, elided: [...words.map(({ elided }) => elided), ELLIPSIS.test(behind)] };
}

const ELLIPSIS = /\[\s*(?:…|\.\.\.)\s*\]|…|\.{3,}|\. \. \.|\[\s*\]/;

function print(change: PlacedChange, left: Folded, right: Folded): WordChange {
  const edge = edgeOf(change, left, right);
  const from = printSide(left, change.from, change.kind);
  const to = printSide(right, change.to, change.kind);
  return { kind: change.kind, from, to, ...(edge && { edge }) };
}

function edgeOf({ from, to }: PlacedChange, left: Folded, right: Folded): WordChange["edge"] | null {
  const [short, range] = from[0] === from[1] ? [left, from] : [right, to];
  if (range[0] !== range[1]) return null;
  return range[0] === 0 ? "start" : range[0] === short.words.length ? "end" : null;
}

function printSide({ text, words }: Folded, [first, end]: readonly [number, number], kind: WordChange["kind"]): string {
  if (first === end) {
    if (kind !== "ellipsis") return "";
    const gap = text.slice(first === 0 ? 0 : words[first - 1].end, words[first]?.start ?? text.length);
    return ELLIPSIS.exec(gap)?.[0] ?? "";
  }
  let start = words[first].start;
  let stop = words[end - 1].end;
  if (words[first].edit) start = Math.max(text.lastIndexOf("[", start), words[first - 1]?.end ?? 0);
  if (words[end - 1].edit && text[stop] === "]") stop++;
  return text.slice(start, stop);
}
