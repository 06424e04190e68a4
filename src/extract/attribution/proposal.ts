import type { Range } from "./words.ts";

/** What a recogniser proposes: token ranges for the three roles, which rule, and how far to trust it. */
export interface Proposal {
  readonly rule: string;
  readonly source: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly attitude: boolean;
  readonly confidence: number;
  /** Index of the quotation in which the words stand when the content is nothing but quotation. */
  readonly lemma?: string;
}
