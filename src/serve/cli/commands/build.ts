import type { Command } from "commander";
import type { Planned, ReaderOptions } from "../../../index.ts";
import type { InputFailure, RecordStore } from "../../../terms/store.ts";
import { EXIT, endWith } from "../exit.ts";
import { type FailureList, failureList, placeInside } from "../failures.ts";
import { interruptible } from "../interrupt.ts";
import {
  type FetchFlags,
  fetchOptions,
  type PileFlags,
  pileOptions,
  readerOptions,
  withExamples,
  withFetchOptions,
  withOutputOptions,
  withPileOptions,
} from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { progress } from "../progress.ts";
import { plural, quotePath } from "../words.ts";

/** `onrecord build PATH... -o RECORD`: adds a pile to a record. */
export function addBuild(program: Command): void {
  const command = program
    .command("build")
    .summary("read articles into a record, or add to one")
    .description(
      "Reads articles into a record, one file. Given again, it adds what is new and tries again what failed; stopped, it goes on where it was.",
    )
    .argument("<path...>", "files, folders, - for standard input, or web addresses with --fetch")
    .requiredOption("-o, --out <record>", "the record; made when it is not there")
    .option("--dry-run", "print what would be read and what is there already; change nothing");
  withExamples(withFetchOptions(withPileOptions(withOutputOptions(command)), { asked: true }), [
    ["onrecord build examples/port-alder -o pile.db", "make a record of a folder"],
    ["onrecord build more.jsonl -o pile.db --dry-run", "see first what adding to it would read"],
    [
      "onrecord build https://paper.example/ferry -o pile.db --fetch --contact desk@example.org",
      "fetch an article; it is kept in pile.db.warc.gz",
    ],
  ]).action(buildRecord);
}

type BuildFlags = OutputOptions & PileFlags & FetchFlags & { out: string; dryRun?: boolean };

async function buildRecord(paths: string[], options: BuildFlags): Promise<void> {
  const { findReader, openRecord } = await import("../../../index.ts");
  const how = await readerOptions(options);
  const { version: reader, warning } = await findReader(how);
  const { leaveOut, exists } = await recordFiles(options.out, paths);
  const failures = failureList();
  const output = outputFor(options);
  if (warning) output.note(warning);
  if (options.dryRun) {
    const store = exists ? await openRecord(options.out, { mode: "read", reader }) : null;
    try {
      await printPlan(paths, store, { ...pileOptions(options), leaveOut, fetch: Boolean(options.fetch) }, output, failures);
    } finally {
      await store?.close();
    }
    process.stderr.write(failures.lines());
    if (failures.count() > 0) endWith(EXIT.someFailed);
    return;
  }
  const store = await openRecord(options.out, { mode: "create", reader });
  try {
    await addPile(paths, store, options, how, leaveOut, output, failures);
  } finally {
    await store.close();
  }
}

async function addPile(
  paths: string[],
  store: RecordStore,
  options: BuildFlags,
  how: ReaderOptions,
  leaveOut: ReadonlySet<string>,
  output: Output,
  failures: FailureList,
): Promise<void> {
  const { build, census } = await import("../../../index.ts");
  const began = Date.now();
  const shown = progress(Boolean(options.quiet));
  const interruption = interruptible("Stopping after the batch at hand; what is read is kept. Press Ctrl-C again to stop at once.");
  const fetch = options.fetch ? fetchOptions(options) : null;
  const pile = { ...pileOptions(options), ...how, leaveOut, fetch, signal: interruption.signal };
  let total: number | null = null;
  if (!options.quiet)
    census(paths, pile).then(
      (articles) => (total = articles),
      () => undefined,
    );
  const summary = await build(paths, store, {
    ...pile,
    onFailure: failures.add,
    onProgress: ({ step, done }) =>
      shown.at(step === "read" ? "reading articles" : "relating statements", done, step === "read" ? total : null),
  });
  shown.end();
  interruption.done();
  if (output.form === "human") {
    const { articles, statements, speakers, utterances } = summary;
    await output.write(
      `${output.style.bold(options.out)} holds ${plural(articles, "article")}, ${plural(statements, "statement")} by ${plural(speakers, "speaker")}, ${plural(utterances, "utterance")} carried more than once.\n`,
    );
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    await output.write(
      `Read now: ${plural(summary.added, "article")} in ${seconds} s. There already: ${summary.already}. Failed: ${summary.failed}.\n`,
    );
    if (articles > 0 && !summary.interrupted) {
      output.note(`Next: onrecord statements ${quotePath(options.out)}    or    onrecord report ${quotePath(options.out)} -o report.html`);
    }
  } else await output.value(summary);
  process.stderr.write(failures.lines());
  if (summary.interrupted) {
    process.stderr.write("Stopped before the end. What was read is kept; run the same command again to go on.\n");
    endWith(EXIT.interrupted);
  } else if (summary.failed > 0) endWith(EXIT.someFailed);
  else if (summary.articles === 0) endWith(EXIT.nothingFound);
}

async function printPlan(
  paths: string[],
  store: RecordStore | null,
  { fetch, ...pile }: ReturnType<typeof pileOptions> & { leaveOut: ReadonlySet<string>; fetch: boolean },
  output: Output,
  failures: FailureList,
): Promise<void> {
  const { looksLikeUrl, plan, read } = await import("../../../index.ts");
  const toFetch = fetch ? paths.filter(looksLikeUrl) : [];
  const files = fetch ? paths.filter((path) => !looksLikeUrl(path)) : paths;
  let fresh = 0;
  let known = 0;
  const planned = async function* (): AsyncGenerator<Planned> {
    for await (const next of plan(read(files, pile), store)) {
      if ("failure" in next) failures.add(next.failure as InputFailure);
      else {
        if (next.known) known++;
        else fresh++;
        yield next;
      }
    }
  };
  if (output.form === "human") {
    for (const url of toFetch) await output.write(`fetch  ${url}\n`);
    for await (const { path, record, known: there } of planned()) {
      await output.write(`${there ? "there" : "new  "}  ${path ?? "standard input"}${placeInside(record)}\n`);
    }
  } else await output.values(planned());
  const fetching = toFetch.length > 0 ? `fetch ${plural(toFetch.length, "address")} and ` : "";
  output.note(
    `Would ${fetching}read ${plural(fresh, "article")}; ${known} there already; ${failures.count()} failed. Nothing was changed.`,
  );
}

/** The files of a record, by real path: they may lie inside the pile and are no articles, or, where it is kept what was fetched, articles it has. */
async function recordFiles(location: string, given: readonly string[]): Promise<{ leaveOut: ReadonlySet<string>; exists: boolean }> {
  const { readdir, realpath } = await import("node:fs/promises");
  const { basename, dirname, join } = await import("node:path");
  const exists = await realpath(location).then(Boolean, () => false);
  const folder = await realpath(dirname(location)).catch(() => dirname(location));
  const real = exists ? await realpath(location) : join(folder, basename(location));
  const name = basename(real);
  const beside = await readdir(dirname(real)).catch(() => []);
  const kept = beside.filter((file) => file.startsWith(name) && /^(?:-\d+)?\.warc\.gz$/.test(file.slice(name.length)));
  // Given by name it is to be read again, by a newer reader for one.
  const asked = new Set(await Promise.all(given.map((path) => realpath(path).catch(() => path))));
  const leaveOut = ["", "-wal", "-shm", "-journal", ...kept.map((file) => file.slice(name.length))].map((end) => real + end);
  return { exists, leaveOut: new Set(leaveOut.filter((path) => !(path.endsWith(".warc.gz") && asked.has(path)))) };
}
