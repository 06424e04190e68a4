/** Words a second of CPU time, all threads of the runtime included: the clock would tell of the rest of the machine. */

export interface Speed {
  readonly words: number;
  readonly cpuSeconds: number;
  readonly wordsPerCpuSecond: number;
}

/** Does the work, which reads so many words, and says how quick it was. */
export async function withSpeed<T>(words: number, work: () => Promise<T>): Promise<{ outcome: T; speed: Speed }> {
  const before = process.cpuUsage();
  const outcome = await work();
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  return { outcome, speed: { words, cpuSeconds, wordsPerCpuSecond: words / cpuSeconds } };
}

/** Runs of characters without white space. */
export function wordsIn(documents: readonly { readonly text: string }[]): number {
  return documents.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
