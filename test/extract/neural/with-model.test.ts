import { afterAll, expect, test } from "vitest";
import { decodeAttributions } from "../../../src/extract/attribution/neural/decode.ts";
import { loadModel } from "../../../src/model/model.ts";
import { modelFolder } from "../../model/folder.ts";
import { layersOf, lines } from "./predictions.ts";

/** From the text to attributions through a real network, the way the pipeline joins them: the model never knows the language, nor extraction the model. */
const made = modelFolder();
afterAll(() => made.remove());

test("a text read by model and language apart is decoded from both", async () => {
  const { view, layers } = layersOf(
    "The harbour opens again.\n\n“We have waited for this day for three years,” Ada Lund said. “Nobody else did.”\n\nIt rained.\n\nThe gate stayed shut, Piet Orrin said: “It must.”",
  );
  const model = await loadModel({ folder: made.folder });
  const predictions = (await model.predict(view.text))!;
  expect(predictions.windows.length).toBeGreaterThan(2);
  expect(lines(view.text, decodeAttributions(view.text, layers, predictions))).toEqual([
    "direct | Ada Lund | said | “We have waited for this day for three years,” ... “Nobody else did.”",
    "direct | Piet Orrin | said | “It must.”",
  ]);
  await model.close();
});
