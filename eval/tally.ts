/**
 * Where the misses and the spurious predictions gather: by kind, by the order of source, cue and content,
 * and by cue. The cue table is the to-do list of a person who writes rules: the largest losses stand first.
 */
import { type Aligned, type Marked, orderOf } from "./align.ts";

interface Tally {
  gold: number;
  found: number;
  predicted: number;
  right: number;
}

/** Rows of the cue table. */
const CUES_SHOWN = 60;

export function tallies(aligned: readonly Aligned[]): string {
  return [
    table("by kind", aligned, (_, m) => m.kind, Number.POSITIVE_INFINITY),
    table("by order (S source, Q cue, C content)", aligned, (_, m) => orderOf(m), Number.POSITIVE_INFINITY),
    table("by cue, largest losses first", aligned, cueOf, CUES_SHOWN),
  ].join("\n\n");
}

function table(title: string, aligned: readonly Aligned[], keyOf: (one: Aligned, m: Marked) => string, limit: number): string {
  const rows = new Map<string, Tally>();
  const row = (key: string) => {
    const known = rows.get(key) ?? { gold: 0, found: 0, predicted: 0, right: 0 };
    rows.set(key, known);
    return known;
  };
  for (const one of aligned) {
    for (const gold of one.gold) row(keyOf(one, gold)).gold++;
    for (const predicted of one.predicted) row(keyOf(one, predicted)).predicted++;
    for (const pair of one.pairs) {
      row(keyOf(one, pair.gold)).found++;
      row(keyOf(one, pair.predicted)).right++;
    }
  }
  const loss = (t: Tally) => t.gold - t.found + t.predicted - t.right;
  const sorted = [...rows].sort((a, b) => loss(b[1]) - loss(a[1]) || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
  const share = (part: number, whole: number) => (whole === 0 ? "   - " : `${((100 * part) / whole).toFixed(1).padStart(5)}`);
  const lines = sorted.map(
    ([key, t]) =>
      `${String(t.gold - t.found).padStart(7)} ${String(t.predicted - t.right).padStart(9)} ${String(t.gold).padStart(6)} ${share(t.found, t.gold)} ${String(t.predicted).padStart(10)} ${share(t.right, t.predicted)}  ${key}`,
  );
  return [`${title}`, " missed  spurious   gold     R  predicted     P", ...lines].join("\n");
}

function cueOf(one: Aligned, m: Marked): string {
  const { text } = one.document;
  const words = m.cue.map((s) => text.slice(s.start, s.end).toLowerCase().replace(/\s+/g, " ")).join(" ... ");
  return words.replace(/^[\s,"“”]+|[\s,"“”.:]+$/g, "") || "(none)";
}
