/** From a span of the text to the range of the decoded HTML it is written in, by the runs of the parse. */
import type { BodySpan } from "../../terms/article.ts";
import type { Markup, Run } from "../../terms/markup.ts";
import { firstNotBefore } from "../../terms/search.ts";
import type { Span } from "../../terms/span.ts";

/** The spans with the places they are written at, where there is markup. */
export function writtenAt(markup: Markup | null | undefined, spans: readonly Span[]): readonly BodySpan[] {
  if (!markup) return spans;
  return spans.map(({ start, end }) => {
    const origin = originOfSpan(markup.runs, { start, end });
    return origin ? { start, end, origin } : { start, end };
  });
}

/**
 * The range from the span's first character to its last, tags between them included. Where a run was
 * written otherwise (an entity, folded white space) the range holds all of it.
 */
export function originOfSpan(runs: readonly Run[], span: Span): Span | null {
  const first = runs[firstNotBefore(runs.length, (i) => runs[i].end <= span.start)];
  const after = firstNotBefore(runs.length, (i) => runs[i].start < span.end);
  const last = after > 0 ? runs[after - 1] : undefined;
  if (!first || !last || first.start >= span.end || last.end <= span.start) return null;
  const start = isExact(first) && span.start > first.start ? first.origin.start + span.start - first.start : first.origin.start;
  const end = isExact(last) && span.end < last.end ? last.origin.end - (last.end - span.end) : last.origin.end;
  return { start, end };
}

function isExact({ start, end, origin }: Run): boolean {
  return end - start === origin.end - origin.start;
}
