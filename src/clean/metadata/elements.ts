/**
 * Where in a page's markup a place of its text stands: the innermost element, and what the classes and
 * tags around it say it is (somebody's comment, a teaser of another report, the article's own head).
 */
import type { Markup, MarkupElement } from "../../terms/markup.ts";

/** Elements above a place that are looked at: wrappers further out say nothing about it. */
const REACH_UP = 12;
/** Share of the page's text that an element may hold and still be a part of it, not the page itself. */
const PART_OF_PAGE = 0.35;

/** Words of ids and classes: `post-author`, `postAuthor` and `post_author` are the same two. */
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

export type Zone = "comment" | "elsewhere" | "footer" | null;

const COMMENT = new Set(
  "comment comments commentlist disqus kommentar kommentare kommentarliste reply replies respond reaction reactions commentaire commentaires comentario comentarios komentarze opinie".split(
    " ",
  ),
);
const ELSEWHERE = new Set(
  "related recommended recommendation recommendations recent sidebar aside teaser teasers teaserlist widget widgets popular trending latest newsfeed ticker carousel slider promo promoted outbrain taboola similar menu nav navbar navigation breadcrumb breadcrumbs calendar archive archives archiv also mostread weitere verwandte aehnliche empfehlungen banner cookie modal popup newsletter advert ads".split(
    " ",
  ),
);
const FOOTER = new Set("footer colophon copyright impressum bottom".split(" "));
const TAGS: Readonly<Record<string, Zone>> = { nav: "elsewhere", aside: "elsewhere", footer: "footer" };

/** Index of the innermost element at this offset, -1 when none holds it. */
export function innermostAt({ elements }: Markup, offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  while (at >= 0 && elements[at].end <= offset) at = elements[at].parent;
  return at;
}

/** The element and those it stands in, innermost first, at most `reach` of them. */
export function* around({ elements }: Markup, index: number, reach = REACH_UP): Generator<MarkupElement> {
  for (let at = index, seen = 0; at >= 0 && seen < reach; at = elements[at].parent, seen++) yield elements[at];
}

/** What kind of place outside the article an element stands in; null when nothing says that it is outside. */
export function zoneOf(markup: Markup, index: number, length: number): Zone {
  for (const element of around(markup, index)) {
    if (element.end - element.start > length * PART_OF_PAGE) return null;
    const words = wordsOfElement(element);
    const own = words.some((word) => OWN.has(word));
    const zone = wordZone(words) ?? TAGS[element.tag] ?? null;
    if (zone === "comment") return zone;
    if (zone === "footer" && !own && !isInArticle(markup, element)) return zone;
    if (zone === "elsewhere" && !own) return zone;
  }
  return null;
}

/** Words of parts of the article itself, whatever else their classes say: `entry-footer`, `author-widget`. */
const OWN = new Set("author byline entry elementor".split(" "));

function wordZone(words: readonly string[]): Zone {
  let zone: Zone = null;
  for (const word of words) {
    if (COMMENT.has(word)) return "comment";
    if (ELSEWHERE.has(word)) zone = "elsewhere";
    else if (FOOTER.has(word)) zone ??= "footer";
  }
  return zone;
}

function isInArticle({ elements }: Markup, element: MarkupElement): boolean {
  for (let at = element.parent, seen = 0; at >= 0 && seen < REACH_UP; at = elements[at].parent, seen++) {
    if (elements[at].tag === "article") return true;
  }
  return false;
}

/** The words of an element's id, classes and role, in lower case. Kept by element: ancestors are asked again and again. */
export function wordsOfElement(element: MarkupElement): readonly string[] {
  const known = KNOWN.get(element);
  if (known) return known;
  const { class: classes = "", id = "", role = "" } = element.attributes;
  const words =
    classes || id || role ? (`${classes} ${id} ${role}`.slice(0, 300).match(WORD) ?? []).map((word) => word.toLowerCase()) : NONE;
  KNOWN.set(element, words);
  return words;
}

const NONE: readonly string[] = [];
const KNOWN = new WeakMap<MarkupElement, readonly string[]>();

/** Is it hidden from readers by its own attributes? */
export function isHidden({ attributes }: MarkupElement): boolean {
  return attributes.hidden !== undefined || /display\s{0,3}:\s{0,3}none/i.test((attributes.style ?? "").slice(0, 500));
}
