import type { MarkupElement } from "../../terms/markup.ts";
import { BLOCKS, CLOSES, ENDS_PARAGRAPH, SCOPES, TABLE_PARTS, TELLING } from "./elements.ts";

/**
 * The elements of a page as they open and close, by the standard's rules for end tags that are left
 * out or stand wrong, as far as they matter to text. The stack has a bound: what is nested deeper
 * counts as text of the element there, so that no depth of nesting costs more than its length.
 */
export interface TreeLimits {
  readonly maxDepth: number;
  readonly maxElements: number;
}

interface Growing {
  readonly parent: number;
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly origin: number;
  start: number;
  end: number;
  originEnd: number;
}

export class Tree {
  private readonly all: Growing[] = [];
  private readonly stack: number[] = [];
  /** How many of each tag are open, so that an end tag without its element costs nothing. */
  private readonly open = new Map<string, number>();
  /** Depth of the stack up to which elements have got their first text. */
  private begun = 0;
  /** Elements open beyond the bound of depth. */
  private beyond = 0;
  private readonly limits: TreeLimits;
  tooMany = false;
  tooDeep = false;

  constructor(limits: TreeLimits) {
    this.limits = limits;
  }

  /** An element begins. `next` is where its text would begin. */
  push(tag: string, attributes: Record<string, string>, origin: number, next: number): void {
    if (this.stack.length >= this.limits.maxDepth) this.tooDeep = true;
    if (this.beyond > 0 || this.stack.length >= this.limits.maxDepth || this.full()) {
      this.beyond++;
      return;
    }
    this.stack.push(this.add(tag, attributes, origin, next));
    this.open.set(tag, (this.open.get(tag) ?? 0) + 1);
  }

  /** An element without content. */
  leaf(tag: string, attributes: Record<string, string>, origin: number, originEnd: number, next: number): void {
    if (this.full()) return;
    const index = this.add(tag, attributes, origin, next);
    const leaf = this.all[index];
    leaf.start = leaf.end = next;
    leaf.originEnd = originEnd;
  }

  private full(): boolean {
    if (this.all.length < this.limits.maxElements) return false;
    this.tooMany = true;
    return true;
  }

  private add(tag: string, attributes: Record<string, string>, origin: number, next: number): number {
    this.all.push({ parent: this.stack.at(-1) ?? -1, tag, attributes, origin, start: -1, end: next, originEnd: origin });
    return this.all.length - 1;
  }

  /** Closes what the opening of this tag closes. `end` is the text's length, `at` the place in the HTML. */
  imply(tag: string, end: number, at: number): void {
    if (this.beyond > 0) return;
    if (ENDS_PARAGRAPH.has(tag) && this.isOpen("p")) this.closeWithin("p", end, at);
    const closes = CLOSES.get(tag);
    if (closes) this.closeUpTo(closes.open, closes.within, end, at);
    else if (tag === "a" && this.isOpen("a")) this.closeInline("a", end, at, at);
    else if (HEADINGS.has(tag) && HEADINGS.has(this.top() ?? "")) this.pop(end, at, at);
  }

  /** An end tag. `at` is where it begins in the HTML, `after` where it ends. */
  close(tag: string, end: number, at: number, after: number): void {
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    if (!this.isOpen(tag)) return;
    if (this.top() === tag) this.pop(end, at, after);
    else if (BLOCKS.has(tag)) this.closeWithin(tag, end, at, after);
    else this.closeInline(tag, end, at, after);
  }

  /** Text was added: elements that had none begin here. */
  text(start: number): void {
    for (; this.begun < this.stack.length; this.begun++) {
      const element = this.all[this.stack[this.begun]];
      if (element.start < 0) element.start = start;
    }
  }

  /** Everything still open ends. */
  end(end: number, at: number): void {
    while (this.stack.length > 0) this.pop(end, at, at);
  }

  /** Elements with text, or that tell something without any, their parents counted anew. `length` is the text's. */
  elements(length: number): MarkupElement[] {
    const kept: MarkupElement[] = [];
    const places = new Int32Array(this.all.length).fill(-1);
    for (const [index, element] of this.all.entries()) {
      const parent = element.parent < 0 ? -1 : places[element.parent];
      const empty = element.start < 0 || element.start >= element.end;
      if (empty && !tells(element)) {
        places[index] = parent; // its children, if kept, hang on what it hung on
        continue;
      }
      places[index] = kept.length;
      const start = Math.min(length, element.start < 0 ? element.end : element.start);
      kept.push({
        parent,
        tag: element.tag,
        attributes: element.attributes,
        start,
        end: Math.min(length, Math.max(start, element.end)),
        origin: { start: element.origin, end: element.originEnd },
      });
    }
    return kept;
  }

  isOpen(tag: string): boolean {
    return (this.open.get(tag) ?? 0) > 0;
  }

  private top(): string | undefined {
    const index = this.stack.at(-1);
    return index === undefined ? undefined : this.all[index].tag;
  }

  private pop(end: number, at: number, after: number): void {
    const index = this.stack.pop();
    if (index === undefined) return;
    this.finish(index, end, Math.max(at, after));
    if (this.begun > this.stack.length) this.begun = this.stack.length;
  }

  private finish(index: number, end: number, originEnd: number): void {
    const element = this.all[index];
    element.end = element.start < 0 ? element.end : Math.max(element.start, end);
    element.originEnd = originEnd;
    this.open.set(element.tag, (this.open.get(element.tag) ?? 1) - 1);
  }

  /** Closes the nearest such element and all in it, unless a scope stands between. */
  private closeWithin(tag: string, end: number, at: number, after: number = at): void {
    const through = TABLE_PARTS.has(tag);
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const name = this.all[this.stack[depth]].tag;
      if (name === tag) {
        while (this.stack.length > depth + 1) this.pop(end, at, at);
        this.pop(end, at, after);
        return;
      }
      if (!through && SCOPES.has(name)) return;
    }
  }

  private closeUpTo(open: ReadonlySet<string>, within: ReadonlySet<string>, end: number, at: number): void {
    let lowest = -1;
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const name = this.all[this.stack[depth]].tag;
      if (open.has(name)) lowest = depth;
      else if (within.has(name)) break;
    }
    if (lowest >= 0) while (this.stack.length > lowest) this.pop(end, at, at);
  }

  /** An inline element ends; a block that began in it and is still open stays open. */
  private closeInline(tag: string, end: number, at: number, after: number): void {
    let block = false;
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const name = this.all[this.stack[depth]].tag;
      if (name !== tag) {
        block ||= BLOCKS.has(name);
        if (SCOPES.has(name)) return;
        continue;
      }
      if (!block) {
        while (this.stack.length > depth) this.pop(end, at, this.stack.length === depth + 1 ? after : at);
        return;
      }
      const [index] = this.stack.splice(depth, 1);
      if (this.begun > depth) this.begun--;
      this.finish(index, end, after);
      return;
    }
  }
}

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

function tells({ tag, attributes }: Growing): boolean {
  return TELLING.has(tag) || attributes.itemprop !== undefined || attributes.datetime !== undefined;
}
