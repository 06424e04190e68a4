import type { Resolved } from "../reference.ts";

/** Who answers in an interview of Q and A: the person named most before it; null where two are named as often. */
export function intervieweeBefore(at: number, { mentions, entities }: Resolved): number | null {
  const times = new Map<number, number>();
  for (const { start, form, chain } of mentions) {
    if (start >= at) break;
    if (form === "name" && entities[chain].type === "PER") times.set(chain, (times.get(chain) ?? 0) + 1);
  }
  const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : null;
}
