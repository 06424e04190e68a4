/** Copies found among the stories as Markdown. It holds no date and no speed, so the same figures write the same bytes. */
import type { CopyMeasure } from "./copies.ts";

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
    `${partly.length} pairs besides are named as partly copied.`,
  ].join("\n\n");
}
