import type { Command } from "commander";
import type { RecordedArticle } from "../../../terms/store.ts";
import { EXIT, endWith } from "../exit.ts";
import { describeFailure } from "../failures.ts";
import { withExamples, withLimit, withOutputOptions } from "../options.ts";
import { type OutputOptions, outputFor } from "../output.ts";
import { askRecord, first } from "../record.ts";
import { table } from "../table.ts";
import { plural, shortId } from "../words.ts";

/** `onrecord articles RECORD`: what the record was made from. */
export function addArticles(program: Command): void {
  const command = program
    .command("articles")
    .summary("list the articles of a record")
    .description("Lists the articles of a record, or the inputs that could not be read.")
    .argument("<record>", "a record made by onrecord build")
    .option("--failed", "the inputs that could not be read, instead");
  withExamples(withLimit(withOutputOptions(command)), [
    ["onrecord articles pile.db", "every article"],
    ["onrecord articles pile.db --failed", "what could not be read, and why"],
    ["onrecord articles pile.db --json", "for other programs"],
  ]).action(listArticles);
}

async function listArticles(
  location: string,
  { failed, limit, ...options }: OutputOptions & { failed?: boolean; limit?: number },
): Promise<void> {
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    let count = 0;
    if (output.form !== "human") count = await output.values(first<unknown>(failed ? store.failures() : store.articles(), limit));
    else if (failed) {
      for await (const failure of first(store.failures(), limit)) {
        await output.write(`${describeFailure(failure)}\n`);
        count++;
      }
    } else {
      const { head, row } = table<RecordedArticle>(
        [
          { title: "ID", width: 12, cell: ({ sha256 }) => shortId(sha256) },
          { title: "PUBLISHED", width: 10, cell: ({ published }) => published?.slice(0, 10) ?? "unknown" },
          { title: "PUBLISHER", width: 20, cell: ({ publisher }) => publisher ?? "unknown" },
          { title: "TITLE", width: "rest", cell: ({ title, path, url }) => title ?? url ?? path ?? "" },
          { title: "WORDS", width: 6, cell: ({ words }) => String(words) },
          { title: "STATEMENTS", width: 10, cell: ({ statements }) => String(statements) },
        ],
        output.width,
        output.style,
      );
      for await (const article of first(store.articles(), limit)) await output.write((count++ === 0 ? head() : "") + row(article));
      if (count > 0) output.note(`${plural(count, "article")}.`);
    }
    if (count > 0) return;
    output.note(failed ? "No input failed." : "The record holds no article yet; add some with: onrecord build PATH -o RECORD");
    endWith(EXIT.nothingFound);
  });
}
