/**
 * Second words that a vocabulary may swallow with the first ("cannot", "gonna", "im"): what they are
 * where the model has nothing to say of them. `beside` is true where they hang on what the word before
 * hangs on, false where they hang on the word behind them.
 */
export interface SilentWord {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly relation: string;
  readonly hangs: "beside" | "behind" | "before";
}

const word = (upos: string, xpos: string, lemma: string, relation: string, hangs: SilentWord["hangs"]): SilentWord => ({
  upos,
  xpos,
  lemma,
  relation,
  hangs,
});

export const SILENT_WORDS: ReadonlyMap<string, SilentWord> = new Map([
  ["not", word("PART", "RB", "not", "advmod", "beside")],
  ["nt", word("PART", "RB", "not", "advmod", "beside")],
  ["n't", word("PART", "RB", "not", "advmod", "beside")],
  ["na", word("PART", "TO", "to", "mark", "behind")],
  ["ta", word("PART", "TO", "to", "mark", "behind")],
  ["n", word("PART", "RB", "not", "advmod", "behind")],
  ["no", word("VERB", "VB", "know", "compound", "before")],
  ["me", word("PRON", "PRP", "I", "iobj", "before")],
  ["m", word("AUX", "VBP", "be", "cop", "beside")],
  ["re", word("AUX", "VBP", "be", "cop", "beside")],
  ["s", word("AUX", "VBZ", "be", "cop", "beside")],
  ["ve", word("AUX", "VBP", "have", "aux", "beside")],
  ["ll", word("AUX", "MD", "will", "aux", "beside")],
]);

/** Anything else: a character that the vocabulary does not have. */
export const SILENT_OTHER: SilentWord = word("X", "FW", "", "dep", "before");
