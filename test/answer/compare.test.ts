import { describe, expect, it } from "vitest";
import { compare } from "../../src/answer/compare.ts";
import { oneLine, readingOf, type Told } from "./pile.ts";
import { recordOf } from "./record.ts";

const NETS = "We will mend the nets of Vellmar before the herring come back.";
const LAMPS = "Nobody in the council asked for the lamps on the pier to be lit.";
const BOATS = "The boats will have new sails in the spring.";
const id = (told: Told, name = "a") => `${readingOf(told).origin.sha256.slice(0, 12)}-${name}`;
const sha = (told: Told) => readingOf(told).origin.sha256;
const speech = (words: string, published: string, publisher: string): Told => ({
  ...oneLine("Mara Kessler", words, published),
  publisher,
});
const report = (words: string, published: string, publisher: string): Told => ({
  published,
  publisher,
  paragraphs: [`Mara Kessler said {{a:${words}}}.`],
  statements: { a: { speaker: "Mara Kessler", kind: "indirect" } },
});

describe("what several reports carry", () => {
  const full = speech(`${NETS} ${LAMPS} ${BOATS}`, "2031-02-03T09:00", "Tidewater Post");
  const middle = speech(LAMPS, "2031-02-03T12:00", "Orrin Courier");
  const altered = speech(LAMPS.replace("asked", "has ever asked"), "2031-02-04", "Vellmar Herald");
  const told = report("that nobody in the council had asked for lamps on the pier to be lit", "2031-02-04", "Lodden Times");

  it("names the base, the earliest, the kinds and the counts", async () => {
    const { utterances } = await compare(await recordOf([told, altered, middle, full]));
    expect(utterances).toHaveLength(1);
    expect(utterances[0]).toMatchObject({
      speaker: "Mara Kessler",
      base: { article: sha(full), statement: id(full) },
      earliest: { article: sha(full) },
      pages: 4,
      outlets: 4,
      origins: 4,
    });
    expect(utterances[0].carriers?.map(({ kind }) => kind).sort()).toEqual(["direct", "direct", "direct", "indirect"]);
  });

  it("puts changed words first, types them, and shows a report beside, not as a change", async () => {
    const [{ variants }] = (await compare(await recordOf([told, altered, middle, full]))).utterances;
    expect(variants.map(({ kind, to }) => [kind, to.article])).toEqual([
      ["altered", sha(altered)],
      ["partial", sha(middle)],
      ["reported", sha(told)],
    ]);
    expect(variants[0].changes?.some(({ kind, edge }) => !edge && kind === "insertion")).toBe(true);
    expect(variants[2]).toMatchObject({ diff: [], onlyThere: [] });
    expect(variants[2].notThere).toContain("herring");
  });

  it("says what was left out directly before and after, unless it is printed elsewhere", async () => {
    const [{ leftOut }] = (await compare(await recordOf([middle, full]))).utterances;
    expect(leftOut).toEqual([
      {
        carrier: { article: sha(middle), statement: id(middle) },
        fuller: { article: sha(full), statement: id(full) },
        before: NETS.slice(0, -1),
        after: BOATS.slice(0, -1),
      },
    ]);
    const elsewhere: Told = { ...middle, paragraphs: [...middle.paragraphs, BOATS] };
    const [{ leftOut: less }] = (await compare(await recordOf([elsewhere, full]))).utterances;
    expect(less?.[0]).toMatchObject({ before: NETS.slice(0, -1), after: null });
  });

  it("does not name an earliest that nothing tells", async () => {
    const days = [speech(NETS, "2031-02-03", "Orrin Courier"), speech(NETS, "2031-02-03T09:00", "Tidewater Post")];
    const [{ earliest, variants, leftOut }] = (await compare(await recordOf(days))).utterances;
    expect(earliest).toBeNull();
    expect([variants, leftOut]).toEqual([[], []]);
  });

  it("is empty for one article, and quick for a thousand copies", async () => {
    expect((await compare(await recordOf([full]))).utterances).toEqual([]);
    const copies = Array.from({ length: 1000 }, (_, n) => speech(NETS, "2031-02-03", `Outlet ${n}`));
    const [utterance, ...others] = (await compare(await recordOf(copies))).utterances;
    expect(others).toEqual([]);
    expect(utterance).toMatchObject({ outlets: 1000, variants: [], leftOut: [] });
    expect(utterance.statements).toHaveLength(1000);
  }, 60_000);
});
