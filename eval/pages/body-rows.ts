/**
 * What training/pages/body learns from, computed by the code that ships, for every HTML page of the gold:
 * `body-rows.js blocks DATA OUT` writes each page's blocks with their tokens, `body-rows.js features DATA OUT MAP`
 * their features (Float32 rows in OUT, names and pages in OUT.json); MAP gives each page's file of weights by its id.
 */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { blocksIn, type PageBlock } from "../../src/clean/body/blocks.ts";
import { featuresOf } from "../../src/clean/body/features.ts";
import { headlineIn } from "../../src/clean/body/headline.ts";
import { namesOnce, saidIn, wordsIn } from "../../src/clean/body/tokens.ts";
import { type Weights, weightsOf } from "../../src/clean/body/weights.ts";
import { pageOfBytes } from "../../src/read/text.ts";
import type { Page } from "../../src/terms/article.ts";
import type { Markup } from "../../src/terms/markup.ts";
import { type GoldPage, pageGold } from "./gold.ts";
import { inputOf } from "./reading.ts";

const [mode, data, out, map] = process.argv.slice(2);
const file = openSync(out, "w");
if (mode === "blocks") for (const read of pages()) writeSync(file, `${JSON.stringify(tokensOf(read))}\n`);
else writeFeatures(map ? JSON.parse(readFileSync(map, "utf8")) : {});
closeSync(file);

interface Read {
  readonly gold: GoldPage;
  readonly page: Page;
  readonly markup: Markup;
  readonly blocks: readonly PageBlock[];
}

/** Every page once, though some stand in two sets. */
function* pages(): Generator<Read> {
  const seen = new Set<string>();
  for (const corpus of pageGold(data)) {
    if (corpus.mode !== "html") continue;
    for (const gold of corpus.documents) {
      const intake = pageOfBytes(inputOf(gold), gold.bytes);
      const page = "page" in intake ? intake.page : null;
      if (!page?.markup || seen.has(page.origin.sha256)) continue;
      seen.add(page.origin.sha256);
      yield { gold, page, markup: page.markup, blocks: blocksIn(page.text, page.markup) };
    }
  }
}

function tokensOf({ gold, markup, blocks }: Read): object {
  const { elements } = markup;
  const names = namesOnce(elements);
  const above = (block: PageBlock): string[] => {
    const all = new Set<string>();
    for (let at = block.element; at >= 0; at = elements[at].parent) for (const name of names(at)) all.add(name);
    return [...all];
  };
  const rows = blocks.map((block) => ({ text: block.text, names: above(block), said: saidIn(wordsIn(block.text)) }));
  return { id: gold.doc, url: gold.url, blocks: rows };
}

function writeFeatures(files: Readonly<Record<string, string>>): void {
  const tables = new Map<string, Weights>();
  const weightsIn = (path: string | undefined): Weights => {
    const known = tables.get(path ?? "");
    if (known) return known;
    const read = weightsOf(path ? JSON.parse(readFileSync(path, "utf8")) : { names: {}, words: {} });
    tables.set(path ?? "", read);
    return read;
  };
  let names: readonly string[] = [];
  const listing: object[] = [];
  for (const { gold, page, markup, blocks } of pages()) {
    const columns = featuresOf(
      blocks,
      markup,
      headlineIn(page, markup, blocks).index,
      namesOnce(markup.elements),
      weightsIn(files[gold.doc]),
    );
    names = columns.names;
    writeSync(file, new Uint8Array(Float32Array.from(columns.rows(names)).buffer));
    listing.push({ id: gold.doc, blocks: blocks.length });
  }
  writeFileSync(`${out}.json`, `${JSON.stringify({ names, pages: listing })}\n`);
}
