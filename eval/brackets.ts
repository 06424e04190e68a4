/** Text with its roles in brackets, `[S: she] [Q: said] [C: that ...]`, inside a window of context. For reading by eye. */
import { hull, type Span } from "../src/terms/span.ts";
import type { Marked } from "./align.ts";

/** Code units of context kept on each side of what is shown; past them the paragraph is cut at a space. */
export const CONTEXT = 240;

/** The paragraphs around the spans, cut to `context` code units on each side. */
export function windowAround(text: string, spans: readonly Span[], context: number = CONTEXT): Span {
  const { start, end } = hull(spans);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  let from = Math.max(lineStart, start - context);
  let to = Math.min(lineEnd, end + context);
  while (from > lineStart && !/\s/.test(text[from - 1])) from--;
  while (to < lineEnd && !/\s/.test(text[to])) to++;
  return { start: from, end: to };
}

/** The window with the roles of some attributions marked; paragraph breaks print as ` ¶ `. */
export function bracketed(text: string, window: Span, marked: readonly Pick<Marked, "source" | "cue" | "content">[]): string {
  const marks: { at: number; opens: boolean; text: string; length: number }[] = [];
  for (const one of marked) {
    for (const [letter, spans] of [["S", one.source] as const, ["Q", one.cue] as const, ["C", one.content] as const]) {
      for (const span of spans) {
        const start = Math.max(span.start, window.start);
        const end = Math.min(span.end, window.end);
        if (start >= end) continue;
        marks.push({ at: start, opens: true, text: `[${letter}: `, length: end - start });
        marks.push({ at: end, opens: false, text: "]", length: end - start });
      }
    }
  }
  // At one place brackets close before others open, inner ones close first and outer ones open first.
  marks.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || (a.opens ? b.length - a.length : a.length - b.length));
  let out = window.start > 0 && text[window.start - 1] !== "\n" ? "… " : "";
  let at = window.start;
  for (const mark of marks) {
    out += text.slice(at, mark.at) + mark.text;
    at = mark.at;
  }
  out += text.slice(at, window.end);
  if (window.end < text.length && text[window.end] !== "\n") out += " …";
  return out.replace(/\s*\n\s*/g, " ¶ ");
}
