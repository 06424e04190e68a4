import type { Forest, Rankers } from "../../terms/forest.ts";
import { FEATURES } from "./features.ts";
import type { Choice, Chooser } from "./join.ts";

/** Chooses by boosted trees: the best candidate, where it is good enough. */
export function chooserOf(rankers: Rankers | null): Chooser {
  if (!rankers) return nearest;
  for (const { version, features } of Object.values(rankers) as Forest[])
    if (features.join() !== FEATURES.join())
      throw new Error(`the trees ${version} ask for other features than the program has: train them anew`);
  return (choice) => {
    const kind = kindOf(choice);
    const forest = rankers[kind];
    const source = kind !== "nominal" && isSource(choice);
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < choice.candidates.length; i++) {
      const score = forest.score(choice.rows, i * choice.width) + (source ? forSource(choice, i) : 0);
      if (score > most) [best, most] = [i, score];
    }
    const least = source ? Number.NEGATIVE_INFINITY : LEAST[kind] - (isSource(choice) ? SPEAKS : 0);
    return most >= least ? best : -1;
  };
}

/** Which forest is asked. */
export function kindOf({ asked, phrase }: Choice): keyof Rankers {
  const { pronoun } = asked.phrases[phrase];
  if (!pronoun) return "nominal";
  return pronoun.gender === "neuter" ? "it" : "pronoun";
}

/** Log odds from which a candidate is taken; he, she and they nearly always mean somebody. Chosen by cross-validation on GUM train. */
const LEAST: Readonly<Record<keyof Rankers, number>> = { pronoun: Number.NEGATIVE_INFINITY, it: 0, nominal: -0.5 };

/**
 * Added for whoever spoke last where a pronoun is itself a source: news goes on with one speaker, and with
 * quotations more than without, unless somebody else is the subject of the same sentence, or has been named as one
 * since in the same paragraph. Chosen on the
 * development half of the gold of speakers.
 */
const SPEAKS_ON = { direct: 6, mixed: 4, indirect: 3 };
/** Added for whoever was last spoken of inside a quotation: those outside of it speak. */
const ONLY_QUOTED = -1;

/** Added for whoever is named in the very words that the pronoun says. Chosen on the development half of the gold of speakers. */
const IN_OWN_WORDS = -4;

function forSource(choice: Choice, i: number): number {
  const { asked, phrase, candidates } = choice;
  const statement = asked.quoted.sourceOf[phrase];
  const { solid } = candidates[i];
  const isNamed = asked.namedIn.get(statement)?.has(candidates[i]) || (solid >= 0 && asked.quoted.contentOf[solid] === statement);
  return forSpeaker(choice, i) + (isNamed ? IN_OWN_WORDS : 0);
}

function forSpeaker({ asked, phrase, candidates }: Choice, i: number): number {
  const { phrases, quoted, attributions } = asked;
  const candidate = candidates[i];
  const { sentence, paragraph, start } = phrases[phrase];
  const isLatest =
    candidate.said >= 0 && sentence - phrases[candidate.said].sentence <= FAR && candidates.every(({ said }) => said <= candidate.said);
  if (isAsker(candidate, phrases)) return ONLY_QUOTED;
  if (!isLatest) return phrases[candidate.last].quotation >= 0 ? ONLY_QUOTED : 0;
  const spoke = phrases[candidate.said].start;
  /** Does it stand in what the candidate says, or what nobody knows who says? */
  const isTold = (at: number) => quoted.contentOf[at] >= 0 && [candidate, null].includes(asked.speakerOf(quoted.contentOf[at]));
  const isPreceded = candidates.some(
    (other) =>
      other !== candidate &&
      other.phrases.slice(-LATEST).some((at) => {
        const last = phrases[at];
        if (last.role !== "subject" || last.quotation >= 0 || last.start >= start || isTold(at)) return false;
        return (
          (at === other.last && last.sentence === sentence) || (last.form === "name" && last.paragraph === paragraph && last.start > spoke)
        );
      }),
  );
  return isPreceded ? 0 : SPEAKS_ON[attributions[quoted.sourceOf[phrase]].form];
}

/** Who asked without a name is not he who says what comes next: that is who was asked. */
function isAsker({ name, solid }: Choice["candidates"][number], phrases: Choice["asked"]["phrases"]): boolean {
  return name === null && ASKERS.has(phrases[solid]?.lemma ?? "");
}

const ASKERS = new Set(["questioner", "interviewer", "moderator", "reporter", "journalist", "heckler", "interrogator", "examiner"]);

/** Taken from the bar where a description is a source: who speaks has mostly been named. */
const SPEAKS = 0.7;

/** Phrases of an entity that are looked at. */
const LATEST = 3;
/** Sentences after which nobody still has the word. */
const FAR = 12;

/** Is it the source of a statement, outside of any quotation? */
function isSource({ asked, phrase }: Choice): boolean {
  return asked.quoted.sourceOf[phrase] >= 0 && asked.phrases[phrase].quotation < 0;
}

/** The nearest name that may be meant, for pronouns alone: the baseline that is measured beside the trees. */
export const nearest: Chooser = ({ asked, phrase, candidates }) => {
  const { pronoun, gender } = asked.phrases[phrase];
  if (!pronoun) return -1;
  return candidates.findIndex((entity) => entity.name !== null && (gender === null || entity.gender === null || entity.gender === gender));
};
