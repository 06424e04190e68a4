/** The peers in one table, a measure a row and a program a column, and the bars under it. */
import type { JudgedTrees, TreeScores } from "../../eval/language/judge.ts";
import { columns, megabytes, verdict, whole } from "../print.ts";
import { ALL, type PeerFigures, type SystemFigures, type TimedRun } from "./peers.ts";

/** On two cores: words a second with all heads, and how many times CoreNLP with its quote annotator. */
const BAR = { wordsPerSecond: 10_000, timesCoreNlp: 50 };
const NEWS = "PUD news";

type Row = readonly [label: string, of: (system: SystemFigures) => string];

export function peersTable({ documents, words, systems }: PeerFigures): string {
  const [ours, ...peers] = systems;
  const rows: Row[] = [
    ["words/s to quotations", ({ quoting }) => rate(quoting)],
    ["  Onrecord's as a multiple of it", (system) => times(ours.quoting, system.quoting)],
    ["words/s to trees and names", ({ parsing }) => rate(parsing)],
    ["peak MB, quotations", ({ quoting }) => (quoting?.peakBytes == null ? "-" : megabytes(quoting.peakBytes))],
    ["peak MB, trees and names", ({ parsing }) => (parsing?.peakBytes == null ? "-" : megabytes(parsing.peakBytes))],
    ["start and load s, quotations", ({ quoting }) => quoting?.loadSeconds?.toFixed(1) ?? "-"],
    ...["EWT dev", "GUM dev", "PUD", NEWS].flatMap((corpus): Row[] => [
      [`${corpus}: UPOS, raw text`, ({ trees }) => f1(trees?.[corpus], "UPOS")],
      [`${corpus}: UAS / LAS, raw text`, ({ trees }) => attached(trees?.[corpus])],
      [`${corpus}: sentence F1`, ({ trees }) => f1(trees?.[corpus], "sentences")],
    ]),
    ...["EWT dev", NEWS].flatMap((corpus): Row[] => [
      [`${corpus}: UPOS, sentences given`, ({ givenTrees }) => f1(givenTrees?.[corpus], "UPOS")],
      [`${corpus}: UAS / LAS, sentences given`, ({ givenTrees }) => attached(givenTrees?.[corpus])],
    ]),
    ["Worldwide dev: names F1", ({ names }) => score(names?.plain.all.f1)],
    ["  articles and possessives trimmed", ({ names }) => score(names?.trimmed.all.f1)],
    ["PolNeAR dev: direct quotations P / R", ({ quotes }) => pair(quotes?.precision, quotes?.recall)],
    ["  F1", ({ quotes }) => score(quotes?.f1)],
    ["  of these with the right speaker", ({ quotes }) => score(quotes?.speaker)],
  ];
  const head = [`${documents}; speed on PolNeAR dev, ${whole(words)} words`, ...systems.map(({ name }) => name)];
  const table = columns(
    head,
    rows.map(([label, of]) => [label, ...systems.map(of)]),
  );
  const reasons = systems.flatMap(({ name, reasons: why }) =>
    [...new Set(why.map(({ reason }) => reason))].map(
      (reason) => `- ${name}: ${reason} (${why.flatMap((one) => (one.reason === reason ? [one.reading] : [])).join("; ")})`,
    ),
  );
  const lost = systems.flatMap(({ name, trees, givenTrees, quoting }) => [
    ...Object.entries({ ...trees, ...givenTrees }).flatMap(([corpus, { lost: count }]) =>
      count > 0
        ? [`- ${name}: ${count} documents of ${corpus} came back with other characters or not at all; their words count as wrong`]
        : [],
    ),
    ...(quoting?.refused ? [`- ${name}: ${quoting.refused} texts refused whole, read paragraph by paragraph`] : []),
  ]);
  const held = documents === ALL ? bars(ours, peers).join("\n") : "Not held against the bars: they are for all documents.";
  return [table, NOTES, [...reasons, ...lost].join("\n"), held].filter(Boolean).join("\n\n");
}

const NOTES = [
  "words/s: two workers each. Onrecord's from the start of the command to its end, the peers' without start and loading.",
  "start and load s: Onrecord's is a whole run on one sentence; the peers' until the first text is read.",
  "UPOS, UAS, LAS, names: F1 of the judges. spaCy's trees are rewritten as Universal Dependencies first, CoreNLP's tags.",
].join("\n");

function bars(ours: SystemFigures, peers: readonly SystemFigures[]): string[] {
  const named = (name: string) => peers.find((peer) => peer.name.startsWith(name));
  const said: string[] = [];
  const open = (what: string) => said.push(`open    ${what}: not measured`);
  const ourRate = perSecond(ours.quoting);
  const allHeads = ours.parsing !== null;
  if (ourRate === null || !allHeads) open(`${whole(BAR.wordsPerSecond)} words/s with all heads`);
  else
    said.push(
      verdict(
        ourRate >= BAR.wordsPerSecond,
        `${whole(ourRate)} words/s with all heads, the bar is ${whole(BAR.wordsPerSecond)} on two cores`,
      ),
    );
  const theirRate = perSecond(named("CoreNLP")?.quoting ?? null);
  if (ourRate === null || theirRate === null) open(`${BAR.timesCoreNlp} times CoreNLP with its quote annotator`);
  else {
    const ratio = ourRate / theirRate;
    said.push(
      verdict(ratio >= BAR.timesCoreNlp, `${ratio.toFixed(1)} times CoreNLP with its quote annotator, the bar is ${BAR.timesCoreNlp}`),
    );
  }
  const mine = ours.trees?.[NEWS];
  const theirs = named("spaCy")?.trees?.[NEWS];
  if (!mine || !theirs) open(`past spaCy small on ${NEWS}`);
  else
    said.push(
      verdict(
        mine.scores.UAS.f1 > theirs.scores.UAS.f1 && mine.scores.LAS.f1 > theirs.scores.LAS.f1,
        `${NEWS}, raw text: UAS / LAS ${attached(mine)}, spaCy small ${attached(theirs)}, to be passed in both`,
      ),
    );
  return said;
}

function perSecond(run: TimedRun | null): number | null {
  return run && run.words / (run.readSeconds ?? run.seconds);
}

function rate(run: TimedRun | null): string {
  const figure = perSecond(run);
  return figure === null ? "-" : whole(figure);
}

function times(ours: TimedRun | null, theirs: TimedRun | null): string {
  const [mine, other] = [perSecond(ours), perSecond(theirs)];
  return mine === null || other === null ? "-" : (mine / other).toFixed(1);
}

function f1(judged: JudgedTrees | undefined, row: keyof TreeScores): string {
  return score(judged?.scores[row].f1);
}

function attached(judged: JudgedTrees | undefined): string {
  return pair(judged?.scores.UAS.f1, judged?.scores.LAS.f1);
}

function score(figure: number | null | undefined): string {
  return figure?.toFixed(1) ?? "-";
}

function pair(one: number | null | undefined, other: number | null | undefined): string {
  return one == null && other == null ? "-" : `${score(one)} / ${score(other)}`;
}
