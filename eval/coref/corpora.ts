/** The gold of who is who: GUM and OntoGUM dev, open genres, with the trees that tell heads. */
import { join } from "node:path";
import { goldFile, linesOf } from "../gold.ts";

export interface CorefDocument {
  readonly doc: string;
  readonly genre: string;
  readonly text: string;
  readonly line: string;
}

export interface CorefCorpus {
  readonly name: string;
  /** SHA-256, in hex, of the whole file. */
  readonly sha256: string;
  readonly documents: readonly CorefDocument[];
  /** Files the judge needs: trees, and types where the gold itself has none. */
  readonly trees: string;
  readonly types: string | null;
}

export function corefCorpora(dataFolder: string): readonly CorefCorpus[] {
  const trees = join(dataFolder, "ud", "en_gum-open-dev.conllu.gz");
  const gum = goldFile(dataFolder, "coref", "gum-open-dev.jsonl.gz");
  const onto = goldFile(dataFolder, "coref", "ontogum-open-dev.jsonl.gz");
  return [
    { name: "GUM dev, who is who", sha256: gum.sha256, documents: documentsOf(gum.text), trees, types: null },
    { name: "OntoGUM dev, who is who", sha256: onto.sha256, documents: documentsOf(onto.text), trees, types: gum.path },
  ];
}

export function documentsOf(text: string): CorefDocument[] {
  return linesOf(text).map((line) => {
    const { doc, genre, text: words } = JSON.parse(line) as Omit<CorefDocument, "line">;
    return { doc, genre, text: words, line };
  });
}
