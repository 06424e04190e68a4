/** Speed, memory and growth from the command line. See USAGE. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CannotRun, endWith } from "../eval/trouble.ts";
import { type Built, build } from "./build.ts";
import { runMeasured } from "./child.ts";
import { growth } from "./growth.ts";
import { material, wordsIn } from "./material.ts";
import { modelTable, timeModel } from "./model.ts";
import { measurePeers } from "./peers/peers.ts";
import { peersTable } from "./peers/table.ts";
import { articles, writeFiles, writeLines } from "./pile.ts";
import { columns, megabytes, verdict, whole } from "./print.ts";
import type { Related } from "./relate.ts";
import { type RelatedPile, relateTable } from "./relate-table.ts";
import { keepingSteps, steps } from "./stages.ts";

const USAGE = `npm run bench -- [--data FOLDER] [options]

Articles a second, words a second, peak memory, and growth at 1x, 10x and 100x. Without --data the piles
are re-mixed from examples/. Piles and records lie in a temporary folder and are removed.

  --data FOLDER   folder that holds polnear/: its training texts, then re-mixes of their paragraphs
  --sizes LIST    articles of the piles (default 100,1000,10000)
  --only PART     stages, growth, model, build, relate or peers; relate and peers only when asked for (see bench/peers/README.md)
  --peers FOLDER  where the peers are installed (default: $ONRECORD_PEERS, else node_modules/.cache/onrecord-peers)
  --documents N   peers: only the first N documents of each corpus
  --json          everything as one JSON object
`;

/** The bars: this many articles in under so many seconds on two cores, and the memory for any pile. */
const BAR = { articles: 1_000, seconds: 60, peakBytes: 500e6 };
/** Articles that the steps are timed on. */
const STEP_ARTICLES = 300;
const STEP_ROUNDS = 3;
/** Articles that the model is timed on, on one thread. */
const MODEL_ARTICLES = 60;
/** Piles up to this size are also built from JSON Lines. */
const LINES_MAX = 1_000;
const PARTS = ["stages", "growth", "model", "build", "relate", "peers"];

await endWith(async () => {
  const options = read();
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.only === "peers") return peers(options);
  if (options.only === "relate") return relate(options);
  const { name, texts } = material(options.data);
  const say = (text: string) => options.json || process.stdout.write(`${text}\n`);
  const wanted = (part: string) => options.only === undefined || options.only === part;
  const machine = { node: process.version, cores: availableParallelism(), cpu: cpus()[0]?.model ?? "unknown" };
  say(`node ${machine.node}, ${machine.cores} cores, ${machine.cpu}\npile: ${name}\n`);
  const timed = wanted("stages") ? await timeSteps([...articles(texts, STEP_ARTICLES)].map((one) => one.text)) : null;
  if (timed) say(`${stepTable(timed)}\n`);
  const grown = wanted("growth") ? growth(texts) : null;
  if (grown) {
    const rows = grown.steps.map((g) => [
      g.step,
      ...g.microsecondsPerWord.map((m) => m.toFixed(3)),
      g.ratio.toFixed(2),
      g.holds ? "holds" : "GROWS",
    ]);
    say(`${columns(["one article, microseconds a word", "1x", "10x", "100x", "100x/1x", ""], rows)}`);
    say(`kept as body: ${grown.kept.map((share) => `${(100 * share).toFixed(0)} %`).join(", ")}\n`);
  }
  const model = wanted("model") ? await withModel(texts) : null;
  if (model) say(`${modelTable(model)}\n`);
  const built = wanted("build") ? await buildAll(texts, options.sizes, say) : [];
  if (options.json)
    process.stdout.write(`${JSON.stringify({ machine, pile: name, stages: timed, growth: grown, model, build: built }, null, 2)}\n`);
  return 0;
});

