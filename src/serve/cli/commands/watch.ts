import type { Command } from "commander";
import type { ReaderOptions } from "../../../index.ts";
import type { RecordStore } from "../../../terms/store.ts";
import type { NewArticle, RoundDone, WatchEvent } from "../../../terms/watch.ts";
import { EXIT, endWith } from "../exit.ts";
import { type FailureList, failureList } from "../failures.ts";
import { interruptible } from "../interrupt.ts";
import {
  duration,
  type FetchFlags,
  fetchOptions,
  type PileFlags,
  pileOptions,
  readerOptions,
  withExamples,
  withFetchOptions,
  withOutputOptions,
  withReaderOptions,
} from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { printable } from "../style.ts";
import { plural } from "../words.ts";

/** `onrecord watch FEED... -o RECORD`: follows feeds into a record. */
export function addWatch(program: Command): void {
  const command = program
    .command("watch")
    .summary("follow feeds into a record and say what is new")
    .description(
      "Follows feeds (RSS, Atom, JSON Feed): asks each for what is new, reads it into the record, and says what was found. An entry that is only summarised is read from its own page. What is fetched is kept beside the record, in RECORD.warc.gz. Stopped and run again, it goes on where it was.",
    )
    .argument("<feed...>", "web addresses of feeds, or files that list feeds (OPML)")
    .requiredOption("-o, --out <record>", "the record; made when it is not there")
    .option("--every <time>", "time between two polls of a feed: 90s, 15m, 2h (default: 15m)", duration)
    .option("--once", "ask each feed once and end, as cron wants it")
    .option("--no-pages", "read what the feeds themselves say; fetch no pages")
    .option("--dry-run", "ask the feeds only; print what would be read and change nothing");
  withExamples(withFetchOptions(withReaderOptions(withOutputOptions(command)), { asked: false }), [
    ["onrecord watch https://paper.example/feed.xml -o pile.db --contact desk@example.org", "follow a feed until Ctrl-C"],
    ["onrecord watch feeds.opml -o pile.db --once --jsonl", "one round over a list of feeds, for cron"],
    ["onrecord watch feeds.opml -o pile.db --dry-run", "see first what would be read"],
  ]).action(watchFeeds);
}

type WatchFlags = OutputOptions &
  Omit<PileFlags, "format"> &
  FetchFlags & { out: string; every?: number; once?: boolean; pages?: boolean; dryRun?: boolean };

/** How long to wait for another process that writes to the record, in ms: who follows feeds for weeks has a minute. */
const WAIT_MS = 60_000;

async function watchFeeds(feeds: string[], options: WatchFlags): Promise<void> {
  const { findReader, openRecord } = await import("../../../index.ts");
  const output = outputFor(options);
  const how = await readerOptions(options);
  const { version: reader, warning } = await findReader(how);
  if (warning) output.note(warning);
  if (!options.contact) output.note("The sites are not told who asks. Tell them with --contact you@example.org.");
  const { stat } = await import("node:fs/promises");
  const exists = await stat(options.out).then(Boolean, () => false);
  const store =
    options.dryRun && !exists ? null : await openRecord(options.out, { mode: options.dryRun ? "read" : "create", reader, waitMs: WAIT_MS });
  try {
    await follow(feeds, store, options, how, output);
  } finally {
    await store?.close();
  }
}

async function follow(feeds: string[], store: RecordStore | null, options: WatchFlags, how: ReaderOptions, output: Output): Promise<void> {
  const { watch } = await import("../../../index.ts");
  const failures = failureList();
  const interruption = interruptible("Stopping after the feed at hand; what is read is kept. Press Ctrl-C again to stop at once.");
  const events = watch(feeds, store, {
    ...pileOptions({ ...options, format: "auto" }),
    ...how,
    fetch: fetchOptions(options),
    everyMs: options.every,
    once: options.once || options.dryRun,
    pages: options.pages,
    dry: options.dryRun,
    signal: interruption.signal,
  });
  let planned = 0;
  const news = async function* () {
    for await (const event of events) {
      if (event.event === "would-read") planned++;
      if (event.event === "round" && options.dryRun) output.note(`Would read ${plural(planned, "article")}. Nothing was changed.`);
      else tell(event, output, failures, Boolean(options.once || options.dryRun));
      if (event.event !== "article" && event.event !== "would-read") continue;
      if (output.form === "human") await output.write(describe(event, output));
      else yield event;
    }
  };
  if (output.form === "human") for await (const _ of news());
  else await output.values(news());
  interruption.done();
  process.stderr.write(failures.lines());
  if (interruption.signal.aborted) endWith(EXIT.interrupted);
  else if (failures.count() > 0) endWith(EXIT.someFailed);
}

/** What goes to standard error. In one round trouble is listed at its end; without end it is told as it comes. */
function tell(event: WatchEvent, output: Output, failures: FailureList, oneRound: boolean): void {
  if (event.event === "round") output.note(describeRound(event));
  else if (event.event === "feed-trouble" || event.event === "entry-trouble") {
    const { path, record, rule, reason } = event.event === "entry-trouble" ? event.failure : { ...event, path: event.feed, record: null };
    const until = event.event === "feed-trouble" && event.notBefore ? ` Asked again after ${clock(event.notBefore)}.` : "";
    if (oneRound) failures.add({ path, record, rule, reason: `${reason}${until}` });
    else output.note(printable(`${path}: ${reason}${until} [${rule}]`));
  }
}

function describe(event: Exclude<WatchEvent, { event: "round" | "feed-trouble" | "entry-trouble" }>, output: Output): string {
  const { bold, dim } = output.style;
  const head = event.changed ? "changed" : "new    ";
  if (event.event === "would-read") {
    return `${head}  ${printable(event.title ?? "(no title)")}\n         ${dim(printable(`${event.url ?? event.feed}${event.from === "page" ? "" : " (from the feed)"}`))}\n`;
  }
  const said = event.said.map(({ speaker, words }) => `         ${printable(`${speaker}: ${short(words)}`)}\n`).join("");
  const more =
    event.statements > event.said.length ? `         ... ${plural(event.statements - event.said.length, "more statement")}\n` : "";
  return `${head}  ${bold(printable(event.title ?? "(no title)"))}\n         ${dim(printable(whence(event)))}\n${said}${more}`;
}

function whence({ publisher, published, url, feed }: NewArticle): string {
  return [publisher, published?.slice(0, 10), url ?? feed].filter(Boolean).join(", ");
}

function short(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length <= MOST_WORDS ? line : `${line.slice(0, line.lastIndexOf(" ", MOST_WORDS))} ...`;
}

/** Characters of a statement printed. */
const MOST_WORDS = 160;

function describeRound({ feeds, articles, statements, waiting, next }: RoundDone): string {
  const left = waiting > 0 ? ` ${plural(waiting, "page")} left for the next round.` : "";
  const then = next ? ` Next: ${clock(next)}.` : "";
  return `${plural(feeds, "feed")} asked: ${plural(articles, "new article")}, ${plural(statements, "statement")}.${left}${then}`;
}

/** Local time, with the day where it is another. */
function clock(iso: string): string {
  const at = new Date(iso);
  const time = at.toTimeString().slice(0, 5);
  return at.toDateString() === new Date().toDateString() ? time : `${iso.slice(0, 10)} ${time}`;
}
