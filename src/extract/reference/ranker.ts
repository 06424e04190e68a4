import type { Forest } from "../../terms/forest.ts";
import type { Choice, Chooser } from "./join.ts";

/** Chooses by boosted trees: the best candidate, when it is good enough. */
export function chooserOf(rankers: { readonly pronoun: Forest; readonly nominal: Forest } | null): Chooser {
  if (!rankers) return nearest;
  return (choice) => {
    const { pronoun } = choice.asked.phrases[choice.phrase];
    const forest = pronoun ? rankers.pronoun : rankers.nominal;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < choice.candidates.length; i++) {
      const score = forest.score(choice.rows, i * choice.width);
      if (score > most) [best, most] = [i, score];
    }
    return most >= leastFor(choice) ? best : -1;
  };
}

/** Log odds from which a candidate is taken; he and she almost always mean somebody who was named. Chosen by cross-validation on GUM train. */
const LEAST = { person: -4, they: -2.5, it: 0, noun: -0.2 };

function leastFor({ asked, phrase }: Choice): number {
  const { pronoun, gender } = asked.phrases[phrase];
  if (!pronoun) return LEAST.noun;
  if (gender !== null) return LEAST.person;
  return pronoun.gender === "neuter" ? LEAST.it : LEAST.they;
}

/** Without trees: the nearest name that may be meant, for pronouns alone. The baseline of `npm run eval -- --coref`. */
export const nearest: Chooser = ({ asked, phrase, candidates }) => {
  const { pronoun, gender } = asked.phrases[phrase];
  if (!pronoun) return -1;
  return candidates.findIndex((entity) => entity.name !== null && (gender === null || entity.gender === null || entity.gender === gender));
};
