/**
 * Ctrl-C on long work: the first stops after the batch at hand, the second at once. Without work to
 * save, the first ends the command.
 */
export interface Interruption {
  readonly signal: AbortSignal;
  readonly done: () => void;
}

export function interruptible(say: string): Interruption {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    process.stderr.write(`\n${say}\n`);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    signal: controller.signal,
    done: () => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    },
  };
}
