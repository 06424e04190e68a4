import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findBackend } from "../../src/model/encoder.ts";
import { ModelError } from "../../src/model/error.ts";
import { findModel, loadModel } from "../../src/model/model.ts";
import { modelFolder } from "./folder.ts";

let made: ReturnType<typeof modelFolder>;
beforeEach(() => {
  made = modelFolder();
});
afterEach(() => made.remove());

const TEXT = "The Dam\n\n“The wall will hold through the winter and long after it,” Lund said on Monday. Nobody asked “why”.";

test("a text becomes columns of numbers, one entry a subword, the same whichever window they came from", async () => {
  const model = await loadModel({ folder: made.folder });
  const predictions = (await model.predict(TEXT))!;
  const { starts, ends, tags, owners, windows } = predictions;
  expect(predictions.model).toBe("test/1");
  expect(tags).toHaveLength(starts.length * 9);
  expect(windows.length).toBeGreaterThan(1);
  expect(windows.every(({ start, end, width, head }) => head.length === (end - start + 2) * 2 * width)).toBe(true);
  const content = Array.from(starts, (start, i) => (tags[i * 9 + 8] > 0 ? TEXT.slice(start, ends[i]) : "")).filter(Boolean);
  expect(content.join(" ")).toBe("“ The wall will hold through the winter and long after it , ” “ why ”");
  const cue = Array.from(starts.keys()).find((i) => tags[i * 9 + 4] > 0)!;
  expect(TEXT.slice(starts[cue], ends[cue])).toBe("said");
  const { start, head, width } = windows[owners[cue]];
  expect(head[(cue - start + 1) * 2 * width]).toBe(4);
  await model.close();
});

test("both runtimes give the same numbers", async () => {
  const [native, wasm] = [await loadModel({ folder: made.folder }), await loadModel({ folder: made.folder, backend: "wasm" })];
  expect([native.backend, wasm.backend]).toEqual([await findBackend(), "wasm"]);
  expect(await wasm.predict(TEXT)).toEqual(await native.predict(TEXT));
});

test("what would be loaded is known without loading it", async () => {
  expect(await findModel({ folder: made.folder })).toEqual({ version: "test/1", backend: await findBackend(), trees: false });
  rmSync(join(made.path, "model.onnx"));
  await expect(findModel({ folder: made.folder })).rejects.toThrow(ModelError);
});

test("nothing in, nothing out; too long a text is refused before it is read", async () => {
  const model = await loadModel({ folder: made.folder, maxSubwords: 5 });
  expect((await model.predict(""))?.starts).toHaveLength(0);
  expect(await model.predict("one two three four five")).not.toBeNull();
  expect(await model.predict("one two three four five six")).toBeNull();
});

describe("a folder that holds no usable model says what is wrong", () => {
  const broken: [string, (path: string) => void, ModelError["reason"], RegExp][] = [
    ["no weights", (path) => rmSync(join(path, "model.onnx")), "missing", /weights cannot be read/],
    ["no vocabulary", (path) => rmSync(join(path, "vocab.txt")), "missing", /vocab\.txt/],
    ["weights cut short", (path) => writeFileSync(join(path, "model.onnx"), "not a network"), "damaged", /cannot be loaded/],
    ["a vocabulary of something else", (path) => writeFileSync(join(path, "vocab.txt"), "a\nb\n"), "damaged", /vocab\.txt/],
    ["a config that is no JSON", (path) => writeFileSync(join(path, "config.json"), "{"), "damaged", /config\.json/],
    [
      "weights of arcs that are no numbers",
      (path) => {
        const file = join(path, "config.json");
        const config = JSON.parse(readFileSync(file, "utf8"));
        config.decoding.ends = { source: {}, content: { "case before": "much" } };
        writeFileSync(file, JSON.stringify(config));
      },
      "damaged",
      /lacks/,
    ],
    ["a config without its numbers", (path) => writeFileSync(join(path, "config.json"), '{"version":"x","window":24}'), "damaged", /lacks/],
  ];
  for (const [what, breakIt, reason, message] of broken)
    test(what, async () => {
      breakIt(made.path);
      const error = await loadModel({ folder: made.folder }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ModelError);
      expect(error).toMatchObject({ reason, message: expect.stringMatching(message) });
    });
});
