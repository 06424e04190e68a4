import type { Page } from "../terms/article.ts";
import type { Intake } from "../terms/intake.ts";
import type { RecordStore } from "../terms/store.ts";

/**
 * Leaves out what a record already holds, read by the same reader: only the place where it was found
 * is noted. Looks up a few pages at a time.
 */
export async function* leaveOutKnown(
  intakes: AsyncIterable<Intake>,
  store: RecordStore,
  onKnown: (pages: number) => void,
): AsyncGenerator<Intake> {
  for await (const intakesAtHand of few(intakes)) {
    const pages = intakesAtHand.flatMap((intake) => ("page" in intake ? [intake.page] : []));
    const known = await store.known(pages.map((page) => page.origin.sha256));
    const found = pages.filter((page) => known.has(page.origin.sha256));
    if (found.length > 0) await store.addOrigins(found.map((page) => page.origin));
    onKnown(found.length);
    for (const intake of intakesAtHand) if (!("page" in intake && known.has(intake.page.origin.sha256))) yield intake;
  }
}

/** Pages looked up at once, and the text they may hold together, in UTF-16 code units. */
const PAGES_AT_ONCE = 64;
const UNITS_AT_ONCE = 4 * 1024 * 1024;

async function* few(intakes: AsyncIterable<Intake>): AsyncGenerator<readonly Intake[]> {
  let at: Intake[] = [];
  let units = 0;
  for await (const intake of intakes) {
    at.push(intake);
    units += "page" in intake ? intake.page.text.length : 0;
    if (at.length >= PAGES_AT_ONCE || units >= UNITS_AT_ONCE) {
      yield at;
      at = [];
      units = 0;
    }
  }
  if (at.length > 0) yield at;
}

/** Takes what a record lists as failed at or below these paths off the list: they are about to be read again. */
export async function forgetFailures(store: RecordStore, paths: readonly string[]): Promise<void> {
  const roots = new Set(paths.map((path) => path.replace(/(?<=.)\/+$/, "")));
  const below = new Set<string>();
  for await (const { path } of store.failures()) {
    for (let at = path.length; at > 0; at = path.lastIndexOf("/", at - 1)) {
      if (!roots.has(path.slice(0, at))) continue;
      below.add(path);
      break;
    }
  }
  if (below.size > 0) await store.clearFailures([...below]);
}

export interface Planned {
  readonly path: string | null;
  readonly record: string | null;
  readonly sha256: string;
  /** The record holds it already, read by the same reader. */
  readonly known: boolean;
}

/** What adding a pile to a record would read; a record that does not exist yet knows nothing. Changes nothing. */
export async function* plan(
  intakes: AsyncIterable<Intake>,
  store: RecordStore | null,
): AsyncGenerator<Planned | Exclude<Intake, { page: Page }>> {
  for await (const intakesAtHand of few(intakes)) {
    const sha256s = intakesAtHand.flatMap((intake) => ("page" in intake ? [intake.page.origin.sha256] : []));
    const known = (await store?.known(sha256s)) ?? new Set<string>();
    for (const intake of intakesAtHand) {
      if ("failure" in intake) yield intake;
      else {
        const { path, record = null, sha256 } = intake.page.origin;
        yield { path, record, sha256, known: known.has(sha256) };
      }
    }
  }
}
