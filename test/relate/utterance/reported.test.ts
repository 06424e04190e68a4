import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldQuoted } from "../../../src/relate/utterance/folded.ts";
import { judge } from "../../../src/relate/utterance/relate.ts";
import { keysOf } from "../../../src/relate/utterance/shingle.ts";
import type { Judgement } from "../../../src/terms/judgement.ts";
import type { QuotedWords, ReportedWords } from "../../../src/terms/store.ts";

const KESSLER = "Mara Kessler";
const DAY = "2031-05-06";

let count = 0;
function said(
  content: string,
  more: Partial<ReportedWords> & Partial<Pick<QuotedWords, "speaker" | "parts" | "article">> = {},
): QuotedWords {
  const { speaker = KESSLER, parts = [], article = `article-${count}`, ...report } = more;
  return {
    statement: `s${String(count++).padStart(5, "0")}`,
    article,
    speaker,
    parts,
    report: {
      kind: parts.length > 0 ? "direct" : "indirect",
      content,
      type: "person",
      entity: null,
      day: DAY,
      said: null,
      addressee: null,
      denied: false,
      copies: [],
      ...report,
    },
  };
}
function quoted(words: string, more: Parameters<typeof said>[1] = {}): QuotedWords {
  return said(`“${words}”`, { parts: [words], ...more });
}
function judged(a: QuotedWords, b: QuotedWords): Judgement | null {
  return judge(foldQuoted(a), foldQuoted(b));
}
function meet(a: QuotedWords, b: QuotedWords): boolean {
  const [x, y] = [a, b].map((words) => keysOf(foldQuoted(words)));
  return x.kept.some((key) => y.asked.includes(key)) && y.kept.some((key) => x.asked.includes(key));
}

const LONG =
  "We will open the Orrin ferry harbour before the winter, and the fishing crews of Vellmar will have their berths back here without a fee.";
const SHORT = "that the fishing crews of Vellmar would have their berths back there without a fee";

