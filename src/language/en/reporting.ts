/** Verbs that follow a quotation and its speaker: "Why now?" the mayor asked. */
export const REPORTING: ReadonlySet<string> = new Set(
  "said says asked asks told tells added adds wrote writes replied replies shouted yelled cried tweeted posted wondered quipped joked demanded exclaimed responded continued".split(
    " ",
  ),
);
