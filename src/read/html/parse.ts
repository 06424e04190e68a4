import { type QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Diagnostic } from "../../terms/diagnostic.ts";
import type { Markup } from "../../terms/markup.ts";
import { KEPT_ATTRIBUTES, LONGEST_NAME, MAX_CONTENT, MAX_VALUE } from "./attributes.ts";
import { BLOCKS, UNSEEN, VOID } from "./elements.ts";
import { escapedTwice, FlatText } from "./flat-text.ts";
import { HeadReader } from "./head.ts";
import { Tree, type TreeLimits } from "./tree.ts";

/**
 * HTML -> text and markup, in one pass over the tokens (htmlparser2's Tokenizer). The text is the
 * whole page as a reader sees it, blocks on lines of their own and page furniture included, the title
 * element first; what nobody sees (scripts, styles, comments) is left out. Judges nothing.
 */
export interface ParsedHtml {
  readonly text: string;
  readonly markup: Markup;
  readonly diagnostics: readonly Diagnostic[];
}

/** Browsers stop at 512 too; what is nested deeper is text of the element there. */
export const MAX_DEPTH = 512;
/** Elements kept of one page: twenty times those of the largest news page seen. */
export const MAX_ELEMENTS = 100_000;

/** Bounds, each by default the constant above. */
export type HtmlOptions = Partial<TreeLimits>;

/** Parses decoded HTML. Never throws; time grows with the length of `html` alone. */
export function parseHtml(html: string, options: HtmlOptions = {}): ParsedHtml {
  const limits = { maxDepth: options.maxDepth ?? MAX_DEPTH, maxElements: options.maxElements ?? MAX_ELEMENTS };
  const diagnostics: Diagnostic[] = [];
  let source = html;
  let reader = readTokens(source, limits);
  // What was opened, never closed and took the rest of the page with it is passed over, and the rest read.
  for (let tries = 0; reader.swallowed && tries < MOST_RESCUES; tries++) {
    const { name, from } = reader.swallowed;
    source = source.slice(0, from) + disarmed(name) + source.slice(from + name.length + 1);
    diagnostics.push({ rule: "unclosed-element", reason: `A <${name}> that is never closed was passed over to read what follows it.` });
    reader = readTokens(source, limits);
  }
  if (reader.tree.tooDeep)
    diagnostics.push({
      rule: "nested-too-deep",
      reason: `Elements nested deeper than ${limits.maxDepth} were read as the text of the one there.`,
    });
  if (reader.tree.tooMany)
    diagnostics.push({
      rule: "too-many-elements",
      reason: `Only the first ${limits.maxElements} elements were looked at; the text is whole.`,
    });
  const markup: Markup = {
    elements: reader.tree.elements(reader.flat.length),
    runs: reader.flat.runs,
    head: reader.head.finish(reader.language),
  };
  return { text: reader.flat.toString(), markup, diagnostics };
}

/** Unclosed elements passed over on one page; each costs one more reading of it. */
const MOST_RESCUES = 3;
/** Code units after an unclosed element that are worth another reading. */
const WORTH_RESCUE = 400;

/** The same number of characters, saying nothing: offsets must not move. */
function disarmed(name: string): string {
  return name === "!--" ? "<!> " : `<b${" ".repeat(name.length - 1)}`;
}

function readTokens(html: string, limits: TreeLimits): PageReader {
  const reader = new PageReader(html, limits);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader;
}

class PageReader implements TokenizerCallbacks {
  readonly flat = new FlatText();
  readonly head = new HeadReader();
  readonly tree: Tree;
  language: string | null = null;
  /** The unseen element (or comment) in which the page ended. */
  swallowed: { readonly name: string; readonly from: number } | null = null;

  private readonly html: string;
  private tag = "";
  private tagStart = 0;
  private attributes: Record<string, string> = {};
  private attribute = "";
  private value = "";
  private room = 0;
  private ended = false;
  /** The unseen element being passed over, how often it is open, and where it began. */
  private unseen = "";
  private unseenDepth = 0;
  private unseenFrom = 0;
  private inTitle = false;
  private titleFrom = 0;
  private asWritten = 0;
  private jsonLd: string | null = null;
  /** End of a written-out `&amp;`, after which the rest of an entity may follow. */
  private ampersand: { readonly from: number; readonly to: number } | null = null;
  private linkEnd = -1;

  constructor(html: string, limits: TreeLimits) {
    this.html = html;
    this.tree = new Tree(limits);
  }

  isInForeignContext(): boolean {
    return this.unseen === "svg";
  }

