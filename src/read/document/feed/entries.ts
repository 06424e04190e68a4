import { parseXml } from "../xml.ts";
import { canonicalName, type Names } from "./namespaces.ts";

/**
 * The entries of an RSS 1 or 2 or Atom feed, in one pass. Of each entry and of the feed itself the fields
 * that are its own are kept, as written; what they mean is for feed.ts to say. An entry ends with its end
 * tag: one that the file cuts off is not given.
 */
export interface FeedXml {
  readonly feed: Fields & { readonly language: string | null };
  readonly entries: readonly XmlEntry[];
  /** Entries beyond the bound, which were counted and not kept. */
  readonly beyond: number;
  /** The file ends inside an entry. */
  readonly cut: boolean;
  readonly tooDeep: boolean;
}

export interface XmlEntry extends Fields {
  /** Half-open range of the feed's text, from the `<` of its start tag. */
  readonly start: number;
  readonly end: number;
  /** What RSS 1 says the entry is about: its address. */
  readonly about: string | null;
  readonly language: string | null;
}

export interface Fields {
  /** By canonical name (`title`, `content:encoded`), in document order. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
}

export interface Field {
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text, entities decoded once. */
  readonly text: string;
  /** What stands between its tags, as written. */
  readonly written: string;
  /** It holds elements. */
  readonly holdsElements: boolean;
  /** Elements right below it, one level: an author's name. */
  readonly inner: ReadonlyMap<string, string>;
}

export interface FeedBounds {
  readonly maxArticles: number;
  readonly maxDepth: number;
}

export function readFeed(text: string, { maxArticles, maxDepth }: FeedBounds): FeedXml {
  const names: Names = new Map();
  const feed: OpenFields = { fields: new Map() };
  const entries: XmlEntry[] = [];
  let entry:
    | (OpenFields & { readonly start: number; readonly depth: number; readonly about: string | null; readonly language: string | null })
    | null = null;
  let field: OpenField | null = null;
  let depth = 0;
  let beyond = 0;
  let language: string | null = null;
  let cut = false;
  const complete = parseXml(
    text,
    {
      open(written, attributes, from, to) {
        depth++;
        const name = canonicalName(written, attributes, names);
        if (CONTAINERS.has(name)) language ??= attributes["xml:lang"] ?? null;
        if (!entry && ENTRIES.has(name)) {
          entry = {
            fields: new Map(),
            start: from,
            depth,
            about: attributes["rdf:about"] ?? null,
            language: attributes["xml:lang"] ?? null,
          };
          field = null;
        } else if (!field && (entry ? depth === entry.depth + 1 : depth >= 2 && !CONTAINERS.has(name))) {
          field = { name, attributes, depth, from: to, text: [], holdsElements: false, inner: new Map(), innerName: null };
        } else if (field) {
          field.holdsElements = true;
          if (depth === field.depth + 1) field.innerName = name;
        }
      },
      text(chunk) {
        if (!field) return;
        field.text.push(chunk);
        if (field.innerName) field.inner.set(field.innerName, (field.inner.get(field.innerName) ?? "") + chunk);
      },
      close(_name, ended, from, to) {
        if (field && depth === field.depth) {
          keep(entry ?? feed, field, text.slice(field.from, Math.max(field.from, from)));
          field = null;
        } else if (field && depth === field.depth + 1) field.innerName = null;
        if (entry && depth === entry.depth) {
          if (ended) cut = true;
          else if (entries.length < maxArticles) entries.push({ ...withoutDepth(entry), end: to });
          else beyond++;
          entry = null;
        }
        depth--;
      },
    },
    maxDepth,
  );
  return { feed: { ...feed, language }, entries, beyond, cut, tooDeep: !complete };
}

function withoutDepth<Entry extends { readonly depth: number }>({ depth: _, ...entry }: Entry): Omit<Entry, "depth"> {
  return entry;
}

interface OpenFields {
  readonly fields: Map<string, Field[]>;
}

interface OpenField {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly depth: number;
  readonly from: number;
  readonly text: string[];
  holdsElements: boolean;
  readonly inner: Map<string, string>;
  innerName: string | null;
}

function keep({ fields }: OpenFields, { name, attributes, text, holdsElements, inner }: OpenField, written: string): void {
  const kept = fields.get(name);
  const field: Field = { attributes, text: text.join(""), written, holdsElements, inner };
  if (!kept) fields.set(name, [field]);
  else if (kept.length < MAX_OF_ONE_NAME) kept.push(field);
}

/** Fields of one name kept of one entry: a flood of categories says no more. */
const MAX_OF_ONE_NAME = 50;

const ENTRIES: ReadonlySet<string> = new Set(["item", "entry"]);
/** Elements that hold the feed's own fields or its entries. */
const CONTAINERS: ReadonlySet<string> = new Set(["rss", "channel", "feed", "RDF"]);
