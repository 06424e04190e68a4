/**
 * Which of the names on a page are its author's, if any: weights of signs as for dates. More than one name
 * stands when the byline that holds the chosen one names the others too. In doubt nobody is named: a wrong
 * author is a wrong person.
 */
import { fold } from "../../shape.ts";
import { weigh } from "../odds.ts";
import type { Signed } from "./signs.ts";
import { AUTHOR_WEIGHTS } from "./weights.ts";

/** Probability below which nobody is named. Set on the development half: half as many authors invented for pages without one as the best other tool. */
export const LEAST_PROBABILITY = 0.2;
/** Probability that a longer list needs to replace the name chosen out of it. */
const LEAST_OF_LIST = 0.12;
const CERTAIN = 0.7;

export interface Authors {
  readonly names: readonly string[];
  readonly method: string;
  readonly certainty: "certain" | "implied";
}

export function chooseAuthors(candidates: readonly Signed[]): Authors | null {
  if (candidates.length === 0) return null;
  const { probabilities, best: likeliest } = weigh(
    candidates.map(({ signs }) => signs),
    AUTHOR_WEIGHTS,
  );
  let best = likeliest;
  const probability = probabilities[best];
  if (probability < LEAST_PROBABILITY) return null;
  const chosen = wordsIn(candidates[best]);
  for (const [index, other] of candidates.entries()) {
    if (other.names.length <= candidates[best].names.length || probabilities[index] < LEAST_OF_LIST) continue;
    const words = wordsIn(other);
    if ([...chosen].every((word) => words.has(word))) {
      best = index;
      break;
    }
  }
  const { names, methods } = candidates[best];
  const method = ORDER.find((one) => methods.has(one)) ?? "byline";
  return { names, method, certainty: probability >= CERTAIN && methods.size > 1 ? "certain" : "implied" };
}

const ORDER = ["json-ld", "meta", "byline", "printed-byline"];

function wordsIn({ names }: Signed): Set<string> {
  return new Set(fold(names.join(" ")).split(" "));
}
