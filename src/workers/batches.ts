import type { Outcome } from "../terms/intake.ts";
import type { ArticleReading } from "../terms/reading.ts";
import type { InputFailure } from "../terms/store.ts";

/** Outcomes in batches, each one transaction of the record: what an interruption may cost is one batch. */
export interface Batch {
  readonly readings: readonly ArticleReading[];
  readonly failures: readonly InputFailure[];
}

/** Outcomes in a batch: large enough that committing costs little, small enough that little is read again. */
const BATCH_OUTCOMES = 64;
/** Text in a batch, in UTF-16 code units: bounds memory where articles are very large. */
const BATCH_UNITS = 4 * 1024 * 1024;

export async function* inBatches(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Batch> {
  let readings: ArticleReading[] = [];
  let failures: InputFailure[] = [];
  let units = 0;
  for await (const outcome of outcomes) {
    if ("reading" in outcome) readings.push(outcome.reading);
    else failures.push(outcome.failure);
    units += "reading" in outcome ? outcome.reading.text.length : 0;
    if (readings.length + failures.length >= BATCH_OUTCOMES || units >= BATCH_UNITS) {
      yield { readings, failures };
      readings = [];
      failures = [];
      units = 0;
    }
  }
  if (readings.length + failures.length > 0) yield { readings, failures };
}
