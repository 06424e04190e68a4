/**
 * Linked data of a page (schema.org as JSON-LD): the scripts parsed, mended where they are broken, and the
 * nodes that speak of this page's article put first. What pages write there is of any shape, so every
 * value is looked at before it is used, and nothing here throws.
 */

export type Node = Readonly<Record<string, unknown>>;

export interface LinkedData {
  /** Nodes that may be the page's article, best first. Those inside lists, comments and related links are left out. */
  readonly articles: readonly Node[];
  /** Every node that has an @id, by it. */
  readonly byId: ReadonlyMap<string, Node>;
  /** The site and whoever runs it. */
  readonly organisations: readonly Node[];
  /** Trails from the front page to this one. */
  readonly breadcrumbs: readonly Node[];
  /** Scripts that could not be parsed even when mended; single values are still to be found in them. */
  readonly broken: readonly string[];
}

/** Code units of scripts and nodes looked at: a page that has more than these is not a report's page. */
const MOST_UNITS = 1_000_000;
const MOST_NODES = 5_000;
const MOST_DEPTH = 16;

/** Parts of a node that speak of something else than the page. */
const ELSEWHERE = new Set(
  "comment hasPart isPartOf itemListElement liveBlogUpdate mentions citation isRelatedTo relatedLink review recommended breadcrumb about subjectOf workExample exampleOfWork associatedMedia video image logo".split(
    " ",
  ),
);
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/;
const PAGE =
  /^(?:WebPage|ItemPage|AboutPage|CreativeWork|VideoObject|Recipe|Review|Product|Event|PodcastEpisode|ProfilePage|QAPage|FAQPage)$/;
const ORGANISATION = /(?:Organization|WebSite|Corporation|NewsMediaOrganization|Brand)$/;

/** Read once for a page, though both headline and metadata ask. */
const KNOWN = new WeakMap<readonly string[], LinkedData>();

export function linkedDataOf(scripts: readonly string[]): LinkedData {
  const known = KNOWN.get(scripts) ?? readScripts(scripts);
  KNOWN.set(scripts, known);
  return known;
}

function readScripts(scripts: readonly string[]): LinkedData {
  const articles: { readonly node: Node; readonly rank: number }[] = [];
  const organisations: Node[] = [];
  const breadcrumbs: Node[] = [];
  const byId = new Map<string, Node>();
  const broken: string[] = [];
  let nodes = 0;
  let units = 0;
  const visit = (value: unknown, depth: number, elsewhere: boolean): void => {
    if (typeof value !== "object" || value === null || depth > MOST_DEPTH || nodes > MOST_NODES) return;
    nodes++;
    if (Array.isArray(value)) {
      for (const part of value) visit(part, depth + 1, elsewhere);
      return;
    }
    const node = value as Node;
    const id = node["@id"];
    if (typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
    const types = typesOf(node);
    if (types.some((type) => ORGANISATION.test(type))) organisations.push(node);
    if (types.includes("BreadcrumbList")) breadcrumbs.push(node);
    if (!elsewhere) {
      const rank = types.some((type) => ARTICLE.test(type)) ? 0 : types.some((type) => PAGE.test(type)) ? 1 : 2;
      if (rank < 2 || "datePublished" in node || "headline" in node) articles.push({ node, rank });
    }
    for (const [key, part] of Object.entries(node)) visit(part, depth + 1, elsewhere || ELSEWHERE.has(key));
  };
  for (const script of scripts) {
    units += script.length;
    if (units > MOST_UNITS) break;
    const values = parseLeniently(script);
    if (values) for (const value of values) visit(value, 0, false);
    else if (script.trim()) broken.push(script);
  }
  articles.sort((a, b) => a.rank - b.rank);
  return { articles: articles.map(({ node }) => node), organisations, breadcrumbs, byId, broken };
}

export function typesOf(node: Node): string[] {
  const type = node["@type"];
  const all = Array.isArray(type) ? type : [type];
  return all.filter((one) => typeof one === "string").map((one) => one.replace(/^.*[/#:]/, ""));
}

/** Is it an article by its type, not merely a page or something with a headline? */
export function isArticle(node: Node): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

/** Texts of a field: a text, the name of a node, or a list of these; references are followed once. */
export function wordsOf(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((part) => {
    if (typeof part === "string") return [part];
    if (typeof part === "number") return [String(part)];
    const node = nodeOf(part, byId);
    return node && typeof node.name === "string" ? [node.name] : node && typeof node["@value"] === "string" ? [node["@value"]] : [];
  });
}

/** The node itself, or the one it points at by its @id. */
export function nodeOf(value: unknown, byId: ReadonlyMap<string, Node>): Node | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const node = value as Node;
  const id = node["@id"];
  return typeof node.name !== "string" && typeof id === "string" ? (byId.get(id) ?? node) : node;
}

/** One value by its key out of a script that is no JSON: `"datePublished": "..."`. */
export function valueIn(broken: readonly string[], key: string): string | null {
  const pattern = new RegExp(`["']${key}["']\\s{0,9}:\\s{0,9}["']([^"'\\n]{1,300})["']`);
  for (const script of broken) {
    const found = pattern.exec(script)?.[1];
    if (found) return found.trim();
  }
  return null;
}

/** Every value of the script: as it is, else without comments, raw line ends in strings and trailing commas. Null when it stays broken. */
function parseLeniently(script: string): unknown[] | null {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    "",
  );
  const whole = tryParse(bare);
  if (whole) return whole;
  const mended = bare
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,(?=\s{0,99}[}\]])/g, "")
    .replace(/;\s*$/, "");
  return tryParse(mended) ?? tryParse(`[${mended.replace(/\}\s{0,9}\{/g, "},{")}]`) ?? tryParse(mended.replace(/\\(?!["\\/bfnrtu])/g, ""));
}

function tryParse(json: string): unknown[] | null {
  try {
    return [JSON.parse(json)];
  } catch {
    return null;
  }
}
