/** The personal pronouns: who they may stand for, and how they stand in a clause. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly gender: "male" | "female" | "neuter" | null;
  readonly number: "one" | "many" | null;
  readonly kind: "personal" | "possessive" | "reflexive";
}

const table = (person: Pronoun["person"], gender: Pronoun["gender"], number: Pronoun["number"], forms: string): [string, Pronoun][] => {
  const [personal, possessive, reflexive] = forms.split("|").map((part) => part.trim().split(" "));
  const kinds = { personal, possessive, reflexive };
  return (["personal", "possessive", "reflexive"] as const).flatMap((kind) =>
    kinds[kind].map((form): [string, Pronoun] => [form, { person, gender, number, kind }]),
  );
};

/** By form, lower case. "her" is either; the sentence's tree says which. */
export const PRONOUN_FORMS: ReadonlyMap<string, Pronoun> = new Map([
  ...table(3, "male", "one", "he him | his | himself"),
  ...table(3, "female", "one", "she | her hers | herself"),
  ...table(3, "neuter", "one", "it | its | itself"),
  ...table(3, null, "many", "they them | their theirs | themselves themself"),
  ...table(1, null, "one", "i me | my mine | myself"),
  ...table(1, null, "many", "we us | our ours | ourselves"),
  ...table(2, null, null, "you | your yours | yourself yourselves"),
]);

/** The pronoun a token is, or begins with ("he's"), and how many characters of it; null for anything else. "US" is no "us". */
export function pronounIn(token: string): { readonly form: string; readonly pronoun: Pronoun } | null {
  const bare = /^(\p{L}+)[’'](?:s|d|ll|re|ve|m)$/u.exec(token)?.[1] ?? token;
  if (bare.length > LONGEST || (bare.length > 1 && bare === bare.toUpperCase() && /^(?:US|IT)$/.test(bare))) return null;
  const form = bare.toLowerCase();
  const pronoun = PRONOUN_FORMS.get(form);
  return pronoun && (form !== "i" || bare === "I") ? { form, pronoun } : null;
}

const LONGEST = "themselves".length;
