import fc from "fast-check";
import { expect, test } from "vitest";
import { bestTree, isTree, ROOT } from "../../../src/language/syntax/arborescence.ts";

function total(heads: ArrayLike<number>, count: number, arcs: ArrayLike<number>, roots: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += heads[i] === ROOT ? roots[i] : arcs[i * count + heads[i]];
  return sum;
}

/** Every tree with one root, tried. */
function bestOfAll(count: number, arcs: readonly number[], roots: readonly number[]): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(count).fill(ROOT);
  const from = (i: number): void => {
    if (i === count) {
      if (isTree(heads)) best = Math.max(best, total(heads, count, arcs, roots));
      return;
    }
    for (let head = ROOT; head < count; head++) {
      if (head === i) continue;
      heads[i] = head;
      from(i + 1);
    }
  };
  from(0);
  return best;
}

const score = fc.integer({ min: -6, max: 6 });
const scores = (most: number, value: fc.Arbitrary<number>) =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      arcs: fc.array(value, { minLength: count * count, maxLength: count * count }),
      roots: fc.array(value, { minLength: count, maxLength: count }),
    }),
  );

test("no tree scores more", () => {
  fc.assert(
    fc.property(scores(5, score), ({ count, arcs, roots }) => {
      const heads = bestTree(count, Float64Array.from(arcs), Float64Array.from(roots));
      expect(isTree(heads)).toBe(true);
      expect(total(heads, count, arcs, roots)).toBe(bestOfAll(count, arcs, roots));
    }),
    { numRuns: 300 },
  );
});

test("a tree is a tree, whatever the scores", () => {
  const any = fc.oneof(fc.float(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0));
  fc.assert(
    fc.property(scores(14, any), ({ count, arcs, roots }) => {
      const heads = bestTree(count, Float32Array.from(arcs), Float32Array.from(roots));
      expect(heads).toHaveLength(count);
      expect(isTree(heads)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("cycles within cycles are opened", () => {
  // 0 and 1 want each other, 2 and 3 want each other, each pair wants the other pair next
  const arcs = Float64Array.of(0, 9, 5, 1, 9, 0, 4, 1, 6, 1, 0, 9, 1, 1, 9, 0);
  expect([...bestTree(4, arcs, Float64Array.of(0, 3, 0, 0))]).toEqual([1, ROOT, 0, 2]);
});

test.each([
  [[ROOT], true],
  [[1, ROOT, 1], true],
  [[], true],
  [[ROOT, ROOT], false],
  [[1, 0], false],
  [[1, 2, 1, ROOT], false],
])("%j is a tree: %s", (heads, expected) => {
  expect(isTree(heads)).toBe(expected);
});
