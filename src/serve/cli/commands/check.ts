import type { Command } from "commander";
import type { CarriedWording, QuoteCheck, QuoteMatch } from "../../../terms/answer.ts";
import type { RecordStore } from "../../../terms/store.ts";
import { describeChange } from "../changes.ts";
import { describeDiff } from "../diff.ts";
import { CommandError, EXIT, endWith } from "../exit.ts";
import { withExamples, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord } from "../record.ts";
import { printable } from "../style.ts";
import { indented } from "../table.ts";
import { plural, shortId, whereOf } from "../words.ts";

/** `onrecord check RECORD --quote "..."`: did somebody say that, in those words? */
export function addCheck(program: Command): void {
  const command = program
    .command("check")
    .summary("is a quotation in the record, and in these words?")
    .description("Looks for a quotation in a record. The verdict is about the words only, whoever is claimed to have said them.")
    .argument("<record>", "a record made by onrecord build")
    .requiredOption("--quote <words>", "the words")
    .option("--speaker <name>", "who is claimed to have said them");
  withExamples(withOutputOptions(command), [
    ['onrecord check pile.db --quote "three times we were told to wait"', "are these words in the pile?"],
    ['onrecord check pile.db --quote "three times we were told to wait" --speaker "Orsolya Lindqvist"', "and did she say them?"],
    ['onrecord check pile.db --quote "three times we were told to wait" --json', "for other programs"],
  ]).action(check);
}

async function check(location: string, { quote, speaker, ...options }: OutputOptions & { quote: string; speaker?: string }): Promise<void> {
  if (!/[\p{L}\p{N}]/u.test(quote)) throw new CommandError("--quote holds no words; give the words to look for");
  const { checkQuote } = await import("../../../index.ts");
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    const answer = await checkQuote(store, { quote, speaker });
    await (output.form === "human" ? describeCheck(answer, store, output) : output.value(answer));
    if (answer.verdict === "absent") endWith(EXIT.nothingFound);
  });
}

const VERDICTS: Readonly<Record<QuoteCheck["verdict"], string>> = {
  exact: "Exact: these words are in the pile, word for word.",
  altered: "Altered: these words are in the pile, but not quite.",
  partial: "Partial: these words are a part of a longer quotation in the pile.",
  reported: "Reported: the pile has this as reported speech, not as a quotation in these words.",
  absent: "Not in this pile",
};
/** Altered in nothing but how words are written. */
const SPELT = "Altered in spelling alone: the same words, written otherwise.";
/** Altered in nothing but what square brackets show. */
const BRACKETED = "Altered in square brackets alone: what they show was put in.";

async function describeCheck(answer: QuoteCheck, store: RecordStore, output: Output): Promise<void> {
  const { style, write, width } = output;
  const searched = searchedIn(answer.searched);
  if (answer.verdict === "absent") {
    await write(`${style.bold(VERDICTS.absent)} (${searched}).\n`);
    for (const { article, text } of answer.narrated ?? []) {
      const reading = await store.article(article);
      const where = reading?.publisher?.name ?? reading?.origin.path ?? shortId(article);
      await write(`\nThe words stand in ${printable(where)}, in the outlet's own voice:\n${indented(text, width, "  ")}`);
    }
    if (answer.nearest) await write(await describeNearest(answer.nearest, store, output));
    return;
  }
  await write(`${style.bold(headline(answer))}\n`);
  await write(`Said by: ${printable(saidBy(answer))}\n`);
  if (answer.misattributed) await write(`Not by: ${printable(answer.claimed ?? "")}, who was asked about\n`);
  if (answer.stitched) await write("Stitched: the words stand in different places of the pile and were joined.\n");
  if (answer.clipped) await write("Clipped: words were left off the quotation as the pile has it.\n");
  for (const wording of answer.wordings.slice(0, WORDINGS)) await write(await describeWording(wording, answer, store, output));
  const more = answer.wordings.length - WORDINGS;
  if (more > 0) await write(`\n... and ${plural(more, "wording")} more (--json has all)\n`);
  await write(`\n(${searched}; confidence ${answer.confidence.toFixed(2)})\n`);
}

