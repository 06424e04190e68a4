/** How fast a WARC is read, from the command line. See USAGE. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { endWith } from "../eval/trouble.ts";
import { inputsOfWarc } from "../src/read/archive/warc.ts";
import { budgetOf } from "../src/read/budget.ts";
import { chunksOf } from "../src/read/bytes.ts";
import { gunzip } from "../src/read/gunzip.ts";
import type { Input } from "../src/read/input.ts";
import { read } from "../src/read/read.ts";
import { tallyOf } from "../src/read/tally.ts";
import { material } from "./material.ts";
import { articles } from "./pile.ts";
import { columns, megabytes, verdict, whole } from "./print.ts";
import { type Crawl, writeCrawl } from "./web.ts";

const USAGE = `node scripts/run-ts.mjs bench/read.ts [--data FOLDER] [--pages N] [--json]

Megabytes of unpacked records a second, by wall clock and by CPU: unpacking alone, the scan of a WARC
(records and answers found, digests checked, pages handed on as bytes), and pages with their HTML parsed.
The crawl is written anew around the articles of a pile and removed.
`;

/** The bar, in megabytes of unpacked records a CPU second. */
const BAR = 100;

interface Timed {
  readonly what: string;
  readonly pages: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

await endWith(async () => {
  const { values } = parseArgs({
    options: { data: { type: "string" }, pages: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    const plain = join(folder, "crawl.warc");
    const packed = join(folder, "crawl.warc.gz");
    const { name, texts } = material(values.data);
    const crawl = writeCrawl(articles(texts, Number(values.pages ?? 2000)), plain, packed);
    const rows = [
      await timed("bytes hashed (SHA-256), the least that can be done", () => hashed(plain)),
      await timed("gzip undone", () => unpacked(packed)),
      await timed("WARC scanned", () => scanned(plain, false)),
      await timed("WARC scanned, packed", () => scanned(packed, true)),
      await timed("pages read from it, packed", () => pagesRead(packed)),
    ];
    report(crawl, rows, name, Boolean(values.json));
    const slowest = crawl.bytes / 1e6 / (rows.find(({ what }) => what === "WARC scanned, packed") as Timed).cpuSeconds;
    return slowest >= BAR ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function timed(what: string, run: () => Promise<number>): Promise<Timed> {
  const before = process.cpuUsage();
  const started = process.hrtime.bigint();
  const pages = await run();
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const { user, system } = process.cpuUsage(before);
  return { what, pages, seconds, cpuSeconds: (user + system) / 1e6 };
}

async function hashed(path: string): Promise<number> {
  const hash = createHash("sha256");
  for await (const chunk of chunksOf(path)) hash.update(chunk);
  hash.digest();
  return 0;
}

async function unpacked(path: string): Promise<number> {
  let bytes = 0;
  for await (const chunk of gunzip(chunksOf(path), budgetOf({}))) bytes += chunk.length;
  return bytes > 0 ? 0 : -1;
}

async function scanned(path: string, packed: boolean): Promise<number> {
  const budget = budgetOf({});
  const chunks = () => (packed ? gunzip(chunksOf(path), budget) : chunksOf(path));
  const archive: Input = { path, name: "crawl.warc", record: null, url: null, budget, chunks };
  let pages = 0;
  for await (const entry of inputsOfWarc(archive, {}, tallyOf(["record", "records"]))) if ("input" in entry) pages++;
  return pages;
}

async function pagesRead(path: string): Promise<number> {
  let pages = 0;
  for await (const intake of read([path])) if ("page" in intake) pages++;
  return pages;
}

function report(crawl: Crawl, rows: readonly Timed[], pile: string, json: boolean): void {
  const machine = { node: process.version, cores: availableParallelism(), cpu: cpus()[0]?.model ?? "unknown" };
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  if (json) {
    process.stdout.write(`${JSON.stringify({ machine, pile, crawl, rows, peakBytes })}\n`);
    return;
  }
  const table = rows.map(({ what, pages, seconds, cpuSeconds }) => [
    what,
    pages > 0 ? whole(pages) : "",
    whole(crawl.bytes / 1e6 / seconds),
    whole(crawl.bytes / 1e6 / cpuSeconds),
    pages > 0 ? whole(pages / cpuSeconds) : "",
  ]);
  const packed = rows[3];
  const speed = crawl.bytes / 1e6 / packed.cpuSeconds;
  process.stdout.write(
    `node ${machine.node}, ${machine.cores} cores, ${machine.cpu}\npile: ${pile}\n` +
      `crawl: ${whole(crawl.pages)} pages of ${whole(crawl.html / crawl.pages / 1000)} KB, ${whole(crawl.records)} records, ${megabytes(crawl.bytes)} MB, packed ${(crawl.bytes / crawl.packed).toFixed(1)} times\n\n` +
      `${columns(["", "pages", "MB/s", "MB/CPU s", "pages/CPU s"], table)}\n\npeak memory ${megabytes(peakBytes)} MB\n` +
      `${verdict(speed >= BAR, `a packed WARC is scanned at ${whole(speed)} MB of records a CPU second (bar ${BAR})`)}\n`,
  );
}
