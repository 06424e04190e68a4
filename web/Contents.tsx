/** The table of contents, with how much stands behind each entry. */
import type { JSX } from "preact";
import { digits } from "./numbers.ts";

export interface ContentsEntry {
  readonly anchor: string;
  readonly heading: string;
  /** How many there are; null where counting makes no sense. */
  readonly count: number | null;
}

export function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }): JSX.Element {
  return (
    <nav class="contents" aria-label="Contents">
      <ul>
        {entries.map(({ anchor, heading, count }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{heading}</a>
            {count !== null && <span class="count"> {digits(count)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
