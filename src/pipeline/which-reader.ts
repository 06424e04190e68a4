import { ModelError } from "../model/error.ts";
import { findModel } from "../model/model.ts";
import type { ReaderOptions } from "./options.ts";

/** Which reader there is, and what it is called in a record. */

/** Version of everything by rule that turns a page into a reading. */
export const READER = "rules/5";

/**
 * Which reader these options give, found out without loading it: its version (a record reads an article
 * again when another read it), and what the user should know where it is not the best there is.
 */
export async function findReader({ fast, entities }: ReaderOptions = {}): Promise<{
  readonly version: string;
  readonly warning: string | null;
}> {
  const table = entities ? `+entities-${entities.sha256.slice(0, TABLE_DIGITS)}` : "";
  if (fast) return { version: READER + table, warning: null };
  try {
    const { version, backend } = await findModel();
    return { version: `${READER}+${version}${table}`, warning: backend === "wasm" ? SLOW : null };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { version: READER + table, warning: `${error.message} ${BY_RULE}` };
  }
}

/** Hex digits of the table's hash in the version of a reader that has one. */
const TABLE_DIGITS = 12;

/** What is said wherever the model cannot be used. */
export const BY_RULE = "Read by rule instead, which finds less.";
const SLOW =
  "The model runs on WebAssembly here, five to seven times slower than it could: onnxruntime-node does not load. --fast reads by rule.";
