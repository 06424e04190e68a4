import { phrases } from "./phrases.ts";

/** Words in capitals before a dash that are labels, not datelines. */
export const NOT_PLACES: readonly string[] = phrases(`
  EXCLUSIVE | UPDATE | UPDATED | BREAKING | BREAKING NEWS | ANALYSIS | OPINION | WATCH | VIDEO | CORRECTION | LIVE | EDITORIAL |
  COMMENT | REVIEW | EXPLAINER | REPORT | FACTBOX | NOTE | QUESTION | ANSWER | MODERATOR | HOST
`);
