/**
 * A folder of real articles without gold, held against what can be checked by program and printed for
 * what only a reader can judge: every quotation of the body inside a statement, nothing from page
 * furniture, a headline in each, direct speech with its speaker's full name.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ReaderOptions } from "../src/pipeline/options.ts";
import { openReader } from "../src/pipeline.ts";
import type { Page } from "../src/terms/article.ts";
import type { ArticleReading, Statement } from "../src/terms/reading.ts";
import { overlaps, type Span } from "../src/terms/span.ts";
import { cut, touched } from "./tokens.ts";
import { CannotRun } from "./trouble.ts";

/** Share of direct quotations that must carry a full name. */
const NAMED_MIN = 0.95;

/** Prompts and labels of pages that must not be left in a body. */
const FURNITURE =
  /\b(just posted|show comments|subscribe|newsletter|sign up|related (?:stories|links|articles)|please wait|accessibility links|follow us)\b/i;

interface Checked {
  readonly reading: ArticleReading;
  /** Quotations of the body, marks included, that no single statement holds. */
  readonly loose: readonly Span[];
  /** Statements that reach into removed furniture, or stand beside furniture that was kept. */
  readonly astray: readonly Statement[];
  readonly direct: readonly Statement[];
  readonly named: readonly Statement[];
}

/** Reads every text file of the folder and prints what was found. 1 when a bar is missed, else 0. */
export async function checkFolder(folder: string, options: ReaderOptions = {}): Promise<number> {
  if (!existsSync(folder)) throw new CannotRun(`no folder at ${folder}: give a folder of text files`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  if (files.length === 0) throw new CannotRun(`no .txt files in ${folder}`);
  const read = await openReader(options);
  const checked: Checked[] = [];
  for (const name of files) checked.push(check(await read(pageOfFile(join(folder, name)))));
  for (const one of checked) process.stdout.write(`${listing(one)}\n\n`);
  return summary(checked);
}

function pageOfFile(path: string): Page {
  const bytes = readFileSync(path);
  const text = bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .replaceAll("\0", "\uFFFD");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { origin: { path, url: null, sha256, record: null, mediaType: "text/plain" }, text, given: {}, diagnostics: [] };
}

function check(reading: ArticleReading): Checked {
  const direct = reading.statements.filter((s) => s.kind === "direct");
  const spansOf = (s: Statement) => [...s.content, ...s.cue, ...(s.source ? [s.source] : [])];
  const keptFurniture = reading.body.filter((span) => FURNITURE.test(span.text));
  return {
    reading,
    loose: looseQuotations(reading),
    astray: reading.statements.filter((s) =>
      spansOf(s).some((span) => [...reading.chrome, ...keptFurniture].some((c) => overlaps(span, c))),
    ),
    direct,
    named: direct.filter((s) => isFullName(s.speaker.name)),
  };
}

/** Each run of quoted text in a paragraph must lie, with all its tokens, inside the content of one statement. */
function looseQuotations(reading: ArticleReading): Span[] {
  const text = cut(reading.text);
  const contents = reading.statements.map((s) => new Set(touched(text, s.content)));
  const loose: Span[] = [];
  for (const paragraph of reading.body) {
    let at = paragraph.start;
    while (at < paragraph.end) {
      if (!text.quoted[at]) {
        at++;
        continue;
      }
      const start = at;
      while (at < paragraph.end && text.quoted[at]) at++;
      const tokens = touched(text, [{ start, end: at }]);
      if (!contents.some((content) => tokens.every((i) => content.has(i)))) loose.push({ start, end: at });
    }
  }
  return loose;
}

/** Two capitalised words or more: "John Kerry", not "Kerry", not "he", not "an official". */
function isFullName(name: string): boolean {
  return (name.match(/(?:^|\s)\p{Lu}[\p{L}'’.-]*/gu) ?? []).length >= 2;
}

function listing({ reading, loose, astray }: Checked): string {
  const lines = [
    `=== ${basename(reading.origin.path ?? "")}`,
    `title      ${reading.title ? oneLine(reading.title.text) : "NOT FOUND"}`,
    `publisher  ${reading.publisher?.name ?? "-"}   published ${reading.published?.value ?? "-"}   dateline ${reading.dateline?.text ?? "-"}   credit ${reading.credit ?? "-"}   authors ${reading.authors.join(", ") || "-"}`,
    `body       ${reading.body.length} spans`,
    ...reading.chrome.map((c) => `chrome     (${c.reason}) ${oneLine(c.text)}`),
    ...reading.statements.map((s) => {
      const marks = [
        s.attitude ? "attitude" : "",
        s.continues ? "goes on" : "",
        s.via.length > 0 ? `via ${s.via.map((v) => v.name).join(" < ")}` : "",
      ];
      const extra = marks.filter(Boolean).join(", ");
      return `${s.kind.padEnd(10)} ${s.speaker.name || "-"} (${s.speaker.type})${extra ? ` {${extra}}` : ""} | ${words(s.source ? [s.source] : [])} | ${words(s.cue)} | ${words(s.content)}`;
    }),
    ...loose.map((span) => `LOOSE      ${oneLine(reading.text.slice(span.start, span.end))}`),
    ...astray.map((s) => `ASTRAY     ${words(s.content)}`),
    ...(reading.diagnostics ?? []).map((d) => `diagnostic ${d.rule}: ${d.reason}`),
  ];
  return lines.join("\n");
}

function summary(checked: readonly Checked[]): number {
  const sum = (of: (one: Checked) => number) => checked.reduce((total, one) => total + of(one), 0);
  const headlines = sum((one) => (one.reading.title ? 1 : 0));
  const loose = sum((one) => one.loose.length);
  const astray = sum((one) => one.astray.length);
  const direct = sum((one) => one.direct.length);
  const named = sum((one) => one.named.length);
  const share = direct === 0 ? 0 : named / direct;
  const bars: [boolean, string][] = [
    [headlines === checked.length, `headline found in ${headlines} of ${checked.length} articles`],
    [loose === 0, `${loose} quotations of the bodies outside every statement`],
    [astray === 0, `${astray} statements from page furniture`],
    [
      direct > 0 && share >= NAMED_MIN,
      `${named} of ${direct} direct quotations carry a full name (${(100 * share).toFixed(1)} %; the bar is ${100 * NAMED_MIN} %; whether it is the right one, read above)`,
    ],
  ];
  for (const [held, said] of bars) process.stdout.write(`${held ? "holds " : "MISSED"}  ${said}\n`);
  for (const one of checked) {
    for (const s of one.direct)
      if (!one.named.includes(s)) process.stdout.write(`  no full name: ${s.speaker.name || "-"} | ${words(s.content).slice(0, 100)}\n`);
  }
  return bars.every(([held]) => held) ? 0 : 1;
}

function words(spans: readonly { readonly text: string }[]): string {
  return spans.length === 0 ? "-" : spans.map((s) => oneLine(s.text)).join(" ... ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
