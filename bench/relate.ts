/**
 * What relating costs, step by step, and what one more article costs in a record of each size: in piles of generated
 * readings, as extraction would take hours. Each size is measured in a fresh record, written and related as `build` does.
 */
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkQuote } from "../src/answer/check.ts";
import { relateAll } from "../src/pipeline.ts";
import { openRecord } from "../src/record/open.ts";
import type { ArticleReading } from "../src/terms/reading.ts";
import { generated } from "./generated.ts";

/** Articles written at once. */
const BATCH = 64;
/** Articles added one by one at the end, a quotation of each then checked; the middle of their times is told. */
const ONE_MORE = 21;

export interface Related {
  readonly articles: number;
  readonly statements: number;
  readonly utterances: number;
  /** Seconds to write all readings. */
  readonly writing: number;
  /** Seconds by step of relating. */
  readonly steps: Readonly<Record<string, number>>;
  readonly relating: number;
  /** Milliseconds to write and to relate one more article, the middle of some. */
  readonly oneMore: { readonly writing: number; readonly relating: number; readonly steps: Readonly<Record<string, number>> };
  /** Milliseconds to check a quotation that is in the record, the middle of some. */
  readonly checking: number;
  readonly recordBytes: number;
}

export async function relatePile(count: number, workFolder: string): Promise<Related> {
  const path = join(workFolder, "related.record");
  for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
  const store = await openRecord(path, { mode: "create", reader: "bench" });
  try {
    const last: ArticleReading[] = [];
    let batch: ArticleReading[] = [];
    let written = 0;
    const started = now();
    for (const reading of generated(count + ONE_MORE)) {
      if (written + batch.length >= count) {
        last.push(reading);
        continue;
      }
      batch.push(reading);
      if (batch.length === BATCH || written + batch.length === count) {
        await store.add(batch);
        written += batch.length;
        batch = [];
      }
    }
    const writing = now() - started;
    const { steps, seconds: relating } = await timed((onStep) => relateAll(store, { onStep }));
    const ones: (Timed & { readonly writing: number })[] = [];
    for (const reading of last) {
      const before = now();
      await store.add([reading]);
      const kept = now() - before;
      ones.push({ writing: kept, ...(await timed((onStep) => relateAll(store, { onStep }))) });
    }
    const checks: number[] = [];
    for (const { statements } of last) {
      const said = statements.find(({ kind }) => kind === "direct");
      if (!said) continue;
      const before = now();
      await checkQuote(store, { quote: said.content[0].text.replace(/[“”,]/g, "") });
      checks.push(now() - before);
    }
    const { statements, utterances } = await store.counts();
    const milli = (pick: (one: (typeof ones)[number]) => number) => 1000 * middle(ones.map(pick));
    const oneMore = {
      writing: milli((one) => one.writing),
      relating: milli((one) => one.seconds),
      steps: Object.fromEntries(Object.keys(steps).map((step) => [step, milli((one) => one.steps[step])])),
    };
    const checking = 1000 * middle(checks);
    return { articles: count, statements, utterances, writing, steps, relating, oneMore, checking, recordBytes: statSync(path).size };
  } finally {
    await store.close();
  }
}

interface Timed {
  readonly steps: Readonly<Record<string, number>>;
  readonly seconds: number;
}

async function timed(run: (onStep: (step: string) => void) => Promise<void>): Promise<Timed> {
  const steps: Record<string, number> = {};
  const started = now();
  let open: { step: string; at: number } | null = null;
  const turn = (step: string | null) => {
    const at = now();
    if (open) steps[open.step] = at - open.at;
    open = step === null ? null : { step, at };
  };
  await run(turn);
  turn(null);
  return { steps, seconds: now() - started };
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function now(): number {
  return Number(process.hrtime.bigint()) / 1e9;
}
