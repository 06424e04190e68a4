/** Measures what is found across reports, and holds what floors hold: stories, and copies of one text. */
import type { Court } from "../ask.ts";
import { isWhole } from "../chosen.ts";
import type { Options } from "../options.ts";
import { STORIES } from "../readme.ts";
import { refusePart, report } from "../report.ts";
import { CannotRun } from "../trouble.ts";
import { measureCopies } from "./copies.ts";
import { storyGold } from "./gold.ts";
import { withStoryRecord } from "./record.ts";
import { measureStories } from "./stories.ts";
import { copiesTable, storiesTable } from "./table.ts";

/** Gives the exit code. Throws CannotRun when gold or judge is not there. */
export async function evaluateStories(court: Court, options: Options): Promise<number> {
  refuseOthers(options);
  const held = isWhole(options) && !options.fast;
  refusePart(options, held);
  const gold = storyGold(court.dataFolder);
  return withStoryRecord(gold.articles, { fast: options.fast }, async (record) => {
    const copies = await measureCopies(court, gold, record);
    const stories = await measureStories(court, gold, record, options.fast);
    return report(
      {
        measured: [...stories.measured, ...copies.measured],
        table: `${storiesTable(stories)}\n\n${copiesTable(copies)}`,
        note: options.fast ? "articles are read by rule" : "articles are read with the trained model",
        json: { stories, copies },
        problems: [],
        marks: STORIES,
        held,
      },
      options,
    );
  });
}

function refuseOthers({ part, errors, show, tally, only, sample, doc }: Options): void {
  if (part !== "dev") throw new CannotRun("--stories has no parts: leave out --set");
  if (errors || show !== undefined || tally || only !== undefined || sample !== undefined || doc !== undefined)
    throw new CannotRun("--errors, --show, --tally, --only, --sample and --doc are not for --stories: leave them out");
}
