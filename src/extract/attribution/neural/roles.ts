/** The roles in the order of the model's logits: for each outside, begins, goes on. */
export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

/** Log-probabilities of a subword's three tags in one role, written to `into`. */
export function logTags(logits: Float32Array, subword: number, role: Role, into: Float64Array): void {
  const at = (subword * ROLES.length + ROLES.indexOf(role)) * 3;
  const outside = logits[at];
  const begins = logits[at + 1];
  const goesOn = logits[at + 2];
  const highest = Math.max(outside, begins, goesOn);
  const norm = highest + Math.log(Math.exp(outside - highest) + Math.exp(begins - highest) + Math.exp(goesOn - highest));
  into[0] = outside - norm;
  into[1] = begins - norm;
  into[2] = goesOn - norm;
}
