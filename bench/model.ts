/**
 * The trained model on its own and the whole way with it: how long it takes to load, what the encoder
 * takes of the time, and words a second of the command on all cores. The limit beside it is the encoder
 * alone, as many copies of it as there are workers: nothing can be faster than that.
 */
import { clean } from "../src/clean/clean.ts";
import { extract } from "../src/extract/extract.ts";
import { readLanguage } from "../src/language/language.ts";
import { loadModel } from "../src/model/model.ts";
import type { Page } from "../src/terms/article.ts";
import { viewOf } from "../src/terms/view.ts";
import { runMeasured } from "./child.ts";
import { wordsIn } from "./material.ts";
import type { Pile } from "./pile.ts";
import { columns, megabytes, verdict, whole } from "./print.ts";
import { program } from "./program.ts";

/** The bars, on two cores. */
const BAR = { wordsPerSecond: 12_000, loadSeconds: 1, peakBytes: 700e6, outsideShare: 0.35 };
const LOADS = 3;
const ROUNDS = 3;

export interface ModelFigures {
  readonly version: string;
  readonly backend: string;
  readonly loadSeconds: number;
  /** On one thread, the best of several rounds. */
  readonly encoderSeconds: number;
  readonly outsideSeconds: number;
  readonly words: number;
  /** The command on a pile: reading, encoder, decoding, printing; its start included. */
  readonly command: {
    readonly articles: number;
    readonly words: number;
    readonly workers: number;
    readonly seconds: number;
    readonly cpuSeconds: number;
    readonly peakBytes: number;
  };
}

export async function timeModel(texts: readonly string[], pile: Pile, workers: number, workFolder: string): Promise<ModelFigures> {
  let loadSeconds = Number.POSITIVE_INFINITY;
  for (let k = 0; k < LOADS; k++) {
    const started = performance.now();
    await (await loadModel()).close();
    loadSeconds = Math.min(loadSeconds, (performance.now() - started) / 1e3);
  }
  let encoder = 0;
  const model = await loadModel({
    onEncoded: (milliseconds) => {
      encoder += milliseconds;
    },
  });
  let best = { encoder: Number.POSITIVE_INFINITY, outside: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    encoder = 0;
    let all = 0;
    for (const text of texts) {
      const started = performance.now();
      const article = clean(pageOf(text));
      const language = readLanguage(viewOf(article));
      const predictions = await model.predict(language.view.text);
      if (predictions) JSON.stringify(extract(article, language, predictions));
      all += performance.now() - started;
    }
    best = { encoder: Math.min(best.encoder, encoder), outside: Math.min(best.outside, all - encoder) };
  }
  const { version, backend } = model;
  await model.close();
  const ran = await runMeasured(program(), ["extract", pile.path, "--quiet", "--workers", String(workers)], workFolder);
  return {
    version,
    backend,
    loadSeconds,
    encoderSeconds: best.encoder / 1e3,
    outsideSeconds: best.outside / 1e3,
    words: texts.reduce((sum, text) => sum + wordsIn(text), 0),
    command: {
      articles: pile.articles,
      words: pile.words,
      workers,
      seconds: ran.seconds,
      cpuSeconds: ran.userSeconds + ran.systemSeconds,
      peakBytes: ran.peakBytes,
    },
  };
}

export function modelTable(figures: ModelFigures): string {
  const { version, backend, loadSeconds, encoderSeconds, outsideSeconds, words, command } = figures;
  const share = outsideSeconds / encoderSeconds;
  const rate = command.words / command.seconds;
  const limit = (words / encoderSeconds) * command.workers;
  const rows = [
    ["encoder, one thread", whole(words / encoderSeconds), ""],
    ["everything else, one thread", whole(words / outsideSeconds), `${(100 * share).toFixed(1)} % of the encoder's time`],
    [`encoder alone on ${command.workers} threads (the limit)`, whole(limit), ""],
    [
      `onrecord extract, ${command.workers} workers, ${whole(command.articles)} articles, ${whole(command.words)} words`,
      whole(rate),
      `${(rate / limit).toFixed(2)} of the limit; ${command.seconds.toFixed(1)} s, ${command.cpuSeconds.toFixed(1)} CPU s, peak ${megabytes(command.peakBytes)} MB`,
    ],
  ];
  const bars = [
    verdict(
      rate >= BAR.wordsPerSecond,
      `${whole(rate)} words/s from text to statements, the bar is ${whole(BAR.wordsPerSecond)} on two cores`,
    ),
    verdict(loadSeconds < BAR.loadSeconds, `loaded in ${loadSeconds.toFixed(2)} s, the bar is ${BAR.loadSeconds} s`),
    verdict(command.peakBytes < BAR.peakBytes, `peak ${megabytes(command.peakBytes)} MB, the bar is ${megabytes(BAR.peakBytes)}`),
    verdict(
      share < BAR.outsideShare,
      `outside the encoder ${(100 * share).toFixed(1)} % of its time, the bar is ${100 * BAR.outsideShare} %`,
    ),
  ];
  return [columns([`model ${version}, ${backend}`, "words/s", ""], rows), bars.join("\n")].join("\n\n");
}

function pageOf(text: string): Page {
  return { origin: { path: null, url: null, sha256: "", record: null, mediaType: "text/plain" }, text, given: {}, diagnostics: [] };
}
