import type { Intake } from "../terms/intake.ts";
import { PASSED_OVER } from "../terms/store.ts";
import { failure } from "./failure.ts";

/** Counts what is left out on purpose, by kind, so that ten thousand pictures are one line and none is forgotten. */
export interface Tally {
  /** One more of this kind, or so many; the kind in the plural: `pictures`. */
  readonly pass: (kind: string, name: string, count?: number) => void;
  /** The line, or nothing when nothing was passed over. */
  readonly lines: (path: string, record: string | null) => Extract<Intake, { readonly failure: unknown }>[];
}

/** `of` is what the whole is made of, one and many: `["record", "records"]`. */
export function tallyOf([one, many]: readonly [one: string, many: string]): Tally {
  const kinds = new Map<string, { count: number; readonly first: string }>();
  return {
    pass(kind, name, count = 1) {
      const told = kinds.has(kind) || kinds.size < MAX_KINDS ? kind : "others";
      const met = kinds.get(told);
      if (met) met.count += count;
      else kinds.set(told, { count, first: name });
    },
    lines(path, record) {
      if (kinds.size === 0) return [];
      let all = 0;
      const parts: string[] = [];
      for (const [kind, { count, first }] of [...kinds].sort(byCount)) {
        all += count;
        parts.push(`${kind} ${grouped(count)} (${count === 1 ? "" : "first "}${shorten(first)})`);
      }
      const reason = `${grouped(all)} ${all === 1 ? one : many} passed over, not read as articles: ${parts.join("; ")}.`;
      return [{ failure: failure(path, PASSED_OVER, reason, record) }];
    },
  };
}

/** Kinds told apart in one line; an archive may make up as many as it likes. */
const MAX_KINDS = 30;

type Kind = [kind: string, { readonly count: number }];

function byCount([a, { count: first }]: Kind, [b, { count: second }]: Kind): number {
  return second - first || (a < b ? -1 : 1);
}

/** Code units of a name that are shown. */
const SHOWN = 80;

function shorten(name: string): string {
  return name.length > SHOWN ? `${name.slice(0, SHOWN / 2)}…${name.slice(-SHOWN / 2)}` : name;
}

function grouped(number: number): string {
  return number.toLocaleString("en-US");
}
