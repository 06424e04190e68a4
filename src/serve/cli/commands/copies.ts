import type { Command } from "commander";
import type { SentenceMap } from "../../../terms/answer.ts";
import type { RecordedArticle, RecordStore } from "../../../terms/store.ts";
import { describeCopyGroup, describeSentenceMap } from "../copies.ts";
import { CommandError, EXIT, endWith } from "../exit.ts";
import { withExamples, withLimit, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord, first } from "../record.ts";
import { nothingNamed, resolve } from "../resolve.ts";
import { indented } from "../table.ts";
import { plural, quotePath, shortId } from "../words.ts";

/** `onrecord copies RECORD [ARTICLE]`: who prints whose text, and which sentences of an article are its own. */
export function addCopies(program: Command): void {
  const command = program
    .command("copies")
    .summary("who prints whose text, and which sentences are an article's own")
    .description(
      "Lists the texts that several articles print (agency copy, reprints), each as one origin, or tells of every sentence of an article whether it is from such a text, from an earlier article of the outlet, a shared quotation, a line the outlet prints everywhere, or its own.",
    )
    .argument("<record>", "a record made by onrecord build")
    .argument("[article]", "id of an article, or as much of it as tells it from the others")
    .option("--house-lines", "the sentences that outlets print everywhere, instead");
  withExamples(withLimit(withOutputOptions(command)), [
    ["onrecord copies pile.db", "every text that is printed more than once"],
    ["onrecord copies pile.db 3f1c9a7b22e0", "which sentences of an article are from the wire, with what was changed"],
    ["onrecord copies pile.db 3f1c9a7b22e0 --json | jq '.sentences[] | select(.mark == \"own\")'", "its own sentences, for other programs"],
  ]).action(listCopies);
}

type Flags = OutputOptions & { limit?: number; houseLines?: boolean };

async function listCopies(location: string, id: string | undefined, { limit, houseLines, ...options }: Flags): Promise<void> {
  const output = outputFor(options);
  if (id !== undefined && houseLines) throw new CommandError("--house-lines is for the whole record: leave out the article");
  await askRecord(location, async (store) => {
    if (id !== undefined) return mapArticle(store, location, id, output);
    const count = houseLines ? await listHouseLines(store, limit, output) : await listGroups(store, location, limit, output);
    if (count > 0) return;
    output.note(
      houseLines
        ? "No sentence stands in several articles of an outlet that have nothing else in common."
        : "No text is printed by two articles of the record.",
    );
    endWith(EXIT.nothingFound);
  });
}

async function listGroups(store: RecordStore, location: string, limit: number | undefined, output: Output): Promise<number> {
  if (output.form !== "human") return output.values(first(store.copyGroups(), limit));
  let count = 0;
  for await (const group of first(store.copyGroups(), limit)) {
    await output.write(describeCopyGroup(group, output));
    count++;
  }
  if (count > 0) {
    output.note(await origins(store));
    output.note(`Sentence by sentence: onrecord copies ${quotePath(location)} ID`);
  }
  return count;
}

/** "12 articles of 5 outlets go back to 9 origins." */
async function origins(store: RecordStore): Promise<string> {
  const [outlets, from] = [new Set<string>(), new Set<string>()];
  let articles = 0;
  for await (const { sha256, publisher, page, copyGroup } of store.articles()) {
    articles++;
    outlets.add(publisher ?? sha256);
    from.add(copyGroup ?? page ?? sha256);
  }
  return `${plural(articles, "article")} of ${plural(outlets.size, "outlet")} in the record, from ${plural(from.size, "origin")}: copies of one text and versions of one page are one origin.`;
}

async function listHouseLines(store: RecordStore, limit: number | undefined, output: Output): Promise<number> {
  if (output.form !== "human") return output.values(first(store.houseLines(), limit));
  let outlet: string | null | undefined;
  let count = 0;
  for await (const line of first(store.houseLines(), limit)) {
    if (count++ === 0 || line.outlet !== outlet) await output.write(`${output.style.bold(line.outlet ?? "many outlets")}\n`);
    outlet = line.outlet;
    await output.write(indented(`${line.text} (${plural(line.articles, "article")})`, output.width, "  "));
  }
  return count;
}

async function mapArticle(store: RecordStore, location: string, id: string, output: Output): Promise<void> {
  const { sentenceMap } = await import("../../../index.ts");
  const { id: article } = await resolve(store, location, id, ["article"]);
  const map = await sentenceMap(store, article);
  if (!map) throw new CommandError(nothingNamed(location, id, ["article"]));
  await (output.form === "human" ? output.write(describeSentenceMap(map, await named(store, map), output)) : output.value(map));
  if (map.group || map.partly.length > 0 || map.words.wire + map.words.earlier + map.words.quotation > 0) return;
  output.note(`Nothing of ${shortId(map.article.sha256)} stands in another article of the record.`);
  endWith(EXIT.nothingFound);
}

/** The articles that the map points at. */
async function named(store: RecordStore, { sentences }: SentenceMap): Promise<Map<string, RecordedArticle>> {
  const articles = new Map<string, RecordedArticle>();
  for (const sha256 of new Set(sentences.flatMap(({ elsewhere }) => elsewhere.map(({ article }) => article)))) {
    const article = await store.recordedArticle(sha256);
    if (article) articles.set(sha256, article);
  }
  return articles;
}
