import type { Attribution } from "../../terms/layers.ts";
import type { Speaker } from "../reference/speakers.ts";

/**
 * Labels that other labels explain: "AL:" is the Ada Lund of an earlier "Ada Lund:", and "A." in a briefing
 * is the one person whose name stands in its labels.
 */
export function withLabels(text: string, attributions: readonly Attribution[], speakers: readonly Speaker[]): Speaker[] {
  const labels = attributions.map((attribution) => labelOf(text, attribution));
  if (labels.every((label) => label === null)) return speakers.slice(0, attributions.length);
  const byInitials = new Map<string, Speaker>();
  const named = new Map<string, Speaker>();
  labels.forEach((label, index) => {
    if (label === null) return;
    const words = label.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [];
    if (words.length > 1) byInitials.set(words.map((word) => word[0]).join(""), speakers[index]);
    if (speakers[index].type === "person") named.set(speakers[index].name, speakers[index]);
  });
  const only = named.size === 1 ? [...named.values()][0] : null;
  return speakers.slice(0, attributions.length).map((speaker, index) => {
    const label = labels[index];
    if (label === null) return speaker;
    if (/^A\.?$/.test(label)) return speaker.name === "interviewee" && only ? only : speaker;
    return (/^(?:\p{Lu}\.?){2,4}$/u.test(label) && byInitials.get(label.replaceAll(".", ""))) || speaker;
  });
}

/** The label of a turn: the source of words with nothing but a colon for a cue. */
function labelOf(text: string, { form, source, cue, continues }: Attribution): string | null {
  if (form !== "direct" || source.length === 0 || continues !== null || cue.length > 1) return null;
  if (cue.length === 1 && text.slice(cue[0].start, cue[0].end) !== ":") return null;
  return text.slice(source[0].start, source[0].end);
}
