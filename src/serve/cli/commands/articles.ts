import { type Command, Option } from "commander";
import type { RecordedArticle, RecordStore } from "../../../terms/store.ts";
import { EXIT, endWith } from "../exit.ts";
import { describeFailure } from "../failures.ts";
import { withExamples, withLimit, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord, first } from "../record.ts";
import { table } from "../table.ts";
import { plural, quotePath, shortId } from "../words.ts";

/** `onrecord articles RECORD`: what the record was made from. */
export function addArticles(program: Command): void {
  const command = program
    .command("articles")
    .summary("list the articles of a record")
    .description("Lists the articles of a record, or the inputs that could not be read.")
    .argument("<record>", "a record made by onrecord build")
    .option("--failed", "the inputs that could not be read, instead")
    .addOption(new Option("--passed-over", "the inputs left out on purpose, instead").conflicts("failed"));
  withExamples(withLimit(withOutputOptions(command)), [
    ["onrecord articles pile.db", "every article"],
    ["onrecord articles pile.db --failed", "what could not be read, and why"],
    ["onrecord articles pile.db --json", "for other programs"],
  ]).action(listArticles);
}

type ListFlags = OutputOptions & { failed?: boolean; passedOver?: boolean; limit?: number };

async function listArticles(location: string, { failed, passedOver, limit, ...options }: ListFlags): Promise<void> {
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    const notRead = failed ? store.failures() : passedOver ? store.passedOver() : null;
    let count = 0;
    if (output.form !== "human") count = await output.values(first<unknown>(notRead ?? store.articles(), limit));
    else if (notRead) {
      for await (const failure of first(notRead, limit)) {
        await output.write(`${describeFailure(failure)}\n`);
        count++;
      }
    } else count = await printArticles(store, output, limit);
    if (failed && output.form === "human") await notePassedOver(location, store, output);
    if (count > 0) return;
    output.note(
      failed
        ? "No input failed."
        : passedOver
          ? "No input was passed over."
          : "The record holds no article yet; add some with: onrecord build PATH -o RECORD",
    );
    endWith(EXIT.nothingFound);
  });
}

async function printArticles(store: RecordStore, output: Output, limit: number | undefined): Promise<number> {
  const { head, row } = table<RecordedArticle>(
    [
      { title: "ID", width: 12, cell: ({ sha256 }) => shortId(sha256) },
      { title: "PUBLISHED", width: 10, cell: ({ published }) => published?.slice(0, 10) ?? "unknown" },
      { title: "PUBLISHER", width: 20, cell: ({ publisher }) => publisher ?? "unknown" },
      {
        title: "TITLE",
        width: "rest",
        cell: ({ title, path, url, copyGroup }) => `${title ?? url ?? path ?? ""}${copyGroup ? ` [shared text]` : ""}`,
      },
      { title: "WORDS", width: 6, cell: ({ words }) => String(words) },
      { title: "STATEMENTS", width: 10, cell: ({ statements }) => String(statements) },
    ],
    output.width,
    output.style,
  );
  let count = 0;
  const origins = new Set<string>();
  for await (const article of first(store.articles(), limit)) {
    await output.write((count++ === 0 ? head() : "") + row(article));
    origins.add(article.copyGroup ?? article.page ?? article.sha256);
  }
  const fewer = origins.size < count ? ` from ${plural(origins.size, "origin")}: onrecord copies ${quotePath(store.location)}` : ".";
  if (count > 0) output.note(`${plural(count, "article")}${fewer}`);
  return count;
}

async function notePassedOver(location: string, store: RecordStore, output: Output): Promise<void> {
  const { passedOver } = await store.counts();
  if (passedOver > 0)
    output.note(`${plural(passedOver, "note")} of what was passed over on purpose: onrecord articles ${quotePath(location)} --passed-over`);
}
