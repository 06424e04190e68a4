import { describe, expect, it } from "vitest";
import { quotedParts, quotedPassages } from "../../src/wording/quoted.ts";

const statement = (kind: "direct" | "mixed" | "indirect", ...texts: string[]) => {
  let start = 100;
  const content = texts.map((text) => {
    const passage = { start, end: start + text.length, text };
    start += text.length + 20;
    return passage;
  });
  return { kind, content } as const;
};

describe("quoted words of a statement", () => {
  it("takes every kind of mark, mixed ones too", () => {
    for (const text of [
      '"We stay."',
      "“We stay.”",
      '"We stay.”',
      "''We stay.''",
      "``We stay.''",
      "«We stay.»",
      "‘We stay.’",
      "'We stay.'",
    ]) {
      expect(quotedParts(statement("direct", text)), text).toEqual(["We stay."]);
    }
  });

  it("keeps the nested quotation inside its own", () => {
    expect(quotedParts(statement("direct", "“He said ‘no’ to me, and I don’t mind.”"))).toEqual(["He said ‘no’ to me, and I don’t mind."]);
    expect(quotedParts(statement("direct", "“He said “no” to me.”"))).toEqual(["He said “no” to me."]);
  });

  it("runs to the end of the passage when the mark is never closed", () => {
    expect(quotedParts(statement("direct", "“We stay.", "“We go.”"))).toEqual(["We stay.", "We go."]);
    expect(quotedParts(statement("direct", "“We stay.\n\n“We go.”"))).toEqual(["We stay.", "We go."]);
  });

  it("takes the stretches of mixed speech and says which go on", () => {
    const mixed = quotedPassages(statement("mixed", "the town is “open to talks” but would “not rush”"));
    expect(mixed.map((part) => [part.text, part.goesOn])).toEqual([
      ["open to talks", false],
      ["not rush", false],
    ]);
    const split = quotedPassages(statement("direct", "“We stay,”", "“and we help.”"));
    expect(split.map((part) => part.goesOn)).toEqual([false, true]);
    for (const part of split) expect(part.end - part.start).toBe(part.text.length);
  });

  it("gives nothing for indirect speech, everything for direct speech without marks", () => {
    expect(quotedParts(statement("indirect", "the town would stay"))).toEqual([]);
    expect(quotedParts(statement("direct", " We stay. "))).toEqual(["We stay."]);
    expect(quotedParts(statement("mixed", "no marks at all"))).toEqual([]);
  });

  it("passes over the apostrophe of a plural inside single marks", () => {
    expect(quotedParts(statement("direct", "‘The workers’ wages come first,’"))).toEqual(["The workers’ wages come first,"]);
    expect(quotedParts(statement("mixed", "‘open’ and ‘ready’ for it"))).toEqual(["open", "ready"]);
  });
});
