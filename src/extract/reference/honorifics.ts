import type { Name, Token } from "../../terms/layers.ts";
import { firstNotBefore } from "../../terms/search.ts";
import { PARTICLES } from "../en/name-words.ts";

/**
 * "Mr. Justice", "Mrs. Park": whatever stands behind such a word is a person's name, also where the model saw
 * nothing, a place or a title there.
 */
export function withHonorifics(text: string, tokens: readonly Token[], names: readonly Name[]): Name[] {
  const people = names.map((name) => (isHonored(text, name) ? { ...name, type: "PER" as const } : name));
  const added: Name[] = [];
  tokens.forEach(({ text: word, end }, i) => {
    if (!HONORIFIC.test(word) || text.slice(end, tokens[i + 1]?.start) !== " ") return;
    let last = i + 1;
    while (PARTICLES.has(tokens[last]?.text) && isCapital(tokens[last + 1])) last++;
    if (!isCapital(tokens[last])) return;
    const { start } = tokens[i + 1];
    const at = firstNotBefore(names.length, (k) => names[k].end <= start);
    if (names[at] && names[at].start < tokens[last].end) return;
    added.push({ start, end: tokens[last].start + tokens[last].text.replace(/[’'][sS]?$/u, "").length, type: "PER" });
  });
  if (added.length === 0) return people;
  const surnames = new Set(added.map(({ start, end }) => text.slice(start, end)));
  return [...people.map((name) => withSurname(text, surnames, name)), ...added].sort((a, b) => a.start - b.start);
}

/** "Ida Justice", of which the model saw "Ida", where she is Mrs. Justice elsewhere. */
function withSurname(text: string, surnames: ReadonlySet<string>, name: Name): Name {
  const next = name.type === "PER" ? /^ (\p{Lu}[\p{L}-]{0,30})(?!\p{L})/u.exec(text.slice(name.end, name.end + LONGEST_SURNAME)) : null;
  return next && surnames.has(next[1]) ? { ...name, end: name.end + next[0].length } : name;
}

/** UTF-16 code units, with the space before it and what ends it. */
const LONGEST_SURNAME = 34;

const HONORIFIC = /^(?:Mr|Mrs|Ms|Mx)\.?$/;

function isHonored(text: string, { start, type }: Name): boolean {
  return type !== "PER" && /\b(?:Mr|Mrs|Ms|Mx)\.?\s$/.test(text.slice(Math.max(0, start - LONGEST), start));
}

/** UTF-16 code units of an honorific with its space. */
const LONGEST = 6;

function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}\p{L}/u.test(token.text);
}
