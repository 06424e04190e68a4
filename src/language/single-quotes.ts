import type { Quotation } from "../terms/layers.ts";
import type { Span } from "../terms/span.ts";

/**
 * Single quotation marks, told from apostrophes. A mark opens when white space or an opening bracket
 * stands before it and a letter after it, unless it begins a clipped word ('em, ’90s); it closes when
 * no letter follows. "the workers’ rights" has the shape of a close too, so a mark after an s counts
 * only when nothing better follows in the same range.
 */
const CLIPPED = /^['’‘](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|round\b|bout\b|n['’]?\b)/iu;

/** Longest stretch looked at for the closing mark, in UTF-16 code units: single marks hold phrases, not speeches. */
const MAX_LENGTH = 600;

/** Quotations in single marks inside the range, in order, never overlapping. */
export function singleQuotations(text: string, range: Span): Quotation[] {
  const found: Quotation[] = [];
  let at = range.start;
  while (at < range.end) {
    const mark = text[at];
    if ((mark === "‘" || mark === "'" || mark === "’") && opensAt(text, at, range)) {
      const end = closeOf(text, at, range);
      if (end !== null) {
        found.push({ start: at, end, parts: [{ start: at, end }], closed: true, inner: [] });
        at = end;
        continue;
      }
    }
    at++;
  }
  return found;
}

function opensAt(text: string, at: number, range: Span): boolean {
  const before = at > range.start ? text[at - 1] : " ";
  if (text[at] === "’" || !/[\s([{—–\-/“"]/u.test(before)) return false;
  return /[\p{L}\p{N}$]/u.test(text[at + 1] ?? "") && !CLIPPED.test(text.slice(at, at + 8));
}

function closeOf(text: string, open: number, range: Span): number | null {
  const limit = Math.min(range.end, open + MAX_LENGTH);
  let afterS: number | null = null;
  for (let i = open + 1; i < limit; i++) {
    const mark = text[i];
    if (mark !== "’" && mark !== "'") continue;
    const before = text[i - 1];
    const after = i + 1 < range.end ? text[i + 1] : " ";
    if (/\s/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    if (before === "s" && /\s/u.test(after)) afterS ??= i + 1;
    else return i + 1;
  }
  return afterS;
}
