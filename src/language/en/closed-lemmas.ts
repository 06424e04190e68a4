/** Lemmas of words of closed classes, by part of speech; forms in lower case with straight apostrophes. What is not listed is its own lemma. */
const table = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(">") as [string, string]),
  );

export const CLOSED_LEMMAS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    "PRON",
    table(`
      i>I me>I them>they 'em>they em>they him>he us>we 's>we s>we her>she those>that these>this mine>my yours>your theirs>their ours>our hers>her
      u>you ya>you ur>your noone>no-one`),
  ],
  ["DET", table("an>a these>this those>that")],
  ["PART", table("n't>not nt>not s>'s '>'s na>to ta>to")],
  ["ADP", table("thru>through til>till w/>with w/o>without")],
  ["CCONJ", table("n>and 'n>and 'n'>and &>&")],
  ["SCONJ", table("til>till cuz>because coz>because")],
  ["ADV", table("n't>not nt>not better>well best>well")],
  ["NOUN", table("pm>p.m. am>a.m. p.m>p.m. a.m>a.m. etc>etc. tv>TV")],
  ["NUM", table("m>million k>thousand b>billion bn>billion")],
]);
