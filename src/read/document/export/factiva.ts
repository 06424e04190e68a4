import { isoDate } from "../dates.ts";
import { COPYRIGHT, type ExportArticle, oneLine, PAGE_LINE, settledLines } from "./article.ts";
import { FACTIVA, FACTIVA_BELOW } from "./labels.ts";

/** Factiva: fields by two-letter codes (HD, BY, PD, SN ... LP, TD), or the same in their order without codes. */
export function readFactiva(written: string): ExportArticle | null {
  const lines = written.split("\n").filter((line) => !PAGE_LINE.test(line) && !FOOTER.test(line));
  return readCoded(written, lines) ?? readPlain(written, lines);
}

/** The last line of an article: its accession number. */
export const ACCESSION = /^\s*(?:AN\s+)?Document [A-Za-z]{2,12}[A-Za-z0-9]{12,30}\s*$/;
const FOOTER = /^\s*(?:Page \d+ of \d+\s*)?©\s*\d{4} (?:Dow Jones|Factiva)\b.{0,80}$/;

function readCoded(written: string, lines: readonly string[]): ExportArticle | null {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines) {
    const code = codeOf(line, fields);
    if (code) {
      open = [code.rest];
      fields.set(code.name, open);
    } else open?.push(line);
  }
  if (!fields.has("HD") || fields.size < FEWEST_CODES) return null;
  const value = (code: string) => oneLine(fields.get(code)?.join(" "));
  const time = value("ET");
  const day = value("PD");
  return {
    written,
    title: value("HD"),
    publisher: value("SN"),
    published: (day && time && isoDate(`${day} ${time}`)) || isoDate(day),
    bylines: [value("BY") ?? ""].filter(Boolean),
    section: value("SE"),
    dateline: value("DLN"),
    language: value("LA"),
    credit: value("CR"),
    url: null,
    body: settledLines([...(fields.get("LP") ?? []), "", ...(fields.get("TD") ?? []), "", ...(fields.get("CX") ?? [])]),
    leftOut: [...fields.keys()].filter((code) => FACTIVA_BELOW.has(code) && code !== "CX"),
  };
}

/** Codes that an article must have for its lines to be read as coded. */
const FEWEST_CODES = 5;

/** A code at the start of a line. Codes that are words are believed only with what a code has after it. */
function codeOf(line: string, fields: ReadonlyMap<string, unknown>): { readonly name: string; readonly rest: string } | null {
  const match = /^\s{0,4}([A-Z]{2,3})(?:\s*$|[\t ]+(\S.*)$)/.exec(line);
  const name = match?.[1] ?? "";
  const rest = match?.[2] ?? "";
  if (!FACTIVA.has(name) || fields.has(name)) return null;
  if (fields.size === 0 && name !== "HD" && name !== "SE" && name !== "CLM") return null;
  const inText = fields.has("LP") || fields.has("TD");
  if (inText && !(name === "TD" || FACTIVA_BELOW.has(name))) return null;
  if (
    inText &&
    rest &&
    name !== "TD" &&
    !(/^[\w/]+ ?: /.test(rest) || /\|/.test(rest) || /^Document \S+$/.test(rest) || /^(?:IPC|IPD|PUB|ART|RF|CT)$/.test(name))
  )
    return null;
  return { name, rest };
}

function readPlain(written: string, lines: readonly string[]): ExportArticle | null {
  const at = lines.findIndex((line) => /^\s*[\d,]{1,7} words\s*$/i.test(line));
  if (at < 1) return null;
  const above = lines
    .slice(0, at)
    .map((line) => line.trim())
    .filter((line) => line && !COPYRIGHT.test(line));
  const after = lines
    .map((line, index) => ({ line: line.trim(), index }))
    .slice(at + 1)
    .filter(({ line }) => line);
  const day = after[0] && isoDate(after[0].line);
  if (!day || above.length === 0) return null;
  const timed = /^\d{1,2}:\d\d(?: (?:[AP]M|[A-Z]{2,4}))?$/i.test(after[1]?.line ?? "");
  const outlet = after[timed ? 2 : 1];
  const rest = after.slice(timed ? 3 : 2);
  const notice = rest.findIndex(({ line }, i) => i < MOST_LINES_BELOW && COPYRIGHT.test(line));
  const tongue = rest.findIndex(({ line }, i) => i < MOST_LINES_BELOW && LANGUAGE.test(line));
  const last = Math.max(notice, tongue);
  const bodyFrom = (last >= 0 ? rest[last].index : (outlet?.index ?? at)) + 1;
  const byline = above.length > 1 && /^by\s/i.test(above.at(-1)!) ? above.at(-1)! : null;
  const titles = byline ? above.slice(0, -1) : above;
  const hasSection = titles.length > 1 && titles[0].split(" ").length <= 3 && titles[1].split(" ").length > titles[0].split(" ").length;
  return {
    written,
    title: titles[hasSection ? 1 : 0],
    publisher: oneLine(outlet?.line),
    published: (timed && isoDate(`${after[0].line} ${after[1].line}`)) || day,
    bylines: byline ? [byline] : [],
    section: hasSection ? titles[0] : null,
    dateline: null,
    language: tongue >= 0 ? rest[tongue].line : null,
    credit: null,
    url: null,
    body: settledLines(lines.slice(bodyFrom).filter((line) => !ACCESSION.test(line))),
    leftOut: [],
  };
}

/** Lines between the outlet and the text: its code, the page, the language, the copyright notice. */
const MOST_LINES_BELOW = 8;
const LANGUAGE = /^(?:English|German|French|Spanish|Italian|Portuguese|Dutch|Russian|Arabic|Chinese|Japanese|Turkish|Polish)\b.{0,20}$/;
