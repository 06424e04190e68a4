/**
 * The run of lines that is worth most, each line having a worth of its own, above or below nothing: one pass
 * (Kadane's maximum-sum run, as in "Programming Pearls", CACM 1984).
 */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Null where no line is worth anything; of runs worth the same the first. */
export function bestRun(count: number, worth: (index: number) => number): Run | null {
  let best: Run | null = null;
  let most = 0;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < count; i++) {
    sum += worth(i);
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > most) {
      most = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}
