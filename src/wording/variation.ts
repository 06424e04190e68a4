import type { WordChange } from "../terms/judgement.ts";
import { diffWords } from "./diff.ts";

/** What kinds of change lead from one wording to another, the most serious first. */
export function changesOf(from: string, to: string): WordChange[] {
  const changes: WordChange[] = [];
  const parts = diffWords(from, to);
  for (let i = 0; i < parts.length; i++) {
    const { op, text } = parts[i];
    if (op === "equal") continue;
    const next = parts[i + 1];
    if (op === "delete" && next?.op === "insert") {
      changes.push({ kind: "substitution", from: text.trim(), to: next.text.trim() });
      i++;
    } else if (op === "delete") changes.push({ kind: "cut", from: text.trim(), to: "" });
    else changes.push({ kind: "insertion", from: "", to: text.trim() });
  }
  return changes;
}
