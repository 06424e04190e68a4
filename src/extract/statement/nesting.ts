import type { Attribution } from "../../terms/layers.ts";
import { byPosition, contains, hull } from "../../terms/span.ts";

/**
 * For each attribution the one that passes it on: the nearest that has a stretch of content holding all of
 * it, or the one that cites it; null for the outermost. Swept once in text order, with the stretches open at each place.
 */
export function innermostOuter(attributions: readonly Attribution[]): (number | null)[] {
  const stretches = attributions.flatMap(({ content }, index) => content.map((span) => ({ ...span, index }))).sort(byPosition);
  const order = attributions
    .map(({ source, cue, content }, index) => ({ ...hull([...content, ...cue, ...source]), index }))
    .sort(byPosition);
  const outer: (number | null)[] = attributions.map(() => null);
  let open: typeof stretches = [];
  let next = 0;
  for (const whole of order) {
    while (next < stretches.length && stretches[next].start <= whole.start) open.push(stretches[next++]);
    open = open.filter(({ end }) => end > whole.start);
    const around = open.filter((stretch) => stretch.index !== whole.index && contains(stretch, whole));
    outer[whole.index] = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.index ?? null;
  }
  attributions.forEach(({ passedBy = null }, index) => {
    if (passedBy !== null && !leadsTo(outer, passedBy, index)) outer[index] = passedBy;
  });
  return outer;
}

/** Does the way outwards from one come to another? */
function leadsTo(outer: readonly (number | null)[], from: number, to: number): boolean {
  for (let at: number | null = from; at !== null; at = outer[at]) if (at === to) return true;
  return false;
}
