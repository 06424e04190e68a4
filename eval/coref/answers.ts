/**
 * Answers for the judge by cross-validation: each document of GUM train by the trees of the fold that did not see it.
 *
 *   node scripts/run-ts.mjs eval/coref/answers.ts DATA FOLDS OUT.jsonl
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chooserOf } from "../../src/extract/reference/ranker.ts";
import { loadModel } from "../../src/model/model.ts";
import { type ForestFile, forestOf } from "../../src/terms/forest.ts";
import { goldFile } from "../gold.ts";
import { documentsOf } from "./corpora.ts";
import { answerOf, readText, resolveText } from "./reading.ts";

const FOLDS = 8;
const [data, folder, out] = process.argv.slice(2);
const forest = (kind: string, fold: number) =>
  forestOf(JSON.parse(readFileSync(join(folder, `${kind}-${fold}.json`), "utf8")) as ForestFile);
const choosers = Array.from({ length: FOLDS }, (_, fold) =>
  chooserOf({ pronoun: forest("pronoun", fold), it: forest("it", fold), nominal: forest("nominal", fold) }),
);
const model = await loadModel();
const answers: string[] = [];
for (const [i, document] of documentsOf(goldFile(data, "coref", "gum-open-train.jsonl.gz").text).entries())
  answers.push(answerOf(document, resolveText(await readText(document, model), choosers[i % FOLDS])));
writeFileSync(out, answers.join(""));
