/** The trees that ship under models/pages/, made by training/pages/. How they are scored is said in src/terms/forest.ts. */
import { readFileSync } from "node:fs";
import { type Forest, type ForestFile, forestOf } from "../terms/forest.ts";

export { type Forest, forestOf, probabilityOf } from "../terms/forest.ts";

/** Reads `models/pages/NAME.json` as a forest. Throws when it is missing: it ships with the program. */
export function loadForest(name: string): Forest {
  return forestOf(readModel(name) as ForestFile);
}

/** What `models/pages/NAME.json` holds; the same from the sources and from `dist`. */
export function readModel(name: string): unknown {
  const root = import.meta.url.endsWith(".ts") ? "../../" : "../../../";
  return JSON.parse(readFileSync(new URL(`${root}models/pages/${name}.json`, import.meta.url), "utf8"));
}
