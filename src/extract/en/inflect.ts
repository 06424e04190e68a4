/**
 * English verb forms from base forms: -s, -ing, -ed with their spelling rules. Verbs that double a
 * consonant or change a vowel are listed as irregular.
 */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** Every form of a verb with the form's name; `irregular` maps the base to [past, participle]. */
export function inflect(base: string, irregular: ReadonlyMap<string, readonly [string, string]>): [string, VerbForm][] {
  const [past, participle] = irregular.get(base) ?? [regularPast(base), regularPast(base)];
  const doubled = past.endsWith("ed") && past.length === base.length + 3 && past[base.length] === base[base.length - 1];
  return [
    [base, "base"],
    [third(base), "third"],
    [past, "past"],
    [participle, "participle"],
    [gerund(base, doubled), "gerund"],
  ];
}

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function gerund(base: string, doubled: boolean): string {
  if (doubled) return `${base}${base[base.length - 1]}ing`;
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  return /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
