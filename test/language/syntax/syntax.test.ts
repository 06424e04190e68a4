import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLanguage } from "../../../src/language/language.ts";
import { ROOT } from "../../../src/language/syntax/arborescence.ts";
import { MAX_TREE_WORDS } from "../../../src/language/syntax/trees.ts";
import type { Word } from "../../../src/terms/layers.ts";
import type { Predictions } from "../../../src/terms/predictions.ts";
import { viewOfLines } from "../marked.ts";
import { blank, oracle, pieces, predictionsOf, rowsOf } from "./oracle.ts";

const TEXT = "Rear Adm. John Vale didn't wait, Odile Marrant's aide said. “We cannot stay. Go”\nHARBOUR SHUT";
const ROWS = rowsOf(`
  Rear NOUN NN 2 compound O
  Adm. PROPN NNP 7 nsubj O
  John PROPN NNP 2 flat B-PER
  Vale PROPN NNP 2 flat I-PER
  did AUX VBD 7 aux O
  n't PART RB 7 advmod O
  wait VERB VB 13 ccomp O
  , PUNCT , 7 punct O
  Odile PROPN NNP 12 nmod:poss B-PER
  Marrant PROPN NNP 9 flat I-PER
  's PART POS 9 case I-PER
  aide NOUN NN 13 nsubj O
  said VERB VBD 0 root O
  . PUNCT . 13 punct O

  “ PUNCT \`\` 5 punct O
  We PRON PRP 5 nsubj O
  can AUX MD 5 aux O
  not PART RB 5 advmod O
  stay VERB VB 0 root O
  . PUNCT . 5 punct O

  Go VERB VB 0 root O
  ” PUNCT '' 1 punct O

  HARBOUR NOUN NN 2 nsubj O
  SHUT VERB VBN 0 root O
`);

/** Layers of a text read with these predictions. */
function read(text: string, predictions: Predictions) {
  const { layers } = readLanguage(viewOfLines(text), predictions);
  return { sentences: layers.sentences, words: layers.words!, names: layers.names! };
}

describe("a model that is right", () => {
  const { sentences, words, names } = read(TEXT, oracle(TEXT, ROWS));

  test("gives its sentences, also inside a quotation and without a stop", () => {
    expect(sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      "Rear Adm. John Vale didn't wait, Odile Marrant's aide said.",
      "“We cannot stay.",
      "Go”",
      "HARBOUR SHUT",
    ]);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1]);
  });

  test("gives its tags and trees, and lemmas for them", () => {
    let first = 0;
    const expected = ROWS.flatMap((rows) => {
      const heads = rows.map(([form, upos, xpos, head, relation]) => [form, upos, xpos, head === 0 ? ROOT : first + head - 1, relation]);
      first += rows.length;
      return heads;
    });
    expect(words.map(({ form, upos, xpos, head, relation }) => [form, upos, xpos, head, relation])).toEqual(expected);
    expect(words.map(({ lemma }) => lemma).slice(3, 8)).toEqual(["Vale", "do", "not", "wait", ","]);
  });

  test("leaves the possessive ending out of names", () => {
    expect(names.map(({ start, end, type }) => [TEXT.slice(start, end), type])).toEqual([
      ["John Vale", "PER"],
      ["Odile Marrant", "PER"],
    ]);
  });
});

test("a word that the vocabulary swallows hangs beside the one that swallowed it", () => {
  const text = "We cannot stay";
  const rows = rowsOf("We PRON PRP 4 nsubj\ncan AUX MD 4 aux\nnot X FW 0 dep\nstay VERB VB 0 root");
  const [, , not] = read(text, oracle(text, rows)).words;
  expect(not).toMatchObject({ form: "not", lemma: "not", upos: "PART", head: 3, relation: "advmod", joined: true });
});

test("sentences that are known beforehand stand", () => {
  const view = viewOfLines(TEXT);
  const known = [
    { start: 0, end: 10 },
    { start: TEXT.indexOf("Odile"), end: TEXT.length },
  ];
  const { layers } = readLanguage(view, oracle(TEXT, ROWS), { sentences: known });
  expect(layers.sentences.map(({ start }) => start)).toEqual([0, known[1].start, TEXT.indexOf("HARBOUR")]);
});

