import { Command, Option } from "commander";
import { addArticles } from "./commands/articles.ts";
import { addBuild } from "./commands/build.ts";
import { addCheck } from "./commands/check.ts";
import { addCompare } from "./commands/compare.ts";
import { addCopies } from "./commands/copies.ts";
import { addCorrections } from "./commands/corrections.ts";
import { addEntities } from "./commands/entities.ts";
import { addExport } from "./commands/export.ts";
import { addExtract } from "./commands/extract.ts";
import { addJudge } from "./commands/judge.ts";
import { addParse } from "./commands/parse.ts";
import { addReject } from "./commands/reject.ts";
import { addRename } from "./commands/rename.ts";
import { addReport } from "./commands/report.ts";
import { addShow } from "./commands/show.ts";
import { addStatements } from "./commands/statements.ts";
import { addStories } from "./commands/stories.ts";
import { addUndo } from "./commands/undo.ts";
import { addVerify } from "./commands/verify.ts";
import { addVersions } from "./commands/versions.ts";
import { addWatch } from "./commands/watch.ts";

/** The command line as a whole: every command in its own file, loaded lightly; the work is imported when a command runs. */
export function program(): Command {
  const onrecord = new Command("onrecord")
    .description(
      "Reads many reports of the same story and writes down who said what, according to whom, with every line tied to the exact words.",
    )
    .addOption(new Option("-V, --version", "print the version (with --json: of what it runs on, too)"))
    .addOption(new Option("--json", "with --version: print one JSON value"))
    .showHelpAfterError("(onrecord COMMAND --help shows how it is used)")
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp({ sortSubcommands: false })
    .addHelpText("after", MAIN_HELP);
  for (const add of COMMANDS) add(onrecord);
  for (const command of onrecord.commands) command.exitOverride().showHelpAfterError("(see --help)");
  return onrecord;
}

/** Is the version asked for, and nothing else? */
export function asksVersion(typed: readonly string[]): boolean {
  return typed.some(isVersion) && typed.every((word) => isVersion(word) || word === "--json");
}

function isVersion(word: string): boolean {
  return word === "--version" || word === "-V";
}

/** In the order of work: read, list, ask, correct, check, hand on. */
const COMMANDS = [
  addExtract,
  addBuild,
  addStatements,
  addArticles,
  addEntities,
  addShow,
  addCheck,
  addCompare,
  addStories,
  addVersions,
  addCopies,
  addJudge,
  addRename,
  addReject,
  addUndo,
  addCorrections,
  addVerify,
  addReport,
  addExport,
  addParse,
  addWatch,
];

const MAIN_HELP = `
Exit codes: 0 found, 1 nothing found, 2 error, 3 some inputs failed, 4 verification failed, 130 interrupted.

Examples:
  # a folder of articles becomes a record
  onrecord build examples/port-alder -o pile.db
  # did she say that, in those words?
  onrecord check pile.db --quote "three times we were told to wait" --speaker "Orsolya Lindqvist"
  # everything in one page
  onrecord report pile.db -o report.html`;
