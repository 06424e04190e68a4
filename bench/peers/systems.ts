/**
 * The programs beside each other, each behind one function: the same texts in, trees, names and quotations
 * out as files. Each runs as a process of its own with two cores' worth of workers, reading only what the
 * wanted layers need.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Text } from "../../eval/language/corpora.ts";
import { projectRoot } from "../../eval/root.ts";
import { program } from "../program.ts";
import { runAlone } from "./spent.ts";

/** Workers of every program, as the bars are for two cores. */
export const WORKERS = 2;
/** Heap of the Java machine, as CoreNLP's documentation gives it for its whole pipeline. */
const JAVA_HEAP = "-Xmx4g";
const COMPILER = "javac";

export type Layer = "trees" | "names" | "quotes";

/** A document in paragraphs of sentences; for a program that finds the sentences itself they are one text. */
export interface Reading extends Text {
  /** Given where the sentences are given: one a line, a blank line before a paragraph. */
  readonly lines?: string;
}

export interface Answer {
  readonly seconds: number;
  readonly peakBytes: number | null;
  /** Until the first text is read; the whole run of one short text where the program cannot say. */
  readonly loadSeconds: number | null;
  /** Seconds from the first text to the last answer; null where loading cannot be told from reading. */
  readonly readSeconds: number | null;
  /** Texts that the program could not read whole, where it says so. */
  readonly refused: number;
  /** The answers as files' contents; a layer that was not asked for is empty. */
  readonly layers: Readonly<Partial<Record<Layer, string>>>;
}

export interface Refusal {
  readonly reason: string;
}

export interface System {
  readonly name: string;
  read(texts: readonly Reading[], layers: readonly Layer[], workFolder: string): Promise<Answer | Refusal>;
}

export function isAnswer(outcome: Answer | Refusal): outcome is Answer {
  return "layers" in outcome;
}

// ---------------------------------------------------------------- peers

const sources = (...path: string[]) => join(projectRoot(), "bench", "peers", ...path);

/** Runs a peer's reader: TEXTS OUT LAYERS WORKERS [given]. */
async function readWith(command: readonly string[], texts: readonly Reading[], layers: readonly Layer[], workFolder: string) {
  const given = texts.some(({ lines }) => lines !== undefined);
  const path = join(workFolder, "texts.jsonl");
  writeFileSync(
    path,
    texts
      .flatMap(given ? sentencesOf : wholeOf)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(""),
  );
  const out = join(workFolder, "out");
  mkdirSync(out, { recursive: true });
  const args = [...command.slice(1), path, out, layers.join(","), String(WORKERS), ...(given ? ["given"] : [])];
  const spent = await runAlone(command[0], args, join(workFolder, "stdout.txt"), { PYTHONDONTWRITEBYTECODE: "1" }).catch(
    (cause: Error): Refusal => ({ reason: cause.message }),
  );
  if ("reason" in spent) return spent;
  const runPath = join(out, "run.json");
  if (spent.code !== 0 || !existsSync(runPath)) return { reason: `ended with code ${spent.code}: ${lastLine(spent.said)}` };
  const run = JSON.parse(readFileSync(runPath, "utf8")) as { loadSeconds: number; seconds: number; refused?: number };
  const file = { trees: "trees.conllu", names: "names.jsonl", quotes: "quotes.jsonl" };
  return {
    seconds: spent.seconds,
    peakBytes: spent.peakBytes,
    loadSeconds: run.loadSeconds,
    readSeconds: run.seconds,
    refused: run.refused ?? 0,
    layers: Object.fromEntries(layers.map((layer) => [layer, readFileSync(join(out, file[layer]), "utf8")])),
  };
}

function wholeOf({ doc, text }: Reading): Text[] {
  return [{ doc, text }];
}

function sentencesOf({ doc, lines = "" }: Reading): Text[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((text, i) => ({ doc: `${doc}#${i}`, text }));
}

export function spacy(peersFolder: string): System {
  const python = join(peersFolder, "spacy", ...(process.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"]));
  return {
    name: "spaCy small, textacy",
    async read(texts, layers, workFolder) {
      if (!existsSync(python)) return { reason: "not installed" };
      return readWith([python, "-W", "ignore", sources("spacy", "run.py")], texts, layers, workFolder);
    },
  };
}

export function coreNlp(peersFolder: string): System {
  const jars = join(peersFolder, "corenlp", "*");
  return {
    name: "CoreNLP",
    async read(texts, layers, workFolder) {
      if (!existsSync(join(peersFolder, "corenlp"))) return { reason: "not installed" };
      const classes = join(workFolder, "classes");
      const compiled = spawnSync(COMPILER, ["-cp", jars, "-d", classes, sources("corenlp", "CoreNlpRun.java")], { encoding: "utf8" });
      if (compiled.status !== 0) return { reason: `javac: ${compiled.error?.message ?? lastLine(compiled.stderr)}` };
      return readWith(["java", JAVA_HEAP, "-cp", `${classes}${delimiter}${jars}`, "CoreNlpRun"], texts, layers, workFolder);
    },
  };
}

// ---------------------------------------------------------------- Onrecord

/** One short text, to tell how long the program takes to start and load. */
const SHORT: Text = { doc: "short", text: "The harbour office said on Monday that the ferry would sail." };

export function onrecord(): System {
  return {
    name: "Onrecord",
    async read(texts, layers, workFolder) {
      const given = texts.some(({ lines }) => lines !== undefined);
      const pile = [jsonLines("texts.jsonl", given ? texts.map(({ doc, lines = "" }) => ({ doc, text: lines })) : texts, workFolder)];
      const run = (paths: readonly string[], layer: Layer) => {
        const how = layer === "quotes" ? ["extract"] : ["parse", "--format", layer === "trees" ? "conllu" : "jsonl"];
        const mode = layer === "quotes" ? [] : given ? ["--sentences", "lines"] : ["--raw"];
        return runAlone(
          process.execPath,
          [program(), ...how, ...mode, "--workers", String(WORKERS), "--quiet", ...paths],
          join(workFolder, `${layer}.out`),
        );
      };
      // The clock and the memory are those of the last layer, the others are further runs of the same program.
      let answer: Omit<Answer, "layers"> | null = null;
      const found: Partial<Record<Layer, string>> = {};
      for (const layer of layers) {
        const short = await run([jsonLines("short.jsonl", [SHORT], workFolder)], layer);
        if (short.code !== 0) return { reason: lastLine(short.said) || `ended with code ${short.code}` };
        const spent = await run(pile, layer);
        // 3 is "some inputs failed": what it read is scored, the rest counts as missed.
        if (spent.code !== 0 && spent.code !== 3) return { reason: lastLine(spent.said) || `ended with code ${spent.code}` };
        found[layer] = readFileSync(join(workFolder, `${layer}.out`), "utf8");
        answer = { seconds: spent.seconds, peakBytes: spent.peakBytes, loadSeconds: short.seconds, readSeconds: null, refused: 0 };
      }
      return answer ? { ...answer, layers: found } : { reason: "nothing was asked" };
    },
  };
}

function jsonLines(name: string, texts: readonly Text[], workFolder: string): string {
  const path = join(workFolder, name);
  writeFileSync(path, texts.map(({ doc, text }) => `${JSON.stringify({ doc, text })}\n`).join(""));
  return path;
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim() ?? "";
}
