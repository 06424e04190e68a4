/**
 * Manners towards a host: one request at a time, in the order they were asked for, and a pause between two.
 * Hosts do not wait for each other.
 */
export interface Turns {
  /** Runs `work` when the host is free and its pause is over. `pauseMs` may be longer than the common one. */
  take<T>(host: string, work: () => Promise<T>): Promise<T>;
  /** The pause before the next request to a host, which its robots.txt may have made longer. */
  pause(host: string, pauseMs: number): Promise<void>;
  /** A request to the host has just ended. */
  asked(host: string): void;
}

export function openTurns(maxHosts: number, signal?: AbortSignal): Turns {
  const last = new Map<string, Promise<unknown>>();
  const askedAt = new Map<string, number>();
  return {
    async take(host, work) {
      const before = last.get(host);
      const mine = (before ?? Promise.resolve()).then(work, work);
      last.set(host, mine);
      try {
        return await mine;
      } finally {
        if (last.get(host) === mine) last.delete(host);
      }
    },
    async pause(host, pauseMs) {
      const since = askedAt.get(host);
      if (since !== undefined) await sleep(since + pauseMs - performance.now(), signal);
    },
    asked(host) {
      askedAt.delete(host);
      askedAt.set(host, performance.now());
      if (askedAt.size > maxHosts) askedAt.delete(askedAt.keys().next().value as string);
    },
  };
}

/** Waits, or ends at once when the signal says so; never throws. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (!(ms > 0) || signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(ms, LONGEST_TIMER_MS));
    signal?.addEventListener("abort", done, { once: true });
  });
}

/** Timers of Node hold 31 bits. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
