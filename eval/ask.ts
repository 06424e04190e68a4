/**
 * The judges are programs of their own, outside the product, so that the product cannot grade itself:
 * answers go to them as files in a temporary folder, their figures come back as JSON.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotRun } from "./trouble.ts";

/** What Python 3 is called where nobody says. */
export const PYTHON = process.platform === "win32" ? "python" : "python3";

/** Where the judges are: in eval/ beside the data folder; and what runs them. */
export interface Court {
  readonly dataFolder: string;
  readonly python: string;
}

/** Puts a file into a folder that is there only for one question; gives its path. */
export type Lay = (name: string, text: string) => string;

/** A folder for one question, gone when it is answered. */
export async function laidOut<T>(ask: (lay: Lay) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-eval-"));
  try {
    return await ask((name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The JSON a judge prints. Throws CannotRun when it, or Python, is not there, or when it refuses the files. */
export async function askJudge({ dataFolder, python }: Court, script: string, args: readonly string[]): Promise<unknown> {
  const path = join(dataFolder, "..", "eval", script);
  if (!existsSync(path)) throw new CannotRun(`no judge at ${path}: it lies in eval/ beside the folder given with --data`);
  const { code, out, said } = await run(python, [path, ...args]);
  // 1 is "scored, with problems in the input": the problems are in the JSON.
  if (code !== 0 && code !== 1) throw new CannotRun(`${script} ended with code ${code}:\n${said}`);
  try {
    return JSON.parse(out);
  } catch {
    throw new CannotRun(`${script} printed no JSON:\n${said}`);
  }
}

function run(python: string, args: readonly string[]): Promise<{ code: number | null; out: string; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, PYTHONIOENCODING: "utf-8" } });
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", (cause) =>
      reject(new CannotRun(`cannot start ${python} (${cause.message}): install Python 3; the eval takes another one with --python PATH`)),
    );
    child.on("close", (code) => resolve({ code, out: Buffer.concat(out).toString("utf8"), said: Buffer.concat(said).toString("utf8") }));
  });
}
