import { access, readFile } from "node:fs/promises";
import type { Decoding } from "../terms/predictions.ts";
import { ModelError } from "./error.ts";
import type { SyntaxLabels } from "./syntax.ts";

/**
 * The shipped model is a folder of three files beside the sources: weights, vocabulary, and the
 * numbers that belong to these weights and no others. Each is checked before anything is read with it.
 */
export interface ModelFiles {
  readonly weights: URL;
  readonly vocabulary: string;
  readonly config: ModelConfig;
}

export interface ModelConfig {
  /** Name and version, such as `attribution/1`. */
  readonly version: string;
  /** Positions of a window, [CLS] and [SEP] included. */
  readonly window: number;
  /** Subwords that neighbouring windows share. */
  readonly shared: number;
  readonly decoding: Decoding;
  /** Of the heads for sentences, tags, trees and names; a network without them has none. */
  readonly labels?: SyntaxLabels;
}

/** The folder shipped with the program; the same from the sources and from `dist`. */
export function shippedModel(): URL {
  const root = import.meta.url.endsWith(".ts") ? "../../" : "../../../";
  return new URL(`${root}models/attribution/`, import.meta.url);
}

/** Throws ModelError when a file is missing or is not what it should be. */
export async function readModelFiles(folder: URL): Promise<ModelFiles> {
  const open = async (name: string): Promise<string> => {
    try {
      return await readFile(new URL(name, folder), "utf8");
    } catch (cause) {
      throw new ModelError("missing", `The model's ${name} cannot be read in ${folder.href}. Install the program anew.`, cause);
    }
  };
  const [vocabulary, text] = await Promise.all([open("vocab.txt"), open("config.json")]);
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (cause) {
    throw new ModelError("damaged", "The model's config.json is not JSON. Install the program anew.", cause);
  }
  config = withCalibration(config);
  if (!isConfig(config)) throw new ModelError("damaged", "The model's config.json lacks numbers it should hold. Install the program anew.");
  const weights = new URL("model.onnx", folder);
  await access(weights).catch((cause: unknown) => {
    throw new ModelError("missing", `The model's weights cannot be read at ${weights.href}. Install the program anew.`, cause);
  });
  return { weights, vocabulary, config };
}

/** The calibration stands beside the decoding in the file and belongs to it here. */
function withCalibration(config: unknown): unknown {
  const { decoding, calibration } = (config ?? {}) as { decoding?: object; calibration?: object };
  return decoding && calibration ? { ...(config as object), decoding: { ...decoding, calibration } } : config;
}

function isConfig(value: unknown): value is ModelConfig {
  const { version, window, shared, decoding, labels } = (value ?? {}) as Partial<ModelConfig>;
  const { enter, source_link, rescue, whole_quotation, no_source, least, steps, ends, calibration } = (decoding ?? {}) as Partial<Decoding>;
  const numbers: unknown[] = [window, shared, source_link, rescue, whole_quotation, enter?.source, enter?.cue, enter?.content];
  for (const number of [no_source, least]) if (number !== undefined) numbers.push(number);
  if (calibration) numbers.push(calibration.base, calibration.content, calibration.cue, calibration.link);
  if (steps) for (const role of [steps.source, steps.cue, steps.content]) numbers.push(...threeByThree(role));
  if (ends) numbers.push(...weightsOf(ends.source), ...weightsOf(ends.content));
  return (
    typeof version === "string" &&
    numbers.every((number) => typeof number === "number" && Number.isFinite(number)) &&
    Number.isInteger(window) &&
    Number.isInteger(shared) &&
    window! - 2 > shared! &&
    shared! >= 0 &&
    (labels === undefined || areLabels(labels))
  );
}

function areLabels({ upos, xpos, relation, name }: Partial<SyntaxLabels>): boolean {
  return [upos, xpos, relation, name].every((list) => Array.isArray(list) && list.every((label) => typeof label === "string"));
}

/** The weights, or one that is none. */
function weightsOf(weights: unknown): unknown[] {
  return weights && typeof weights === "object" ? Object.values(weights) : [undefined];
}

/** The nine numbers, or one that is none. */
function threeByThree(rows: unknown): (number | undefined)[] {
  const three = (list: unknown): list is unknown[] => Array.isArray(list) && list.length === 3;
  return three(rows) && rows.every(three) ? (rows.flat() as number[]) : [undefined];
}
