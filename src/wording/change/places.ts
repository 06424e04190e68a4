import type { ChangeKind } from "../../terms/judgement.ts";
import { changesBetween } from "../diff.ts";
import { formsOf, type Word } from "../fold.ts";
import { verbLemma } from "../lemma/verbs.ts";
import { type Atom, atomsOf } from "./atoms.ts";
import { areAuxiliaries, kindOfRun, worse } from "./kinds.ts";
import { pairAtoms, type Step } from "./pairing.ts";

/**
 * The changes from one wording to another as ranges of words, in text order: each place that `diffWords` shows is taken
 * apart into changes of one kind. Left out and put in side by side is one word for another; a helping verb goes with the
 * verb whose tense it makes.
 */
export interface PlacedChange {
  readonly kind: ChangeKind;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A wording with its words and where ellipses stand: before each word, and behind the last. */
export interface Folded {
  readonly text: string;
  readonly words: readonly Word[];
  readonly elided: readonly boolean[];
}

export function placedChanges(from: Folded, to: Folded): PlacedChange[] {
  return changesBetween(formsOf(from.words), formsOf(to.words))
    .map((hunk) => towardsEllipsis(hunk, from, to))
    .flatMap((hunk) => takenApart(hunk, from, to));
}

type Hunk = Omit<PlacedChange, "kind">;

/** "the man [and the] dog" or "the [man and the] dog"? Of places that fit alike, the one that the ellipsis shows. */
function towardsEllipsis({ from, to }: Hunk, left: Folded, right: Folded): Hunk {
  if (to[0] === to[1]) {
    const shift = shiftTo(from, left.words, (by) => right.elided[to[0] + by]);
    return { from: [from[0] + shift, from[1] + shift], to: [to[0] + shift, to[1] + shift] };
  }
  if (from[0] === from[1]) {
    const shift = shiftTo(to, right.words, (by) => left.elided[from[0] + by]);
    return { from: [from[0] + shift, from[1] + shift], to: [to[0] + shift, to[1] + shift] };
  }
  return { from, to };
}

/** Words a place is moved by, at most. */
const MAX_SHIFT = 8;

function shiftTo([first, end]: readonly [number, number], words: readonly Word[], isElided: (by: number) => boolean): number {
  for (let by = 0; by <= MAX_SHIFT; by++) {
    if (isElided(by)) return by;
    if (words[end + by] === undefined || words[end + by].form !== words[first + by].form) break;
  }
  for (let by = 1; by <= MAX_SHIFT; by++) {
    if (words[first - by] === undefined || words[first - by].form !== words[end - by].form) break;
    if (isElided(-by)) return -by;
  }
  return 0;
}

function takenApart({ from, to }: Hunk, left: Folded, right: Folded): PlacedChange[] {
  const ours = atomsOf(left.text, left.words, ...from);
  const theirs = atomsOf(right.text, right.words, ...to);
  const last = from[1] === left.words.length && to[1] === right.words.length && from[0] > 0;
  const steps = pairAtoms(ours, theirs, elidedIn(ours, left.elided[from[1]]), elidedIn(theirs, right.elided[to[1]]), last);
  if (!steps) return [{ kind: "substitution", from, to }];
  const next = left.words[from[1]]?.form ?? "";
  const changes = withTense(runsOf(steps, ours, theirs, next)).map((run) => ({
    kind: run.kind,
    from: wordsOf(ours, run.left, from),
    to: wordsOf(theirs, run.right, to),
  }));
  return joined(wholeWords(changes).flatMap((change) => named(change, left.words, right.words)));
}

/** What is the same when written out ("we're" for "we are") is another spelling; what is the same as it stands is no change. */
function named({ kind, from, to }: Change<Kind>, left: readonly Word[], right: readonly Word[]): PlacedChange[] {
  if (kind !== "same") return [{ kind, from, to }];
  const isOne = from[1] - from[0] === 1 && to[1] - to[0] === 1;
  return isOne && left[from[0]].form === right[to[0]].form ? [] : [{ kind: "spelling", from, to }];
}

function elidedIn(atoms: readonly Atom[], behind: boolean): boolean[] {
  return [...atoms.map(({ elided }) => elided), behind];
}

type Kind = ChangeKind | "same";

interface Run {
  readonly kind: Kind;
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
  /** Helping verbs put in or left out. */
  readonly auxiliary?: boolean;
}

/** Words put in or left out one behind the other are one run. */
function runsOf(steps: readonly Step[], ours: readonly Atom[], theirs: readonly Atom[], next: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < steps.length; ) {
    const step = steps[at];
    let end = at + 1;
    if (step.kind !== null) runs.push({ kind: step.kind, left: step.left, right: step.right });
    else {
      const isCut = step.left[0] < step.left[1];
      const goesOn = (other: Step): boolean =>
        other.kind === null && other.elided === step.elided && other.left[0] < other.left[1] === isCut;
      while (end < steps.length && goesOn(steps[end])) end++;
      const left = [step.left[0], steps[end - 1].left[1]] as const;
      const right = [step.right[0], steps[end - 1].right[1]] as const;
      const atoms = isCut ? ours.slice(...left) : theirs.slice(...right);
      const auxiliary = areAuxiliaries(atoms);
      const alone =
        auxiliary && steps.length === end - at && isParticiple(next) && atoms.some(({ form }) => /^(?:ha|be|is|was|are|were)/.test(form));
      const kind = step.elided ? "ellipsis" : alone ? "tense" : kindOfRun(atoms, isCut ? "cut" : "insertion");
      runs.push({ kind, left, right, auxiliary });
    }
    at = end;
  }
  return runs;
}

