/**
 * Contractions written out, so that "we're" can be laid over "we are". They stay different words: who
 * prints one for the other has altered the wording, but only a little.
 */
export interface Expanded {
  readonly forms: readonly string[];
  /** For each form the index of the word it comes from. */
  readonly owners: readonly number[];
}

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  cannot: ["can", "not"],
  "can't": ["can", "not"],
  "won't": ["will", "not"],
  "shan't": ["shall", "not"],
  "let's": ["let", "us"],
};
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", "not"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'m", "am"],
  ["'d", "would"],
];
/** After these 's is "is"; after other words it is a possessive. */
const WITH_IS: ReadonlySet<string> = new Set("it that he she there here what who this where how".split(" "));

/** The forms with every contraction written out. */
export function expandForms(forms: readonly string[]): Expanded {
  const expanded: string[] = [];
  const owners: number[] = [];
  for (const [index, form] of forms.entries()) {
    const written = form.includes("'") || form === "cannot" ? writeOut(form) : [form];
    for (const one of written) {
      expanded.push(one);
      owners.push(index);
    }
  }
  return { forms: expanded, owners };
}

function writeOut(form: string): readonly string[] {
  if (Object.hasOwn(WHOLE, form)) return WHOLE[form];
  if (form.endsWith("'s") && WITH_IS.has(form.slice(0, -2))) return [form.slice(0, -2), "is"];
  for (const [ending, word] of ENDINGS) {
    if (form.length > ending.length && form.endsWith(ending)) return [form.slice(0, -ending.length), word];
  }
  return [form];
}
