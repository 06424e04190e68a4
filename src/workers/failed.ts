import type { Origin } from "../terms/article.ts";
import type { InputFailure } from "../terms/store.ts";

/** An article whose reading failed: a fault of ours or a text made to stop us, never a reason to stop the rest. */
export function failedReading(origin: Origin, error: unknown, timeoutMs: number | null): InputFailure {
  const place = { path: origin.path ?? origin.url ?? "-", record: origin.record ?? null };
  if (timeoutMs !== null) {
    const reason = `Reading it took longer than ${timeoutMs / 1000} s. Raise the bound with --timeout, or report the article to the makers.`;
    return { ...place, rule: "too-slow", reason };
  }
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    ...place,
    rule: "reading-failed",
    reason: `The reader failed on it (${cause.slice(0, 300)}). Please report the article to the makers.`,
  };
}
