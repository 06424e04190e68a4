import type { WordChange } from "../../terms/judgement.ts";
import { printable } from "./style.ts";

/** A change of words on one line, told from the pile's words to those asked about: `figure: "two" became "three"`. */
export function describeChange({ kind, from, to, edge }: WordChange): string {
  const where = edge === "start" ? " at the start" : edge === "end" ? " at the end" : "";
  return printable(`${kind}: ${told(kind, oneLine(from), oneLine(to))}${where}`);
}

function told(kind: WordChange["kind"], from: string, to: string): string {
  if (kind === "ellipsis") {
    const isShown = SHOWN.test(to) || to === "";
    return isShown ? `"${from}" left out, and shown so` : `"${to}" stands where the pile shows that words are left out`;
  }
  if (to === "") return `"${from}" left out`;
  return from === "" ? `"${to}" put in` : `"${from}" became "${to}"`;
}

/** The other side of words left out, where an ellipsis shows it. */
const SHOWN = /^\[?\s*(?:…|\.{3,}|\. \. \.)\s*\]?$/;

function oneLine(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST / 2).trimEnd()} ... ${line.slice(-LONGEST / 2).trimStart()}` : line;
}

/** Characters of a change that are printed; of a longer one its beginning and end. */
const LONGEST = 120;