function read() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: "string" },
        sizes: { type: "string", default: "100,1000,10000" },
        only: { type: "string" },
        peers: { type: "string" },
        documents: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const sizes = values.sizes.split(",").map(Number);
    if (sizes.some((size) => !Number.isInteger(size) || size < 1))
      throw new CannotRun(`--sizes ${values.sizes}: give whole numbers, as in 100,1000`);
    if (values.only !== undefined && !PARTS.includes(values.only))
      throw new CannotRun(`--only ${values.only}: give one of ${PARTS.join(", ")}`);
    const documents = values.documents === undefined ? undefined : Number(values.documents);
    if (documents !== undefined && (!Number.isInteger(documents) || documents < 1))
      throw new CannotRun(`--documents ${values.documents}: give a whole number from 1`);
    return { ...values, sizes, documents };
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** Its own run: records of this size are written by a generator, as extracting them would take hours. */
async function relate({ sizes, json }: ReturnType<typeof read>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-relate-"));
  const piles: RelatedPile[] = [];
  try {
    for (const size of sizes) {
      if (!json) process.stderr.write(`${whole(size)} articles ...\n`);
      const { stdout, ...spent } = await runMeasured(
        fileURLToPath(new URL("./relate-pile.js", import.meta.url)),
        [String(size), folder],
        folder,
      );
      piles.push({ ...(JSON.parse(stdout) as Related), ...spent });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${json ? JSON.stringify(piles, null, 2) : relateTable(piles)}\n`);
  return 0;
}

/** Its own run: the peers need the gold, and are measured on other texts than the piles. */
async function peers(options: ReturnType<typeof read>): Promise<number> {
  if (options.data === undefined) throw new CannotRun("the peers are measured on gold: give its folder, for example --data ../shared/data");
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const figures = await measurePeers({ dataFolder: options.data, peersFolder: options.peers, documents: options.documents, say });
  process.stdout.write(`${options.json ? JSON.stringify(figures, null, 2) : peersTable(figures)}\n`);
  return 0;
}

interface TimedSteps {
  readonly articles: number;
  readonly words: number;
  readonly seconds: Readonly<Record<string, number>>;
}

/** Each step's best of several rounds, as the rest of the machine only ever adds time; keeping and relating are timed once. */
async function timeSteps(texts: readonly string[]): Promise<TimedSteps> {
  const rounds = Array.from({ length: STEP_ROUNDS }, () => steps(texts));
  const [{ readings }] = rounds;
  const seconds = Object.fromEntries(Object.keys(rounds[0].seconds).map((name) => [name, Math.min(...rounds.map((r) => r.seconds[name]))]));
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
    return { articles: texts.length, words, seconds: { ...seconds, ...(await keepingSteps(readings, folder)) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function stepTable({ articles: count, words, seconds }: TimedSteps): string {
  const total = Object.values(seconds).reduce((sum, s) => sum + s, 0);
  const row = (name: string, s: number) => [name, whole(words / s), ((1e3 * s) / count).toFixed(2), `${((100 * s) / total).toFixed(1)} %`];
  const rows = [...Object.entries(seconds).map(([name, s]) => row(name, s)), row("together", total)];
  return columns([`steps on one thread, ${whole(count)} articles, ${whole(words)} words`, "words/s", "ms/article", "share"], rows);
}

async function withModel(texts: Parameters<typeof articles>[0]) {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    const pile = writeLines(join(folder, "model.jsonl"), articles(texts, STEP_ARTICLES));
    const timed = [...articles(texts, MODEL_ARTICLES)].map((one) => one.text);
    return await timeModel(timed, pile, Math.min(2, availableParallelism()), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildAll(texts: Parameters<typeof articles>[0], sizes: readonly number[], say: (text: string) => unknown): Promise<Built[]> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const built: Built[] = [];
  try {
    for (const size of sizes) {
      const files = join(folder, `files-${size}`);
      mkdirSync(files);
      built.push(await build("single files", writeFiles(files, articles(texts, size)), folder));
      rmSync(files, { recursive: true });
      if (size > LINES_MAX) continue;
      const lines = join(folder, `lines-${size}.jsonl`);
      built.push(await build("JSON Lines", writeLines(lines, articles(texts, size)), folder));
      rmSync(lines);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  say(buildTable(built));
  return built;
}

function buildTable(built: readonly Built[]): string {
  const rows = built.map((b) => [
    `${whole(b.articles)} articles, ${b.form}`,
    whole(b.words),
    b.seconds.toFixed(1),
    b.cpuSeconds.toFixed(1),
    whole(b.articles / b.seconds),
    whole(b.words / b.seconds),
    megabytes(b.peakBytes),
    megabytes(b.recordBytes),
    (b.seconds / b.limitSeconds).toFixed(1),
  ]);
  const table = columns(["onrecord build --fast", "words", "s", "CPU s", "articles/s", "words/s", "peak MB", "record MB", "x limit"], rows);
  const bars = built.flatMap((b) => {
    const memory = verdict(
      b.peakBytes < BAR.peakBytes,
      `${whole(b.articles)} articles, ${b.form}: peak ${megabytes(b.peakBytes)} MB, the bar is ${megabytes(BAR.peakBytes)}`,
    );
    if (b.articles !== BAR.articles) return [memory];
    return [
      verdict(
        b.seconds < BAR.seconds,
        `${whole(b.articles)} articles, ${b.form}: ${b.seconds.toFixed(1)} s, the bar is ${BAR.seconds} s on two cores`,
      ),
      memory,
    ];
  });
  const limit = "x limit: time as a multiple of reading, hashing and inserting the same texts with nothing understood.";
  const peak = "peak: resident memory of the whole process, worker threads included, at its highest.";
  return [table, `${limit}\n${peak}`, bars.join("\n"), growthOf(built)].filter(Boolean).join("\n\n");
}

/**
 * CPU time an article and memory against the smallest pile of the same form. CPU time, not the clock: it is
 * the work done, whatever else the machine does; the smallest pile carries the start of the program.
 */
function growthOf(built: readonly Built[]): string {
  const files = built.filter((b) => b.form === "single files");
  const [first] = files;
  if (files.length < 2) return "";
  const each = (b: Built) => (1e3 * b.cpuSeconds) / b.articles;
  const rows = files.map((b) => [
    `${whole(b.articles)} articles (${whole(b.articles / first.articles)}x)`,
    each(b).toFixed(1),
    (each(b) / each(first)).toFixed(2),
    (b.peakBytes / first.peakBytes).toFixed(2),
  ]);
  return columns(["growth of the pile", "CPU ms/article", "CPU/article x", "peak memory x"], rows);
}
