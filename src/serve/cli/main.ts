#!/usr/bin/env node
import { CommanderError } from "commander";
import { CommandError, EXIT } from "./exit.ts";
import { endQuietlyWhenNobodyReads, isReaderGone } from "./output.ts";
import { asksVersion, program } from "./program.ts";
import { printVersion } from "./version.ts";

/**
 * The command `onrecord`. Errors are one plain sentence and exit code 2; ONRECORD_DEBUG shows where
 * they came from.
 */
endQuietlyWhenNobodyReads();
try {
  const typed = process.argv.slice(2);
  if (asksVersion(typed)) await printVersion(typed.includes("--json"));
  else await program().parseAsync(process.argv);
} catch (error) {
  if (!isReaderGone(error)) process.exitCode = codeOf(error);
}

function codeOf(error: unknown): number {
  // commander has said by itself what is wrong with the usage; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.found : EXIT.error;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`onrecord: ${message}\n`);
  const expected = error instanceof CommandError || (error instanceof Error && (error.name === "RecordError" || "code" in error));
  if (process.env.ONRECORD_DEBUG) process.stderr.write(`${error instanceof Error ? error.stack : ""}\n`);
  else if (!expected) process.stderr.write("This was not foreseen. Set ONRECORD_DEBUG=1 and run it again to see where it came from.\n");
  return EXIT.error;
}
