import type { Word } from "../../wording/fold.ts";

/** Figures as reports write them: "three", "3", "2.07 billion", "70 percent". Articles and "one" are none: they mostly count nothing. */
const SMALL = new Map(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i) => [word, i + 2]),
);
const TENS = new Map("thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 10 * (i + 3)]));
const SCALES = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
]);

/** The figure that begins with a word, and the last word it takes; null where none does. */
export function figureOf(words: readonly Word[], i: number): { readonly value: number; readonly last: number } | null {
  const { form } = words[i];
  const value = /^\d+(?:\.\d+)?$/.test(form) ? Number(form) : (SMALL.get(form) ?? TENS.get(form));
  if (value === undefined) return null;
  const unit = TENS.has(form) ? SMALL.get(words[i + 1]?.form ?? "") : undefined;
  const whole = unit !== undefined && unit < 10 ? { value: value + unit, last: i + 1 } : { value, last: i };
  const scale = SCALES.get(words[whole.last + 1]?.form ?? "");
  return scale === undefined ? whole : { value: whole.value * scale, last: whole.last + 1 };
}
