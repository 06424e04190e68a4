/** A program run as a user runs it, in a process of its own, with what it spent. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "../eval/trouble.ts";
import type { Spent } from "./at-exit.ts";

export interface Ran extends Spent {
  readonly seconds: number;
  readonly stdout: string;
}

/** Runs a built file with node. Throws CannotRun when it ends with another code than 0. */
export async function runMeasured(file: string, args: readonly string[], workFolder: string): Promise<Ran> {
  const spentPath = join(workFolder, `spent-${process.hrtime.bigint()}.json`);
  const preload = new URL("./at-exit.js", import.meta.url).href;
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, ["--import", preload, file, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ONRECORD_BENCH: spentPath },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (code !== 0 || !existsSync(spentPath)) {
    throw new CannotRun(`node ${[file, ...args].join(" ")} ended with code ${code}:\n${Buffer.concat(err).toString("utf8").slice(-2000)}`);
  }
  const spent = JSON.parse(readFileSync(spentPath, "utf8")) as Spent;
  rmSync(spentPath);
  return { ...spent, seconds, stdout: Buffer.concat(out).toString("utf8") };
}
