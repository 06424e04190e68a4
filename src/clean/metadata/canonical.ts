/** The address a page gives as its own: without what only counts visits, and never the outlet's front page for a report below it. */
import type { Markup } from "../../terms/markup.ts";
import { firstMeta } from "./head.ts";
import type { LinkedData } from "./json-ld.ts";

const LONGEST = 2000;
const COUNTERS = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ns_\w+|smid|ocid|icid|xtor|wt_\w+|wtmc|at_\w+)$/i;

/** Addresses the page gives as its own, best first; `url` is where it was read from. */
export function ownAddresses(markup: Markup | null, linked: LinkedData, url: string | null): string[] {
  const found: string[] = [];
  const add = (written: unknown): void => {
    if (typeof written !== "string" || !written.trim() || written.length > LONGEST) return;
    const address = settled(written.trim(), url);
    if (address && !found.includes(address)) found.push(address);
  };
  for (const { rel, href } of markup?.head.links ?? []) if (/(?:^|\s)canonical(?:\s|$)/i.test(rel)) add(href);
  if (markup) add(firstMeta(markup.head, ["og:url"]));
  for (const node of linked.articles.slice(0, 1)) {
    add(node.url);
    const page = node.mainEntityOfPage;
    add(typeof page === "string" ? page : (page as { "@id"?: unknown } | undefined)?.["@id"]);
  }
  if (url && /^https?:/i.test(url)) add(url);
  const deep = found.filter((address) => !isFront(address));
  return deep.length > 0 ? deep : found;
}

/** The canonical address, when the page declares one. */
export function canonicalOf(addresses: readonly string[], markup: Markup | null, url: string | null): string | null {
  if (!markup || addresses.length === 0) return null;
  return addresses[0] === url && !declares(markup) ? null : addresses[0];
}

function declares({ head }: Markup): boolean {
  return head.links.some(({ rel }) => /canonical/i.test(rel)) || head.meta.some(({ name }) => name === "og:url");
}

function settled(written: string, base: string | null): string | null {
  try {
    const url = base && /^https?:/i.test(base) ? new URL(written, base) : new URL(written);
    if (url.protocol !== "http:" && url.protocol !== "https:") return null;
    url.hash = "";
    url.username = "";
    url.password = "";
    for (const name of [...url.searchParams.keys()]) if (COUNTERS.test(name)) url.searchParams.delete(name);
    return url.href;
  } catch {
    return null;
  }
}

function isFront(address: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:index\.\w{3,5}|home)?$/i.test(address);
}