function isParticiple(form: string): boolean {
  return verbLemma(form, "VBN") !== form || (form.endsWith("ing") && verbLemma(form, "VBG") !== form);
}

/** "[has] gone" for "went": a helping verb beside another tense is part of it. */
function withTense(runs: readonly Run[]): Run[] {
  return runs.map((run, i) =>
    run.auxiliary && (runs[i - 1]?.kind === "tense" || runs[i + 1]?.kind === "tense") ? { ...run, kind: "tense" } : run,
  );
}

/** The words that atoms stand in; at an empty range the place between two words. */
function wordsOf(
  atoms: readonly Atom[],
  [first, end]: readonly [number, number],
  hunk: readonly [number, number],
): readonly [number, number] {
  if (first < end) return [atoms[first].first, atoms[end - 1].end];
  const at = first < atoms.length ? atoms[first].first : hunk[1];
  // Inside a contraction there is no place between two words: its beginning stands for it.
  return [at, at];
}

interface Change<K> {
  readonly kind: K;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Changes inside one word are one change of it, as serious as the worst: "did" for "didn't". */
function wholeWords(changes: readonly Change<Kind>[]): Change<Kind>[] {
  const whole: Change<Kind>[] = [];
  for (const change of changes) {
    const before = whole[whole.length - 1];
    if (!before || (change.from[0] >= before.from[1] && change.to[0] >= before.to[1])) {
      whole.push(change);
      continue;
    }
    whole[whole.length - 1] = {
      kind: worst(before.kind, change.kind),
      from: [before.from[0], Math.max(before.from[1], change.from[1])],
      to: [before.to[0], Math.max(before.to[1], change.to[1])],
    };
  }
  return whole;
}

function worst(a: Kind, b: Kind): Kind {
  if (a === "same") return b;
  return b === "same" ? a : worse(a, b);
}

const WORDS_FOR_WORDS: ReadonlySet<ChangeKind> = new Set<ChangeKind>(["substitution", "insertion", "cut"]);
const ONE_KIND: ReadonlySet<ChangeKind> = new Set<ChangeKind>(["tense", "bracket", "ellipsis", "spelling"]);

/** Changes of a kind side by side are one; left out beside put in is one thing for another. */
function joined(changes: readonly PlacedChange[]): PlacedChange[] {
  const all: PlacedChange[] = [];
  for (const change of changes) {
    const before = all[all.length - 1];
    const touches = before !== undefined && before.from[1] === change.from[0] && before.to[1] === change.to[0];
    const kind = touches ? kindTogether(before.kind, change.kind) : null;
    if (before && kind) all[all.length - 1] = { kind, from: [before.from[0], change.from[1]], to: [before.to[0], change.to[1]] };
    else all.push(change);
  }
  return all;
}

function kindTogether(a: ChangeKind, b: ChangeKind): ChangeKind | null {
  if (WORDS_FOR_WORDS.has(a) && WORDS_FOR_WORDS.has(b)) return a === b ? a : "substitution";
  return a === b && ONE_KIND.has(a) ? a : null;
}
