/** Pronouns and chains of every corpus, judged; beside the product the nearest name that may be meant. */
import { chooserOf, nearest } from "../../src/extract/reference/ranker.ts";
import type { Model } from "../../src/model/model.ts";
import { shippedRankers } from "../../src/model/rankers.ts";
import { askJudge, type Court, laidOut } from "../ask.ts";
import type { Figures } from "../figures.ts";
import type { Measured } from "../report.ts";
import type { CorefCorpus } from "./corpora.ts";
import { answerOf, type ReadText, readText, resolveText } from "./reading.ts";

export interface MeasuredCoref extends Measured {
  readonly documents: number;
  readonly baseline: Figures;
}

export async function measureCoref(
  court: Court,
  corpora: readonly CorefCorpus[],
  model: Pick<Model, "predict"> | null,
): Promise<MeasuredCoref[]> {
  const read = new Map<string, ReadText>(); // the corpora share their texts
  const measured: MeasuredCoref[] = [];
  for (const corpus of corpora) {
    const { documents } = corpus;
    for (const document of documents) if (!read.has(document.text)) read.set(document.text, await readText(document, model));
    const answers = (choose: Parameters<typeof resolveText>[1]) =>
      documents.map((document) => answerOf(document, resolveText(read.get(document.text)!, choose))).join("");
    const figures = await judged(court, corpus, answers(chooserOf(shippedRankers())));
    const baseline = await judged(court, corpus, answers(nearest));
    measured.push({ corpus: corpus.name, sha256: corpus.sha256, documents: documents.length, figures, baseline });
  }
  return measured;
}

interface Scores {
  readonly pronouns: Readonly<Record<string, { readonly f1: number; readonly r: number }>>;
  readonly all: { readonly conll: number };
  readonly parties: { readonly conll: number };
}

async function judged(court: Court, { documents, trees, types }: CorefCorpus, answers: string): Promise<Figures> {
  return laidOut(async (lay) => {
    const gold = lay("gold.jsonl", documents.map(({ line }) => `${line}\n`).join(""));
    const files = [
      "--gold",
      gold,
      "--pred",
      lay("answer.jsonl", answers),
      "--trees",
      trees,
      ...(types ? ["--types", types] : []),
      "--json",
    ];
    const ask = async (...more: string[]) => (await askJudge(court, "score_coref.py", [...files, ...more])) as Record<string, Scores>;
    const lenient = (await ask())["equal spans or same head"];
    const strict = (await ask("--strict"))["equal spans or same head"];
    const figures: Record<string, number> = {};
    for (const row of ["he/she", "they", "he/she/they", "it"]) {
      figures[`${row} f1`] = lenient.pronouns[row].f1;
      figures[`${row} strict f1`] = strict.pronouns[row].f1;
    }
    return { ...figures, "chains conll": lenient.all.conll, "parties conll": lenient.parties.conll };
  });
}
