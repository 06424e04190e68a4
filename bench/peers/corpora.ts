/** The gold that the programs are measured on: that of sentences, tags, trees and names, and PolNeAR dev for quotations. */
import { readGold } from "../../eval/gold.ts";
import { type Corpus, type LineCorpus, languageGold, newsOfPud, type Text, type TreeCorpus } from "../../eval/language/corpora.ts";

export interface Corpora {
  readonly ewt: TreeCorpus;
  readonly gum: TreeCorpus;
  readonly pud: TreeCorpus;
  readonly pudNews: TreeCorpus;
  readonly worldwide: LineCorpus;
  readonly polnear: LineCorpus;
}

/** `limit`: only so many documents of each, for a quick look. */
export function corpora(dataFolder: string, limit = Number.POSITIVE_INFINITY): Corpora {
  const first = <D extends Text>(corpus: Corpus<D>) => ({ ...corpus, documents: corpus.documents.slice(0, limit) });
  const { ewt, gum, pud, worldwide } = languageGold(dataFolder);
  return {
    ewt: first(ewt),
    gum: first(gum),
    pud: first(pud),
    pudNews: newsOfPud(first(pud)),
    worldwide: first(worldwide),
    polnear: first({ ...readGold(dataFolder, "dev"), name: "PolNeAR dev" }),
  };
}
