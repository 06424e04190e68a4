import type { DiffPart } from "../../terms/judgement.ts";
import { printable, type Style } from "./style.ts";

/** A word diff on one line: `they [-never-] {+always+} said so`; coloured on a terminal, marks kept so that colour is not needed. */
export function describeDiff(diff: readonly DiffPart[], style: Style): string {
  let line = "";
  for (const { op, text: raw } of diff) {
    const text = printable(raw);
    const part = op === "equal" ? text : op === "delete" ? style.removed(`[-${text}-]`) : style.added(`{+${text}+}`);
    line += part;
  }
  return line;
}
