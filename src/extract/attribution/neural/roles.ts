/** The roles in the order of the model's logits: for each outside, begins, goes on. */
export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

/** Log-probabilities of a subword's three tags in one role, written to `into`. */
export function logTags(logits: Float32Array, subword: number, role: Role, into: Float64Array): void {
  const at = (subword * ROLES.length + ROLES.indexOf(role)) * 3;
  const highest = Math.max(logits[at], logits[at + 1], logits[at + 2]);
  const sum = Math.exp(logits[at] - highest) + Math.exp(logits[at + 1] - highest) + Math.exp(logits[at + 2] - highest);
  const norm = highest + Math.log(sum);
  for (let tag = 0; tag < 3; tag++) into[tag] = logits[at + tag] - norm;
}
