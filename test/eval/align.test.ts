import { describe, expect, it } from "vitest";
import { align, orderOf } from "../../eval/align.ts";
import { bracketed, windowAround } from "../../eval/brackets.ts";
import { type GoldDocument, pageOf } from "../../eval/gold.ts";
import { cut, kindOf } from "../../eval/tokens.ts";
import { readingOf, spanOf } from "./invented.ts";

const TEXT = "Mara Quill said the harbour would close. “We had no choice,” she added.\nOfficials expect delays.";
const first = { source: [spanOf(TEXT, "Mara Quill")], cue: [spanOf(TEXT, "said")], content: [spanOf(TEXT, "the harbour would close")] };
const second = { source: [spanOf(TEXT, "she")], cue: [spanOf(TEXT, "added")], content: [spanOf(TEXT, "“We had no choice,”")] };
const third = { source: [spanOf(TEXT, "Officials")], cue: [spanOf(TEXT, "expect")], content: [spanOf(TEXT, "delays")] };
const document: GoldDocument = {
  doc: "one",
  publisher: "p",
  date: "2031-05-04",
  text: TEXT,
  attributions: [first, second, third],
  line: "",
};

describe("align", () => {
  it("pairs what shares half of its content, and lists the rest on both sides", () => {
    const near = { ...first, content: [spanOf(TEXT, "harbour would close")] };
    const astray = { ...third, content: [spanOf(TEXT, "Officials")] };
    const aligned = align(document, readingOf(pageOf(document), [near, second, astray]));
    expect(aligned.pairs.map((p) => p.gold.content)).toEqual([first.content, second.content]);
    expect(aligned.missed.map((m) => m.content)).toEqual([third.content]);
    expect(aligned.spurious.map((m) => m.content)).toMatchObject([astray.content]);
  });

  it("gives one gold to one prediction only", () => {
    const aligned = align(document, readingOf(pageOf(document), [first, first]));
    expect(aligned.pairs).toHaveLength(1);
    expect(aligned.spurious).toHaveLength(1);
  });

  it("reads kind and order from the text", () => {
    const aligned = align(document, readingOf(pageOf(document), []));
    expect(aligned.gold.map((m) => [m.kind, orderOf(m)])).toEqual([
      ["indirect", "SQC"],
      ["direct", "CSQ"],
      ["indirect", "SQC"],
    ]);
  });
});

describe("kindOf", () => {
  it("takes two apostrophes for a quotation mark and a half-quoted content for mixed", () => {
    const text = "He called it ''a small thing'' and left.";
    expect(kindOf(cut(text), [spanOf(text, "''a small thing''")])).toBe("direct");
    expect(kindOf(cut(text), [spanOf(text, "it ''a small thing''")])).toBe("mixed");
    expect(kindOf(cut(text), [spanOf(text, "and left")])).toBe("indirect");
  });

  it("lets a quotation that is never closed end with its line", () => {
    const text = "“It goes on.\nAnd this does not.";
    expect(kindOf(cut(text), [spanOf(text, "It goes on")])).toBe("direct");
    expect(kindOf(cut(text), [spanOf(text, "And this does not")])).toBe("indirect");
  });
});

describe("bracketed", () => {
  it("marks the roles inside the paragraph", () => {
    expect(bracketed(TEXT, windowAround(TEXT, first.content), [first])).toBe(
      "[S: Mara Quill] [Q: said] [C: the harbour would close]. “We had no choice,” she added.",
    );
  });

  it("keeps every word, whatever overlaps", () => {
    const nested = {
      source: [spanOf(TEXT, "harbour")],
      cue: [spanOf(TEXT, "close. “We")],
      content: [spanOf(TEXT, "the harbour would close")],
    };
    const whole = { start: 0, end: TEXT.length };
    const plain = bracketed(TEXT, whole, [nested, second]).replace(/\[[SQC]: |\]/g, "");
    expect(plain).toBe(TEXT.replace("\n", " ¶ "));
  });

  it("cuts long paragraphs at a space and says so", () => {
    const long = `${"word ".repeat(50)}HERE${" word".repeat(50)}`;
    const at = spanOf(long, "HERE");
    const shown = bracketed(long, windowAround(long, [at], 12), [{ source: [], cue: [], content: [at] }]);
    expect(shown).toBe("… word word word [C: HERE] word word word …");
  });
});
