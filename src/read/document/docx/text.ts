import { withoutEnds } from "../paragraphs.ts";
import { parseXml } from "../xml.ts";

/**
 * WordprocessingML (ECMA-376, 17) -> paragraphs as they read with all changes accepted: inserted text
 * stands, deleted and moved-away text does not; field codes and hidden text are not shown, their results
 * and the text of links are. A cell of a table ends with a tab, a row with its paragraph.
 */
export interface DocxText {
  readonly paragraphs: readonly string[];
  /** The XML ends in the middle, or is nested deeper than the bound. */
  readonly cut: boolean;
}

export function readDocxXml(xml: string, maxDepth: number): DocxText {
  const paragraphs: string[] = [];
  /** Lines being written: a text box stands inside a paragraph. */
  const lines: string[][] = [];
  let unseen = 0;
  let inText = 0;
  let cells = 0;
  let row: string[] = [];
  let runStart = 0;
  let hidden = false;
  let skipNote = false;
  let cut = false;
  const say = (text: string) => {
    if (unseen === 0) lines.at(-1)?.push(text);
  };
  const complete = parseXml(
    xml,
    {
      open(name, attributes) {
        if (UNSEEN.has(name)) unseen++;
        else if (name === "w:p") lines.push([]);
        else if (name === "w:r") runStart = lines.at(-1)?.length ?? 0;
        else if (name === "w:t") inText++;
        else if (name === "w:tc") cells++;
        else if (name === "w:tab" && inRun(attributes)) say("\t");
        else if (name === "w:br" || name === "w:cr") say(attributes["w:type"] === "page" || attributes["w:type"] === "column" ? "" : "\n");
        else if (name === "w:noBreakHyphen") say("\u2011");
        else if (name === "w:sym") say(symbol(attributes["w:char"]));
        else if (name === "w:vanish" && !/^(?:0|false|off)$/.test(attributes["w:val"] ?? "")) hidden = true;
        else if (name === "w:footnote" || name === "w:endnote") skipNote = /^(?:separator|continuation)/i.test(attributes["w:type"] ?? "");
      },
      text(chunk) {
        if (inText > 0) say(chunk);
      },
      close(name, ended) {
        if (ended && name === "w:p") cut = true;
        if (UNSEEN.has(name)) unseen--;
        else if (name === "w:t") inText--;
        else if (name === "w:r") {
          if (hidden) lines.at(-1)?.splice(runStart);
          hidden = false;
        } else if (name === "w:p") {
          hidden = false;
          const line = withoutEnds((lines.pop() ?? []).join(""));
          if (skipNote) return;
          if (cells > 0 && lines.length === 0) row.push(line);
          else paragraphs.push(line);
        } else if (name === "w:tc") {
          cells--;
          if (cells === 0) row.push("\t");
        } else if (name === "w:tr" && cells === 0) {
          paragraphs.push(...rowOf(row));
          row = [];
        } else if (name === "w:footnote" || name === "w:endnote") skipNote = false;
      },
    },
    maxDepth,
  );
  if (row.length > 0) paragraphs.push(...rowOf(row));
  if (lines.length > 0) paragraphs.push(...lines.map((line) => line.join("")));
  return { paragraphs, cut: cut || !complete };
}

/** Cells of one line each make one line; a cell of several paragraphs, as layouts in tables have them, keeps them. */
function rowOf(parts: readonly string[]): string[] {
  const cells = parts
    .join("\n")
    .split(/\n?\t\n?/)
    .map((cell) => cell.trim())
    .filter(Boolean);
  return cells.some((cell) => cell.includes("\n") || cell.length > LONGEST_CELL)
    ? cells.flatMap((cell) => cell.split("\n"))
    : [cells.join("\t")];
}

/** Code units beyond which a cell holds prose. */
const LONGEST_CELL = 120;

/** Deleted and moved-away text, field codes, and what stands again for older programs. */
const UNSEEN: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:instrText",
  "w:delInstrText",
  "mc:Fallback",
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPr",
]);

/** A tab in a run is a character; in the properties of a paragraph it is a place with a position. */
function inRun(attributes: Readonly<Record<string, string>>): boolean {
  return attributes["w:pos"] === undefined;
}

function symbol(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? "", 16);
  if (Number.isNaN(code) || code > 0xffff) return "";
  return String.fromCharCode(code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code);
}
