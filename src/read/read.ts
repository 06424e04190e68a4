import type { Intake } from "../terms/intake.ts";
import { chunksOf } from "./bytes.ts";
import { pagesOf } from "./formats.ts";
import { type Input, STDIN } from "./input.ts";
import type { ReadOptions } from "./limits.ts";
import { sidecarOf, withGiven } from "./sidecar.ts";
import { type FoundFile, walk } from "./walk.ts";

/**
 * Paths -> pages, one after the other, in the order of `walk`. Nothing is read before it is asked for
 * and nothing is kept, so a pile may be larger than memory. Every input gives a page or a failure.
 */
export async function* read(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Intake> {
  for await (const found of walk(paths, options)) {
    if (options.signal?.aborted) return;
    if ("failure" in found) yield found;
    else yield* untilAborted(withWhatIsSaid(found.path, pagesOf(inputOfFile(found, options), options), options), options.signal);
  }
}

/** What the user says, beside the file and then for the whole run, goes before what the file says. */
async function* withWhatIsSaid(path: string, intakes: AsyncGenerator<Intake>, { given }: ReadOptions): AsyncGenerator<Intake> {
  const sidecar = await sidecarOf(path);
  for await (const intake of intakes) {
    yield sidecar || given ? withGiven(intake, { ...sidecar?.given, ...given }, sidecar?.diagnostics) : intake;
  }
}

async function* untilAborted(intakes: AsyncGenerator<Intake>, signal: AbortSignal | undefined): AsyncGenerator<Intake> {
  for await (const intake of intakes) {
    yield intake;
    if (signal?.aborted) return;
  }
}

/** A file on disk, or standard input; its length where it is known. */
export function inputOfFile(
  { path, byteLength }: Pick<FoundFile, "path"> & { readonly byteLength: number | null },
  { stdin }: ReadOptions,
): Input {
  return {
    path,
    name: path.replace(/^.*[\\/]/s, ""),
    record: null,
    url: null,
    byteLength: path === STDIN ? null : byteLength,
    chunks: () => chunksOf(path, stdin),
  };
}
