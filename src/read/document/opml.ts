import type { Intake } from "../../terms/intake.ts";
import { decode } from "../decode.ts";
import { refused } from "../failure.ts";
import type { Input } from "../input.ts";
import type { ReadOptions } from "../limits.ts";
import { type DocumentLimits, MAX_XML_DEPTH } from "./limits.ts";
import { wholeCollection } from "./whole.ts";
import { declaredEncoding, parseXml } from "./xml.ts";

/** A feed that a list names. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
}

/** OPML, a list of feeds, holds no article: it is refused with what it holds and how to follow it. */
export async function* pagesOfFeedList(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const feeds = feedsOf(await wholeCollection(input, options), options);
  const named = feeds.slice(0, MAX_NAMED).map(({ title, url }) => title ?? url);
  const more = feeds.length > named.length ? ` and ${feeds.length - named.length} more` : "";
  const holds =
    feeds.length > 0
      ? `It is a list of ${feeds.length} feed${feeds.length === 1 ? "" : "s"} (${named.join(", ")}${more})`
      : "It is a list of feeds that names none";
  yield refused(input, "feed-list", `${holds}, not articles. To follow them: onrecord watch ${input.path} -o RECORD`);
}

/** Feeds named in the message. */
const MAX_NAMED = 5;

/** The feeds of an OPML list, in its order, each once. */
export function feedsOf(bytes: Buffer, options: DocumentLimits = {}): ListedFeed[] {
  const { text } = decode(bytes, declaredEncoding(bytes));
  const feeds = new Map<string, ListedFeed>();
  const handler = {
    open(_name: string, attributes: Readonly<Record<string, string>>) {
      const url = (attributes.xmlUrl ?? attributes.xmlurl ?? attributes.xmlURL)?.trim();
      if (url && /^(?:https?|feed):/i.test(url) && !feeds.has(url))
        feeds.set(url, { url, title: (attributes.title || attributes.text)?.replace(/\s+/g, " ").trim().slice(0, 100) || null });
    },
    text: () => undefined,
    close: () => undefined,
  };
  parseXml(text, handler, options.maxXmlDepth ?? MAX_XML_DEPTH);
  return [...feeds.values()];
}
