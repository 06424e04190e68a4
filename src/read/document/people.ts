/**
 * Names of authors as feeds, mails and exports write them: several in one field, a "By" before, an
 * address around. A part that cannot be a name of its own ("Jr.", "Ledger Staff Writer") stays with the rest.
 */
export function namesOf(written: readonly string[]): string[] {
  const names: string[] = [];
  for (const field of written) {
    const line = withoutAddress(field)
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^by\s+(?=\S)/i, "");
    for (const part of split(line)) {
      const name = inUsualCase(part.replace(DOING, ""));
      if (name && name.length <= MAX_NAME && !names.includes(name)) names.push(name);
    }
  }
  return names;
}

/** What a person did for the article is no part of the name. */
const DOING = /\s+(?:contributed|reported|reports|reporting|writes|wrote)\b.*$/i;

/** ANN O'VALE is Ann O'Vale. */
function inUsualCase(name: string): string {
  if (!/\p{Lu}{3}/u.test(name) || /\p{Ll}/u.test(name) || !/\s/.test(name)) return name;
  return name.replace(/[\p{L}’']+/gu, (word) => {
    if (word.length <= 1 || /^(?:II|III|IV|JR|SR)$/.test(word)) return /^[JS]R$/.test(word) ? `${word[0]}r` : word;
    const lower = word[0] + word.slice(1).toLowerCase();
    return lower.replace(/^(Mc|[DO][’'])(\p{Ll})/u, (_, opening: string, letter: string) => opening + letter.toUpperCase());
  });
}

/** Longest name, in code units: what is longer is a biography. */
const MAX_NAME = 120;

/** "desk@ledger.example (Ann Vale)" and "Ann Vale <desk@ledger.example>" are Ann Vale; a bare address is nobody. */
function withoutAddress(field: string): string {
  const cut = field.slice(0, 1000);
  const named = /^\s*\S{1,200}@\S{1,200}\s{1,5}\(([^()]{1,200})\)\s*$/.exec(cut)?.[1] ?? cut.replace(/<[^<>\s]{0,300}>/g, " ");
  return /^\s*\S+@\S+\s*$/.test(named) ? "" : named;
}

/** Parts at commas, semicolons and "and", when each part has two words or more. */
function split(line: string): string[] {
  const parts = line
    .split(/\s*;\s*|\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+|\s*\|\s*/i)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 && parts.every((part) => /\s/.test(part)) ? parts : [line.trim()];
}
