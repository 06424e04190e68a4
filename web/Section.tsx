/** A main part of the page: a landmark with its heading, an opening line, and a slot for what it holds. */
import type { ComponentChildren, JSX } from "preact";

interface SectionProps {
  readonly anchor: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

export function Section({ anchor, heading, children }: SectionProps): JSX.Element {
  return (
    <section class="part" id={anchor} aria-labelledby={`${anchor}-heading`}>
      <h2 id={`${anchor}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
