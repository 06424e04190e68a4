import type { EntityTable, TableEntity } from "../../terms/entity-table.ts";
import type { Span } from "../../terms/span.ts";

/**
 * The names of the user's table found in a text: word by word, the longest that stands there, capitals where the
 * table has them (or capitals throughout). Linear in the text, however long the table is.
 */
export interface GivenName extends Span {
  readonly entity: TableEntity;
  /** Words of the name. */
  readonly words: number;
}

interface Node {
  readonly next: Map<string, Node>;
  entity: TableEntity | null;
  /** The name as the table writes it. */
  written: string;
}

/** The names of a table, made once for each table. */
export class GivenNames {
  private readonly root: Node = newNode();

  constructor({ entities }: Pick<EntityTable, "entities">) {
    for (const entity of entities) {
      for (const name of [entity.name, ...entity.also]) {
        let node = this.root;
        for (const { form } of wordsOf(name)) {
          const next: Node = node.next.get(form) ?? newNode();
          node.next.set(form, next);
          node = next;
        }
        if (node === this.root || node.entity) continue;
        node.entity = entity;
        node.written = name;
      }
    }
  }

  /** In text order, never overlapping. */
  find(text: string): GivenName[] {
    const words = wordsOf(text);
    const found: GivenName[] = [];
    for (let i = 0; i < words.length; ) {
      const name = this.longest(text, words, i);
      if (name) found.push(name);
      i += name?.words ?? 1;
    }
    return found;
  }

  private longest(text: string, words: readonly Word[], first: number): GivenName | null {
    let node: Node | undefined = this.root;
    let best: GivenName | null = null;
    for (let i = first; i < words.length; i++) {
      if (i > first && !JOINED.test(text.slice(words[i - 1].end, words[i].start))) break;
      const { form, bare } = words[i];
      const named: Node | undefined = node.next.get(bare);
      const end = words[i].start + bare.length;
      if (named?.entity && hasCapitals(text.slice(words[first].start, end), named.written))
        best = { start: words[first].start, end, entity: named.entity, words: i - first + 1 };
      node = node.next.get(form);
      if (!node) break;
    }
    return best;
  }
}

function newNode(): Node {
  return { next: new Map(), entity: null, written: "" };
}

interface Word extends Span {
  /** Lower case, with straight apostrophes and hyphens. */
  readonly form: string;
  /** Without a possessive ending. */
  readonly bare: string;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [printed] = match;
    if (PLAIN.test(printed)) {
      const form = printed.toLowerCase();
      words.push({ start: match.index, end: match.index + printed.length, form, bare: form });
      continue;
    }
    const form = printed.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, "-");
    if (form.length !== printed.length) continue; // a letter whose small form has another length: no name of a table
    words.push({ start: match.index, end: match.index + printed.length, form, bare: form.replace(/'s?$/, "") });
  }
  return words;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'’ʼ&+‐‑-][\p{L}\p{N}\p{M}]+)*(?:['’](?![\p{L}\p{N}]))?/gu;
/** Most words. */
const PLAIN = /^[A-Za-z]+$/;
/** What may stand between two words of a name. */
const JOINED = /^(?:\.? ?\n? ?|\.,? | & |, )$/;

/** A capital wherever the table has one; all the rest in capitals as well will do. */
function hasCapitals(printed: string, written: string): boolean {
  const [p, w] = [printed.split(/\s+/), written.split(/\s+/)];
  return w.every((word, i) => !/^\P{L}*\p{Lu}/u.test(word) || /^\P{L}*\p{Lu}/u.test(p[i] ?? ""));
}