describe("the same said in other words", () => {
  it("a short report meets a long quotation, whatever the tense and the pronouns", () => {
    const [a, b] = [quoted(LONG), said(SHORT, { speaker: "Kessler" })];
    expect(judged(a, b)).toMatchObject({ verdict: "same", kind: "reported" });
    expect(meet(a, b)).toBe(true);
  });

  it("two reports of one announcement in another order", () => {
    const a = said("the ministry would buy 14 ferries from the Lodden shipyard for 3.2 million crowns");
    const b = said("the Lodden shipyard would sell fourteen ferries to the ministry, for 3.2 million crowns");
    const judgement = judged(a, b);
    expect(judgement).toMatchObject({ verdict: "same", kind: "reported" });
    expect(judgement?.reasons.join("; ")).toMatch(/both by Mara Kessler; \d of \d content words: .*14/);
    expect(judgement?.reasons).toContain(`both printed on ${DAY}`);
  });

  it("two translations of one sentence", () => {
    const a = quoted("The harbour of Vellmar weeps tonight, but it stands and it will stand longer than the smugglers who set it on fire.");
    const b = quoted("Tonight Vellmar's harbour is weeping; it stands nevertheless, and will outlast the smugglers that set fire to it.");
    expect(judged(a, b)).toMatchObject({ verdict: "same" });
  });

  it("two things of one interview are two", () => {
    const a = said("the ferries to Lodden would sail again before the winter storms");
    const b = said("the ferries were too old and that the board had been warned of it");
    expect(judged(a, b)?.verdict).not.toBe("same");
    expect(judged(quoted(LONG), said("the ferry terminal had cost more than the parliament allowed"))?.verdict).not.toBe("same");
  });

  it("the same a week later is not known to be the same", () => {
    const later = said(SHORT, { day: "2031-05-13" });
    expect(judged(said(SHORT), later)).toMatchObject({ verdict: "unsure" });
    expect(meet(said(SHORT), later)).toBe(false);
    expect(judged(said(SHORT), said(SHORT, { day: "2031-05-08" }))).toMatchObject({ verdict: "same" });
    expect(meet(said(SHORT), said(SHORT, { day: "2031-05-08" }))).toBe(true);
  });

  it("what articles give to two days is two", () => {
    expect(judged(said(SHORT, { said: "2031-05-05" }), said(SHORT, { said: "2031-05-06" }))).toMatchObject({ verdict: "different" });
    expect(judged(said(SHORT, { said: "2031-05-05" }), said(SHORT, { said: "2031-05-05" }))?.reasons).toContain("both said on 2031-05-05");
  });

  it("other figures, a not, a denial are no agreement", () => {
    const found = "divers had found 14 boats under the collapsed harbour bridge";
    expect(judged(said(found), said(found.replace("14", "19")))).toMatchObject({ verdict: "unsure" });
    expect(judged(said(found), said(found.replace("had", "had not")))).toMatchObject({ verdict: "unsure" });
    expect(judged(said(found), said(found, { denied: true }))).toMatchObject({ verdict: "different" });
  });

  it("what everybody says is nobody's", () => {
    expect(judged(said("the talks were constructive"), said("the talks had been constructive"))?.verdict).not.toBe("same");
    expect(judged(quoted("no comment on that"), quoted("no comment on that"))?.verdict).not.toBe("same");
    expect(judged(quoted("no comment on that"), quoted("no comment on that", { day: "2031-09-01" }))?.verdict).not.toBe("same");
  });

  it("to speak of the same states is not to say the same", () => {
    const a = said("Norway would support the government of Sweden against the smugglers of the Islamic State");
    const b = said("the Islamic State threatened the governments of Norway and Sweden");
    expect(judged(a, b)?.verdict).not.toBe("same");
  });

  it("somebody unnamed is the same in copies only", () => {
    const official = { speaker: "officials", type: "anonymous" as const };
    const [a, b] = [said(SHORT, { ...official, article: "a" }), said(SHORT, { ...official, article: "b" })];
    expect(judged(a, b)).toBeNull();
    const [c, d] = ["a", "b"].map((article) => said(SHORT, { ...official, article, copies: ["a", "b"] }));
    expect(judged(c, d)).toMatchObject({ verdict: "same" });
    expect(meet(c, d)).toBe(true);
  });

  it("another party says the same for itself", () => {
    expect(judged(said(SHORT), said(SHORT, { speaker: "Ivo Brandt" }))).toBeNull();
  });

  it("a name spelt otherwise, and a name the record knows as one", () => {
    expect(judged(said(SHORT, { speaker: "Hassem Alkhamri" }), said(SHORT, { speaker: "Hassem Alkhameri" }))).toMatchObject({
      verdict: "same",
    });
    const known = { type: "organization" as const, entity: "e1" };
    expect(judged(said(SHORT, { ...known, speaker: "H.B." }), said(SHORT, { ...known, speaker: "Harbour Board" }))).toMatchObject({
      verdict: "same",
    });
  });

  it("few quoted words hold on their day alone", () => {
    const short = "berths for every crew";
    expect(judged(quoted(short), quoted(short, { day: "2031-05-07" }))).toMatchObject({ verdict: "same", kind: "exact" });
    expect(judged(quoted(short), quoted(short, { day: "2031-06-07" }))).toMatchObject({ verdict: "unsure" });
  });

  it("is symmetric, its confidence a confidence, its reasons words", () => {
    const word = fc.constantFrom(
      "harbour",
      "ferries",
      "Vellmar",
      "Lodden",
      "14",
      "crews",
      "not",
      "winter",
      "berths",
      "open",
      "would",
      "the",
    );
    const content = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
    const day = fc.constantFrom(null, "2031-05-06", "2031-05-07", "2031-07-06");
    fc.assert(
      fc.property(content, content, day, day, fc.boolean(), (a, b, x, y, quote) => {
        const one = quote ? quoted(a, { day: x }) : said(a, { day: x });
        const other = said(b, { day: y });
        const judgement = judged(one, other);
        expect(judged(other, one)).toEqual(judgement);
        if (!judgement) return;
        expect(judgement.confidence).toBeGreaterThanOrEqual(0);
        expect(judgement.confidence).toBeLessThanOrEqual(1);
        expect(judgement.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("keys of a statement are few", () => {
    const sentence = "The harbour board of Vellmar opened fourteen Lodden ferries yesterday. ";
    expect(keysOf(foldQuoted(quoted(sentence.repeat(500)))).dated.kept.length).toBeLessThan(150);
  });
});
