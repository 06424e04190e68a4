import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const CASE = new URL("../cases/model/", import.meta.url);
const VOCABULARY = new URL("../../models/attribution/vocab.txt", import.meta.url);

/** A folder of its own with the tests' model: "said" is a cue, words in quotation marks are content, capitalised ones outside are source. */
export function modelFolder(): { readonly folder: URL; readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "onrecord-model-"));
  for (const name of ["model.onnx", "config.json"]) copyFileSync(new URL(name, CASE), join(path, name));
  copyFileSync(VOCABULARY, join(path, "vocab.txt"));
  return { folder: pathToFileURL(`${path}/`), path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
