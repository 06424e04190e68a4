import type { Command } from "commander";
import { EXIT, endWith } from "../exit.ts";
import { withExamples, withOutputOptions } from "../options.ts";
import { type OutputOptions, outputFor } from "../output.ts";
import { progress } from "../progress.ts";
import { askRecord } from "../record.ts";
import { printable } from "../style.ts";
import { plural } from "../words.ts";

/** `onrecord verify RECORD`: does every citation still stand? */
export function addVerify(program: Command): void {
  const command = program
    .command("verify")
    .summary("read every citation again")
    .description(
      "Reads every citation again against the text kept and, where the files are still there, against the originals. Ends with 4 when one does not match.",
    )
    .argument("<record>", "a record made by onrecord build");
  withExamples(withOutputOptions(command), [
    ["onrecord verify pile.db", "every citation and every original"],
    ["onrecord verify pile.db --json", "for other programs"],
    ["onrecord verify pile.db --quiet && echo sound", "in a script"],
  ]).action(verifyRecord);
}

async function verifyRecord(location: string, options: OutputOptions): Promise<void> {
  const { originalReader, verify } = await import("../../../index.ts");
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    const shown = progress(Boolean(options.quiet));
    const total = (await store.counts()).articles;
    const verification = await verify(store, originalReader(), { onProgress: (done) => shown.at("verifying articles", done, total) });
    const { articles, citations, originals, problems } = verification;
    shown.end();
    if (output.form !== "human") await output.value(verification);
    else {
      if (!options.quiet) {
        await output.write(
          `${plural(citations, "citation")} of ${plural(articles, "article")} read again; ${problems.length === 0 ? "all match" : `${plural(problems.length, "problem")}`}.\n`,
        );
        await output.write(`Originals: ${originals.same} the same, ${originals.changed} changed, ${originals.gone} no longer there.\n`);
      }
      for (const { article, of, reason } of problems) await output.write(`${printable(`${article} ${of}: ${reason}`)}\n`);
    }
    if (problems.length > 0) endWith(EXIT.notVerified);
  });
}
