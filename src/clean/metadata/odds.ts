/**
 * Candidates weighed against each other and against none of them being right (multinomial logistic regression):
 * each sign has a weight, and the weights of a candidate's signs make its odds.
 */
export interface Weighed {
  /** One a candidate, 0 to 1; what is left is for none. */
  readonly probabilities: readonly number[];
  /** Index of the likeliest, the first of equals; -1 where there is no candidate. */
  readonly best: number;
}

/** `signs` are those of each candidate; a sign without a weight weighs nothing. */
export function weigh(signs: readonly Iterable<string>[], weights: Readonly<Record<string, number>>): Weighed {
  const odds = signs.map((own) => {
    let sum = weights.bias;
    for (const sign of own) sum += weights[sign] ?? 0;
    return Math.exp(sum);
  });
  const all = odds.reduce((sum, one) => sum + one, 1);
  let best = odds.length > 0 ? 0 : -1;
  for (let i = 1; i < odds.length; i++) if (odds[i] > odds[best]) best = i;
  return { probabilities: odds.map((one) => one / all), best };
}