/** Wordings printed, and carriers of each. */
const WORDINGS = 10;
const CARRIERS = 6;

function headline({ verdict, wordings }: QuoteCheck): string {
  const changes = wordings[0].first.changes.filter(({ kind }) => kind !== "punctuation");
  if (verdict !== "altered" || changes.length === 0) return VERDICTS[verdict];
  if (changes.every(({ kind }) => kind === "spelling")) return SPELT;
  return changes.every(({ kind }) => kind === "bracket") ? BRACKETED : VERDICTS.altered;
}

/** Where several are named, each with how many articles name them. */
function saidBy({ speaker, speakers }: QuoteCheck): string {
  if (speaker === null) return "nobody named in the pile";
  if (speakers.length < 2) return speaker;
  const first = speakers.find(({ name }) => name === speaker);
  const named = [...(first ? [first] : []), ...speakers.filter((one) => one !== first)];
  return named.map(({ name, articles }) => `${name} (${plural(articles, "article")})`).join("; ");
}

function searchedIn({ articles, statements, from, to, publishers }: QuoteCheck["searched"]): string {
  const days = from === null ? "" : from === to ? `, of ${from}` : `, ${from} to ${to}`;
  const outlets = publishers > 0 ? ` of ${plural(publishers, "outlet")}` : "";
  return `${plural(articles, "article")}${outlets}, ${plural(statements, "statement")} searched${days}`;
}

/** Reported speech that is not what was asked about, only near it. */
async function describeNearest({ quote, changes, statement }: QuoteMatch, store: RecordStore, { style, width }: Output): Promise<string> {
  const spoken = (await store.spoken([statement ?? ""])).get(statement ?? "");
  const who = spoken ? `${spoken.speaker}, in ${whereOf(spoken.article)} ` : "";
  const told = changes.length <= FEW_CHANGES ? changes.map((change) => indented(describeChange(change), width, "  ")).join("") : "";
  return `\nNearest, as reported speech:\n${indented(quote, width, "  ")}${told}  ${printable(who)}${style.dim(`(${shortId(statement ?? "")})`)}\n`;
}

/** Of more changes than that two sentences are not told apart by listing them. */
const FEW_CHANGES = 4;

async function describeWording(
  { first, statements, articles, outlets, origins, verdict }: CarriedWording,
  answer: QuoteCheck,
  store: RecordStore,
  { style, width }: Output,
): Promise<string> {
  const { quote, diff, changes, before, after, turning, previous, next, frame } = first;
  const turns = turning ? ` (mind ${turning.map((word) => `"${word}"`).join(", ")})` : "";
  const joined = answer.stitched && verdict === "altered";
  const compared = verdict !== "reported" && !joined && changes.some(({ kind }) => kind !== "punctuation");
  let text = `\n${compared ? `  ${describeDiff(diff, style)}\n` : indented(quote, width, "  ")}`;
  if (verdict === "partial" && answer.verdict === "exact") text = `\nIn a longer sentence:${text}`;
  if (verdict !== "reported" && !joined) for (const change of changes) text += indented(describeChange(change), width, "  ");
  if (previous) text += indented(`the sentence before: ${previous}`, width, "  ");
  if (before) text += indented(`left off before${turns}: ${before}`, width, "  ");
  if (after) text += indented(`left off after${before ? "" : turns}: ${after}`, width, "  ");
  if (turns && !before && !after) text += indented(`left off${turns}`, width, "  ");
  if (frame) text += indented(`as the outlet puts it: ${frame}`, width, "  ");
  if (next) text += indented(`the sentence after: ${next}`, width, "  ");
  const spoken = await store.spoken(statements.slice(0, CARRIERS).map(({ statement }) => statement));
  for (const [id, { article, speaker }] of spoken) {
    text += `  ${printable(`${speaker}, in ${whereOf(article)}`)} ${style.dim(`(${shortId(id)})`)}\n`;
  }
  const more = statements.length - CARRIERS;
  if (more > 0) text += `  ... and ${plural(more, "statement")} more\n`;
  if (articles > 1) text += `  ${plural(outlets, "outlet")}, ${plural(origins, "origin")}\n`;
  return text;
}
