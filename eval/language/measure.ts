/** Every tree corpus read with its sentences to find and with them given, every name corpus as it stands; all of it judged. */
import type { Court } from "../ask.ts";
import type { Measured } from "../report.ts";
import { type Speed, withSpeed, wordsIn } from "../speed.ts";
import type { LineCorpus, TreeCorpus } from "./corpora.ts";
import { nameFigures, treeFigures } from "./figures.ts";
import { judgeNames, judgeTrees } from "./judge.ts";
import { givenTreesOf, namesOf, type Parser, treesOf } from "./reading.ts";

export interface MeasuredTrees extends Measured {
  readonly documents: number;
  readonly sentences: number;
  /** Documents that came back with other characters or not at all, from raw text and with sentences given. */
  readonly lost: number;
}

export interface MeasuredNames extends Measured {
  readonly documents: number;
  readonly names: number;
  /** Documents that came back not at all. */
  readonly lost: number;
}

export interface LanguageRun {
  readonly trees: readonly MeasuredTrees[];
  readonly names: readonly MeasuredNames[];
  readonly speed: Speed;
}

/** A corpus that is a part of another one is read once. Throws CannotRun when the model gives no trees and names. */
export async function measureLanguage(
  court: Court,
  trees: readonly TreeCorpus[],
  names: readonly LineCorpus[],
  parser: Parser,
): Promise<LanguageRun> {
  const documents = [...new Set(trees.flatMap((corpus) => corpus.documents))];
  const words = 2 * wordsIn(documents) + names.reduce((sum, corpus) => sum + wordsIn(corpus.documents), 0);
  const { outcome: answers, speed } = await withSpeed(words, async () => ({
    raw: await treesOf(documents, parser),
    given: await givenTreesOf(documents, parser),
    names: await inTurn(names, (corpus) => namesOf(corpus.documents, parser)),
  }));
  return {
    trees: await inTurn(trees, async (corpus) => {
      const raw = await judgeTrees(court, corpus, answers.raw);
      const given = await judgeTrees(court, corpus, answers.given);
      return {
        corpus: corpus.name,
        sha256: corpus.sha256,
        documents: corpus.documents.length,
        sentences: raw.scores.sentences.gold,
        figures: treeFigures({ raw, given }),
        lost: raw.lost + given.lost,
      };
    }),
    names: await inTurn(names, async (corpus, i) => {
      const judged = await judgeNames(court, corpus, answers.names[i]);
      return {
        corpus: corpus.name,
        sha256: corpus.sha256,
        documents: corpus.documents.length,
        names: judged.plain.all.gold,
        figures: nameFigures(judged),
        lost: judged.lost,
      };
    }),
    speed,
  };
}

async function inTurn<From, To>(list: readonly From[], work: (one: From, index: number) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (const [index, one] of list.entries()) done.push(await work(one, index));
  return done;
}
