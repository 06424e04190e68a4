import type { Range } from "./words.ts";

/** What a recogniser proposes: token ranges for the three roles, which rule, and how far to trust it. */
export interface Proposal {
  readonly rule: string;
  readonly source: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly attitude: boolean;
  readonly confidence: number;
  /** Base form of the cue verb, or the name of a cue that is none. */
  readonly lemma?: string;
}
