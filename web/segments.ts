/**
 * Spans of a text may nest and overlap; HTML elements may not. A sweep over the borders cuts the text
 * into segments under which the set of spans does not change, so every character is printed once.
 */
import { byPosition, type Span } from "../src/terms/span.ts";

/** A span to be shown. `of` is the statement's number in its article, 0 for what belongs to none. */
export interface Shown extends Span {
  readonly role: "content" | "source" | "cue" | "removed";
  readonly of: number;
  /** Why it was left out; for `removed`. */
  readonly reason?: string;
}

export interface Segment<S extends Span = Shown> extends Span {
  /** The spans over this segment, outermost first. */
  readonly under: readonly S[];
}

/** Segments of `range`, in order and without a hole. `shown` must be sorted with `byPosition`. */
export function segmentsOf<S extends Span>(range: Span, shown: readonly S[]): Segment<S>[] {
  const clipped = shown
    .filter((span) => span.start < range.end && span.end > range.start && span.start < span.end)
    .map((span) => ({ span, start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) }))
    .sort(byPosition);
  const borders = new Set([range.start, range.end]);
  for (const { start, end } of clipped) borders.add(start).add(end);
  const places = [...borders].sort((a, b) => a - b);

  const segments: Segment<S>[] = [];
  let open: typeof clipped = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i];
    open = open.filter((span) => span.end > start);
    while (next < clipped.length && clipped[next].start === start) open.push(clipped[next++]);
    segments.push({ start, end: places[i + 1], under: open.map(({ span }) => span) });
  }
  return segments;
}
