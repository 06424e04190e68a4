/**
 * The outlet: as linked data, the head or the page's copyright line name it. Its names and its address are
 * also what titles and bylines are freed from.
 */
import type { Publisher } from "../../terms/article.ts";
import type { Markup } from "../../terms/markup.ts";
import { fold } from "../shape.ts";
import { firstMeta } from "./head.ts";
import { isArticle, type LinkedData, nodeOf, wordsOf } from "./json-ld.ts";

const LONGEST = 80;
const SITE_FIELDS = [
  "og:site_name",
  "application-name",
  "apple-mobile-web-app-title",
  "cre",
  "publisher",
  "dc.publisher",
  "dcterms.publisher",
  "citation_journal_title",
  "copyright",
  "author",
];

/** Folded names by which a page calls its site: declared ones, and the host without its ending. */
export function namesOfSite(markup: Markup, linked: LinkedData, url: string | null): Set<string> {
  const names = new Set<string>();
  const add = (name: string | null | undefined): void => {
    const folded = name && name.length <= LONGEST ? fold(name) : "";
    if (folded) names.add(folded);
  };
  for (const field of SITE_FIELDS.slice(0, 3)) add(firstMeta(markup.head, [field]));
  for (const node of linked.articles.slice(0, 3)) for (const name of wordsOf(node.publisher, linked.byId)) add(name);
  for (const node of linked.organisations.slice(0, 20)) if (typeof node.name === "string") add(node.name);
  for (const address of [
    url,
    firstMeta(markup.head, ["og:url"]),
    ...markup.head.links.filter(({ rel }) => rel === "canonical").map(({ href }) => href),
  ]) {
    const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address ?? "")?.[1].toLowerCase();
    if (!host) continue;
    add(host);
    add(`www.${host}`);
    const labels = host.split(".");
    if (labels.length > 1) {
      add(labels.at(-2));
      add(labels.at(-2)?.replaceAll("-", " "));
      add(labels.slice(-2).join("."));
    }
  }
  return names;
}

/** The outlet as the page's markup names it; null when it does not. */
export function declaredPublisher(markup: Markup, linked: LinkedData): Publisher | null {
  for (const node of linked.articles.slice(0, 3)) {
    if (!isArticle(node)) continue;
    const name = usable(wordsOf(node.publisher, linked.byId)[0]);
    if (name) return { name, method: "json-ld" };
    const parent = nodeOf(node.isPartOf, linked.byId);
    const site = parent && nodeOf(parent.isPartOf, linked.byId);
    const named = usable(typeof site?.name === "string" ? site.name : undefined);
    if (named) return { name: named, method: "json-ld" };
  }
  const site = usable(firstMeta(markup.head, ["og:site_name"]));
  if (site) return { name: site, method: "meta" };
  for (const node of linked.organisations.slice(0, 20)) {
    const name = usable(typeof node.name === "string" ? node.name : undefined);
    if (name) return { name, method: "json-ld" };
  }
  const other = usable(
    firstMeta(markup.head, ["application-name", "dc.publisher", "dcterms.publisher", "publisher", "apple-mobile-web-app-title"]),
  );
  return other ? { name: other, method: "meta" } : null;
}

function usable(name: string | undefined | null): string | null {
  const plain = name?.replace(/\s+/g, " ").trim();
  if (
    !plain ||
    plain.length > LONGEST ||
    /^https?:\/\//i.test(plain) ||
    /^(?:wordpress|blogger|localhost|website|home|startseite|my site|untitled)$/i.test(plain)
  )
    return null;
  return plain.replace(/^@/, "");
}
