import { type InputFailure, PASSED_OVER } from "../../terms/store.ts";
import { printable } from "./style.ts";

/**
 * The inputs that failed, listed at the end with the place, what is wrong and what to do. A pile of
 * broken lines does not fill memory or the screen: the list is bounded, the count is not. What was passed
 * over on purpose is told too, and is no failure.
 */
export interface FailureList {
  readonly add: (failure: InputFailure) => void;
  readonly count: () => number;
  /** The list as lines for standard error; empty when nothing failed. */
  readonly lines: () => string;
}

/** Failures printed in full. */
const MOST_LISTED = 50;

export function failureList(): FailureList {
  const failed = bounded();
  const passed = bounded();
  return {
    add(failure) {
      (failure.rule === PASSED_OVER ? passed : failed).add(failure);
    },
    count: failed.count,
    lines() {
      const count = failed.count();
      const head = count === 1 ? "1 input failed; the rest is kept:" : `${count.toLocaleString("en-US")} inputs failed; the rest is kept:`;
      return `${passed.lines("Passed over:")}${failed.lines(head)}`;
    },
  };
}

/** Keeps the first and counts all. */
function bounded() {
  const listed: InputFailure[] = [];
  let count = 0;
  return {
    add(failure: InputFailure) {
      count++;
      if (listed.length < MOST_LISTED) listed.push(failure);
    },
    count: () => count,
    lines(head: string) {
      if (count === 0) return "";
      const more = count > listed.length ? `  ... and ${(count - listed.length).toLocaleString("en-US")} more\n` : "";
      return `${head}\n${listed.map((failure) => `  ${describeFailure(failure)}\n`).join("")}${more}`;
    },
  };
}

/** `pile/a.jsonl line 3: The line is not valid JSON ...`, `crawl.zip gate.html: ...` */
export function describeFailure({ path, record, rule, reason }: InputFailure): string {
  const place = path === "-" ? "standard input" : path;
  return printable(`${place}${placeInside(record)}: ${reason} [${rule}]`);
}

/** ` line 3`, ` gate.html`, nothing: the place inside a file that holds many. */
export function placeInside(record: string | null): string {
  if (record === null) return "";
  return /^\d+$/.test(record) ? ` line ${record}` : ` ${record}`;
}
