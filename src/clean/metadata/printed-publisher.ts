/** "© 2024 Port Alder Courier. All rights reserved.": the holder named by a page's copyright lines, when all of them name one. */
import type { Publisher } from "../../terms/article.ts";
import type { Draft } from "../removals/removal.ts";

const COPYRIGHT =
  /(?:©|\(c\)|copyright)(?:\s*\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s+(?:by\s+)?((?:The\s)?\p{Lu}[\p{L}&’'-]*(?:\s\p{Lu}[\p{L}&’'-]*){0,4})(?=\s\d{4}|[.,]|\s*$|\sAll\s)/iu;
const LONGEST = 400;

export function printedPublisher(draft: Draft): Publisher | null {
  const names = new Set<string>();
  for (const [index, block] of draft.blocks.entries()) {
    if (draft.reasons[index] !== "copyright") continue;
    const name = COPYRIGHT.exec(draft.text.slice(block.start, Math.min(block.end, block.start + LONGEST)))?.[1];
    if (name) names.add(name.trim());
  }
  const [name] = names;
  return names.size === 1 ? { name, method: "copyright-line" } : null;
}
