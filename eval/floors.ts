/**
 * Accuracy is a gate apart from the tests: each figure is held against a floor that only ever rises.
 * The floors remember the digest of the gold they were measured on; on another corpus they say nothing,
 * and that is a failure too, not a pass.
 */
import type { Figures } from "./figures.ts";

export interface FloorSet {
  /** Name of the corpus, for people. */
  readonly corpus: string;
  /** SHA-256, in hex, of the gold file. */
  readonly sha256: string;
  readonly floors: Readonly<Record<string, number>>;
}

export interface Holding {
  /** One sentence each; empty when every figure stands on its floor or above. */
  readonly failures: readonly string[];
  /** Figures that have no floor yet. */
  readonly unheld: readonly string[];
}

/** Steps of a floor, in percentage points: a figure is rounded down to it, so that a floor is never above what was measured. */
const FLOOR_STEP = 0.1;

/** Holds figures against floors. */
export function hold(figures: Figures, set: FloorSet | undefined, sha256: string): Holding {
  const names = Object.keys(figures);
  if (!set) return { failures: [], unheld: names };
  if (set.sha256 !== sha256) {
    return {
      failures: [
        `${set.corpus}: the gold file has changed (sha256 ${sha256.slice(0, 12)}, the floors were measured on ${set.sha256.slice(0, 12)}): get the right file, or take this corpus out of floors.json and set new floors with --raise`,
      ],
      unheld: [],
    };
  }
  const failures: string[] = [];
  for (const [name, floor] of Object.entries(set.floors)) {
    const figure = figures[name] ?? null;
    if (figure === null) failures.push(`${set.corpus}: ${name}: not measured any more, its floor is ${floor.toFixed(1)}`);
    else if (figure < floor)
      failures.push(
        `${set.corpus}: ${name}: ${figure.toFixed(2)} is ${(floor - figure).toFixed(2)} under its floor of ${floor.toFixed(1)}`,
      );
  }
  return { failures, unheld: names.filter((name) => set.floors[name] === undefined && figures[name] !== null) };
}

/**
 * Floors raised to the figures, rounded down; no floor is ever lowered or dropped. Throws RangeError when
 * the set was measured on another gold file.
 */
export function raise(figures: Figures, set: FloorSet | undefined, corpus: string, sha256: string): FloorSet {
  if (set && set.sha256 !== sha256) throw new RangeError(`${set.corpus}: floors of another gold file are not raised`);
  const floors: Record<string, number> = { ...set?.floors };
  for (const [name, figure] of Object.entries(figures)) {
    if (figure !== null) floors[name] = Math.max(floors[name] ?? 0, roundDown(figure));
  }
  return { corpus, sha256, floors };
}

function roundDown(figure: number): number {
  const steps = Math.round(1 / FLOOR_STEP);
  return Math.floor(figure * steps) / steps;
}
