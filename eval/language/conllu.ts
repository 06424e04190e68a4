/**
 * CoNLL-U by document: texts out of gold trees, and the trees of some documents out of a file of many. A
 * document is its sentences' texts with a blank line before a new paragraph and a space otherwise (nothing
 * after a last token that has `SpaceAfter=No`).
 */

export interface TreeDocument {
  readonly doc: string;
  /** The document's lines as they are in the file, the empty ones between sentences included. */
  readonly conllu: string;
}

export interface GoldTrees extends TreeDocument {
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

export interface GoldSentence {
  readonly text: string;
  readonly startsParagraph: boolean;
}

/** The documents of a file, in order; what stands before the first `# newdoc` belongs to none. */
export function documentsOf(conllu: string): TreeDocument[] {
  return conllu
    .split(/^(?=# newdoc)/m)
    .filter((part) => part.startsWith("# newdoc"))
    .map((part) => ({ doc: /^# newdoc id = (.*)$/m.exec(part)?.[1].trim() ?? "", conllu: `${part.trimEnd()}\n\n` }));
}

export function goldTrees(conllu: string): GoldTrees[] {
  return documentsOf(conllu).map(({ doc, conllu: lines }) => {
    const sentences: GoldSentence[] = [];
    let text = "";
    let glued = false;
    for (const block of lines.split(/\n\n+/).filter((part) => part.trim())) {
      const sentence = /^# text = (.*)$/m.exec(block)?.[1] ?? "";
      const startsParagraph = /^# newpar/m.test(block);
      text += `${text === "" ? "" : startsParagraph ? "\n\n" : glued ? "" : " "}${sentence}`;
      sentences.push({ text: sentence, startsParagraph });
      glued = /(?:^|\|)SpaceAfter=No(?:\||$)/.test(lastToken(block)?.[9] ?? "");
    }
    return { doc, conllu: lines, text, sentences };
  });
}

/** The text for a reader that is given the sentences: one a line, a blank line before a paragraph. */
export function inLines({ sentences }: Pick<GoldTrees, "sentences">): string {
  return sentences.map((one, i) => `${i > 0 && one.startsParagraph ? "\n" : ""}${one.text}`).join("\n");
}

/** The characters of the trees, white space left out: what the judge compares first. */
export function charactersOf(conllu: string): string {
  return blocksOf(conllu)
    .flatMap((block) => tokensOf(block).map((cells) => cells[1]))
    .join("")
    .replace(/[\s\p{Zs}]+/gu, "");
}

/** A tree that says nothing, for a text that a program did not read: each run of characters a word, the first the root. */
export function nothingSaid(doc: string, text: string): string {
  const rows = text
    .split(/[\s\p{Zs}]+/u)
    .filter(Boolean)
    .map((form, i) => [i + 1, form, "_", "X", "_", "_", i === 0 ? 0 : 1, i === 0 ? "root" : "dep", "_", "_"].join("\t"));
  return `# newdoc id = ${doc}\n${rows.join("\n")}\n\n`;
}

function blocksOf(conllu: string): string[] {
  return conllu.split(/\n\n+/);
}

function tokensOf(block: string): string[][] {
  const tokens: string[][] = [];
  let covered = 0;
  for (const line of block.split("\n")) {
    if (!/^\d/.test(line)) continue;
    const cells = line.split("\t");
    const range = /^\d+-(\d+)$/.exec(cells[0]);
    if (range) covered = Number(range[1]);
    else if (cells[0].includes(".") || Number(cells[0]) <= covered) continue;
    tokens.push(cells);
  }
  return tokens;
}

function lastToken(block: string): string[] | undefined {
  return tokensOf(block).at(-1);
}
