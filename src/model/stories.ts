import { readFileSync } from "node:fs";

/** What ships under models/stories/: in how many texts each word stands, and the weights of one story. Made by training/stories; `relate` knows what they mean. */
export interface ShippedStories {
  readonly background: { readonly texts: number; readonly words: Readonly<Record<string, string>> };
  readonly judge: {
    readonly bias: number;
    readonly weights: Readonly<Record<string, number>>;
    readonly join: number;
    readonly far: number;
    readonly undated: number;
    readonly merge: number;
  };
}

let shipped: ShippedStories | null = null;

/** Read once. Throws when a file is missing: they ship with the program. */
export function shippedStories(): ShippedStories {
  shipped ??= { background: load("background") as ShippedStories["background"], judge: load("judge") as ShippedStories["judge"] };
  return shipped;
}

function load(name: string): unknown {
  const root = import.meta.url.endsWith(".ts") ? "../../" : "../../../";
  return JSON.parse(readFileSync(new URL(`${root}models/stories/${name}.json`, import.meta.url), "utf8"));
}
