import type { Passage } from "./span.ts";

/**
 * Trouble with input is data, never an exception: which rule noticed it, where, and why it matters
 * to the reader. Misuse of the program throws instead.
 */
export interface Diagnostic {
  /** Short name of the rule in kebab-case, stable: `no-article`, `undecodable-bytes`. */
  readonly rule: string;
  /** One sentence for a person, with what to do where something can be done. */
  readonly reason: string;
  readonly place?: Passage | null;
}
