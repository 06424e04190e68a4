import type { Command } from "commander";
import { type DecisionFlags, decide, withDecisionOptions } from "../deciding.ts";
import { withExamples } from "../options.ts";
import { resolve } from "../resolve.ts";

/** `onrecord undo RECORD CORRECTION --why ...`: takes a decision back; undoing that brings it into force again. */
export function addUndo(program: Command): void {
  const command = program
    .command("undo")
    .summary("take a decision back")
    .description(
      "Takes a decision back: what held before it holds again. The decision stays in the log, and taking it back can be taken back too.",
    )
    .argument("<record>", "a record made by onrecord build")
    .argument("<correction>", "id of the decision, as onrecord corrections prints it");
  withExamples(withDecisionOptions(command), [
    ['onrecord undo pile.db k3f1c9a7b22e --why "two people after all"', "what the rules say holds again"],
    ['onrecord undo pile.db k90b2d51c44a --why "they were right" --by "Bo Lind"', "whose decision it is"],
    ["onrecord corrections pile.db", "where the ids come from"],
  ]).action(undo);
}

async function undo(location: string, id: string, flags: DecisionFlags): Promise<void> {
  await decide(
    location,
    async (store) => {
      const { id: undoes } = await resolve(store, location, id, ["correction"]);
      return { action: "undo", of: "corrections", left: [], right: [], name: null, undoes };
    },
    flags,
  );
}
