import { Refusal } from "../failure.ts";

export function tooManyEntries(most: number): Refusal {
  const reason = `It has more than ${most.toLocaleString("en-US")} entries; those before are kept. Raise the bound with --max-entries.`;
  return new Refusal("too-many-entries", reason);
}
