import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "../reading.ts";

const fragment = fc.constantFrom(
  ..."Ada Lund|Emeric Shaw|the Vessel Courier|said|told reporters|told|that|“|”|‘|’|,|.|?|:|who|according to|citing|two officials|quoted|as saying|was quoted by|through a translator|in an interview with|would not|refused to|has yet to|did not|neither|nor|confirmed|denied|ruled out|asked|whether|promised to|hopes|is worried about|the dam would hold|might|and|but|if|she|they|AL:|Ada Lund:|Q.|A.|MR. SHAW:|please|leave the dam|seen by|in a letter to|\n|\n\n|on Monday|no|nobody".split(
    "|",
  ),
);

test("whatever the text: a statement is a thought or an act, an open one has no certainty, nobody passes on their own words", () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 60 }), (fragments) => {
      const { statements } = readText(fragments.join(" "));
      const byId = new Map(statements.map((statement) => [statement.id, statement]));
      for (const { act, attitude, polarity, certainty, speaker, via, within, continues, addressee } of statements) {
        expect(attitude).toBe(act === null);
        if (polarity === "unknown") expect(certainty).toBeNull();
        if (speaker.entity) expect(via.map(({ entity }) => entity)).not.toContain(speaker.entity);
        if (continues !== null) expect(byId.has(continues)).toBe(true);
        expect(addressee === null || /\p{L}/u.test(addressee ?? "")).toBe(true);
        let steps = 0;
        for (let at = within ?? null; at !== null; at = byId.get(at)?.within ?? null) expect(steps++).toBeLessThan(statements.length);
      }
    }),
    { numRuns: 300 },
  );
});