test("names are left out when nobody asks for them", () => {
  const { layers } = readLanguage(viewOfLines(TEXT), oracle(TEXT, ROWS), { names: false });
  expect([layers.words!.length > 0, layers.names]).toEqual([true, undefined]);
});

test("without a model there are neither words nor names, and sentences are those of the rules", () => {
  const { layers } = readLanguage(viewOfLines(TEXT), null);
  expect(Object.keys(layers).sort()).toEqual(["quotations", "sentences", "tokens"]);
});

/** A text whose every subword bears these numbers. */
function even(text: string, change: (syntax: NonNullable<Predictions["syntax"]>) => void): Predictions {
  const predictions = noise(text, 1);
  change(predictions.syntax!);
  return predictions;
}

describe("sentences begin", () => {
  const begun = (text: string, logit: number) =>
    read(
      text,
      even(text, ({ sentence }) => sentence.fill(logit)),
    ).sentences.map(({ start, end }) => text.slice(start, end));

  test("where the model is sure, but never with the end of something", () => {
    expect(begun("It's Vale's 5%. No (yes).", 9)).toEqual(["It's", "Vale's", "5%.", "No", "(", "yes)."]);
    expect(begun('He said "go." She', 9)).toEqual(["He", "said", '"', 'go."', "She"]);
  });

  test("never after a title or inside a name with a mark", () => {
    expect(begun("Adm. Vale", 9)).toEqual(["Adm. Vale"]);
    expect(begun("Yahoo! News", 9)).toEqual(["Yahoo! News"]);
  });

  test("where the rules say so when the model is nearly undecided, and nowhere else", () => {
    expect(begun("Vale went. She stayed", -1)).toEqual(["Vale went.", "She stayed"]);
  });

  test("with every paragraph, whatever the model says", () => {
    expect(begun("Vale went. She\nstayed", -99)).toEqual(["Vale went. She", "stayed"]);
  });
});

describe("names", () => {
  const LABEL = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"];
  /** Best label of each subword, in turn. */
  const named = (text: string, best: string) => {
    const predictions = even(text, ({ sentence }) => sentence.fill(-9));
    const name = new Float32Array(predictions.starts.length * LABEL.length);
    best.split(" ").forEach((label, i) => {
      name[i * LABEL.length + LABEL.indexOf(label)] = 9;
    });
    const syntax = { ...predictions.syntax!, labels: { ...LABELS, name: LABEL }, name };
    return read(text, { ...predictions, syntax }).names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
  };

  test("go on only from their own type", () => {
    expect(named("Odile Marrant Harbour Board", "B-PER I-PER B-ORG I-ORG")).toEqual(["Odile Marrant PER", "Harbour Board ORG"]);
    expect(named("Odile Marrant Harbour Board", "B-PER I-PER I-ORG I-ORG")).toHaveLength(2);
  });

  test("begin anew where one ends and the next of its type begins", () => {
    expect(named("Odile Marrant Bram Tessel", "B-PER I-PER B-PER I-PER")).toEqual(["Odile Marrant PER", "Bram Tessel PER"]);
  });

  test("are without the marks around them", () => {
    expect(named("the “Low Tide” of Vale's (North)", "O B-ORG I-ORG I-ORG I-ORG O B-PER I-PER I-PER O O O")).toEqual([
      "Low Tide ORG",
      "Vale PER",
    ]);
  });

  test("are no days and months", () => {
    expect(named("on Sunday in August, Low Sunday", "O B-ORG O B-ORG O B-ORG I-ORG")).toEqual(["Low Sunday ORG"]);
  });

  test("are without a person's title, but a board may begin with one", () => {
    expect(named("Rear Adm Odile Marrant", "B-PER I-PER I-PER I-PER")).toEqual(["Odile Marrant PER"]);
    expect(named("Gov Board", "B-ORG I-ORG")).toEqual(["Gov Board ORG"]);
    expect(named("Sen spoke", "B-PER O")).toEqual(["Sen PER"]);
    expect(named("Adm. Vale", "B-PER O B-PER")).toEqual(["Vale PER"]);
  });
});

