import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atHand } from "../../src/terms/at-hand.ts";

describe("what is kept at hand", () => {
  test("is the same as what is made anew, whatever is asked and however little is kept", async () => {
    const asked = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(asked, fc.integer({ min: 1, max: 5 }), async (keys, most) => {
        const get = atHand(most, async (key) => `${key}${key}`);
        for (const key of keys) expect(await get(key)).toBe(`${key}${key}`);
      }),
    );
  });

  test("is not made again while it is at hand, null and undefined neither", async () => {
    const made: string[] = [];
    const get = atHand<null | undefined>(2, async (key) => {
      made.push(key);
      return key === "none" ? null : undefined;
    });
    for (const key of ["none", "nothing", "none", "nothing", "third", "nothing", "none"]) await get(key);
    expect(made).toEqual(["none", "nothing", "third", "none"]);
  });
});
