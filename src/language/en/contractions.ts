/**
 * Contractions written without an apostrophe, or where it does not tell: the words they are made of, a
 * bar between them. Lower case. Those that are more often another word ("ill", "were", "its") are not here.
 */
export const CONTRACTIONS: ReadonlyMap<string, readonly number[]> = new Map(
  `can|not gon|na wan|na got|ta out|ta du|n|no gim|me lem|me whad|dya
   do|nt does|nt did|nt is|nt are|nt ar|nt was|nt were|nt have|nt has|nt had|nt ca|nt could|nt would|nt should|nt wo|nt ai|nt must|nt need|nt
   i|m i|ve you|re you|ve you|ll they|re they|ve they|ll we|ve he|s she|s that|s there|s here|s what|s who|s
   that|ll it|ll c'm|on c’m|on d'|you d’|you y'|all y’|all 't|is ’t|is 't|was ’t|was`
    .split(/\s+/)
    .map((parts) => [parts.replaceAll("|", ""), cutsOf(parts)]),
);

/** Offsets at which the second and later words begin. */
function cutsOf(parts: string): number[] {
  const cuts: number[] = [];
  let at = 0;
  for (const part of parts.split("|").slice(0, -1)) {
    at += part.length;
    cuts.push(at);
  }
  return cuts;
}
