import type { Certainty } from "../../terms/reading.ts";
import type { Span } from "../../terms/span.ts";
import type { TimeType } from "./expression.ts";

/** A time expression of the view with its value. */
export interface FoundTime extends Span {
  readonly type: TimeType;
  /** TIMEX3; null where the article gives nothing to count from. */
  readonly value: string | null;
  readonly certainty: Certainty;
}

export interface Times {
  readonly times: readonly FoundTime[];
  /** For each attribution the index in `times` of when it was said, null where the article does not tell. */
  readonly said: readonly (Said | null)[];
}

export interface Said {
  readonly time: number;
  readonly certainty: Certainty;
}
