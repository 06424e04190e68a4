import type { PageMarks } from "./marks.ts";

/**
 * Are two articles versions of one page? Those of one address are, unless nothing connects their words (an address
 * that shows other news every day). Those of one outlet are when one holds most of the other and neither address
 * nor day speaks against it. Without an outlet only the very same words are: two outlets print one wire text.
 * Symmetric, and depends on the two alone.
 */
export type SamePage = "address" | "words" | "same-words";

/** Share of the smaller text's runs that the other must hold: at one address, in one outlet, and in one outlet at two addresses. */
const HELD = { address: 0.2, outlet: 0.6, elsewhere: 0.85 } as const;
/** Runs below which likeness says nothing. */
const LEAST_RUNS = 20;
/** Days of print that two versions may lie apart where no address joins them. */
const DAYS = 2;

export function judgePages(one: PageMarks, other: PageMarks): SamePage | null {
  const held = shareHeld(one.runs, other.runs);
  const sameTitle = one.title !== "" && one.title === other.title;
  if (one.addresses.some((address) => other.addresses.includes(address))) return held >= HELD.address || sameTitle ? "address" : null;
  const same = one.whole === other.whole && one.runs.size > 0;
  if (one.outlet === "" && other.outlet === "") return same && one.runs.size >= LEAST_RUNS && !apart(one, other) ? "same-words" : null;
  if (one.outlet !== other.outlet || Math.min(one.runs.size, other.runs.size) < LEAST_RUNS || apart(one, other)) return null;
  const elsewhere = one.addresses.length > 0 && other.addresses.length > 0;
  if (!elsewhere) return held >= HELD.outlet ? "words" : null;
  const both = shared(one.runs, other.runs) / Math.max(one.runs.size, other.runs.size);
  return both >= HELD.elsewhere && sameTitle ? "words" : null;
}

function apart({ day: a }: PageMarks, { day: b }: PageMarks): boolean {
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > DAYS * 86_400_000;
}

/** How much of the smaller set the larger holds. */
function shareHeld(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const size = Math.min(one.size, other.size);
  return size === 0 ? 0 : shared(one, other) / size;
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const run of small) if (large.has(run)) count++;
  return count;
}
