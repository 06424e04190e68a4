import type { Predictions } from "../../../terms/predictions.ts";
import type { Range } from "../words.ts";
import { logTags, type Role } from "./roles.ts";

/**
 * Spans of one role: the best sequence of outside, begins, goes on (Viterbi) where a span must begin
 * before it goes on, and where going from one tag to the next has a score of its own. Roles are read
 * apart from each other, so a word may have two of them.
 */
const OUTSIDE = 0;
const BEGINS = 1;
const GOES_ON = 2;
const NEVER = -1e9;
const STILL = [0, 0, 0];

/**
 * Spans in text order, as token ranges. `subwordOf` is -1 for a token without subwords: spans run over
 * it. `breaks[i]` is 1 for a token that no span may run into from before. `ends[i]`: added where a span ends before token i.
 */
export function spansOf(
  role: Role,
  subwordOf: Int32Array,
  { tags, decoding }: Pick<Predictions, "tags" | "decoding">,
  breaks: Uint8Array,
  ends: Float64Array | null = null,
): Range[] {
  const steps = decoding.steps?.[role] ?? [STILL, STILL, STILL];
  const back = new Uint8Array(subwordOf.length * 3);
  const own = new Float64Array(3);
  let total = Float64Array.of(0, NEVER, NEVER);
  let reached = new Float64Array(3);
  let started = false;
  let broken = false;
  let before = -1;
  for (let token = 0; token < subwordOf.length; token++) {
    const subword = subwordOf[token];
    if (breaks[token] === 1) broken = true;
    if (subword < 0) continue;
    const shared = subword === before;
    before = subword;
    logTags(tags, subword, role, own);
    own[BEGINS] += decoding.enter[role];
    own[GOES_ON] += decoding.enter[role];
    for (let tag = 0; tag < 3; tag++) {
      let best = NEVER * 2;
      for (let from = 0; from < 3; from++) {
        let score = total[from] + (started ? steps[from][tag] : 0);
        if (ends && tag !== GOES_ON && from !== OUTSIDE) score += ends[token];
        if (tag === GOES_ON && (from === OUTSIDE || broken || !started)) score += NEVER;
        if (shared && (tag === BEGINS || (tag === GOES_ON) === (from === OUTSIDE))) score += NEVER;
        if (score > best) {
          best = score;
          back[token * 3 + tag] = from;
        }
      }
      reached[tag] = best + (shared ? 0 : own[tag]);
    }
    [total, reached] = [reached, total];
    started = true;
    broken = false;
  }
  return rangesOf(subwordOf, back, total);
}

/** Follows the best path back from its end. */
function rangesOf(subwordOf: Int32Array, back: Uint8Array, total: Float64Array): Range[] {
  const found: Range[] = [];
  let tag =
    total[OUTSIDE] >= total[BEGINS] && total[OUTSIDE] >= total[GOES_ON] ? OUTSIDE : total[BEGINS] >= total[GOES_ON] ? BEGINS : GOES_ON;
  let end = -1;
  for (let token = subwordOf.length - 1; token >= 0; token--) {
    if (subwordOf[token] < 0) continue;
    if (tag !== OUTSIDE && end < 0) end = token + 1;
    if (tag === BEGINS) {
      found.push([token, end]);
      end = -1;
    }
    tag = back[token * 3 + tag];
  }
  return found.reverse();
}
