import type { MappedSentence, SentenceMap, SentenceMark, SentencePlace } from "../../terms/answer.ts";
import type { CopyJudgement } from "../../terms/copy.ts";
import type { CopyGroup, RecordedArticle } from "../../terms/store.ts";
import { describeDiff } from "./diff.ts";
import type { Output } from "./output.ts";
import { printable } from "./style.ts";
import { indented, wrap } from "./table.ts";
import { plural, quotePath, shortId, whereOf } from "./words.ts";

/** Copy groups and sentence maps in words: every sentence with its mark, never by colour alone. */

/** A text with the articles that print it, the earliest first, and how much of its own words each shares with another. */
export function describeCopyGroup({ id, agency, outlets, pages, members }: CopyGroup, { style, width }: Output): string {
  const [first, second] = members;
  let text = `${style.bold(printable(first.article.title ?? "(no headline found)"))}  ${style.dim(shortId(id))}\n`;
  const named = agency
    ? `; agency: ${agency.name}, named by ${agency.articles === members.length ? "all" : agency.articles} of them`
    : "; no agency is named";
  const versions = members.length > pages ? ` (${plural(members.length, "version")})` : "";
  text += style.dim(indented(`${plural(pages, "article")}${versions} of ${plural(outlets, "outlet")}, one origin${named}`, width, "  "));
  members.forEach(({ article, carried, agency: own }, i) => {
    const earliest = i === 0 && isEarlier(first.article, second.article) ? ", the earliest" : "";
    const share = carried > 0 ? `, shares ${percent(carried)} of its own words` : "";
    const credited = own ? `, ${own}` : "";
    text += indented(`${shortId(article.sha256)}  ${whereOf(article)}${earliest}${share}${credited}`, width, "  ");
  });
  return `${text}\n`;
}

/** By the day, where one of the two gives no time. */
function isEarlier({ published: one }: RecordedArticle, { published: other }: RecordedArticle): boolean {
  return one !== null && other !== null && one < other && !other.startsWith(one);
}

/** Above the sentences one sign for each, as they come; then every sentence with its mark and where it stands too. */
export function describeSentenceMap(map: SentenceMap, articles: ReadonlyMap<string, RecordedArticle>, output: Output): string {
  const { article, group, partly, sentences, words } = map;
  const { style, width } = output;
  let text = `${style.bold(printable(article.title ?? "(no headline found)"))}\n${whereOf(article)}\n`;
  if (group) {
    const others = group.members.filter((member) => member.article.sha256 !== article.sha256);
    const named = group.agency ? ` Agency: ${group.agency.name}.` : "";
    text += indented(
      `The text is also in ${others
        .map((member) => whereOf(member.article))
        .slice(0, SHOWN)
        .join("; ")}${more(others.length)}.${named}`,
      width,
      "",
    );
  }
  for (const { article: other, reasons } of partly)
    text += indented(`A part of it is also in ${whereOf(other)} (${shortId(other.sha256)}): ${reasons.join(", ")}.`, width, "");
  const all = Object.values(words).reduce((sum, count) => sum + count, 0);
  const shares = MARKS.filter(([mark]) => words[mark] > 0).map(([mark, sign, name]) => `${sign} ${name} ${percent(words[mark] / all)}`);
  text += `\n${wrap(shares.join(", "), width).join("\n")}\n`;
  text += `${wrap(sentences.map(signOf).join(""), width).join("\n")}\n\n`;
  for (const sentence of sentences) text += describeSentence(sentence, articles, output);
  return text;
}

/** Articles named in a row. */
const SHOWN = 4;

function more(count: number): string {
  return count > SHOWN ? ` and ${count - SHOWN} more` : "";
}

/** In the order in which they are told. */
const MARKS: readonly (readonly [mark: SentenceMark, sign: string, name: string])[] = [
  ["wire", "=", "wire"],
  ["earlier", "<", "earlier"],
  ["quotation", '"', "quotation"],
  ["house", "#", "house line"],
  ["own", ".", "own"],
];
/** A wire sentence whose words were changed. */
const CHANGED = "~";

function signOf({ mark, elsewhere }: MappedSentence): string {
  if (mark === "wire" && isChanged(elsewhere)) return CHANGED;
  return MARKS.find(([name]) => name === mark)?.[1] ?? "?";
}

function isChanged(elsewhere: readonly SentencePlace[]): boolean {
  return elsewhere.length > 0 && elsewhere.every(({ diff }) => diff.length > 0);
}

const LABEL = 12;

function describeSentence(sentence: MappedSentence, articles: ReadonlyMap<string, RecordedArticle>, { style, width }: Output): string {
  const { mark, text, elsewhere } = sentence;
  const changed = mark !== "quotation" && isChanged(elsewhere);
  const label = `${signOf(sentence)} ${mark}`.padEnd(LABEL);
  const [first, ...rest] = wrap(text, Math.max(24, width - LABEL));
  let told = `${style.bold(label)}${first}\n${rest.map((line) => `${" ".repeat(LABEL)}${line}\n`).join("")}`;
  if (elsewhere.length === 0) return told;
  const place = ({ article }: SentencePlace) => {
    const other = articles.get(article);
    return other ? whereOf(other) : shortId(article);
  };
  const where = elsewhere.map(place).join("; ");
  const [from] = elsewhere;
  if (!changed) return told + style.dim(indented(`${mark === "quotation" ? "quoted" : "also"} in ${where}`, width, " ".repeat(LABEL)));
  const kinds = [...new Set(from.changes.map(({ kind }) => kind))].join(", ");
  told += style.dim(indented(`changed from ${where}${kinds ? `: ${kinds}` : ""}`, width, " ".repeat(LABEL)));
  return `${told}${" ".repeat(LABEL)}${describeDiff(from.diff, style)}\n`;
}

/** Which articles were taken for one text with this one, which not, and why. */
export function describeCopyJudgements(
  article: string,
  judgements: readonly CopyJudgement[],
  articles: ReadonlyMap<string, RecordedArticle>,
  { style, width }: Output,
): string {
  let text = `\n${style.bold("Compared for printing one text")}\n`;
  if (judgements.length === 0) return `${text}  No other article shares enough of its words.\n`;
  for (const { left, right, verdict, kind, confidence, reasons, judge } of judgements) {
    const id = left === article ? right : left;
    const other = articles.get(id);
    const said = kind === "partly" ? "partly the same" : VERDICTS[verdict];
    const named = other ? `${whereOf(other)}${other.title ? `: ${other.title}` : ""}` : shortId(id);
    text += indented(`${shortId(id)}  ${named}: ${said} (${confidence}), because ${reasons.join(", ")} [${judge}]`, width, "  ");
  }
  return text;
}

const VERDICTS = { same: "the same text", different: "not the same text", unsure: "not known to be the same text" } as const;

/** Under an article: who else prints it. */
export function describeCopyLine(group: CopyGroup, article: string, location: string): string {
  const agency = group.agency ? `, ${group.agency.name}` : "";
  return `One text in ${plural(group.pages, "article")} of ${plural(group.outlets, "outlet")}${agency}: onrecord copies ${quotePath(location)} ${shortId(article)}\n`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
