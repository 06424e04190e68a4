import { expect, test } from "vitest";
import { findTimes } from "../../../src/extract/time/times.ts";
import { readLanguage } from "../../../src/language/language.ts";
import type { Article } from "../../../src/terms/article.ts";
import type { Attribution, Word } from "../../../src/terms/layers.ts";
import type { Span } from "../../../src/terms/span.ts";
import { viewOfText } from "../../../src/terms/view.ts";

/**
 * Trees written by hand, a word `form/lemma/upos/xpos/head/relation`, heads counted from 1 with 0 for the root; the
 * day of publication is Wednesday, 6 March 2024.
 */
function read(tree: string, marked: { source?: string; cue: string; content: string }) {
  const rows = tree
    .trim()
    .split(/\s+/)
    .map((word) => word.split("/"));
  const text = rows.map(([form]) => form).join(" ");
  let at = 0;
  const words = rows.map(([form, lemma, upos, xpos, head, relation], token): Word => {
    const start = at;
    at += form.length + 1;
    return { start, end: start + form.length, form, token, joined: false, lemma, upos, xpos, head: Number(head) - 1, relation };
  });
  const place = (some: string): Span => ({ start: text.indexOf(some), end: text.indexOf(some) + some.length });
  const attribution: Attribution = {
    form: "indirect",
    source: marked.source ? [place(marked.source)] : [],
    cue: [place(marked.cue)],
    content: [place(marked.content)],
    attitude: false,
    chain: null,
    continues: null,
    confidence: 1,
  };
  const view = viewOfText(text, [{ start: 0, end: text.length }]);
  const { sentences } = readLanguage(view).layers;
  const article = { text, dateline: null, published: { value: "2024-03-06", method: "given" } } as unknown as Article;
  const { times, said } = findTimes(article, view, { sentences, words, attributions: [attribution] });
  return {
    times: times.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`),
    said: said[0] && times[said[0].time].value,
  };
}

test("the tense is that of the verb a time hangs on, not of the nearest", () => {
  const tree = `The/the/DET/DT/2/det council/council/NOUN/NN/7/nsubj that/that/PRON/WDT/4/nsubj resigned/resign/VERB/VBD/2/acl:relcl
    will/will/AUX/MD/7/aux not/not/PART/RB/7/advmod meet/meet/VERB/VB/0/root as/as/SCONJ/IN/9/mark planned/plan/VERB/VBN/7/advcl on/on/ADP/IN/11/case Friday/Friday/PROPN/NNP/7/obl`;
  expect(read(tree, { cue: "resigned", content: "meet" }).times).toEqual(["Friday = 2024-03-08"]);
});

test("the present with a day is what is to come, a refusal is over", () => {
  const meets =
    "The/the/DET/DT/2/det council/council/NOUN/NN/3/nsubj meets/meet/VERB/VBZ/0/root on/on/ADP/IN/5/case Friday/Friday/PROPN/NNP/3/obl";
  expect(read(meets, { cue: "meets", content: "council" }).times).toEqual(["Friday = 2024-03-08"]);
  const refused =
    "Shaw/Shaw/PROPN/NNP/5/nsubj:pass could/could/AUX/MD/5/aux not/not/PART/RB/5/advmod be/be/AUX/VB/5/aux:pass reached/reach/VERB/VBN/0/root Friday/Friday/PROPN/NNP/5/obl";
  expect(read(refused, { cue: "reached", content: "Shaw" }).times).toEqual(["Friday = 2024-03-01"]);
});

test("a participle that is to be looks ahead, and a past form is one whatever its tag", () => {
  const known = `Voters/voter/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux make/make/VERB/VB/0/root it/it/PRON/PRP/5/nsubj
    known/know/VERB/VBN/3/xcomp on/on/ADP/IN/7/case Friday/Friday/PROPN/NNP/5/obl`;
  expect(read(known, { cue: "make", content: "Voters" }).times).toEqual(["Friday = 2024-03-08"]);
  const tagged =
    "Vale/Vale/PROPN/NNP/2/nsubj deflected/deflect/VERB/VBZ/0/root questions/question/NOUN/NNS/2/obj Friday/Friday/PROPN/NNP/2/obl";
  expect(read(tagged, { cue: "deflected", content: "questions" }).times).toEqual(["Friday = 2024-03-01"]);
});

test("the present and a would look ahead, but not six days from yesterday", () => {
  const stand = (day: string) =>
    `Guards/guard/NOUN/NNS/2/nsubj stand/stand/VERB/VBP/0/root by/by/ADP/IN/5/case a/a/DET/DT/5/det wall/wall/NOUN/NN/2/obl on/on/ADP/IN/7/case ${day}/${day}/PROPN/NNP/2/obl`;
  expect(read(stand("Tuesday"), { cue: "stand", content: "Guards" }).times).toEqual(["Tuesday = 2024-03-05"]);
  expect(read(stand("Monday"), { cue: "stand", content: "Guards" }).times).toEqual(["Monday = 2024-03-11"]);
});

test("what was said in an interview was said when the interview was", () => {
  const tree = `Vale/Vale/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root in/in/ADP/IN/5/case an/a/DET/DT/5/det interview/interview/NOUN/NN/2/obl
    with/with/ADP/IN/8/case the/the/DET/DT/8/det paper/paper/NOUN/NN/5/nmod Monday/Monday/PROPN/NNP/2/obl that/that/SCONJ/IN/12/mark boats/boat/NOUN/NNS/12/nsubj sink/sink/VERB/VBP/2/ccomp`;
  expect(read(tree, { source: "Vale", cue: "said", content: "that boats sink" }).said).toBe("2024-03-04");
});

test("a participle is as old as the verb it goes with, and a time of another clause is no time of speech", () => {
  const spoke = `On/on/ADP/IN/2/case Friday/Friday/PROPN/NNP/4/obl he/he/PRON/PRP/4/nsubj spoke/speak/VERB/VBD/0/root warning/warn/VERB/VBG/4/advcl that/that/SCONJ/IN/8/mark boats/boat/NOUN/NNS/8/nsubj sink/sink/VERB/VBP/5/ccomp`;
  expect(read(spoke, { source: "he", cue: "warning", content: "that boats sink" }).said).toBe("2024-03-01");
  const bought = `Owners/owner/NOUN/NNS/6/nsubj who/who/PRON/WP/3/nsubj bought/buy/VERB/VBD/1/acl:relcl it/it/PRON/PRP/3/obj Friday/Friday/PROPN/NNP/3/obl said/say/VERB/VBD/0/root boats/boat/NOUN/NNS/8/nsubj sink/sink/VERB/VBP/6/ccomp`;
  expect(read(bought, { source: "Owners", cue: "said", content: "boats sink" }).said).toBeNull();
});
