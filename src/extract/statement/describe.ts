import type { Attribution } from "../../terms/layers.ts";
import type { Statement } from "../../terms/reading.ts";
import { readClause, weaker } from "./clause.ts";
import { type Context, rangeOf } from "./context.ts";
import { readCue } from "./cue.ts";

/**
 * What kind of statement each attribution is: what is done in saying it, whether it is said or only
 * thought, and whether its source stands behind what it says and how surely (after GRaSP, Fokkens et
 * al. 2017). "Would not rule out" makes it possible; "refused to say" takes no stand.
 */
export interface Traits extends Required<Pick<Statement, "attitude" | "act" | "polarity" | "certainty" | "modality">> {
  /** Token of the word that says what is done; -1 without. */
  readonly verb: number;
}

/** One for each attribution. `outer`: for each the attribution whose content it lies in. */
export function describe(context: Context, attributions: readonly Attribution[], outer: readonly (number | null)[]): Traits[] {
  const traits = attributions.map((attribution) => traitsOf(context, attribution));
  // what somebody is denied or not known to have said was perhaps never said
  return traits.map((own, index) => {
    for (let at = outer[index]; at !== null; at = outer[at])
      if (traits[at].polarity !== "affirmed") return { ...own, polarity: "unknown", certainty: null };
    return own;
  });
}

function traitsOf(context: Context, attribution: Attribution): Traits {
  const { words } = context;
  const content = attribution.content.map((span) => rangeOf(words, span));
  const source = attribution.source.length > 0 ? rangeOf(words, attribution.source[0]) : null;
  const cue = readCue(
    words,
    attribution.cue.map((span) => rangeOf(words, span)),
    source,
    content[0],
  );
  const clause = readClause(context, content, attribution.form === "direct");
  const attitude = cue.act === null;
  const told = { attitude, act: cue.act, polarity: cue.polarity, modality: clause.modality, verb: cue.verb };
  if (cue.act === "statement" && cue.polarity === "affirmed") {
    if (clause.question) return { ...told, act: "question", polarity: "unknown", certainty: null };
    if (clause.command) return { ...told, act: clause.command, certainty: null };
  }
  return {
    ...told,
    certainty: cue.certainty === null ? null : cue.act === "statement" ? weaker(cue.certainty, clause.certainty) : cue.certainty,
  };
}
