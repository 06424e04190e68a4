import { readFileSync } from "node:fs";
import { type Forest, type ForestFile, forestOf, type Rankers } from "../terms/forest.ts";

/** The boosted trees that ship under models/reference/, made by training/reference. */

let shipped: Rankers | null = null;

/** Read once. Throws when a file is missing: they ship with the program. */
export function shippedRankers(): Rankers {
  shipped ??= { pronoun: load("pronoun"), it: load("it"), nominal: load("nominal") };
  return shipped;
}

function load(name: string): Forest {
  const root = import.meta.url.endsWith(".ts") ? "../../" : "../../../";
  return forestOf(JSON.parse(readFileSync(new URL(`${root}models/reference/${name}.json`, import.meta.url), "utf8")) as ForestFile);
}
