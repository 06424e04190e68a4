/** Measures the check of quotations on cases made by program, and holds what floors hold. */
import type { Court } from "../ask.ts";
import { isWhole } from "../chosen.ts";
import type { Figures } from "../figures.ts";
import { readGold } from "../gold.ts";
import type { Options } from "../options.ts";
import { QUOTES } from "../readme.ts";
import { type Measured, print, refusePart, report } from "../report.ts";
import { storyGold } from "../stories/gold.ts";
import { withStoryRecord } from "../stories/record.ts";
import { CannotRun } from "../trouble.ts";
import { makeCases } from "./make.ts";
import { askAll, falselyExact, type Judged, ofHalf, QUESTIONS, shareOf } from "./measure.ts";
import { quotesTable } from "./table.ts";

/** Gives the exit code. Throws CannotRun when the data is not there. */
export async function evaluateQuotes(court: Court, options: Options): Promise<number> {
  refuseOthers(options);
  const held = isWhole(options) && !options.fast && options.seed === 1;
  refusePart(options, held);
  const gold = storyGold(court.dataFolder);
  const elsewhere = readGold(court.dataFolder, "dev").documents;
  return withStoryRecord(gold.articles, { fast: options.fast }, async (record) => {
    const judged = await askAll(record.store, await makeCases(gold.articles, record, elsewhere, options.seed));
    if (options.errors) return print(errorsIn(ofHalf(judged, "development"), options));
    const measured: Measured[] = [
      { corpus: "quotations", sha256: gold.sha256, figures: figuresOf(judged) },
      { corpus: "quotations, held half", sha256: gold.sha256, figures: figuresOf(ofHalf(judged, "held")) },
    ];
    const note = `${judged.length} cases; development half: ${JSON.stringify(figuresOf(ofHalf(judged, "development")))}`;
    return report({ measured, table: quotesTable(judged), note, json: { measured }, problems: [], marks: QUOTES, held }, options);
  });
}

function figuresOf(judged: readonly Judged[]): Figures {
  const unsaid = judged.filter(({ asked }) => asked.verdict === "absent").length;
  const figures: Record<string, number | null> = {
    "absent not called exact": unsaid === 0 ? null : 100 - (100 * falselyExact(judged)) / unsaid,
  };
  for (const name of QUESTIONS) {
    const { right, of } = shareOf(judged, name);
    figures[name] = of === 0 ? null : (100 * right) / of;
  }
  return figures;
}

/** What is wrong in the development half, for reading by eye. */
function errorsIn(judged: readonly Judged[], { limit, only }: Options): string {
  const wrong = judged.filter(
    (one) => QUESTIONS.some((name) => one[name] === false) && (only === undefined || one.asked.kind.includes(only)),
  );
  const shown = wrong.slice(0, limit).map(({ asked, answer, ...one }) => {
    const names = QUESTIONS.filter((name) => one[name] === false).join(", ");
    const wanted = (asked.changes ?? []).map(({ kind, from, to }) => `${kind}: ${from} > ${to}`).join(" | ");
    const [first] = answer.matches;
    const found = (first?.changes ?? [])
      .map(({ kind, from, to, edge }) => `${kind}: ${from} > ${to}${edge ? ` @${edge}` : ""}`)
      .join(" | ");
    return [
      `[${asked.kind}] wrong: ${names}`,
      `  asked   ${asked.quote}${asked.speaker ? ` (${asked.speaker})` : ""}`,
      `  made of ${asked.made}`,
      `  wanted  ${asked.verdict} mis ${asked.misattributed} stitched ${asked.stitched} clipped ${asked.clipped} ${wanted}`,
      `  found   ${answer.verdict} mis ${answer.misattributed} stitched ${answer.stitched} clipped ${answer.clipped} ${found} by ${answer.speaker}`,
      `  first   ${first?.quote ?? answer.narrated?.[0]?.text ?? ""}`,
    ].join("\n");
  });
  return [...shown, `${wrong.length} of ${judged.length} cases have something wrong.`].join("\n\n");
}

function refuseOthers({ part, show, tally, sample, doc }: Options): void {
  if (part !== "dev") throw new CannotRun("--quotes has no parts: leave out --set");
  if (show !== undefined || tally || sample !== undefined || doc !== undefined)
    throw new CannotRun("--show, --tally, --sample and --doc are not for --quotes: leave them out");
}
