/** Rounds of watching sites of the tests, and what they told. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openRecord, type WatchOptions, watch } from "../../src/index.ts";
import type { WatchEvent } from "../../src/terms/watch.ts";
import { type Page, quick, type Site } from "../read/fetch/site.ts";

export const FERRY = [
  "HESSEL — The ferry to Varne runs again after a winter of repairs, the harbour office said on Tuesday.",
  "“We have waited for this day since autumn,” said Odile Marrant, the harbour master.",
];
export const BRIDGE = [
  "HESSEL — The bridge will stay shut until summer, the town council decided on Wednesday.",
  "Mayor Bram Tessel said: “There is no money for chains this year.”",
];
export const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("\n");
/** Long enough to be no summary. */
export const WHOLE = paragraphs([
  ...FERRY,
  ...Array.from({ length: 12 }, (_, i) => `Pier ${i} was mended by hand in the ${i}th week, with oak from the hills above the town.`),
]);

export function newRecord(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-watch-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "pile.db");
}

/** A feed that answers conditional requests, and may be changed. */
export function changing(body: () => string): Page {
  return (request, response) => {
    const tag = `"${body().length}"`;
    const same = request.headers["if-none-match"] === tag;
    response.writeHead(same ? 304 : 200, { "content-type": "application/rss+xml", etag: tag }).end(same ? "" : body());
  };
}

export async function round(
  feeds: readonly string[],
  record: string,
  sites: readonly Site[],
  options: WatchOptions = {},
): Promise<WatchEvent[]> {
  const store = await openRecord(record, { mode: "create", reader: "test/1" });
  const events: WatchEvent[] = [];
  try {
    for await (const event of watch(feeds, store, { fast: true, workers: 0, once: true, fetch: quick(sites), ...options }))
      events.push(event);
  } finally {
    await store.close();
  }
  return events;
}

export function news(events: readonly WatchEvent[]): string[] {
  return events.flatMap((event) =>
    event.event === "article" ? [`${event.changed ? "changed " : ""}${event.title} (${event.statements})`] : [],
  );
}

export function troubles(events: readonly WatchEvent[]): string[] {
  return events.flatMap((event) =>
    event.event === "feed-trouble" ? [event.rule] : event.event === "entry-trouble" ? [`entry ${event.failure.rule}`] : [],
  );
}
