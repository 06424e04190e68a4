/**
 * A word without its endings of number, possession and tense, as far as letters tell: "pylons" and "pylon", "killed" and
 * "kills" count as one. Much less than Porter (1980): what is cut too short joins words that have nothing in common.
 */
export function stemOf(form: string): string {
  let word = form.endsWith("'s") ? form.slice(0, -2) : form.replace(/'$/, "");
  if (word.length < SHORT || /\d/.test(word)) return word;
  if (word.endsWith("ies")) word = `${word.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(word)) word = word.slice(0, -2);
  else if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) word = word.slice(0, -1);
  else if (word.endsWith("ing") && word.length > SHORT + 2) word = undoubled(word.slice(0, -3));
  else if (word.endsWith("ed") && !word.endsWith("eed") && word.length > SHORT) word = undoubled(word.slice(0, -2));
  return word.length > SHORT && word.endsWith("e") ? word.slice(0, -1) : word;
}

/** Letters up to which a word keeps its ending. */
const SHORT = 4;

function undoubled(word: string): string {
  return /([bdgklmnprt])\1$/.test(word) && !/ll$/.test(word) ? word.slice(0, -1) : word;
}
