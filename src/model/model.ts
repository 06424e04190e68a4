import type { Predictions, WindowLinks } from "../terms/predictions.ts";
import { type Backend, type Encoder, findBackend, openEncoder, TAGS } from "./encoder.ts";
import { ModelError } from "./error.ts";
import { FEATURES, type Features, featuresOf } from "./features.ts";
import { readModelFiles, shippedModel } from "./files.ts";
import { gatherSyntax } from "./syntax.ts";
import { ownedBy, ownersOf, type Window, windowsOver } from "./windows.ts";
import { type Subwords, type Wordpiece, wordpiece } from "./wordpiece.ts";

/**
 * From a text to the model's numbers about each of its subwords. No linguistics and nothing decided:
 * subwords, their features, windows, one run of the encoder for each.
 */
export interface Model {
  readonly version: string;
  /** `wasm` is many times slower; whoever loads the model should say so. */
  readonly backend: Backend;
  /** Null when the text is longer than the bound: read it by rule. */
  predict(text: string): Promise<Predictions | null>;
  close(): Promise<void>;
}

export interface ModelOptions {
  /** Folder with model.onnx, vocab.txt and config.json; default: the one shipped. */
  readonly folder?: URL;
  /** Default: native where it loads. */
  readonly backend?: Backend;
  /** Longest text read, in subwords; default `MAX_SUBWORDS`. */
  readonly maxSubwords?: number;
  /** Told after each window how long the encoder took, in ms. */
  readonly onEncoded?: (milliseconds: number) => void;
}

/** Longest text read, in subwords: a kilobyte of numbers each, and some five thousand a second. Real articles have a thousand. */
export const MAX_SUBWORDS = 65_536;

/** What `loadModel` would load, found out without loading the weights. Throws ModelError when nothing would run. */
export async function findModel(options: ModelOptions = {}): Promise<Pick<Model, "version" | "backend"> & { readonly trees: boolean }> {
  const { config } = await readModelFiles(options.folder ?? shippedModel());
  return { version: config.version, backend: options.backend ?? (await findBackend()), trees: config.labels !== undefined };
}

/** Loads the model, in well under a second. Throws ModelError when it cannot be used here. */
export async function loadModel(options: ModelOptions = {}): Promise<Model> {
  const files = await readModelFiles(options.folder ?? shippedModel());
  const pieces = readPieces(files.vocabulary);
  const encoder = await openEncoder(files.weights, options.backend ?? (await findBackend()));
  const { version, window, shared, decoding, labels } = files.config;
  const limit = options.maxSubwords ?? MAX_SUBWORDS;
  return {
    version,
    backend: encoder.backend,
    async predict(text) {
      const subwords = pieces.encode(text);
      const count = subwords.ids.length;
      if (count > limit) return null;
      const features = featuresOf(text, subwords);
      const windows = windowsOver(count, window, shared);
      const owners = ownersOf(count, windows);
      const tags = new Float32Array(count * TAGS);
      const links: WindowLinks[] = [];
      const syntax = labels ? gatherSyntax(count, owners, labels) : null;
      for (const [index, range] of windows.entries()) {
        const started = performance.now();
        const encoded = await encodeWindow(encoder, pieces, subwords, features, range);
        options.onEncoded?.(performance.now() - started);
        const owned = ownedBy(owners, index, range);
        const first = owned.start - range.start + 1;
        tags.set(encoded.tags.subarray(first * TAGS, (first + owned.end - owned.start) * TAGS), owned.start * TAGS);
        const width = encoded.dependent.length / (2 * (range.end - range.start + 2));
        syntax?.take(range, index, encoded.further);
        links.push({ ...range, width, dependent: encoded.dependent, head: encoded.head });
      }
      const { starts, ends } = subwords;
      return { model: version, starts, ends, tags, owners, windows: links, decoding, ...(syntax ? { syntax: syntax.gathered() } : {}) };
    },
    close: () => encoder.close(),
  };
}

function readPieces(vocabulary: string): Wordpiece {
  try {
    return wordpiece(vocabulary);
  } catch (cause) {
    throw new ModelError("damaged", "The model's vocab.txt is no vocabulary. Install the program anew.", cause);
  }
}

function encodeWindow(encoder: Encoder, { cls, sep }: Wordpiece, { ids }: Subwords, features: Features, { start, end }: Window) {
  const positions = end - start + 2;
  const windowIds = new BigInt64Array(positions);
  const windowFeatures = new BigInt64Array(positions * FEATURES);
  windowIds[0] = BigInt(cls);
  windowIds[positions - 1] = BigInt(sep);
  for (let i = start; i < end; i++) windowIds[i - start + 1] = BigInt(ids[i]);
  for (let i = start * FEATURES; i < end * FEATURES; i++) windowFeatures[i - (start - 1) * FEATURES] = BigInt(features[i]);
  return encoder.encode(windowIds, windowFeatures);
}
