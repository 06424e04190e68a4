import type { InputFailure } from "../../terms/store.ts";
import { printable } from "./style.ts";

/**
 * The inputs that failed, listed at the end with the place, what is wrong and what to do. A pile of
 * broken lines does not fill memory or the screen: the list is bounded, the count is not.
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
  const listed: InputFailure[] = [];
  let count = 0;
  return {
    add(failure) {
      count++;
      if (listed.length < MOST_LISTED) listed.push(failure);
    },
    count: () => count,
    lines() {
      if (count === 0) return "";
      const head = count === 1 ? "1 input failed; the rest is kept:" : `${count.toLocaleString("en-US")} inputs failed; the rest is kept:`;
      const more = count > listed.length ? `  ... and ${(count - listed.length).toLocaleString("en-US")} more\n` : "";
      return `${head}\n${listed.map((failure) => `  ${describeFailure(failure)}\n`).join("")}${more}`;
    },
  };
}

/** `pile/a.jsonl line 3: The line is not valid JSON ...` */
export function describeFailure({ path, record, rule, reason }: InputFailure): string {
  const place = path === "-" ? "standard input" : path;
  return printable(`${place}${record === null ? "" : ` line ${record}`}: ${reason} [${rule}]`);
}
