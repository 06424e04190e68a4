import type { Intake } from "../terms/intake.ts";
import type { Failed, Unpack } from "./archive/entry.ts";
import { inputsOfTar } from "./archive/tar.ts";
import { inputsOfWarc } from "./archive/warc.ts";
import { inputsOfZip } from "./archive/zip.ts";
import { budgetOf } from "./budget.ts";
import { peek, wholeOf } from "./bytes.ts";
import { pagesOfTextExport } from "./document/export/text-file.ts";
import { DOCUMENTS } from "./document/formats.ts";
import { failureOf, Refusal } from "./failure.ts";
import { fewFailures } from "./few-failures.ts";
import { gunzip, isGzip } from "./gunzip.ts";
import { type Input, type ReadFormat, STDIN } from "./input.ts";
import { pagesOfJson, pagesOfJsonLines } from "./jsonl.ts";
import type { ReadOptions } from "./limits.ts";
import { type ArchiveShape, HEAD_BYTES, type Shape, shapeOf } from "./shape.ts";
import { tallyOf } from "./tally.ts";
import { pageOfBytes } from "./text.ts";

/** Every format that gives pages, by its shape: a new one gets a shape in shape.ts and a line here. */
const READERS: Readonly<Record<Exclude<Shape, ArchiveShape>, ReadFormat>> = {
  jsonl: pagesOfJsonLines,
  json: pagesOfJson,
  ...DOCUMENTS,
  text: pagesOfText,
};

/** Every format that gives inputs. */
const ARCHIVES: Readonly<Record<ArchiveShape, Unpack>> = {
  warc: inputsOfWarc,
  zip: inputsOfZip,
  tar: inputsOfTar,
};

/** One input -> its pages and what could not be read of it. Nothing is thrown for bad input. */
export function pagesOf(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  return withParts(input, options, (shape, part) => READERS[shape](part, options));
}

/** Formats that give pages. */
export type Plain = keyof typeof READERS;

export function readerOf(shape: Plain): ReadFormat {
  return READERS[shape];
}

/**
 * One input -> what `act` makes of it, or of each input it holds when it is an archive: an archive in an
 * archive is refused. What `act` or the bytes throw becomes a failure.
 */
export async function* withParts<Made extends object>(
  packed: Input,
  options: ReadOptions,
  act: (shape: Plain, input: Input) => AsyncIterable<Made | Failed>,
): AsyncGenerator<Made | Failed> {
  let close: (() => Promise<void>) | null = null;
  try {
    const opened = await open({ ...packed, budget: packed.budget ?? budgetOf(options) }, options);
    close = opened.close;
    const { shape, input } = opened;
    if (!isArchive(shape)) yield* act(shape, input);
    else if (input.record !== null) throw new Refusal("nested-archive", NESTED);
    else yield* fewFailures(inside(shape, input, options, act));
  } catch (error) {
    yield { failure: failureOf(packed.path, error, packed.record) };
  } finally {
    await close?.();
  }
}

const NESTED = "It is an archive inside an archive. Unpack the outer one and give what was in it.";

async function* inside<Made extends object>(
  shape: ArchiveShape,
  archive: Input,
  options: ReadOptions,
  act: (shape: Plain, input: Input) => AsyncIterable<Made | Failed>,
): AsyncGenerator<Made | Failed> {
  const tally = tallyOf(shape === "warc" ? ["record", "records"] : ["entry", "entries"]);
  let wrong: { readonly error: unknown } | null = null;
  try {
    for await (const entry of ARCHIVES[shape](archive, options, tally)) {
      if ("failure" in entry) yield entry;
      else yield* withParts(entry.input, options, act);
      if (options.signal?.aborted) return;
    }
  } catch (error) {
    wrong = { error };
  }
  yield* tally.lines(archive.path, archive.record);
  if (wrong) throw wrong.error;
}

/** Finds out what an input is, with gzip undone once. */
async function open(
  input: Input,
  options: ReadOptions,
): Promise<{ readonly shape: Shape; readonly input: Input; readonly close: () => Promise<void> }> {
  const { budget = budgetOf(options) } = input;
  let { head, chunks, close } = await peek(input.chunks(), HEAD_BYTES);
  let { byteLength, name } = input;
  if (isGzip(head)) {
    ({ head, chunks, close } = await peek(gunzip(chunks, budget), HEAD_BYTES));
    if (isGzip(head)) {
      await close();
      throw new Refusal("packed-twice", "It is packed with gzip twice over. Unpack it once and run the same command again.");
    }
    byteLength = null;
    name = name.replace(/\.gz$/i, "").replace(/\.tgz$/i, ".tar");
  }
  const nameless = input.path === STDIN && input.record === null;
  const shape = shapeOf({ name, mediaType: input.mediaType, head, nameless }, options);
  return { shape, input: { ...input, name, byteLength, chunks: () => chunks }, close };
}

function isArchive(shape: Shape): shape is ArchiveShape {
  return shape in ARCHIVES;
}

async function* pagesOfText(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const bytes = await wholeOf(input, options);
  const articles = pagesOfTextExport(input, bytes, options);
  if (articles) yield* articles;
  else yield pageOfBytes(input, bytes);
}
