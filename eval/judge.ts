/**
 * The judge is a program of its own, outside the product, so that the product cannot grade itself:
 * predictions go to it as a file in a temporary folder, its figures come back as JSON.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleReading } from "../src/terms/reading.ts";
import type { Gold } from "./gold.ts";
import { CannotRun } from "./trouble.ts";

/** One figure of the judge: percentages, null where there is nothing to measure. */
export interface Leaf {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
  readonly gold: number;
  readonly pred: number;
}

export interface Verdict {
  readonly documents: number;
  readonly gold_attributions: number;
  readonly predicted_attributions: number;
  /** Kind (`all`, `direct`, `mixed`, `indirect`), then metric, then row. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Leaf>>>>>>;
  readonly problems: readonly { readonly kind: string; readonly where: string; readonly what: string }[];
}

export interface Judged {
  /** Every prediction counted. */
  readonly plain: Verdict;
  /** Predictions inside another one's content left out, as this corpus annotates no nesting. */
  readonly outermost: Verdict;
}

/** Asks the judge. Throws CannotRun when it, or Python, is not there. */
export async function judge(
  dataFolder: string,
  gold: Gold,
  readings: readonly ArticleReading[],
  whole: boolean,
  python: string,
): Promise<Judged> {
  const script = join(dataFolder, "..", "eval", "score_attribution.py");
  if (!existsSync(script)) throw new CannotRun(`no judge at ${script}: it lies in eval/ beside the folder given with --data`);
  const folder = mkdtempSync(join(tmpdir(), "onrecord-eval-"));
  try {
    const predictions = join(folder, "predictions.jsonl");
    writeFileSync(predictions, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(""));
    let goldPath = gold.path;
    if (!whole) {
      goldPath = join(folder, "gold.jsonl");
      writeFileSync(goldPath, gold.documents.map((document) => `${document.line}\n`).join(""));
    }
    const ask = (...more: string[]) => run(python, [script, goldPath, predictions, "--json", "--by", "kind", ...more]);
    const [plain, outermost] = await Promise.all([ask(), ask("--outermost")]);
    return { plain, outermost };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(python: string, args: readonly string[]): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, PYTHONIOENCODING: "utf-8" } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (cause) =>
      reject(new CannotRun(`cannot start ${python} (${cause.message}): install Python 3, or name it with --python PATH`)),
    );
    child.on("close", (code) => {
      // 1 is "scored, with problems in the input": the problems are in the JSON.
      if (code !== 0 && code !== 1)
        return reject(new CannotRun(`the judge ended with code ${code}:\n${Buffer.concat(err).toString("utf8")}`));
      try {
        resolve(JSON.parse(Buffer.concat(out).toString("utf8")) as Verdict);
      } catch {
        reject(new CannotRun(`the judge printed no JSON:\n${Buffer.concat(err).toString("utf8")}`));
      }
    });
  });
}
