import fc from "fast-check";
import { expect, test } from "vitest";
import { ownersOf, windowsOver } from "../../src/model/windows.ts";

test("a text that fits is one window; a longer one is cut into windows that share their edges", () => {
  expect(windowsOver(0, 384, 96)).toEqual([]);
  expect(windowsOver(382, 384, 96)).toEqual([{ start: 0, end: 382 }]);
  expect(windowsOver(383, 384, 96)).toEqual([
    { start: 0, end: 382 },
    { start: 286, end: 383 },
  ]);
  expect(() => windowsOver(10, 98, 96)).toThrow(RangeError);
});

test("a subword belongs to the window in which it is farthest from an edge, to the earlier one on a tie", () => {
  expect([...ownersOf(12, windowsOver(12, 10, 4))]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  expect([
    ...ownersOf(11, [
      { start: 0, end: 7 },
      { start: 4, end: 11 },
    ]),
  ]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
});

test("whatever the length: every subword is in its owner, and no window answers for what another sees better", () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.integer({ min: 4, max: 400 }), fc.nat(200), (count, positions, wish) => {
      const shared = Math.min(wish, positions - 3);
      fc.pre(shared < 0.9 * positions);
      const windows = windowsOver(count, positions, shared);
      const owners = ownersOf(count, windows);
      windows.forEach(({ start, end }, k) => {
        expect(end - start).toBeLessThanOrEqual(positions - 2);
        if (k > 0) expect(windows[k - 1].end - start).toBe(shared);
      });
      const distance = (i: number, k: number) => Math.min(i - windows[k].start, windows[k].end - 1 - i);
      const wrong = Array.from(owners.keys()).filter((i) => {
        const own = distance(i, owners[i]);
        if (own < 0 || (owners[i] > 0 && own <= distance(i, owners[i] - 1))) return true;
        return owners[i] < windows.length - 1 && own < distance(i, owners[i] + 1);
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
