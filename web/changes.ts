/**
 * A word diff told in words: what became what, what was left out, what was added. The marks in the
 * text show the same; this is the version that can be read aloud or put in a message.
 */
import type { DiffPart } from "../src/terms/judgement.ts";

const WORD = /[\p{L}\p{N}]/u;

export interface Change {
  readonly kind: "replaced" | "left out" | "added";
  readonly from: string;
  readonly to: string;
}

export function changesIn(diff: readonly DiffPart[]): Change[] {
  const changes: Change[] = [];
  let from = "";
  let to = "";
  const close = () => {
    const [before, after] = [from, to].map((words) => words.replace(/\s+/g, " ").trim());
    if (before || after) changes.push({ kind: !after ? "left out" : !before ? "added" : "replaced", from: before, to: after });
    from = "";
    to = "";
  };
  for (const { op, text } of diff) {
    if (op === "delete") from += text;
    else if (op === "insert") to += text;
    // White space alone between two changes does not part them.
    else if (text.trim() !== "" || (from === "" && to === "")) close();
    else {
      from += text;
      to += text;
    }
  }
  close();
  // A mark alone ("Left out: ,") is seen in the text; it is told only when nothing else changed.
  const worded = changes.filter(({ from, to }) => WORD.test(from + to));
  return worded.length > 0 ? worded : changes;
}

/** The same diff read the other way round, deletions still before insertions. */
export function reversed(diff: readonly DiffPart[]): DiffPart[] {
  const turned: DiffPart[] = [];
  let inserts: DiffPart[] = [];
  for (const { op, text } of diff) {
    if (op === "equal") {
      turned.push(...inserts, { op, text });
      inserts = [];
    } else if (op === "insert") turned.push({ op: "delete", text });
    else inserts.push({ op: "insert", text });
  }
  return [...turned, ...inserts];
}
