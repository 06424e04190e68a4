import { foldWords, formsOf } from "../../wording/fold.ts";

/**
 * Offices and descriptions compared: "US Secretary of State" and "secretary of state" are one office, "spokesman"
 * is many people's. An office says who somebody is only where it says of what, in two words at least.
 */
const SMALL: ReadonlySet<string> = new Set(
  "the a an of for to in at and his her its their mr mrs ms dr sir former ex then acting deputy us u.s american british new long time longtime top senior".split(
    " ",
  ),
);

interface Office {
  readonly role: string;
  /** What it is made of, without small words. */
  readonly words: readonly string[];
}

function officesOf(roles: readonly string[]): Office[] {
  return [...roles]
    .map((role) => ({ role, words: [...new Set(formsOf(foldWords(role)).filter((word) => !SMALL.has(word)))] }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => a.words.length - b.words.length || (a.role < b.role ? -1 : 1));
}

/** `office`: the same office, and it says of what; `word`: the same word that many have ("president"). Symmetric. */
export function sharedRole(a: readonly string[], b: readonly string[]): { readonly kind: "office" | "word"; readonly role: string } | null {
  let found: { readonly kind: "office" | "word"; readonly role: string } | null = null;
  const theirs = officesOf(b);
  for (const one of officesOf(a)) {
    for (const other of theirs) {
      const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
      if (!short.words.every((word) => long.words.includes(word))) continue;
      const kind = short.words.length > 1 ? "office" : "word";
      const same = one.words.length === other.words.length && other.role < one.role ? other : short;
      if (!found || (found.kind === "word" && kind === "office") || (found.kind === kind && same.role < found.role))
        found = { kind, role: same.role };
    }
  }
  return found;
}
