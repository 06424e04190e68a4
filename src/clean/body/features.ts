/** Everything that is measured of a page's blocks before it is decided which are the article's. */
import type { Markup } from "../../terms/markup.ts";
import type { PageBlock } from "./blocks.ts";
import { Columns } from "./features/columns.ts";
import { addElements } from "./features/elements.ts";
import { addGroups } from "./features/groups.ts";
import { addNear } from "./features/near.ts";
import { addPlace } from "./features/place.ts";
import { addWords } from "./features/words.ts";
import type { NamesOf } from "./tokens.ts";
import type { Weights } from "./weights.ts";

/** `headline` is the index of its block, -1 for none. */
export function featuresOf(blocks: readonly PageBlock[], markup: Markup, headline: number, names: NamesOf, weights: Weights): Columns {
  const columns = new Columns(blocks.length);
  const each = addWords(columns, blocks, weights);
  addElements(columns, blocks, markup, names, weights);
  addGroups(columns, blocks, markup); // after words: sums are of what they count
  addPlace(columns, blocks, each, markup, headline);
  addNear(columns); // last: it looks at the neighbours' columns
  return columns;
}
