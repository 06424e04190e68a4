import type { Span } from "../../../terms/span.ts";
import type { Tree } from "../tree.ts";

/** The word that "who", "which" or "that" stands for: the noun its clause hangs on. Null where the tree shows no such clause. */
export function antecedentWord(tree: Tree, source: Span): number | null {
  const { words, within } = tree;
  let at = within(source)[0];
  if (at >= words.length) return null;
  for (let up = 0; at >= 0 && up < DEEP; up++) {
    const { relation, head } = words[at];
    if (relation === "acl:relcl" || relation === "acl")
      return /^(?:whom|which)$/.test(words[head]?.form) ? antecedentWord(tree, words[head]) : head;
    at = head;
  }
  return null;
}

const DEEP = 12;

/** Without trees: the words right before it, a comma between them or not. */
export function wordsBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - WINDOW), at).match(/(?:^|[\s“"(])((?:\p{L}[\p{L}’'.-]*\s){0,3}\p{L}[\p{L}’'-]*),?\s*$/u);
  return before ? before[1].replace(/^.*\b(?=(?:a|an|the|some|many|several|two|other)\s)/i, "") : null;
}

/** UTF-16 code units. */
const WINDOW = 80;
