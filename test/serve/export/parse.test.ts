import { expect, test } from "vitest";
import { parsePage } from "../../../src/pipeline/parse.ts";
import { conlluOf } from "../../../src/serve/export/conllu.ts";
import { parseJson } from "../../../src/serve/export/parse-json.ts";
import type { Page } from "../../../src/terms/article.ts";
import type { Parse } from "../../../src/terms/parse.ts";
import { oracle, type Row, rowsOf } from "../../language/syntax/oracle.ts";

const TEXT = "Vale doesn't wait,\nshe said.\n\nNo.";
const ROWS = rowsOf(`
  Vale PROPN NNP 4 nsubj B-PER
  does AUX VBZ 4 aux
  n't PART RB 4 advmod
  wait VERB VB 7 ccomp
  , PUNCT , 4 punct
  she PRON PRP 7 nsubj
  said VERB VBD 0 root
  . PUNCT . 7 punct

  No INTJ UH 0 root
  . PUNCT . 1 punct
`);

function page(text: string, given: Page["given"] = {}, path = "pile/vale.article.txt"): Page {
  return { origin: { path, url: null, sha256: "0", mediaType: "text/plain" }, text, given, diagnostics: [] };
}

async function parsed(of: Page, rows: readonly Row[][], options: Parameters<typeof parsePage>[2]): Promise<Parse> {
  const outcome = await parsePage(of, { version: "oracle/1", predict: async (text) => oracle(text, rows) }, options);
  if ("failure" in outcome) throw new Error(outcome.failure.reason);
  return outcome.parse;
}

test("CoNLL-U has documents, paragraphs, sentences, multiword tokens, spaces and names", async () => {
  const joined = await parsed(page("Vale doesn't wait, she said.\n\nNo."), ROWS, { raw: true });
  const expected = `
    # newdoc id = vale.article
    # newpar
    # sent_id = vale.article-1
    # text = Vale doesn't wait, she said.
    1 Vale Vale PROPN NNP _ 4 nsubj _ Name=B-PER
    2-3 doesn't _ _ _ _ _ _ _ _
    2 does do AUX VBZ _ 4 aux _ _
    3 n't not PART RB _ 4 advmod _ _
    4 wait wait VERB VB _ 7 ccomp _ SpaceAfter=No
    5 , , PUNCT , _ 4 punct _ _
    6 she she PRON PRP _ 7 nsubj _ _
    7 said say VERB VBD _ 0 root _ SpaceAfter=No
    8 . . PUNCT . _ 7 punct _ _

    # newpar
    # sent_id = vale.article-2
    # text = No.
    1 No no INTJ UH _ 0 root _ SpaceAfter=No
    2 . . PUNCT . _ 1 punct _ _
  `;
  const lines = expected.split("\n").map((line) => (line.trim().startsWith("#") ? line.trim() : line.trim().replaceAll(" ", "\t")));
  expect(conlluOf(joined)).toBe(`${lines.join("\n").trim()}\n\n`);
});

test("JSON places words, sentences and names in the text it prints", async () => {
  const json = parseJson(await parsed(page("Vale doesn't wait, she said.\n\nNo.", { id: "7" }), ROWS, { raw: true }));
  expect(json.doc).toBe("7");
  expect(json.spans).toEqual([[0, 4, "PER"]]);
  expect(json.sentences.map(([start, end]) => json.text.slice(start as number, end as number))).toEqual([
    "Vale doesn't wait, she said.",
    "No.",
  ]);
  for (const word of json.words) expect(json.text.slice(word.start, word.end)).toBe(word.form);
  expect(json.words.map(({ head }) => head)).toEqual([3, 3, 3, 6, 3, 6, -1, 6, -1, 8]);
});

test("a line may be a sentence, whatever stands in it", async () => {
  const { text, sentences, paragraphs } = await parsed(page("  Vale doesn't wait\r\n, she said.\n \nNo.\n"), ROWS, {
    sentencesAreLines: true,
  });
  expect(text).toBe("Vale doesn't wait , she said.\n\nNo.");
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["Vale doesn't wait", ", she said.", "No."]);
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(["Vale doesn't wait , she said.", "No."]);
});

test("raw text keeps its lines; a paragraph ends with its line", async () => {
  const { text, paragraphs } = await parsed(page(TEXT), ROWS, { raw: true });
  expect([text, paragraphs.length]).toEqual([TEXT, 3]);
});

test("a text longer than the model reads is a failure, a model without trees an error", async () => {
  const long = await parsePage(page("Vale."), { version: "m/1", predict: async () => null }, { raw: true });
  expect(long).toMatchObject({ failure: { path: "pile/vale.article.txt", rule: "too-long-to-parse" } });
  const { syntax: _, ...bare } = oracle("No", rowsOf("No INTJ UH 0 root"));
  const plain = { version: "m/1", predict: async () => bare };
  await expect(parsePage(page("No"), plain, { raw: true })).rejects.toThrow("(m/1) gives no trees");
});

test("a text of nothing prints nothing", async () => {
  expect(conlluOf(await parsed(page(" \n "), [], { raw: true }))).toBe("");
});