const LABELS = {
  upos: ["NOUN", "VERB", "PUNCT"],
  xpos: ["NN", "VB", ".", "UNHEARD"],
  relation: ["root", "nsubj", "obj"],
  name: ["O", "B-PER", "I-PER", "I-ORG"],
};

/** Numbers without sense, the same for the same seed. */
function noise(text: string, seed: number): Predictions {
  const parts = pieces(text);
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 30 - 2;
  };
  const width = 3;
  const syntax = blank(parts.length, width, LABELS);
  const columns = Object.values(syntax).filter((column) => column instanceof Float32Array);
  for (const column of columns) for (let i = 0; i < column.length; i++) column[i] = next();
  const starts = parts.map(({ start }) => start);
  return predictionsOf(
    Int32Array.from(starts),
    Int32Array.from(parts, ({ end }) => end),
    syntax,
  );
}

/** One root in each sentence, every word leads to it and none leaves its sentence. */
function expectTrees(words: readonly Word[], sentences: readonly { readonly start: number; readonly end: number }[]): void {
  let from = 0;
  sentences.forEach((_, index) => {
    const end = sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    let to = from;
    while (to < words.length && words[to].start < end) to++;
    const heads = words.slice(from, to).map(({ head }) => head);
    expect(heads.filter((head) => head === ROOT)).toHaveLength(1);
    words.slice(from, to).forEach(({ head, relation }) => {
      expect(relation === "root").toBe(head === ROOT);
      expect(head === ROOT || (head >= from && head < to)).toBe(true);
    });
    for (let at = from; at < to; at++) {
      let steps = 0;
      for (let up = at; up !== ROOT; up = words[up].head) expect(steps++).toBeLessThanOrEqual(to - from);
    }
    from = to;
  });
  expect(from).toBe(words.length);
}

const fragment = fc.constantFrom(
  "cannot",
  "Vale's",
  "don't",
  "said",
  ".",
  "“",
  "”",
  "gonna",
  "\n",
  "\n\n",
  " ",
  "U.S.",
  "\u0007",
  "…",
  "(",
  "5%",
);

test("trees are trees, names lie apart and everything is the same again, whatever the numbers", () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), fc.nat(), (fragments, seed) => {
      const text = fragments.join(" ");
      const reading = read(text, noise(text, seed));
      expectTrees(reading.words, reading.sentences);
      let end = 0;
      for (const name of reading.names) {
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(name.end).toBeGreaterThan(name.start);
        end = name.end;
      }
      expect(read(text, noise(text, seed))).toEqual(reading);
    }),
    { numRuns: 300 },
  );
});

test("a sentence of 2,000 words is one tree", () => {
  const text = `${Array.from({ length: 2000 }, (_, i) => `word${i}`).join(" ")}.`;
  expect(2000).toBeGreaterThan(MAX_TREE_WORDS);
  const predictions = noise(text, 7);
  predictions.syntax!.sentence.fill(-9);
  const { words, sentences } = read(text, predictions);
  expect(sentences).toHaveLength(1);
  expectTrees(words, sentences);
});

test("words that the vocabulary does not know at all are one flat tree, quickly", () => {
  const text = "\u0007 ".repeat(20_000);
  const labels = { upos: ["X"], xpos: ["FW"], relation: ["root", "dep"], name: ["O"] };
  const { words, sentences } = read(text, predictionsOf(new Int32Array(0), new Int32Array(0), blank(0, 2, labels)));
  expect([sentences.length, words.length]).toEqual([1, 20_000]);
  expect(words.filter(({ head }) => head === ROOT)).toEqual([words[0]]);
  expect(words.every(({ head }) => head <= 0)).toBe(true);
});

test("time grows with the document, not with its square", () => {
  const time = (sentences: number) => {
    const text = "The harbour clerk didn't wait for Odile Marrant's well-known boat. ".repeat(sentences);
    const predictions = noise(text, 3);
    const started = performance.now();
    read(text, predictions);
    return performance.now() - started;
  };
  time(200);
  const [short, long] = [time(250), time(2500)];
  expect(long).toBeLessThan(Math.max(short, 10) * 40);
});
