import type { Command } from "commander";
import { type DecisionFlags, decide, targetsOf, withDecisionOptions } from "../deciding.ts";
import { withExamples } from "../options.ts";
import { resolve } from "../resolve.ts";

/** `onrecord reject RECORD ID --why ...`: what was found is none; it leaves every list and count and stays to be seen. */
export function addReject(program: Command): void {
  const command = program
    .command("reject")
    .summary("take out a statement or a name that is none")
    .description(
      "Takes a statement, or a name that is nobody's, out of every list and count. It is kept, and shown with the decision by onrecord show.",
    )
    .argument("<record>", "a record made by onrecord build")
    .argument("<id>", "id of a statement, or of somebody or something named");
  withExamples(withDecisionOptions(command), [
    ['onrecord reject pile.db s81d0c2f4a9b --why "a caption, nobody said it"', "a statement that is none"],
    ['onrecord reject pile.db e3f1c9a7b22e --why "a ship, no person"', "a name that is nobody's"],
    ['onrecord reject pile.db e3f1c9a7b22e --why "a ship, no person" --dry-run', "see first what would be decided"],
  ]).action(reject);
}

async function reject(location: string, id: string, flags: DecisionFlags): Promise<void> {
  await decide(
    location,
    async (store) => {
      const named = await resolve(store, location, id, ["statement", "entity", "name"]);
      const left = await targetsOf(store, named);
      return { action: "reject", of: named.kind === "statement" ? "statements" : "names", left, right: [], name: null, undoes: null };
    },
    flags,
  );
}
