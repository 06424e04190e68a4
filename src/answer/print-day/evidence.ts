import type { ImpliedPrint } from "../../terms/answer.ts";
import type { DayRange } from "./days.ts";

/** What a dated article of the story tells of the day on which an undated one was printed. */
export interface Evidence {
  /** Days on which it may have been printed, after this alone. */
  readonly range: DayRange;
  /** Enough by itself; else it only has to agree. */
  readonly strong: boolean;
  /** Copies of one text tell it once. */
  readonly origin: string;
  /** The day of what both tell. */
  readonly day: number;
  readonly told: ImpliedPrint["evidence"][number];
  readonly reason: string;
}

/** Two articles tell of one thing, and the words of the undated one cannot be of that day. */
export const AGAINST = "against";
export type Found = Evidence | typeof AGAINST;
