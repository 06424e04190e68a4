import type { InputFailure } from "../terms/store.ts";
import { failure } from "./failure.ts";

/**
 * Of what goes wrong again and again inside one file the first few are told one by one and the rest is
 * counted in one line for each rule: a damaged archive of a million entries does not fill a record.
 */
export async function* fewFailures<Other extends object>(
  met: AsyncIterable<Other | { readonly failure: InputFailure }>,
): AsyncGenerator<Other | { readonly failure: InputFailure }> {
  const rules = new Map<string, { count: number; readonly last: InputFailure }>();
  for await (const next of met) {
    if ("failure" in next) {
      const { rule } = next.failure;
      const count = (rules.get(rule)?.count ?? 0) + 1;
      rules.set(rule, { count, last: next.failure });
      if (count > MAX_TOLD) continue;
    }
    yield next;
  }
  for (const [rule, { count, last }] of rules) {
    if (count <= MAX_TOLD) continue;
    const reason = `${(count - MAX_TOLD).toLocaleString("en-US")} more in this file, after those listed. The last (${last.record?.slice(0, 200) ?? "-"}): ${last.reason}`;
    yield { failure: failure(last.path, rule, reason) };
  }
}

/** Failures of one rule in one file that are told one by one. */
const MAX_TOLD = 20;
