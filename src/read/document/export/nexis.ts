import { isoDate } from "../dates.ts";
import { COPYRIGHT, type ExportArticle, oneLine, PAGE_LINE, settledLines } from "./article.ts";
import { NEXIS_ABOVE, NEXIS_BELOW } from "./labels.ts";

/**
 * LexisNexis ("1 of 12 DOCUMENTS", outlet and date above the headline) and Nexis Uni ("End of Document",
 * headline above outlet and date): labelled fields above and below the text.
 */
export function readNexis(written: string): ExportArticle | null {
  const lines = written.split("\n").filter((line) => !PAGE_LINE.test(line) && !COUNTER.test(line));
  const above = new Map<string, string>();
  const below = new Map<string, string>();
  const firstLabel = lines.findIndex((line) => labelOf(line, NEXIS_ABOVE));
  if (firstLabel < 0) return null;
  const head = headOf(lines.slice(0, firstLabel));
  if (!head) return null;
  let at = firstLabel;
  while (at < lines.length) {
    const label = labelOf(lines[at], NEXIS_ABOVE);
    if (!label) break;
    at = takeField(lines, at, label, above);
  }
  if (/^\s*body:?\s*$/i.test(lines[at] ?? "")) at++;
  let end = at;
  while (end < lines.length && !isEnd(lines, end)) end++;
  const corrections = readBelow(lines, end, below);
  const title = oneLine(above.get("headline")) ?? head.title;
  const body = settledLines([above.get("highlight") ?? "", "", ...withoutHeads(lines.slice(at, end), title), "", ...corrections]);
  return {
    written,
    title,
    publisher: head.publisher,
    published: head.published ?? isoDate(below.get("load-date")),
    bylines: above.has("byline") ? [above.get("byline")!] : [],
    section: oneLine(above.get("section")?.split(";")[0]),
    dateline: oneLine(above.get("dateline")),
    language: oneLine(below.get("language")),
    credit: null,
    url: oneLine(below.get("url")),
    body,
    leftOut: [...below.keys()].filter((label) => !label.startsWith("correction")),
  };
}

export const COUNTER = /^\s*(?:document )?\d{1,6} of \d{1,6}(?: documents?)?\s*$/i;

interface Label {
  readonly name: string;
  readonly rest: string;
}

function labelOf(line: string, labels: ReadonlySet<string>): Label | null {
  const match = /^\s{0,12}([A-Za-z][A-Za-z -]{1,25}):(?:\s+(.*))?$/.exec(line);
  const name = match?.[1].toLowerCase();
  return match && name && labels.has(name) ? { name, rest: match[2] ?? "" } : null;
}

/** A field with the lines it goes on in, up to a blank line or the next label. Returns the line after it and blank lines. */
function takeField(lines: readonly string[], at: number, { name, rest }: Label, into: Map<string, string>): number {
  const value = [rest];
  let next = at + 1;
  while (next < lines.length && lines[next].trim() && !anyLabel(lines[next]) && !isHeading(lines[next])) value.push(lines[next++]);
  if (!into.has(name)) into.set(name, value.join(" "));
  while (next < lines.length && !lines[next].trim()) next++;
  return next;
}

function anyLabel(line: string): boolean {
  return labelOf(line, NEXIS_ABOVE) !== null || labelOf(line, NEXIS_BELOW) !== null;
}

/** Nexis Uni's headings on lines of their own. */
function isHeading(line: string): boolean {
  return /^\s*(?:Body|Graphic|Classification|Notes|Correction|End of Document)\s*$/.test(line);
}

/** Does what stands below the text begin here? A label in capitals, as LexisNexis has them, or a heading with its fields after it. */
function isEnd(lines: readonly string[], at: number): boolean {
  const line = lines[at];
  if (/^\s*(?:Graphic|Classification|End of Document)\s*$/.test(line)) return true;
  if (/^\s*(?:Notes|Correction)\s*$/.test(line)) return true;
  const label = labelOf(line, NEXIS_BELOW);
  if (!label)
    return (
      lines[at].trim().length > 0 &&
      COPYRIGHT.test(line) &&
      lines.slice(at + 1, at + 6).every((next) => !next.trim() || COPYRIGHT.test(next))
    );
  return line.trim().startsWith(label.name.toUpperCase()) || label.name === "load-date" || label.name === "publication-type";
}

/** What follows the text by its labels; the words of corrections, which belong to the article. */
function readBelow(lines: readonly string[], from: number, below: Map<string, string>): string[] {
  const corrections: string[] = [];
  let at = from;
  while (at < lines.length) {
    const label = labelOf(lines[at], NEXIS_BELOW);
    const heading = /^\s*(Graphic|Notes|Correction)\s*$/.exec(lines[at])?.[1].toLowerCase();
    if (label?.name === "correction") {
      const text = [label.rest];
      for (at++; at < lines.length && !isHeading(lines[at]) && !labelOf(lines[at], NEXIS_BELOW); at++) text.push(lines[at]);
      below.set("correction", text.join(" "));
      corrections.push(`Correction: ${settledLines(text)}`);
    } else if (label) at = takeField(lines, at, label, below);
    else if (heading) {
      const text: string[] = [];
      for (at++; at < lines.length && !isHeading(lines[at]) && !labelOf(lines[at], NEXIS_BELOW); at++) text.push(lines[at]);
      below.set(heading, text.join(" "));
      if (heading === "correction") corrections.push("Correction", "", ...text);
    } else at++;
  }
  return corrections;
}

/** Outlet, date and headline above the first label. */
function headOf(
  lines: readonly string[],
): { readonly title: string | null; readonly publisher: string | null; readonly published: string } | null {
  const written = lines.map((line, index) => ({ line: line.trim(), index })).filter(({ line }) => line && !COPYRIGHT.test(line));
  let dated = -1;
  for (let i = written.length - 1; i >= 0 && dated < 0; i--) if (isoDate(written[i].line)) dated = i;
  if (dated < 1) return null;
  const published = isoDate(written[dated].line)!;
  const publisher = oneLine(written[dated - 1].line);
  // What follows the date in its own paragraph names the edition.
  let from = dated + 1;
  while (from < written.length && written[from].index === written[from - 1].index + 1) from++;
  const after = paragraphAt(written.slice(from));
  // A headline above may be wrapped: its lines stand together, apart from what is before.
  let above = dated - 2;
  while (above > 0 && written[above - 1].index === written[above].index - 1 && written[dated - 1].index > written[above].index + 1) above--;
  const before = above >= 0 ? written.slice(above, dated - 1).map(({ line }) => line) : [];
  return { title: after ?? oneLine(before.join(" ")), publisher, published };
}

function paragraphAt(lines: readonly { readonly line: string; readonly index: number }[]): string | null {
  let end = 1;
  while (end < lines.length && lines[end].index === lines[end - 1].index + 1) end++;
  return oneLine(
    lines
      .slice(0, end)
      .map(({ line }) => line)
      .join(" "),
  );
}

/** The headline is printed again at the head of each page of a PDF. */
function withoutHeads(lines: readonly string[], title: string | null): readonly string[] {
  return title ? lines.filter((line) => oneLine(line) !== title) : lines;
}
