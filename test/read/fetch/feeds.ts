/** Feeds of every kind, made for a test. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly link?: string;
  readonly summary?: string;
  /** HTML. */
  readonly content?: string;
  readonly published?: string;
}

export function rss(title: string, entries: readonly Entry[]): string {
  const items = entries.map(
    ({ id, title, link, summary, content, published }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${title}</title>${link ? `<link>${link}</link>` : ""}${
        published ? `<pubDate>${new Date(published).toUTCString()}</pubDate>` : ""
      }${summary ? `<description>${summary}</description>` : ""}${content ? `<content:encoded><![CDATA[${content}]]></content:encoded>` : ""}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><link>https://paper.example/</link>${items.join("\n")}</channel></rss>`;
}

export function atom(title: string, entries: readonly Entry[]): string {
  const all = entries.map(
    ({ id, title, link, summary, content, published }) =>
      `<entry><id>${id}</id><title>${title}</title>${link ? `<link href="${link}"/>` : ""}${published ? `<updated>${published}</updated>` : ""}${
        summary ? `<summary>${summary}</summary>` : ""
      }${content ? `<content type="html"><![CDATA[${content}]]></content>` : ""}</entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>${all.join("\n")}</feed>`;
}

export function jsonFeed(title: string, entries: readonly Entry[]): string {
  const items = entries.map(({ id, title, link, summary, content, published }) => ({
    id,
    title,
    url: link,
    summary,
    content_html: content,
    date_published: published,
  }));
  return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title, items });
}

export function opml(urls: readonly string[]): string {
  return `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>${urls
    .map((url) => `<outline text="A feed" type="rss" xmlUrl="${url}"/>`)
    .join("")}</body></opml>`;
}
