/** The judge's tree as a flat list of named figures: the names that floors.json and the table use. Percentages. */
import type { Judged, Leaf } from "./judge.ts";

/** Null: nothing of the sort in gold or predictions. */
export type Figures = Readonly<Record<string, number | null>>;

const ROLES = ["source", "cue", "content"];
const KINDS = ["all", "direct", "mixed", "indirect"];
const NONE: Leaf = { p: null, r: null, f1: null, gold: 0, pred: 0 };

export function figuresOf({ plain, outermost }: Judged): Figures {
  const leaf = (metric: string, row: string, kind = "all") => plain.scores[kind]?.[metric]?.[row] ?? NONE;
  const figures: Record<string, number | null> = {};
  for (const role of ROLES) figures[`fragment ${role} f1`] = leaf("B exact fragment", role).f1;
  for (const role of ROLES) figures[`token ${role} f1`] = leaf("A tokens", role).f1;
  for (const kind of KINDS) {
    const found = leaf("C detection", "content IoU >= 0.5", kind);
    figures[`found ${kind} p`] = found.p;
    figures[`found ${kind} r`] = found.r;
    figures[`found ${kind} f1`] = found.f1;
  }
  figures["found outermost f1"] = outermost.scores.all?.["C detection"]?.["content IoU >= 0.5"]?.f1 ?? null;
  figures["linked among found"] = leaf("D among matched", "link: source head and cue").p;
  figures["whole lenient f1"] = leaf("D whole attribution", "lenient").f1;
  figures["whole exact f1"] = leaf("D whole attribution", "exact").f1;
  return figures;
}

/**
 * The figures that floors hold: F1 and right links. Precision and recall are printed but free to trade
 * against each other, as long as F1 stands.
 */
export function heldOf(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([name]) => !/ [pr]$/.test(name)));
}
