/**
 * Any program in a process of its own, with the clock and the memory it took. Memory is read from outside
 * while it runs, the same way for every program: the peak that the kernel keeps for a single process; for
 * several, the highest sum of their shares (a page that two of them share counts once). Linux only; elsewhere
 * the peak is null.
 */
import { spawn } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync } from "node:fs";

/** Milliseconds between two looks: a peak between the last look and the end of the program is not seen. */
const LOOK_MS = 100;

export interface Spent {
  readonly code: number | null;
  readonly seconds: number;
  readonly peakBytes: number | null;
  /** The end of what it said on standard error. */
  readonly said: string;
}

/** Runs a command, its standard output into a file. Does not throw for a code other than 0, but where it cannot start. */
export async function runAlone(command: string, args: readonly string[], outPath: string, env: NodeJS.ProcessEnv = {}): Promise<Spent> {
  const out = openSync(outPath, "w");
  const started = process.hrtime.bigint();
  const child = spawn(command, args, { stdio: ["ignore", out, "pipe"], env: { ...process.env, ...env } });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString("utf8")).slice(-4_000);
  });
  const memory = child.pid === undefined ? null : watch(child.pid);
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
    return { code, seconds: Number(process.hrtime.bigint() - started) / 1e9, peakBytes: memory?.peak() ?? null, said };
  } finally {
    memory?.stop();
    closeSync(out);
  }
}

function watch(root: number) {
  let alone = 0;
  let together = 0;
  let several = false;
  const look = () => {
    const family = familyOf(root);
    if (family.length > 1) several = true;
    if (several) together = Math.max(together, sum(family.map((pid) => kilobytes(`/proc/${pid}/smaps_rollup`, "Pss"))));
    alone = Math.max(alone, kilobytes(`/proc/${root}/status`, "VmHWM"));
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    peak: () => 1024 * Math.max(alone, together) || null,
    stop: () => clearInterval(timer),
  };
}

/** The process and all that it started, and so on down. */
function familyOf(root: number): number[] {
  const family = [root];
  for (const pid of family) {
    try {
      for (const task of readdirSync(`/proc/${pid}/task`)) {
        const children = readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim();
        if (children) family.push(...children.split(" ").map(Number));
      }
    } catch {
      // It has ended meanwhile, or there is no /proc.
    }
  }
  return family;
}

function kilobytes(path: string, field: string): number {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(readFileSync(path, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
