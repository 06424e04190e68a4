import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { featuresOf } from "../../src/model/features.ts";
import { wordpiece } from "../../src/model/wordpiece.ts";

const { encode } = wordpiece(readFileSync(new URL("../../models/attribution/vocab.txt", import.meta.url), "utf8"));

/** One feature of a text, a digit a subword, with the subwords' own text beside it. */
function read(text: string, feature: 0 | 1 | 2): string {
  const subwords = encode(text);
  const features = featuresOf(text, subwords);
  return Array.from(subwords.starts, (start, i) => `${text.slice(start, subwords.ends[i])}/${features[i * 3 + feature]}`).join(" ");
}

test("letter case is that of the whole word a subword is cut from", () => {
  expect(read("Ada said NATO and McOrrin met iPhone A 42 G7 5th", 0)).toBe(
    "Ada/2 said/1 NATO/3 and/1 Mc/4 Or/4 rin/4 met/1 iPhone/4 A/2 42/0 G/3 7/3 5th/1",
  );
  expect(read("U.S. o'Clock Élan 中 — “Ü”", 0)).toBe("U/2 ./0 S/2 ./0 o/1 '/0 Clock/2 Él/2 an/2 中/1 —/0 “/0 Ü/2 ”/0");
});

test("quotation marks open and close, and nothing runs past its line", () => {
  expect(read('He said "we go" now', 1)).toBe('He/0 said/0 "/2 we/1 go/1 "/2 now/0');
  expect(read("“No, “never” again” he", 1)).toBe("“/2 No/1 ,/1 “/2 never/1 ”/2 again/0 ”/2 he/0");
  expect(read("``Yes'' and ''no'' it's", 1)).toBe("`/2 `/2 Yes/1 '/2 '/2 and/0 '/2 '/2 no/1 '/2 '/2 it/0 '/0 s/0");
  expect(read("“Never closed\nNext line “and again\n”here", 1)).toBe("“/2 Never/1 closed/1 Next/0 line/0 “/2 and/1 again/1 ”/2 here/0");
  expect(read("„low“ «guillemets» ‘‘double’’ ‘single’", 1)).toBe(
    "„/2 low/1 “/2 «/2 gui/1 lle/1 met/1 s/1 »/2 ‘/2 ‘/2 double/1 ’/2 ’/2 ‘/0 single/0 ’/0",
  );
});

test("the first line is the headline, every other line begins with a beginning", () => {
  expect(read("\n \nDam holds\n\nThe dam held.\nAll saw it.", 2)).toBe("Dam/2 holds/2 The/1 dam/0 held/0 ./0 All/1 saw/0 it/0 ./0");
  expect(read("", 2)).toBe("");
  expect(read("\u200b\nOne", 2)).toBe("One/2");
});
