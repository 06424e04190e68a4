/** So many cases of a kind from each half, from what is tried in random order. */
import type { Half } from "../../stories/gold.ts";
import type { Material, QuoteCase } from "../case.ts";

export function take<T>(
  { halfOf }: Pick<Material, "halfOf">,
  each: number,
  list: readonly T[],
  eventOf: (one: T) => string,
  make: (one: T) => QuoteCase | null,
): QuoteCase[] {
  const counts: Record<Half, number> = { development: 0, held: 0 };
  const cases: QuoteCase[] = [];
  for (const one of list) {
    const half = halfOf(eventOf(one));
    if (counts[half] >= each) continue;
    const made = make(one);
    if (!made) continue;
    counts[half]++;
    cases.push(made);
  }
  return cases;
}
