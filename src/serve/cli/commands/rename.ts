import type { Command } from "commander";
import { type DecisionFlags, decide, targetsOf, withDecisionOptions } from "../deciding.ts";
import { CommandError } from "../exit.ts";
import { withExamples } from "../options.ts";
import { resolve } from "../resolve.ts";

/** `onrecord rename RECORD ID NAME --why ...`: what somebody is called in lists and pages; what articles print stays as it is. */
export function addRename(program: Command): void {
  const command = program
    .command("rename")
    .summary("give somebody or something named another name")
    .description("Decides what somebody or something is called in lists and pages. What the articles print stays beside it, word for word.")
    .argument("<record>", "a record made by onrecord build")
    .argument("<id>", "id of somebody or something named, as onrecord entities prints it")
    .argument("<name>", "the name");
  withExamples(withDecisionOptions(command), [
    ['onrecord rename pile.db e3f1c9a7b22e "Orsolya Lindqvist" --why "her full name"', "a full name for a surname"],
    ['onrecord rename pile.db e90b2d51c44a "MV Grey Heron" --why "a ship" --by "Bo Lind"', "whose decision it is"],
    ['onrecord rename pile.db e90b2d51c44a "MV Grey Heron" --why "a ship" --dry-run', "see first what would be decided"],
  ]).action(rename);
}

async function rename(location: string, id: string, name: string, flags: DecisionFlags): Promise<void> {
  if (!/[\p{L}\p{N}]/u.test(name)) throw new CommandError("the name holds no letter; give the name");
  await decide(
    location,
    async (store) => {
      const [target] = await targetsOf(store, await resolve(store, location, id, ["entity", "name"]));
      return { action: "rename", of: "names", left: [target], right: [], name: name.trim(), undoes: null };
    },
    flags,
  );
}
