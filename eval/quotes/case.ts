/** One question with what must be answered. What is null is not judged in this case. */
import type { ChangeKind } from "../../src/terms/judgement.ts";
import type { Half } from "../stories/gold.ts";
import type { Quotation, Sentence } from "./bases.ts";
import type { WordPile } from "./pile.ts";

export interface QuoteCase {
  /** How it was made: a row of the table. */
  readonly kind: string;
  readonly half: Half;
  readonly event: string;
  readonly quote: string;
  readonly speaker?: string;
  readonly verdict: "exact" | "altered" | "partial" | "reported" | "absent";
  /** Words changed, left out and put in, in any order; words left off at the edges are among them where `edges`. */
  readonly changes: readonly Changed[] | null;
  readonly misattributed: boolean | null;
  readonly stitched: boolean | null;
  readonly clipped: boolean | null;
  /** Articles that must be among the matches. */
  readonly carriers: readonly string[];
  /** The words stand in the outlet's own voice and that must be told. */
  readonly narrated: boolean | null;
  /** Verdict and speaker rest on these words, for reading by eye. */
  readonly made: string;
}

export interface Changed {
  readonly from: string;
  readonly to: string;
  /** Null where several names fit. */
  readonly kind: ChangeKind | null;
}

/** What the makers of cases draw from. */
export interface Material {
  readonly pile: WordPile;
  readonly halfOf: (event: string) => Half;
  readonly quotations: readonly Quotation[];
  /** Whole sentences of eight words or more whose wording is the only one of its kind in the pile, in random order. */
  readonly sentences: readonly Sentence[];
  /** Words with content that the pile uses, for putting in. */
  readonly vocabulary: readonly string[];
  /** A number in [0, 1). */
  readonly next: () => number;
}

type Made = Pick<QuoteCase, "kind" | "quote" | "verdict" | "made"> & Partial<QuoteCase>;

export function caseOf({ halfOf }: Pick<Material, "halfOf">, event: string, made: Made): QuoteCase {
  return {
    changes: null,
    misattributed: null,
    stitched: null,
    clipped: null,
    carriers: [],
    narrated: null,
    ...made,
    event,
    half: halfOf(event),
  };
}

export function pick<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)];
}
