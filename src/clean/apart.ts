/** A page taken apart, by its markup or by its lines: what the two ways have in common. */
import type { Chrome } from "../terms/article.ts";
import type { Span } from "../terms/span.ts";
import type { Draft } from "./removals/removal.ts";

export interface Apart {
  readonly draft: Draft;
  /** What was cut out of blocks, in text order. */
  readonly cuts: readonly Chrome[];
  /** The headline; null where the page has none. Inside the blocks of `draft.title`, and often all of them. */
  readonly title: Span | null;
  /** Is there an article at all? */
  readonly found: boolean;
}
