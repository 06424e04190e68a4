import { wholeOf } from "../bytes.ts";
import type { Input } from "../input.ts";
import type { ReadOptions } from "../limits.ts";
import { MAX_COLLECTION_BYTES } from "./limits.ts";

/** The bytes of a file that may hold many articles, or much besides the text of one. Throws `Refusal` over the bound. */
export function wholeCollection(input: Input, options: ReadOptions): Promise<Buffer> {
  const most = Math.max(options.maxCollectionBytes ?? MAX_COLLECTION_BYTES, options.maxArticleBytes ?? 0);
  return wholeOf(input, { ...options, maxArticleBytes: most });
}
