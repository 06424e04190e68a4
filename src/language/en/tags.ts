const tags = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Penn tags that go with a part of speech of Universal Dependencies in English treebanks. */
export const COMPATIBLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["ADJ", tags("JJ JJR JJS NNP AFX")],
  ["ADP", tags("IN RP")],
  ["ADV", tags("RB RBR RBS WRB FW")],
  ["AUX", tags("VB VBD VBG VBN VBP VBZ MD")],
  ["CCONJ", tags("CC")],
  ["DET", tags("DT PDT WDT")],
  ["INTJ", tags("UH")],
  ["NOUN", tags("NN NNS FW")],
  ["NUM", tags("CD LS NNP")],
  ["PART", tags("TO RB POS")],
  ["PRON", tags("PRP PRP$ WDT DT WP WP$ NN EX")],
  ["PROPN", tags("NNP NNPS ADD")],
  ["PUNCT", tags(". , : -LRB- -RRB- `` '' HYPH NFP")],
  ["SCONJ", tags("IN")],
  ["SYM", tags("SYM $ NFP , NN HYPH")],
  ["VERB", tags("VB VBD VBG VBN VBP VBZ NNP")],
  ["X", tags("FW GW LS NN ADD AFX")],
]);
