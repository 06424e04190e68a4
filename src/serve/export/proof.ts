/**
 * The block in a report that a program can check against the record: for every text on the page its
 * hash and length, and the places of its statements. It is JSON inside HTML, so no `<` may stand in it.
 */
import type { ArticleReading } from "../../terms/reading.ts";
import type { Span } from "../../terms/span.ts";

const SCHEMA = "onrecord:report/1";

const place = ({ start, end }: Span): readonly [number, number] => [start, end];

/** One article's part, as JSON. Places are [start, end) in UTF-16 code units. */
export function proofOf(reading: ArticleReading): string {
  return JSON.stringify({
    sha256: reading.origin.sha256,
    length: reading.text.length,
    statements: reading.statements.map(({ id, content, source, cue }) => ({
      id,
      content: content.map(place),
      source: source && place(source),
      cue: cue.map(place),
    })),
  });
}

/** The whole block, as an inert script element. */
export function proofBlock(articles: readonly string[]): string {
  const json = `{"schema":"${SCHEMA}","unit":"utf-16","articles":[${articles.join(",\n")}]}`;
  return `<script type="application/json" id="onrecord">${json.replaceAll("<", "\\u003c")}</script>`;
}
