import { readFile } from "node:fs/promises";
import type { InferenceSession, Tensor, TypedTensor } from "onnxruntime-web";
import { ModelError } from "./error.ts";
import { FEATURES } from "./features.ts";
import type { FurtherOutputs } from "./syntax.ts";

/**
 * The encoder behind one small interface and two runtimes for the same file: the native one where its
 * binary loads, else WebAssembly, five to seven times slower. One thread a session: documents are read
 * side by side, and a second thread in one session wastes what it takes. One window a call, because a
 * quantised network's numbers depend on everything in its batch.
 */
export interface Encoder {
  readonly backend: Backend;
  /** One window: ids `[T]` and features `[T * 3]`, [CLS] first and [SEP] last. */
  encode(ids: BigInt64Array, features: BigInt64Array): Promise<Encoded>;
  close(): Promise<void>;
}

export type Backend = "native" | "wasm";

/** Row-major: tags `[T, 9]`, links `[T, 2, width]`. */
export interface Encoded {
  readonly tags: Float32Array;
  readonly dependent: Float32Array;
  readonly head: Float32Array;
  /** What else the network gives, by name, `[T, width]` each. */
  readonly further: FurtherOutputs;
}

/** Logits a subword: three roles, each outside, begins, goes on. */
export const TAGS = 9;

interface Runtime {
  readonly InferenceSession: { create(weights: string | Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession> };
  readonly Tensor: typeof Tensor;
  readonly env: { readonly wasm: { numThreads?: number } };
}

/** The native runtime where it loads, else WebAssembly. Throws ModelError when neither does. */
export async function findBackend(): Promise<Backend> {
  try {
    await importRuntime("native");
    return "native";
  } catch {
    try {
      await importRuntime("wasm");
      return "wasm";
    } catch (cause) {
      throw new ModelError("no-runtime", "Nothing here can run the model: neither onnxruntime-node nor onnxruntime-web loads.", cause);
    }
  }
}

/** Loads the weights. Throws ModelError when they are missing or not the network they should be. */
export async function openEncoder(weights: URL, backend: Backend): Promise<Encoder> {
  const runtime = await importRuntime(backend);
  const session = await openSession(runtime, weights, backend);
  const { inputNames, outputNames } = session;
  if ([...inputNames].sort().join() !== "features,ids" || !["tags", "dependent", "head"].every((name) => outputNames.includes(name)))
    throw new ModelError("damaged", `The model takes ${inputNames.join(", ")} and gives ${outputNames.join(", ")}: it is another network.`);
  return {
    backend,
    async encode(ids, features) {
      const { Tensor } = runtime;
      const feeds: Record<string, Tensor> = {
        ids: new Tensor("int64", ids, [1, ids.length]),
        features: new Tensor("int64", features, [1, ids.length, FEATURES]),
      };
      const { tags, dependent, head, ...more } = (await session.run(feeds)) as Record<string, TypedTensor<"float32">>;
      if (
        tags.data.length !== ids.length * TAGS ||
        dependent.data.length !== head.data.length ||
        dependent.data.length % (2 * ids.length) !== 0
      )
        throw new ModelError("damaged", `The model gives tags of ${tags.dims} and links of ${dependent.dims}: it is another network.`);
      const further = Object.fromEntries(Object.entries(more).map(([name, { data }]) => [name, data]));
      return { tags: tags.data, dependent: dependent.data, head: head.data, further };
    },
    close: () => session.release(),
  };
}

async function importRuntime(backend: Backend): Promise<Runtime> {
  const found = backend === "native" ? await import("onnxruntime-node") : await import("onnxruntime-web");
  const runtime = (found as unknown as { default?: Runtime }).default ?? (found as unknown as Runtime);
  if (backend === "wasm") runtime.env.wasm.numThreads = 1;
  return runtime;
}

async function openSession(runtime: Runtime, weights: URL, backend: Backend): Promise<InferenceSession> {
  try {
    return await runtime.InferenceSession.create(await readFile(weights), {
      executionProviders: [backend === "native" ? "cpu" : "wasm"],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: "sequential",
      graphOptimizationLevel: "all",
      logSeverityLevel: 3,
    });
  } catch (cause) {
    throw new ModelError("damaged", `The model's weights at ${weights.href} cannot be loaded. Install the program anew.`, cause);
  }
}
