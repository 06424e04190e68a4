/** A small gold in files, written for the tests: trees of a ferry and a harbour, names of a port. And parsers that know it. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Parser } from "../../../eval/language/reading.ts";
import { oracle, rowsOf } from "../../language/syntax/oracle.ts";

export const FERRY = `# newdoc id = ferry
# newpar
# sent_id = ferry-1
# text = Mara isn't late.
1\tMara\tMara\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
2-3\tisn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tis\tbe\tAUX\tVBZ\t_\t4\tcop\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tlate\tlate\tADJ\tJJ\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# sent_id = ferry-2
# text = Odo waits.
1\tOdo\tOdo\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
2\twaits\twait\tVERB\tVBZ\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

`;

const harbour = (doc: string) => `# newdoc id = ${doc}
# newpar
# sent_id = ${doc}-1
# text = Ships wait.
1\tShips\tship\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
2\twait\twait\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

`;

const PORT = JSON.stringify({
  doc: "port",
  text: "Mara Quill left Port Alder.",
  tokens: ["Mara", "Quill", "left", "Port", "Alder", "."],
  offsets: [
    [0, 4],
    [5, 10],
    [11, 15],
    [16, 20],
    [21, 26],
    [26, 27],
  ],
  entities: [
    [0, 2, "Person"],
    [3, 5, "Location"],
  ],
});

/** Lays the gold and the types under `dataFolder`; `types` is the file that folds the types. */
export function layGold(dataFolder: string, types?: string): void {
  for (const folder of ["ud", "ner"]) mkdirSync(join(dataFolder, folder), { recursive: true });
  const lay = (folder: string, file: string, text: string) => writeFileSync(join(dataFolder, folder, file), gzipSync(text));
  lay("ud", "en_ewt-dev.conllu.gz", FERRY);
  lay("ud", "en_gum-open-dev.conllu.gz", harbour("GUM_news_harbour") + harbour("GUM_vlog_harbour"));
  lay("ud", "en_pud-test.conllu.gz", harbour("n01") + harbour("w01"));
  lay("ner", "worldwide-dev.jsonl.gz", `${PORT}\n`);
  if (types) copyFileSync(types, join(dataFolder, "ner", "types.json"));
}

const WAIT = `
  Ships NOUN NNS 2 nsubj
  wait VERB VBP 0 root
  . PUNCT . 2 punct
`;
const ODO = `
  Odo PROPN NNP 2 nsubj
  waits VERB VBZ 0 root
  . PUNCT . 2 punct
`;
const LEFT = `
  Mara PROPN NNP 3 nsubj B-PER
  Quill PROPN NNP 1 flat I-PER
  left VERB VBD 0 root
  Port PROPN NNP 5 compound B-GPE
  Alder PROPN NNP 3 obj I-GPE
  . PUNCT . 3 punct
`;
const LATE = `
  Mara PROPN NNP 4 nsubj
  is AUX VBZ 4 cop
  n't PART RB 4 advmod
  late ADJ JJ 0 root
  . PUNCT . 4 punct
`;

/** Says exactly the gold. */
export const RIGHT = parser({ "Mara isn't late. Odo waits.": LATE + ODO, "Ships wait.": WAIT, "Mara Quill left Port Alder.": LEFT });

/** One head and one relation of the ferry are wrong, and the port is taken for an organisation. */
export const SLIPPING = parser({
  "Mara isn't late. Odo waits.": LATE.replace("4 cop", "1 cop").replace("4 advmod", "4 advcl") + ODO,
  "Ships wait.": WAIT,
  "Mara Quill left Port Alder.": LEFT.replace("B-GPE", "B-ORG").replace("I-GPE", "I-ORG"),
});

/** A model as it was before there were trees. */
export const WITHOUT_TREES: Parser = {
  version: "plain/1",
  predict: async (text) => {
    const { syntax: _, ...bare } = (await RIGHT.predict(text))!;
    return bare;
  },
};

function parser(known: Readonly<Record<string, string>>): Parser {
  return { version: "oracle/1", predict: async (text) => (known[text] === undefined ? null : oracle(text, rowsOf(known[text]))) };
}
