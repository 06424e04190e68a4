import type { Diagnostic } from "../terms/diagnostic.ts";
import { ENTITIES } from "./html-entities.ts";

/**
 * HTML flattened to text in one pass over its characters: what no reader sees (scripts, styles,
 * comments) left out, blocks on lines of their own, white space as a browser shows it. It finds no
 * article: menus and other page furniture are still in the text, and the diagnostic says so.
 */
export function flattenHtml(html: string): { text: string; diagnostics: Diagnostic[] } {
  const lines: string[] = [];
  let line = "";
  const breakLine = () => {
    const settled = decodeEntities(line.replace(/[ \t\n\f\r]+/g, " ").trim());
    if (settled) lines.push(settled);
    line = "";
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      line += html.slice(at);
      break;
    }
    line += html.slice(at, open);
    if (html.startsWith("<!--", open)) {
      at = after(html, "-->", open + 4);
      continue;
    }
    TAG_NAME.lastIndex = open;
    const tag = TAG_NAME.exec(html);
    if (!tag) {
      line += "<";
      at = open + 1;
      continue;
    }
    const name = tag[2].toLowerCase();
    at = endOfTag(html, open + tag[0].length);
    if (BLOCKS.has(name)) breakLine();
    if (UNSEEN.has(name) && !tag[1]) at = endOfElement(html, name, at);
  }
  breakLine();
  const reason = "The HTML was flattened to text as it stands: page furniture (menus, links) may be among the paragraphs.";
  return { text: lines.join("\n\n"), diagnostics: [{ rule: "html-flattened", reason }] };
}

/** Looks HTML? Used for plain files: a page starts with a tag of its own. */
export function looksHtml(text: string): boolean {
  return /^\s{0,200}<(?:!doctype html|html|head|body|\?xml[^>]{0,200}>\s{0,200}<!doctype html)\b/i.test(text.slice(0, 1024));
}

const TAG_NAME = /<([/!?]?)([a-z][a-z0-9:-]*)/iy;

/** Elements whose content is not shown. */
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "svg", "iframe", "select", "textarea"]);

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body br button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html label legend li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul".split(
    " ",
  ),
);

/** After the `>` that ends a tag; quoted values may hold one. */
function endOfTag(html: string, from: number): number {
  let quote = "";
  for (let i = from; i < html.length; i++) {
    const character = html[i];
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === ">") return i + 1;
    else if ((character === '"' || character === "'") && html[i - 1] === "=") quote = character;
  }
  return html.length;
}

function endOfElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s>]`, "gi");
  close.lastIndex = from;
  const found = close.exec(html);
  return found ? endOfTag(html, found.index + name.length + 2) : html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,30}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return ENTITIES.get(name) ?? whole;
      const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex as string, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
