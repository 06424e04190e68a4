/** Trees written by hand, so that every branch is known. */
import { expect, test } from "vitest";
import { forestOf, probabilityOf } from "../../src/clean/forest.ts";

const pack = (bytes: number, values: readonly number[], set: (view: DataView, at: number, value: number) => void): string => {
  const view = new DataView(new ArrayBuffer(values.length * bytes));
  for (const [index, value] of values.entries()) set(view, index * bytes, value);
  return Buffer.from(view.buffer).toString("base64");
};
const int16 = (values: readonly number[]) => pack(2, values, (view, at, value) => view.setInt16(at, value, true));
const float32 = (values: readonly number[]) => pack(4, values, (view, at, value) => view.setFloat32(at, value, true));

/** Two trees: words <= 4.5 ? -1 : (ended <= 0.5 ? 0.25 : 2), and one lone leaf of 0.5. */
const forest = forestOf({
  version: "test/1",
  features: ["words", "ended"],
  sizes: [2, 0],
  feature: int16([0, 1]),
  threshold: float32([4.5, 0.5]),
  left: int16([~0, ~1]),
  right: int16([1, ~2]),
  leaves: float32([-1, 0.25, 2, 0.5]),
});

test.each([
  [[4.5, 1], -0.5],
  [[5, 0], 0.75],
  [[5, 1], 2.5],
])("row %j scores %d", (row, score) => {
  expect(forest.score(Float64Array.from(row), 0)).toBe(score);
});

test("a row is read from where it begins", () => {
  expect(forest.score(Float64Array.from([5, 1, 4, 0]), 2)).toBe(-0.5);
});

test("log odds become a probability", () => {
  expect(probabilityOf(0)).toBe(0.5);
  expect(probabilityOf(3)).toBeCloseTo(0.9526, 4);
});
