import { median } from "./columns.ts";
import type { Segment } from "./segments.ts";

/** Large first letters are put before the line they begin: the highest line close to their right. */
export function withDropCaps(segments: readonly Segment[]): Segment[] {
  const size = median(segments.map((segment) => segment.size));
  const capitals = segments.filter((segment) => segment.size > size * MIN_CAPITAL && /^["“‘']?\p{Lu}$/u.test(segment.text));
  if (capitals.length === 0 || capitals.length > MOST_CAPITALS) return [...segments];
  const lines = segments.filter((segment) => !capitals.includes(segment));
  for (const capital of capitals) {
    const top = capital.baseline - capital.size;
    let first = -1;
    for (const [i, line] of lines.entries()) {
      const beside = line.left >= capital.right - size && line.left - capital.right < size * 2;
      if (beside && line.baseline > top && line.baseline <= capital.baseline + size && (first < 0 || line.baseline < lines[first].baseline))
        first = i;
    }
    if (first < 0) lines.push(capital);
    else lines[first] = { ...lines[first], text: capital.text + lines[first].text, left: capital.left };
  }
  return lines;
}

/** Size of a large first letter in sizes of the text; more of them on a page are a display, not first letters. */
const MIN_CAPITAL = 1.8;
const MOST_CAPITALS = 20;
