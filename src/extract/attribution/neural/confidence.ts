import type { Predictions } from "../../../terms/predictions.ts";
import type { Range } from "../words.ts";
import { logTags, type Role } from "./roles.ts";

/**
 * How far a statement is to be trusted: the mean log-probabilities that the words of its content and of
 * its cue have their role at all, and of its links, brought to one number by a logistic curve fitted on
 * development texts. Without a fit the three are simply multiplied.
 */
export function confidenceOf(evidence: Evidence, { calibration }: Predictions["decoding"]): number {
  const { content, cue, link } = evidence;
  const confidence = calibration
    ? 1 / (1 + Math.exp(-(calibration.base + calibration.content * content + calibration.cue * cue + calibration.link * link)))
    : Math.exp(content + cue + link);
  return Math.round(confidence * 1000) / 1000;
}

export interface Evidence {
  readonly content: number;
  readonly cue: number;
  readonly link: number;
}

/** Mean log-probability that the words of the ranges have the role; 0 without words. */
export function surety(role: Role, ranges: readonly Range[], subwordOf: Int32Array, { tags }: Pick<Predictions, "tags">): number {
  const own = new Float64Array(3);
  let sum = 0;
  let count = 0;
  for (const [first, end] of ranges) {
    for (let token = first; token < end; token++) {
      if (subwordOf[token] < 0) continue;
      logTags(tags, subwordOf[token], role, own);
      sum += Math.log1p(-Math.exp(Math.min(own[0], SUREST)));
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Log-probability of "outside" that counts as certain; keeps the logarithm finite. */
const SUREST = -1e-6;
