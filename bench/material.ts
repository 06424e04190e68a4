/**
 * What piles are made of: the training texts of PolNeAR when the gold is at hand, else the sample pile of
 * the project. Never stored anywhere but in a temporary folder.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGold } from "../eval/gold.ts";
import { projectRoot } from "../eval/root.ts";

export interface Text {
  readonly name: string;
  readonly text: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

export interface Material {
  readonly name: string;
  readonly texts: readonly Text[];
}

/** The texts a pile begins with, in a fixed order. */
export function material(dataFolder: string | undefined): Material {
  if (dataFolder === undefined) return { name: "the sample pile of the project, re-mixed", texts: sampleTexts() };
  const { documents } = readGold(dataFolder, "train");
  return {
    name: `PolNeAR train (${documents.length} texts) and re-mixes of its paragraphs`,
    texts: documents.map((d) => ({ name: d.doc, text: d.text, publisher: d.publisher, published: d.date })),
  };
}

function sampleTexts(): Text[] {
  const folder = join(projectRoot(), "examples");
  const texts: Text[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (name.endsWith(".txt"))
      texts.push({
        name: name.replace(/[\\/]/g, "-").slice(0, -4),
        text: readFileSync(join(folder, name), "utf8"),
        publisher: null,
        published: null,
      });
    if (name.endsWith(".jsonl")) {
      for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
        const text = line.trim() ? (JSON.parse(line) as { text?: string }).text : undefined;
        if (text) texts.push({ name: `line-${texts.length}`, text, publisher: null, published: null });
      }
    }
  }
  return texts;
}

export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
