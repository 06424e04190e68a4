import type { Intake } from "../terms/intake.ts";
import { peek, wholeOf } from "./bytes.ts";
import { failureOf } from "./failure.ts";
import { type Input, type ReadFormat, STDIN } from "./input.ts";
import { pagesOfJson, pagesOfJsonLines } from "./jsonl.ts";
import type { ReadOptions } from "./limits.ts";
import { HEAD_BYTES, type Shape, shapeOf } from "./shape.ts";
import { pageOfBytes } from "./text.ts";

/** Every format that is read, by its shape: a new one gets a shape in shape.ts and a line here. */
const READERS: Readonly<Record<Shape, ReadFormat>> = {
  jsonl: pagesOfJsonLines,
  json: pagesOfJson,
  text: pagesOfText,
};

/** One input -> its pages and what could not be read of it. Nothing is thrown for bad input. */
export async function* pagesOf(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  try {
    const { head, chunks } = await peek(input.chunks(), HEAD_BYTES);
    const { name, mediaType } = input;
    const shape = shapeOf({ name, mediaType, head, nameless: input.path === STDIN && input.record === null }, options);
    yield* READERS[shape]({ ...input, chunks: () => chunks }, options);
  } catch (error) {
    yield { failure: failureOf(input.path, error, input.record) };
  }
}

async function* pagesOfText(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  yield pageOfBytes(input, await wholeOf(input, options));
}
