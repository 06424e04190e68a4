import { expect, test } from "vitest";
import type { Votes } from "../../../src/extract/attribution/neural/links.ts";
import { sourcesOf } from "../../../src/extract/attribution/neural/sources.ts";
import { DECODING } from "./predictions.ts";

const votes = (none: number, first: number, ...shares: number[]): Votes => ({ none, first, shares: Float64Array.from(shares) });

test("a cue takes the source for which both directions together speak most", () => {
  const points = [votes(0.1, 0, 0.9), votes(0.5, 0, 0.5)];
  expect(sourcesOf(points, [votes(0, 0, 0.2, 0.8)], DECODING)).toEqual([[1, 0]]);
  expect(sourcesOf(points, [votes(0, 0, 0.7, 0.3)], DECODING)).toEqual([[0, 1]]);
});

test("a cue that rather has no source takes none, and one source may have two cues", () => {
  const asks = [votes(0, 0, 1), votes(0.9, 0, 0.1), votes(0, 0, 1)];
  expect(sourcesOf([votes(0, 0, 1, 0, 0)], asks, DECODING)).toEqual([[0], [], [0]]);
  expect(sourcesOf([votes(0, 0, 1, 0, 0)], asks, { ...DECODING, no_source: 0.1 })).toEqual([[0], [0], [0]]);
});

test("a source that no cue took goes where it points most, and wherever it points often enough", () => {
  expect(sourcesOf([votes(0.1, 1, 0.5, 0.4)], [votes(1, 0), votes(1, 0), votes(1, 0)], DECODING)).toEqual([[], [0], [0]]);
});

test("where two are left over for a cue, the likelier comes first", () => {
  expect(sourcesOf([votes(0.5, 0, 0.5), votes(0.4, 0, 0.6)], [votes(9, 0)], DECODING)).toEqual([[1, 0]]);
});

test("without cues or without sources there is nothing to take", () => {
  expect(sourcesOf([votes(1, 0)], [], DECODING)).toEqual([]);
  expect(sourcesOf([], [votes(1, 0)], DECODING)).toEqual([[]]);
});

test("a pair that is barred is never made, however loudly it is asked for", () => {
  const points = [votes(0, 0, 1), votes(0.9, 0, 0.1)];
  expect(sourcesOf(points, [votes(0, 0, 0.9, 0.1)], DECODING)).toEqual([[0, 1]]);
  expect(sourcesOf(points, [votes(0, 0, 0.9, 0.1)], DECODING, (source) => source !== 0)).toEqual([[1]]);
});
