import { byPosition, type Span } from "../../terms/span.ts";
import type { Repair } from "../../terms/view.ts";

/** Repairs put in their places, and repairs of a repaired text as repairs of the text. In text order, never overlapping. */

/** The text with every repair in place of its stretch. */
export function mend(text: string, repairs: readonly Repair[]): string {
  if (repairs.length === 0) return text;
  let mended = "";
  let at = 0;
  for (const repair of repairs) {
    mended += text.slice(at, repair.start) + repair.text;
    at = repair.end;
  }
  return mended + text.slice(at);
}

/**
 * Leads offsets of the mended text, asked for in rising order, back to the text: starts of stretches, or their
 * ends. Inside what was repaired that is where the repair starts or ends; what no reader sees belongs to no stretch it touches.
 */
export function originFinder(repairs: readonly Repair[], side: "start" | "end"): (offset: number) => number {
  let next = 0;
  let shift = 0;
  return (offset) => {
    for (; next < repairs.length; next++) {
      const { start, end, text } = repairs[next];
      const place = start + shift + text.length;
      if (place > offset || (side === "end" && text === "" && place === offset)) break;
      shift += text.length - (end - start);
    }
    const repair = repairs[next];
    return repair && repair.start + shift < offset ? repair[side] : offset - shift;
  };
}

/** What leads from a text to `between` and from there on, in one step. Repairs that overlap become one; those that only touch stay apart. */
export function compose(first: readonly Repair[], between: string, second: readonly Repair[]): readonly Repair[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const composed: Repair[] = [];
  let shift = 0; // of a place in `between` against the text, behind all of `first` looked at so far
  let before = 0;
  let inside: Repair[] = [];
  let cluster: Span | null = null;
  const finish = () => {
    if (!cluster) return;
    const { start, end } = cluster;
    const moved = inside.map((repair) => ({ ...repair, start: repair.start - start, end: repair.end - start }));
    composed.push({ start: start - before, end: end - shift, text: mend(between.slice(start, end), moved) });
    inside = [];
  };
  for (const step of inOrder(first, second)) {
    if (!cluster || step.start >= cluster.end) {
      finish();
      before = shift;
      cluster = step;
    } else if (step.end > cluster.end) cluster = { start: cluster.start, end: step.end };
    if (step.repair) inside.push(step.repair);
    shift += step.growth;
  }
  finish();
  return composed;
}

interface Step extends Span {
  /** By how much it made the text longer. */
  readonly growth: number;
  /** Null for what was repaired before. */
  readonly repair: Repair | null;
}

/** Both lists as stretches of the text between them. What was taken out stands behind what ends there and before what begins there. */
function inOrder(first: readonly Repair[], second: readonly Repair[]): Step[] {
  let shift = 0;
  const earlier = first.map(({ start, end, text }): Step => {
    const at = start + shift;
    const growth = text.length - (end - start);
    shift += growth;
    return { start: at, end: at + text.length, growth, repair: null };
  });
  const later = second.map((repair): Step => ({ start: repair.start, end: repair.end, growth: 0, repair }));
  return [...earlier, ...later].sort(
    (a, b) => a.start - b.start || Math.sign(a.end - a.start) - Math.sign(b.end - b.start) || byPosition(a, b),
  );
}
