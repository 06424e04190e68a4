import type { Attribution } from "../../terms/layers.ts";
import type { Span } from "../../terms/span.ts";

/** An attribution while it is looked over: others are pointed at, not counted, so that some can go and some can come. */
export interface Draft extends Omit<Attribution, "continues" | "passedBy" | "content"> {
  source: readonly Span[];
  content: readonly Span[];
  form: Attribution["form"];
  continues: Draft | null;
  passedBy: Draft | null;
}

export function draftsOf(attributions: readonly Attribution[]): Draft[] {
  const drafts: Draft[] = attributions.map((attribution) => ({ ...attribution, continues: null, passedBy: null }));
  attributions.forEach(({ continues, passedBy = null }, index) => {
    if (continues !== null) drafts[index].continues = drafts[continues] ?? null;
    if (passedBy !== null) drafts[index].passedBy = drafts[passedBy] ?? null;
  });
  return drafts;
}

/** Back to attributions, in order of their first content and then of their cue; what points at one that is gone points at nothing. */
export function settled(drafts: readonly Draft[]): Attribution[] {
  const order = [...drafts].sort((a, b) => a.content[0].start - b.content[0].start || (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  const placeOf = new Map(order.map((draft, place) => [draft, place]));
  const place = (draft: Draft | null) => (draft ? (placeOf.get(draft) ?? null) : null);
  return order.map(({ continues, passedBy, content, ...draft }) => ({
    ...draft,
    content: content as [Span, ...Span[]],
    continues: place(continues),
    ...(passedBy && { passedBy: place(passedBy) }),
  }));
}