  onopentagname(start: number, end: number): void {
    this.settleAmpersand();
    this.tag = this.html.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attribute = "";
    this.value = "";
    if (this.unseen !== "" || end - start > LONGEST_NAME) return;
    const name = this.html.slice(start, end).toLowerCase();
    if (!KEPT_ATTRIBUTES.has(name) || this.attributes[name] !== undefined) return;
    this.attribute = name;
    this.room = name === "content" ? MAX_CONTENT : MAX_VALUE;
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === "" || this.room <= 0) return;
    const to = Math.min(end, start + this.room);
    this.room -= to - start;
    this.value += this.html.slice(start, to);
  }

  onattribentity(code: number): void {
    if (this.attribute === "" || this.room <= 0) return;
    this.room--;
    this.value += String.fromCodePoint(code);
  }

  onattribend(_quote: QuoteType): void {
    if (this.attribute !== "") this.attributes[this.attribute] = this.value;
  }

  onselfclosingtag(end: number): void {
    if (this.unseen === "svg" || this.tag === "svg") {
      this.tag = ""; // <svg/> and <path/> are empty
      return;
    }
    this.onopentagend(end);
  }

  onopentagend(end: number): void {
    const { tag, attributes } = this;
    this.tag = "";
    if (tag === "") return;
    if (this.unseen !== "") {
      if (tag === this.unseen) this.unseenDepth++;
      return;
    }
    if (tag === "meta") this.head.meta(attributes);
    else if (tag === "link") this.head.link(attributes);
    else if (tag === "html") this.language ??= attributes.lang ?? null;
    if (tag === "a" && this.tree.isOpen("a")) this.linkEnd = this.flat.length;
    this.tree.imply(tag, this.flat.length, this.tagStart);
    if (tag === "br") {
      this.flat.line();
      return;
    }
    if (tag === "a" && this.linkEnd === this.flat.length) this.flat.space();
    if (BLOCKS.has(tag)) this.flat.paragraph();
    if (VOID.has(tag)) {
      this.tree.leaf(tag, attributes, this.tagStart, end + 1, this.flat.next);
      return;
    }
    if (UNSEEN.has(tag) && attributes.shadowrootmode === undefined) {
      this.passOver(tag, attributes);
      return;
    }
    if (tag === "title") {
      this.inTitle = true;
      this.titleFrom = this.tagStart;
    }
    if (AS_WRITTEN.has(tag)) this.asWritten++;
    this.tree.push(tag, attributes, this.tagStart, this.flat.next);
  }

  private passOver(tag: string, attributes: Record<string, string>): void {
    this.unseen = tag;
    this.unseenDepth = 1;
    this.unseenFrom = this.tagStart;
    if (tag === "script" && /ld\+json/i.test(attributes.type ?? "")) this.jsonLd = "";
  }

  onclosetag(start: number, end: number): void {
    this.settleAmpersand();
    const tag = this.html.slice(start, end).toLowerCase();
    if (this.unseen !== "") {
      if (tag === this.unseen && --this.unseenDepth === 0) this.endUnseen();
      return;
    }
    if (tag === "br") {
      this.flat.line();
      return;
    }
    if (tag === "body" || tag === "html") return;
    const after = this.html.indexOf(">", end) + 1 || this.html.length;
    if (tag === "title") this.inTitle = false;
    if (AS_WRITTEN.has(tag) && this.asWritten > 0) this.asWritten--;
    if (tag === "a") this.linkEnd = this.flat.length;
    this.tree.close(tag, this.flat.length, start - 2, after);
    if (BLOCKS.has(tag)) this.flat.paragraph();
  }

  private endUnseen(): void {
    this.unseen = "";
    if (this.jsonLd !== null) this.head.jsonLd(this.jsonLd);
    this.jsonLd = null;
  }

  ontext(start: number, end: number): void {
    if (this.unseen !== "") {
      if (this.jsonLd !== null) this.jsonLd += this.html.slice(start, end);
      return;
    }
    let from = start;
    if (this.ampersand) {
      const again = this.ampersand.to === start ? escapedTwice(this.html.slice(start, Math.min(end, start + MOST_ENTITY))) : null;
      if (again) {
        this.character(again.character, this.ampersand.from, start + again.length);
        from = start + again.length;
        this.ampersand = null;
      } else this.settleAmpersand();
    }
    const first = this.flat.write(this.html, from, end, this.asWritten > 0);
    if (first < 0) return;
    this.tree.text(first);
    if (this.inTitle) this.head.title(this.html.slice(from, end));
  }

  ontextentity(code: number, end: number): void {
    if (this.unseen !== "") return;
    this.settleAmpersand();
    const from = this.html.lastIndexOf("&", end - 1);
    if (code === 38) this.ampersand = { from, to: end };
    else if (code < 33 && code > 0) this.flat.space();
    else this.character(String.fromCodePoint(code), from, end);
  }

  private character(character: string, from: number, to: number): void {
    this.tree.text(this.flat.next);
    this.flat.add(character, from, to);
    if (this.inTitle) this.head.title(character);
  }

  /** The ampersand stood for itself. */
  private settleAmpersand(): void {
    if (!this.ampersand) return;
    const { from, to } = this.ampersand;
    this.ampersand = null;
    this.character("&", from, to);
  }

  oncomment(start: number, end: number): void {
    if (end === this.html.length && this.html.startsWith("<!--", start - 4)) this.swallow("!--", start - 4);
  }

  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    if (this.ended) return;
    this.ended = true;
    this.settleAmpersand();
    if (this.unseen !== "") this.swallow(this.unseen, this.unseenFrom);
    else if (this.inTitle) this.swallow("title", this.titleFrom);
    this.tree.end(this.flat.length, this.html.length);
  }

  /** The page ended inside of this, which may have been meant to end long before. */
  private swallow(name: string, from: number): void {
    if (this.html.length - from >= WORTH_RESCUE) this.swallowed = { name, from };
  }
}

/** Elements whose line ends are kept as they are written. */
const AS_WRITTEN: ReadonlySet<string> = new Set(["pre", "listing"]);
/** Code units in which the rest of an entity that was escaped twice must end. */
const MOST_ENTITY = 64;
