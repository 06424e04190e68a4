/** The part of the outlet a report stands in, as the page declares it: "World", "Politik". */
import type { Markup } from "../../terms/markup.ts";
import { fold } from "../shape.ts";
import { metaOf } from "./head.ts";
import { type LinkedData, type Node, typesOf, wordsOf } from "./json-ld.ts";

const LONGEST = 60;
const FIELDS = [
  "article:section",
  "og:article:section",
  "article.section",
  "parsely-section",
  "sailthru.section",
  "cxenseparse:section",
  "section",
  "rubrik",
  "ressort",
  "channel",
];
/** Crumbs that every page has. */
const FRONT = new Set(
  "home startseite start homepage news nachrichten inicio accueil home page front page frontpage artikel article articles".split(" "),
);

export function sectionOf(markup: Markup, linked: LinkedData, siteNames: ReadonlySet<string>, title: string | null): string | null {
  const usable = (written: string | undefined): string | null => {
    const name = written
      ?.replace(/\s+/g, " ")
      .trim()
      .split(/\s*[|>;]\s*/)[0];
    if (!name || name.length > LONGEST || /^https?:|^\d+$|^\//.test(name)) return null;
    const folded = fold(name);
    return folded && !siteNames.has(folded) && !FRONT.has(folded) && folded !== (title && fold(title)) ? name : null;
  };
  for (const node of linked.articles.slice(0, 2)) {
    const name = usable(wordsOf(node.articleSection, linked.byId)[0]);
    if (name) return name;
  }
  for (const { content } of metaOf(markup.head, FIELDS)) {
    const name = usable(content);
    if (name) return name;
  }
  return usable(crumbOf(linked));
}

/** The second crumb of a declared trail of them: the first is the front page, the last the report. */
function crumbOf({ breadcrumbs, byId }: LinkedData): string | undefined {
  const trail = breadcrumbs[0]?.itemListElement;
  if (!Array.isArray(trail) || trail.length < 3) return undefined;
  const crumb = trail[1] as Node | null;
  if (typeof crumb !== "object" || crumb === null || typesOf(crumb).every((type) => type !== "ListItem")) return undefined;
  return typeof crumb.name === "string" ? crumb.name : wordsOf(crumb.item, byId)[0];
}
