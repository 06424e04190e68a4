/**
 * A place in a text. The unit is the UTF-16 code unit, as in `String.prototype.slice`; ranges are
 * half-open: `text.slice(span.start, span.end)`. Every line of a record rests on such places.
 */

/** Half-open range of UTF-16 code units. */
export interface Span {
  /**
   * @asType integer
   * @minimum 0
   */
  readonly start: number;
  /**
   * @asType integer
   * @minimum 0
   */
  readonly end: number;
}

/** A span together with its exact words: `text.slice(start, end) === passage.text`. */
export interface Passage extends Span {
  readonly text: string;
}

/** The words of a span, kept beside it. Throws RangeError when the span does not lie in the text. */
export function passageOf(text: string, span: Span): Passage {
  if (
    !(Number.isInteger(span.start) && Number.isInteger(span.end) && 0 <= span.start && span.start <= span.end && span.end <= text.length)
  ) {
    throw new RangeError(`span [${span.start}, ${span.end}) is not inside a text of ${text.length} UTF-16 code units`);
  }
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do the two spans share at least one code unit? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** From the first start to the last end of a non-empty list of spans. */
export function hull(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** Text order: by start, then longer first. For use with `sort`. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span without the white space at its edges. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}
