/**
 * A text in the blocks a reader sees: paragraphs, the headline, and page furniture that was left out.
 * Blocks follow each other without a hole and end at line ends; a line end inside a paragraph that
 * `clean` kept is only a soft wrap. One pass over the text and its spans.
 */
import type { ArticleReading } from "../src/terms/reading.ts";
import { byPosition, overlaps, type Span, trimSpan } from "../src/terms/span.ts";

export interface Block extends Span {
  readonly kind: "paragraph" | "headline" | "removed";
  /** Why it was left out; for `removed`. */
  readonly reasons: readonly string[];
}

/** Blocks of `text.slice(0, end)`. Consecutive removed blocks are one. */
export function blocksOf(reading: Pick<ArticleReading, "text" | "title" | "body" | "chrome">, end: number): Block[] {
  const { text, title } = reading;
  const chrome = [...reading.chrome].sort(byPosition);
  const blocks: Block[] = [];
  let firstChrome = 0;
  for (const line of linesOf(text, end, [...reading.body].sort(byPosition))) {
    while (firstChrome < chrome.length && chrome[firstChrome].end <= line.start) firstChrome++;
    const reasons = coveredBy(text, trimSpan(text, line), chrome, firstChrome);
    const last = blocks.at(-1);
    if (reasons && last?.kind === "removed") {
      blocks[blocks.length - 1] = { ...last, end: line.end, reasons: [...new Set([...last.reasons, ...reasons])] };
    } else if (reasons) {
      blocks.push({ ...line, kind: "removed", reasons });
    } else {
      blocks.push({ ...line, kind: title && overlaps(title, line) ? "headline" : "paragraph", reasons: [] });
    }
  }
  return blocks;
}

function* linesOf(text: string, end: number, body: readonly Span[]): Iterable<Span> {
  let start = 0;
  let nextBody = 0;
  let from = 0;
  while (start < end) {
    let stop = text.indexOf("\n", from);
    if (stop < 0 || stop >= end) break;
    while (nextBody < body.length && body[nextBody].end <= stop) nextBody++;
    if (nextBody < body.length && body[nextBody].start < stop) {
      from = stop + 1;
      continue;
    }
    while (stop < end && /\s/.test(text[stop])) stop++;
    yield { start, end: stop };
    start = stop;
    from = stop;
  }
  if (start < end) yield { start, end };
}

/** The reasons of the removed spans that together cover all of `line`; null when they do not. */
function coveredBy(text: string, line: Span, chrome: readonly (Span & { readonly reason: string })[], first: number): string[] | null {
  const reasons = new Set<string>();
  let reached = line.start;
  for (let i = first; i < chrome.length && reached < line.end && chrome[i].start <= reached; i++) {
    if (chrome[i].end <= reached) continue;
    reasons.add(chrome[i].reason);
    reached = chrome[i].end;
    while (reached < line.end && /\s/.test(text[reached])) reached++;
  }
  return reasons.size > 0 && reached >= line.end ? [...reasons] : null;
}
