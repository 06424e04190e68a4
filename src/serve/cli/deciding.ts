import { userInfo } from "node:os";
import type { Command } from "commander";
import type { Correction, CorrectionTarget } from "../../terms/correction.ts";
import type { NamedId, RecordStore } from "../../terms/store.ts";
import { CommandError } from "./exit.ts";
import { withOutputOptions } from "./options.ts";
import { type Output, type OutputOptions, outputFor } from "./output.ts";
import { indented } from "./table.ts";
import { plural, quotePath, shortId, wordsOf } from "./words.ts";

/** What the commands share by which people correct a record: whose decision it is and why, what the typed ids name, and what came of it. */
export interface DecisionFlags extends OutputOptions {
  readonly why: string;
  readonly by?: string;
  readonly dryRun?: boolean;
}

export function withDecisionOptions(command: Command): Command {
  return withOutputOptions(
    command
      .requiredOption("--why <words>", "the reason, kept with the decision")
      .option("--by <name>", "whose decision it is (default: your user name)")
      .option("--dry-run", "say what would be decided; change nothing"),
  );
}

/** A line of the log without who, when and why. */
export type Decision = Omit<Correction, "by" | "at" | "why">;

/** Opens the record, makes the decision of what is in it, keeps it and says what came of it. */
export async function decide(location: string, make: (store: RecordStore) => Promise<Decision>, flags: DecisionFlags): Promise<void> {
  const { correct, openRecord } = await import("../../index.ts");
  const output = outputFor(flags);
  const by = flags.by ?? userName();
  if (!flags.why.trim()) throw new CommandError("--why holds no words; say why, for whoever reads the record later");
  if (!by.trim()) throw new CommandError("--by holds no name; say whose decision it is");
  const store = await openRecord(location, { mode: flags.dryRun ? "read" : "append" });
  try {
    const correction: Correction = { ...(await make(store)), why: flags.why.trim(), by: by.trim(), at: new Date().toISOString() };
    if (flags.dryRun) {
      output.note("Nothing is changed: this is what would be decided.");
      return await (output.form === "human" ? output.write(`${sentenceOf(correction)}\n`) : output.value(correction));
    }
    const [made] = await correct(store, [correction]);
    if (output.form !== "human") return await output.value(made);
    await output.write(`${sentenceOf(made)}\n`);
    if (made.state === "waiting") output.note("It waits: what it is about is not in the record now. It holds as soon as that comes back.");
    const others = made.against.length;
    if (others > 0)
      output.note(`${plural(others, "earlier decision")} of somebody else said otherwise; yours holds from now, theirs stays in the log.`);
    output.note(
      `Take it back: onrecord undo ${quotePath(location)} ${made.id} --why ... All decisions: onrecord corrections ${quotePath(location)}`,
    );
  } finally {
    await store.close();
  }
}

/** Of a machine where nobody has a name the option has to tell. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new CommandError("this machine does not say who you are; give your name with --by NAME");
  }
}

/** A decision in one line: `Ada Vey, 2031-05-04: "J. Lund" and "Jo Lund" are the same. Why: ...` */
export function sentenceOf({ action, of, left, right, name, undoes, by, at, why }: Correction): string {
  const list = (targets: readonly CorrectionTarget[]) => targets.map(({ words }) => `"${shorten(words)}"`).join(", ");
  const what = {
    same: `${list(left)} and ${list(right)} are ${SAME[of]}`,
    different: `${list(left)} and ${list(right)} are not ${SAME[of]}`,
    unsure: `whether ${list(left)} and ${list(right)} are ${SAME[of]} is open`,
    rename: `${list(left)} is called "${name}"`,
    reject: `${list(left)} is no ${of === "names" ? "name" : "statement"}`,
    undo: `${undoes} is taken back`,
  }[action];
  return `${by}, ${at.slice(0, 10)}: ${what}. Why: ${why}`;
}

const SAME: Readonly<Record<Correction["of"], string>> = {
  statements: "one act of speaking",
  names: "one",
  stories: "one story",
  copies: "one text",
  corrections: "one",
};

function shorten(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
/** Characters of a target's words that a line shows. */
const SHOWN = 80;

/** What a correction keeps of something named: an entity stands for all its names, an utterance for the statement it is named after. */
export async function targetsOf(store: RecordStore, { kind, id }: NamedId): Promise<CorrectionTarget[]> {
  if (kind === "entity" || kind === "name") return (await store.namesOf(id)).map(({ id, name }) => ({ kind: "name", id, words: name }));
  if (kind === "article") {
    const reading = await store.article(id);
    return reading ? [{ kind: "article", id, words: reading.title?.text ?? reading.publisher?.name ?? shortId(id) }] : [];
  }
  const recorded = await store.statement(kind === "utterance" ? id.replace(/^u/, "s") : id);
  if (!recorded) return [];
  const { article, statement } = recorded;
  const [first, last] = [statement.content[0], statement.content[statement.content.length - 1]];
  const place = { article: article.sha256, start: first.start, end: last.end };
  return [{ kind: "statement", id: statement.id, words: wordsOf(statement), place }];
}

/** What people decided about what is shown; empty where they did not. */
export async function decisionsOn(
  store: RecordStore,
  ids: readonly string[],
  { style, width }: Pick<Output, "style" | "width">,
): Promise<string> {
  const decided = (await store.correctionsAbout(ids)).filter(({ state }) => state === "holds" || state === "waiting");
  if (decided.length === 0) return "";
  return `\n${style.bold("Decided by people")}\n${decided.map((one) => indented(`${sentenceOf(one)} [${shortId(one.id)}]`, width, "  ")).join("")}`;
}
