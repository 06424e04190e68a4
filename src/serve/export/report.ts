/**
 * `onrecord report`: a record as one page that stands alone. The page is poured out piece by piece in
 * reading order; only one article's text is held at a time. Same record, same bytes.
 */
import type { Writable } from "node:stream";
import type { Comparison } from "../../terms/answer.ts";
import type { RecordStore } from "../../terms/store.ts";
import { REPORT_BOUNDS, type ReportBounds } from "./bounds.ts";
import { pour } from "./pour.ts";
import { reportPieces } from "./reportPieces.tsx";

export interface ReportOptions extends Partial<ReportBounds> {
  /** Heading of the page. */
  readonly title?: string;
}

/**
 * Writes the report of a record. `comparison` is the answer of `compare` for the same record. `out` is a
 * path, written whole or not at all, or a stream, left open. Throws RangeError for a bound that is not a
 * whole number from 0 up.
 */
export async function writeReport(
  store: Pick<RecordStore, "counts" | "articles" | "article" | "statements" | "statement" | "failures" | "passedOver">,
  comparison: Pick<Comparison, "utterances" | "order">,
  out: Writable | string,
  { title = "The record", ...given }: ReportOptions = {},
): Promise<void> {
  const bounds = { ...REPORT_BOUNDS, ...Object.fromEntries(Object.entries(given).filter(([, bound]) => bound !== undefined)) };
  for (const [name, bound] of Object.entries(bounds)) {
    if (!(Number.isInteger(bound) && bound >= 0)) throw new RangeError(`${name} must be a whole number from 0 up, not ${bound}`);
  }
  await pour(reportPieces(store, comparison, title, bounds), out);
}
