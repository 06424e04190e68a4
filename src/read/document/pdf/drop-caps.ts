import { median } from "./columns.ts";
import type { Fragment } from "./fragments.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** Segments of a page, large first letters put before the line they begin: the highest line close to their right. */
export function segmentsWithCapitals(fragments: readonly Fragment[]): Segment[] {
  const size = median(fragments.map((fragment) => fragment.size));
  const capitals = fragments.filter((fragment) => fragment.size > size * MIN_CAPITAL && /^\s*["“‘']?\p{Lu}\s*$/u.test(fragment.text));
  if (capitals.length === 0 || capitals.length > MOST_CAPITALS) return segmentsOf(fragments);
  const lines = segmentsOf(fragments.filter((fragment) => !capitals.includes(fragment)));
  for (const capital of capitals) {
    const top = capital.baseline - capital.size;
    let first = -1;
    for (const [i, line] of lines.entries()) {
      const beside = line.left >= capital.right - size / 2 && line.left - capital.right < size * 2;
      if (!beside || line.baseline <= top || line.baseline > capital.baseline + size / 2) continue;
      if (first < 0 || line.baseline < lines[first].baseline) first = i;
      // The lines beside the letter are not indented: they make room for it.
      lines[i] = { ...line, left: capital.left };
    }
    if (first < 0) lines.push(capital);
    else lines[first] = { ...lines[first], text: capital.text.trim() + lines[first].text };
  }
  return lines;
}

/** Size of a large first letter in sizes of the text; more of them on a page are a display, not first letters. */
const MIN_CAPITAL = 1.8;
const MOST_CAPITALS = 20;
