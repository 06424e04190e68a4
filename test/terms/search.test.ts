import fc from "fast-check";
import { expect, test } from "vitest";
import { firstNotBefore } from "../../src/terms/search.ts";

test("finds what looking at one after the other finds, also at both ends and in nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: -1, max: 10 }), (numbers, least) => {
      const ordered = numbers.sort((a, b) => a - b);
      const found = ordered.findIndex((number) => number >= least);
      expect(firstNotBefore(ordered.length, (i) => ordered[i] < least)).toBe(found < 0 ? ordered.length : found);
    }),
  );
});
