import type { Repair } from "../../terms/view.ts";
import { entityRepairs } from "./entities.ts";
import { letterRepairs, markRepairs } from "./marks.ts";
import { compose, mend } from "./mend.ts";
import { mojibakeRepairs } from "./mojibake.ts";

/**
 * What must be read otherwise than it is written because it was damaged on its way: entities escaped
 * twice, text decoded with the wrong table, soft hyphens, invisible marks, spaces that do not break.
 * The text itself is never changed; a repair says what one stretch of it stands for. No repair takes a
 * quotation mark away.
 */
export function repairsOf(text: string): readonly Repair[] {
  if (!SUSPECT.test(text)) return NONE;
  let read = text;
  let repairs = NONE;
  const apply = (further: readonly Repair[]): boolean => {
    repairs = compose(repairs, read, further);
    read = mend(read, further);
    return further.length > 0;
  };
  // Order matters: escapes may hide wrong decoding, and a soft hyphen may be one half of a wrongly decoded í.
  apply(letterRepairs(read));
  apply(entityRepairs(read));
  for (let round = 0; round < MAX_ROUNDS && apply(mojibakeRepairs(read)); round++);
  apply(markRepairs(read));
  return repairs;
}

/** The text as it should have arrived. */
export function repaired(text: string): string {
  return mend(text, repairsOf(text));
}

const NONE: readonly Repair[] = [];

/** Text goes through a wrong table once or twice on its way, rarely three times. */
const MAX_ROUNDS = 3;

/** Anything but letters and marks that no damage leaves behind: most texts stop here. */
const SUSPECT = /[^\t\n\r -%'-~\xa1-\xab\xae-\xc1\xc6-\xcd\xd2-\xe1\xe3-\xee\xf1-\u017f‘’“”–—…•€]/;
