/**
 * Loaded with --import before the program that is measured: when its process ends, the peak memory of
 * the whole process, worker threads included, and its CPU time go to the file named in ONRECORD_BENCH.
 * On Linux the peak is VmHWM, as getrusage's keeps the peak of the parent it was forked from.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

export interface Spent {
  readonly peakBytes: number;
  readonly userSeconds: number;
  readonly systemSeconds: number;
}

const path = process.env.ONRECORD_BENCH;

if (path && isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const spent: Spent = {
      peakBytes: peakOf(process.pid) ?? maxRSS * 1024,
      userSeconds: userCPUTime / 1e6,
      systemSeconds: systemCPUTime / 1e6,
    };
    writeFileSync(path, JSON.stringify(spent));
  });
}

function peakOf(pid: number): number | null {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return found ? Number(found[1]) * 1024 : null;
  } catch {
    return null;
  }
}
