import { type Command, Option } from "commander";
import type { CorrectionMatter } from "../../../terms/correction.ts";
import type { NamedId, RecordStore } from "../../../terms/store.ts";
import { type Decision, type DecisionFlags, decide, targetsOf, withDecisionOptions } from "../deciding.ts";
import { CommandError } from "../exit.ts";
import { withExamples } from "../options.ts";
import { resolve } from "../resolve.ts";

/** `onrecord judge RECORD same|different|unsure A B --why ...`: a person decides whether two things are one. */
export function addJudge(program: Command): void {
  const command = program
    .command("judge")
    .summary("decide whether two things are the same")
    .description(
      "Decides whether two statements are one act of speaking, two names one party, or two articles one story. A decision goes before every rule, survives reading the articles again, and can be taken back.",
    )
    .argument("<record>", "a record made by onrecord build")
    .argument("<verdict>", "same, different or unsure")
    .argument("<one>", "id of a statement, an utterance, somebody named, one of their names, or an article")
    .argument("<other>", "id of the same kind")
    .addOption(
      new Option("--as <matter>", "of two articles: are they one story, or copies of one text?")
        .choices(["stories", "copies"])
        .default("stories"),
    );
  withExamples(withDecisionOptions(command), [
    ['onrecord judge pile.db same e3f1c9a7b22e e90b2d51c44a --why "her maiden name"', "two names are one person's"],
    [
      'onrecord judge pile.db different n3f1c9a7b22e n90b2d51c44a --why "father and son"',
      "part names that were taken for one (show ID --why lists them)",
    ],
    ['onrecord judge pile.db same s81d0c2f4a9b s5e77a0b1c3d --why "same press conference" --dry-run', "see first what would be decided"],
  ]).action(judge);
}

const VERDICTS = ["same", "different", "unsure"] as const;
type Verdict = (typeof VERDICTS)[number];

async function judge(
  record: string,
  verdict: string,
  one: string,
  other: string,
  flags: DecisionFlags & { as: "stories" | "copies" },
): Promise<void> {
  // "judge same RECORD A B" is what some would type first.
  const [location, said] = isVerdict(record) && !isVerdict(verdict) ? [verdict, record] : [record, verdict];
  if (!isVerdict(said)) throw new CommandError(`${said} is no verdict; give same, different or unsure`);
  await decide(location, (store) => judgementOf(store, location, said, one, other, flags.as), flags);
}

function isVerdict(word: string): word is Verdict {
  return (VERDICTS as readonly string[]).includes(word);
}

const KINDS: readonly NamedId["kind"][] = ["statement", "utterance", "entity", "name", "article"];

async function judgementOf(
  store: RecordStore,
  location: string,
  action: Verdict,
  one: string,
  other: string,
  as: "stories" | "copies",
): Promise<Decision> {
  const [a, b] = [await resolve(store, location, one, KINDS), await resolve(store, location, other, KINDS)];
  const of = matterOf(a, as);
  if (of !== matterOf(b, as))
    throw new CommandError(`${one} is ${WHAT[a.kind]} and ${other} ${WHAT[b.kind]}; only two of one kind can be the same`);
  const [left, right] = [await targetsOf(store, a), await targetsOf(store, b)];
  const shared = left.filter(({ id }) => right.some((target) => target.id === id));
  if (shared.length > 0) {
    const names = left.map(({ id, words }) => `${id} (${words})`).join(", ");
    throw new CommandError(
      a.kind === "entity" && left.length > 1
        ? `${one} and ${other} are one already; to part its names give the ids of two of them: ${names}`
        : `${one} and ${other} are one and the same thing; give two`,
    );
  }
  return { action, of, left, right, name: null, undoes: null };
}

function matterOf({ kind }: NamedId, as: "stories" | "copies"): CorrectionMatter {
  if (kind === "article") return as;
  return kind === "entity" || kind === "name" ? "names" : "statements";
}

const WHAT: Readonly<Record<NamedId["kind"], string>> = {
  statement: "a statement",
  utterance: "an utterance",
  entity: "somebody named",
  name: "a name",
  article: "an article",
  story: "a story",
  correction: "a correction",
};
