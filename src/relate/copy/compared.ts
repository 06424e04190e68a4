import type { CopyMarks } from "../../terms/copy.ts";

/**
 * An article ready to be compared: what is left of its runs of words without the house lines, and the few of them it is
 * found under. Of every few neighbouring runs the one with the smallest hash is a key (winnowing: Schleimer, Wilkerson
 * and Aiken, 2003), so that of a stretch of 12 words that two articles share one key at least is the same.
 */
export interface Compared {
  readonly marks: CopyMarks;
  readonly own: ReadonlySet<number>;
  readonly quoted: ReadonlySet<number>;
  readonly keys: readonly number[];
}

/** Runs of which one is kept as a key: 12 words less those of a run, and one. */
const WINDOW = 8;

/** `house`: the lines that the article's outlet prints everywhere. */
export function compared(marks: CopyMarks, house: ReadonlySet<number>): Compared {
  const own = new Set<number>();
  const quoted = new Set<number>();
  // The whole text is a key too: a text too short for runs is found by it.
  const keys = new Set<number>([marks.whole]);
  for (const line of marks.lines) {
    if (house.has(line.line)) continue;
    for (const run of line.own) own.add(run);
    for (const run of line.quoted) quoted.add(run);
    for (const run of winnowed(line.own)) keys.add(run);
  }
  return { marks, own, quoted, keys: [...keys].sort((a, b) => a - b) };
}

function winnowed(runs: readonly number[]): Set<number> {
  const kept = new Set<number>();
  for (let i = 0; i < runs.length && (i === 0 || i + WINDOW <= runs.length); i++) kept.add(Math.min(...runs.slice(i, i + WINDOW)));
  return kept;
}

/** How many runs two articles share, the smaller set walked through. */
export function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const run of small) if (large.has(run)) count++;
  return count;
}
