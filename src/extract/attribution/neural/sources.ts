import type { Decoding } from "../../../terms/predictions.ts";
import type { Votes } from "./links.ts";

/**
 * Which source a cue has. Sources point to cues and cues to sources; the source for which both together
 * speak most is taken, unless the cue rather has none. A source that no cue has taken goes to the cue it
 * points to most, and to every other it points to often enough ("... said, adding that ...").
 */

/**
 * For each cue the indices of its sources, the likeliest first. `points`: of each source to cues; `asks`: of each
 * cue to sources; `may` bars pairs.
 */
export function sourcesOf(
  points: readonly Votes[],
  asks: readonly Votes[],
  { no_source, source_link }: Decoding,
  may: (source: number, cue: number) => boolean = () => true,
): number[][] {
  const both = asks.map(() => new Map<number, number>());
  points.forEach(({ first, shares }, source) => {
    for (const [k, share] of shares.entries()) if (may(source, first + k)) both[first + k].set(source, share);
  });
  asks.forEach(({ first, shares }, cue) => {
    for (const [k, share] of shares.entries()) if (may(first + k, cue)) both[cue].set(first + k, (both[cue].get(first + k) ?? 0) + share);
  });
  const taken = new Set<number>();
  const found = both.map((sums, cue) => {
    const best = mostOf(sums);
    if (best === null || !(best.sum > (no_source ?? 1) * asks[cue].none)) return [];
    taken.add(best.source);
    return [best.source];
  });
  const left = both.map((): { readonly source: number; readonly share: number }[] => []);
  points.forEach(({ first, shares }, source) => {
    if (taken.has(source) || shares.length === 0) return;
    const most = shares.indexOf(Math.max(...shares));
    for (const [k, share] of shares.entries())
      if (may(source, first + k) && (k === most || share > source_link)) left[first + k].push({ source, share });
  });
  return found.map((chosen, cue) => [...chosen, ...left[cue].sort((a, b) => b.share - a.share).map(({ source }) => source)]);
}

/** The source with the highest sum, the first one on a tie. */
function mostOf(sums: ReadonlyMap<number, number>): { readonly source: number; readonly sum: number } | null {
  let best: { source: number; sum: number } | null = null;
  for (const [source, sum] of sums)
    if (best === null || sum > best.sum || (sum === best.sum && source < best.source)) best = { source, sum };
  return best;
}
