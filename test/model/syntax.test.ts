import { expect, test } from "vitest";
import { type FurtherOutputs, gatherSyntax } from "../../src/model/syntax.ts";
import { ownersOf, windowsOver } from "../../src/model/windows.ts";

const LABELS = { upos: ["NOUN", "VERB"], xpos: ["NN"], relation: ["root", "nsubj"], name: ["O"] };
const NAMES = { sentence: 2, upos: 2, xpos: 1, name: 1, arc_dependent: 2, arc_head: 2, relation_dependent: 2, relation_head: 2 };

/** Outputs in which every number tells its window and position: 1000 w + position, plus a tenth for each column. */
function outputs(window: number, positions: number): FurtherOutputs {
  return Object.fromEntries(
    Object.entries(NAMES).map(([name, width]) => [
      name,
      Float32Array.from({ length: positions * width }, (_, k) => 1000 * window + Math.floor(k / width) + (k % width) / 10),
    ]),
  );
}

test("every subword takes its row from the window that answers for it, and the root from the same", () => {
  const count = 20;
  const windows = windowsOver(count, 12, 4);
  const owners = ownersOf(count, windows);
  const gatherer = gatherSyntax(count, owners, LABELS);
  for (const [index, window] of windows.entries()) gatherer.take(window, index, outputs(index, window.end - window.start + 2));
  const { upos, root, sentence, arcWidth, labels } = gatherer.gathered();
  expect(windows.length).toBeGreaterThan(2);
  expect(arcWidth).toBe(2);
  expect(labels).toBe(LABELS);
  for (let i = 0; i < count; i++) {
    const place = 1000 * owners[i] + i - windows[owners[i]].start + 1;
    expect(upos[2 * i]).toBeCloseTo(place, 3);
    expect(upos[2 * i + 1]).toBeCloseTo(place + 0.1, 3);
    expect(root[2 * i]).toBe(1000 * owners[i]);
    expect(sentence[i]).toBeCloseTo(0.1, 3);
  }
});

test("a text without subwords has empty columns; a network without an output is told", () => {
  expect(gatherSyntax(0, new Uint32Array(0), LABELS).gathered()).toMatchObject({ arcWidth: 0, sentence: new Float32Array(0) });
  const { name: _, ...without } = outputs(0, 5);
  expect(() => gatherSyntax(3, new Uint32Array(3), LABELS).take({ start: 0, end: 3 }, 0, without)).toThrow(/gives no name/);
});
