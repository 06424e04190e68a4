import type { Page } from "../terms/article.ts";
import type { Intake } from "../terms/intake.ts";
import type { RecordStore } from "../terms/store.ts";

/**
 * Leaves out what a record already holds, read by the same reader: only the place where it was found
 * is noted. An article of which the user now says something else is read again; one of which nothing is
 * said stays as it was told. Looks up a few pages at a time.
 */
export async function* leaveOutKnown(
  intakes: AsyncIterable<Intake>,
  store: RecordStore,
  onKnown: (pages: number) => void,
  told: Told = toldInRun(),
): AsyncGenerator<Intake> {
  for await (const intakesAtHand of few(intakes)) {
    const known = await knownAmong(intakesAtHand, store, told);
    const found = intakesAtHand.flatMap((intake) => ("page" in intake && known.has(intake) ? [intake.page] : []));
    if (found.length > 0) await store.addOrigins(found.map((page) => page.origin));
    onKnown(found.length);
    for (const intake of intakesAtHand) if (!known.has(intake)) yield intake;
  }
}

/** What the user says in a run, by sha256. Said twice of the same bytes, in two places, the first counts. */
export interface Told extends ReadonlyMap<string, string> {
  set(sha256: string, said: string): unknown;
}

export function toldInRun(): Told {
  return new Map<string, string>();
}

/** Of these, the pages that need not be read; what is said of the others is noted. */
async function knownAmong(intakes: readonly Intake[], store: RecordStore | null, told: Told): Promise<ReadonlySet<Intake>> {
  const pages = intakes.flatMap((intake) => ("page" in intake ? [intake.page] : []));
  const known = (await store?.known(pages.map(({ origin }) => origin.sha256))) ?? new Set();
  const toldBefore = (await store?.told(pages.flatMap((page) => (page.told ? [page.origin.sha256] : [])))) ?? new Map();
  return new Set(
    intakes.filter((intake) => {
      if (!("page" in intake)) return false;
      const { sha256 } = intake.page.origin;
      const said = saidOf(intake.page);
      if (said === null) return known.has(sha256);
      const first = !told.has(sha256);
      if (first) told.set(sha256, said);
      return known.has(sha256) && (!first || toldBefore.get(sha256) === said);
    }),
  );
}

/** The same for the same words, in whatever order they were said. */
function saidOf({ told }: Page): string | null {
  return told ? JSON.stringify(told, Object.keys(told).sort()) : null;
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
  for (const listed of [store.failures(), store.passedOver()]) for await (const { path } of listed) mark(path);
  if (below.size > 0) await store.clearFailures([...below]);

  function mark(path: string): void {
    for (let at = path.length; at > 0; at = path.lastIndexOf("/", at - 1)) {
      if (!roots.has(path.slice(0, at))) continue;
      below.add(path);
      return;
    }
  }
}

export interface Planned {
  readonly path: string | null;
  readonly record: string | null;
  readonly sha256: string;
  /** The record holds it already, read by the same reader and told the same. */
  readonly known: boolean;
}

/** What adding a pile to a record would read; a record that does not exist yet knows nothing. Changes nothing. */
export async function* plan(
  intakes: AsyncIterable<Intake>,
  store: RecordStore | null,
): AsyncGenerator<Planned | Exclude<Intake, { page: Page }>> {
  const told = toldInRun();
  for await (const intakesAtHand of few(intakes)) {
    const known = await knownAmong(intakesAtHand, store, told);
    for (const intake of intakesAtHand) {
      if ("failure" in intake) yield intake;
      else {
        const { path, record = null, sha256 } = intake.page.origin;
        yield { path, record, sha256, known: known.has(intake) };
      }
    }
  }
}
