import type { ChangeKind } from "../../terms/judgement.ts";
import { isContentWord } from "../fold.ts";
import type { Atom } from "./atoms.ts";
import { kindOfPair } from "./kinds.ts";

/**
 * Lays the words of one changed place over those that replace them, the cheapest way (Wagner and Fischer, 1974, with
 * what a pair costs by its kind): "did not go" over "goes" is "not" left out and another form of "go".
 */
export interface Step {
  /** Atoms of either side, half-open. */
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
  /** `same` where nothing but the writing of a contraction differs; null where words were put in or left out. */
  readonly kind: ChangeKind | "same" | null;
  /** An ellipsis stands where they were left out. */
  readonly elided: boolean;
}

/** What a step costs; a word left out and one put in cost more than a word for a word. */
const APART = 0.6;
const ELIDED = 0.1;
const PAIRED: Readonly<Record<ChangeKind | "same", number>> = {
  same: 0,
  spelling: 0.1,
  tense: 0.3,
  number: 0.3,
  modality: 0.7,
  figure: 0.7,
  bracket: 0.5,
  negation: 1.1,
  substitution: 1,
  insertion: 1,
  cut: 1,
  ellipsis: 1,
  punctuation: 1,
};
/** Added where a word with content would stand for one without. */
const UNLIKE = 0.3;
/** Cells of the table beyond which a place is not taken apart. */
const MAX_CELLS = 40_000;

/** Added to a pair for each atom it stands further from where the wordings go on alike; decides between equals alone. */
const FAR = 1e-6;

/**
 * Null where the place is too large. `leftElided[i]`: an ellipsis stands before atom i, or behind the last one. `last`: the
 * place is the end of both wordings, so that they go on alike before it and not behind it.
 */
export function pairAtoms(
  left: readonly Atom[],
  right: readonly Atom[],
  leftElided: readonly boolean[],
  rightElided: readonly boolean[],
  last: boolean,
): Step[] | null {
  const [rows, columns] = [left.length, right.length];
  if ((rows + 1) * (columns + 1) > MAX_CELLS) return null;
  const stride = columns + 1;
  const cost = new Float64Array((rows + 1) * stride).fill(Number.POSITIVE_INFINITY);
  const steps = new Array<Step | null>((rows + 1) * stride).fill(null);
  cost[0] = 0;
  const take = (i: number, j: number, step: Step, price: number): void => {
    const at = step.left[1] * stride + step.right[1];
    const total = cost[i * stride + j] + price;
    if (total >= cost[at] - 1e-9) return;
    cost[at] = total;
    steps[at] = step;
  };
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      if (i < rows && j < columns) {
        const kind = kindOfPair(left[i], right[j]) ?? "same";
        const unlike = kind === "substitution" && isContentWord(left[i].form) !== isContentWord(right[j].form) ? UNLIKE : 0;
        take(i, j, { left: [i, i + 1], right: [j, j + 1], kind, elided: false }, PAIRED[kind] + unlike + FAR * (last ? i : rows - i));
      }
      const joined = joinedLength(left, right, i, j);
      if (joined) take(i, j, { left: [i, i + joined[0]], right: [j, j + joined[1]], kind: "spelling", elided: false }, PAIRED.spelling);
      if (i < rows) take(i, j, { left: [i, i + 1], right: [j, j], kind: null, elided: rightElided[j] }, rightElided[j] ? ELIDED : APART);
      if (j < columns) take(i, j, { left: [i, i], right: [j, j + 1], kind: null, elided: leftElided[i] }, leftElided[i] ? ELIDED : APART);
    }
  }
  const path: Step[] = [];
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    const step = steps[i * stride + j] as Step;
    path.push(step);
    [i, j] = [step.left[0], step.right[0]];
  }
  return path.reverse();
}

/** "cease fire" is "ceasefire", "per cent" is "percent": how many atoms of either side are one word. */
function joinedLength(left: readonly Atom[], right: readonly Atom[], i: number, j: number): readonly [number, number] | null {
  for (const length of [2, 3]) {
    if (i + length <= left.length && j < right.length && join(left, i, length) === right[j].form) return [length, 1];
    if (j + length <= right.length && i < left.length && join(right, j, length) === left[i].form) return [1, length];
  }
  return null;
}

function join(atoms: readonly Atom[], at: number, length: number): string {
  let form = "";
  for (let i = at; i < at + length; i++) form += atoms[i].form;
  return form;
}
