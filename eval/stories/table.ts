/** Stories, and copies found among them, as Markdown. It holds no date and no speed, so the same figures write the same bytes. */
import type { CopyMeasure } from "./copies.ts";
import type { StoryMeasure } from "./stories.ts";

const NAMES = { development: "half for development", held: "other half", whole: "whole" } as const;

export function copiesTable({ parts, partly }: Pick<CopyMeasure, "parts" | "partly">): string {
  const lines = parts.map(({ part, verdict: { gold_wire: wire, right, false: wrong, missed, f1 } }) => [
    `${NAMES[part]}: ${wire} pairs`,
    String(right),
    String(wrong),
    String(missed),
    (f1 * 100).toFixed(1),
  ]);
  const plain = ["plain containment of half, whole", "17", "9", "1", "77.3"];
  const head = ["Copies of one wire text", "found", "wrong", "missed", "F1"];
  return [
    [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...lines, plain].map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
    `Of the ${partly.length} more pairs that are named as partly copied, readers call ${partly.filter(({ label }) => label === "same-event").length} two reports of one happening. Errors were looked at in the half for development alone.`,
  ].join("\n\n");
}

export function storiesTable({ rows }: Pick<StoryMeasure, "rows">): string {
  const percent = (part: number) => (part * 100).toFixed(1);
  const lines = rows.map(({ what, ours, floor }) => [
    `${what}: ${ours.articles} articles, ${ours.events} happenings`,
    String(ours.stories),
    percent(ours.bcubed[0]),
    percent(ours.bcubed[1]),
    percent(ours.bcubed[2]),
    percent(floor.bcubed[2]),
  ]);
  const head = ["Stories, B-cubed, percent", "found", "P", "R", "F1", "single pass over TF-IDF, F1"];
  return [
    [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
    "The happenings are withheld from the product. Weights and thresholds were set on the half for development (every second event by name) and on ECB+ train.",
  ].join("\n\n");
}
