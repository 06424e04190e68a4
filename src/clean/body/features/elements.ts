/** What a block stands in: the tags above it and what the names of its elements weigh. */
import type { Markup, MarkupElement } from "../../../terms/markup.ts";
import type { PageBlock } from "../blocks.ts";
import type { NamesOf } from "../tokens.ts";
import { type Weights, weigh } from "../weights.ts";
import type { Columns } from "./columns.ts";

const FLAGS = [
  ..."p li td th figcaption figure blockquote a b strong i em nav aside footer header article main form button table ul ol section label dd time small pre".split(
    " ",
  ),
] as const;
const HEADING = /^h[1-6]$/;
/** Elements above a block whose names count as near. */
const NEAR = 4;
const HIDING = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;

/** Is the element itself not shown? */
export function isHidden({ attributes, tag }: MarkupElement): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes["aria-hidden"] === "true" ||
    (tag === "dialog" && attributes.open === undefined) ||
    (attributes.style !== undefined && HIDING.test(attributes.style))
  );
}

/** What holds for all that stands in an element, itself and those above it. */
interface Chain {
  /** A bit for each of FLAGS. */
  readonly flags: number;
  readonly depth: number;
  readonly heading: number;
  readonly body: boolean;
  readonly hidden: boolean;
  readonly least: number;
  readonly most: number;
  readonly sum: number;
}

const NOTHING: Chain = { flags: 0, depth: 0, heading: 0, body: false, hidden: false, least: 0, most: 0, sum: 0 };
const BITS: ReadonlyMap<string, number> = new Map(FLAGS.map((tag, bit) => [tag, 1 << bit]));

export function addElements(columns: Columns, blocks: readonly PageBlock[], { elements }: Markup, names: NamesOf, weights: Weights): void {
  const weighed = nameWeights(elements.length, names, weights);
  const chains = chainsOf(blocks, elements, weighed);
  const chain = (i: number): Chain => chains[blocks[i].element] ?? NOTHING;
  for (const [bit, tag] of FLAGS.entries()) columns.fill(`in.${tag}`, (i) => (chain(i).flags >> bit) & 1);
  columns.fill("depth", (i) => chain(i).depth);
  columns.fill("heading", (i) => chain(i).heading);
  columns.fill("body", (i) => (chain(i).body ? 1 : 0));
  columns.fill("hidden", (i) => (chain(i).hidden ? 1 : 0));
  columns.fill("chain.least", (i) => chain(i).least);
  columns.fill("chain.most", (i) => chain(i).most);
  columns.fill("chain.sum", (i) => chain(i).sum);
  const [ownLeast, ownMost, nearLeast, nearMost] = ["own.least", "own.most", "near.least", "near.most"].map((name) => columns.add(name));
  for (const [i, { element }] of blocks.entries()) {
    for (let at = element, steps = 0; at >= 0 && steps < NEAR; at = elements[at].parent, steps++) {
      const { least, most } = weighed(at);
      if (steps === 0) [ownLeast[i], ownMost[i]] = [least, most];
      [nearLeast[i], nearMost[i]] = [Math.min(nearLeast[i], least), Math.max(nearMost[i], most)];
    }
  }
}

/** For every element that holds a block; parents stand before their children, so one pass does. */
function chainsOf(blocks: readonly PageBlock[], elements: readonly MarkupElement[], weighed: Weighed): (Chain | undefined)[] {
  const holds = new Uint8Array(elements.length);
  for (const { element } of blocks) for (let at = element; at >= 0 && !holds[at]; at = elements[at].parent) holds[at] = 1;
  const chains: (Chain | undefined)[] = new Array(elements.length);
  for (const [at, element] of elements.entries()) {
    if (!holds[at]) continue;
    const above = chains[element.parent] ?? NOTHING;
    const { least, most } = weighed(at);
    chains[at] = {
      flags: above.flags | (BITS.get(element.tag) ?? 0),
      depth: above.depth + 1,
      heading: HEADING.test(element.tag) ? Number(element.tag[1]) : above.heading,
      body: above.body || (element.attributes.itemprop?.toLowerCase().includes("articlebody") ?? false),
      hidden: above.hidden || isHidden(element),
      least: Math.min(above.least, least),
      most: Math.max(above.most, most),
      sum: above.sum + least + most,
    };
  }
  return chains;
}

type Weighed = (index: number) => { readonly least: number; readonly most: number };

/** Each element's weight, found once, and once for all that have the same names. */
function nameWeights(count: number, names: NamesOf, weights: Weights): Weighed {
  const byIndex: (ReturnType<Weighed> | undefined)[] = new Array(count);
  const byNames = new Map<readonly string[], ReturnType<Weighed>>();
  return (index) => {
    const known = byIndex[index];
    if (known) return known;
    const own = names(index);
    const found = byNames.get(own) ?? weigh(own, weights.names);
    byNames.set(own, found);
    byIndex[index] = found;
    return found;
  };
}
