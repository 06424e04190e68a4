import type { Question } from "./question.ts";
import { edgeBefore, type Speech } from "./speech.ts";

/**
 * Asked words joined from places that were apart: can the question be cut into stretches, each standing
 * word for word in some speech, with every joint at the edge of a clause on one of its sides? Found by
 * dynamic programming over the words of the question; the fewest stretches win.
 */
export interface Stretch {
  readonly speech: Speech;
  readonly first: number;
  readonly end: number;
  /** The asked words it stands for, half-open. */
  readonly asked: readonly [number, number];
}

/** Words of the shortest stretch that counts: fewer stand together by chance. */
const STRETCH = 4;
/** Words that may be put in to join two stretches. */
const JOINTS = new Set(["and", "but", "so", "then", "because"]);
const BAD_EDGE = 0.4;
const JOINT = 0.2;
/** Speeches looked at, those that share most words with the question. */
const MAX_SPEECHES = 60;

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly stretch: Stretch | null;
}

/** Two stretches or more, in the order asked; null when there is no such cut. */
export function findStretches(question: Question, speeches: readonly Speech[]): Stretch[] | null {
  const count = question.forms.length;
  if (count < 2 * STRETCH) return null;
  const reach: (Step | null)[] = new Array(count + 1).fill(null);
  reach[0] = { cost: 0, from: 0, stretch: null };
  const near = nearest(question, speeches).map((speech) => ({ speech, positions: positionsOf(speech.forms) }));
  for (let at = 0; at < count; at++) {
    const here = reach[at];
    if (!here) continue;
    if (at > 0 && JOINTS.has(question.forms[at])) take(reach, at + 1, { cost: here.cost + JOINT, from: at, stretch: null });
    for (const { speech, positions } of near) {
      for (const first of positions.get(question.forms[at]) ?? []) {
        const length = runLength(question.forms, at, speech.forms, first);
        const left = at === 0 || edgeBefore(speech, first) !== "none" ? 0 : BAD_EDGE;
        for (let end = at + STRETCH; end <= at + length; end++) {
          const stop = first + end - at;
          const right = end === count || edgeBefore(speech, stop) !== "none" ? 0 : BAD_EDGE;
          const stretch: Stretch = { speech, first, end: stop, asked: [at, end] };
          take(reach, end, { cost: here.cost + 1 + left + right, from: at, stretch });
        }
      }
    }
  }
  const stretches: Stretch[] = [];
  for (let at = count; at > 0; ) {
    const step: Step | null = reach[at];
    if (!step) return null;
    if (step.stretch) stretches.unshift(step.stretch);
    at = step.from;
  }
  return stretches.length >= 2 && joinsAtClauses(stretches) ? stretches : null;
}

function take(reach: (Step | null)[], at: number, step: Step): void {
  const there = reach[at];
  if (!there || step.cost < there.cost) reach[at] = step;
}

function runLength(asked: readonly string[], at: number, hay: readonly string[], first: number): number {
  let length = 0;
  while (at + length < asked.length && first + length < hay.length && asked[at + length] === hay[first + length]) length++;
  return length;
}

function joinsAtClauses(stretches: readonly Stretch[]): boolean {
  return stretches.slice(1).every((right, i) => {
    const left = stretches[i];
    return edgeBefore(left.speech, left.end) !== "none" || edgeBefore(right.speech, right.first) !== "none";
  });
}

function positionsOf(forms: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [i, form] of forms.entries()) {
    const there = positions.get(form);
    if (there) there.push(i);
    else positions.set(form, [i]);
  }
  return positions;
}

function nearest(question: Question, speeches: readonly Speech[]): Speech[] {
  const asked = new Set(question.forms);
  return speeches
    .map((speech, order) => ({ speech, order, shared: new Set(speech.forms.filter((form) => asked.has(form))).size }))
    .filter(({ shared }) => shared >= Math.min(STRETCH, asked.size) - 1)
    .sort((a, b) => b.shared - a.shared || a.order - b.order)
    .slice(0, MAX_SPEECHES)
    .map(({ speech }) => speech);
}
