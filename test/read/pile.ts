import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { ReadOptions } from "../../src/read/limits.ts";
import { read } from "../../src/read/read.ts";
import type { Page } from "../../src/terms/article.ts";
import type { InputFailure } from "../../src/terms/store.ts";

/** A real folder with real files, gone after the test. */
export function makePile(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

export async function readAll(paths: readonly string[], options: ReadOptions = {}): Promise<{ pages: Page[]; failures: InputFailure[] }> {
  const pages: Page[] = [];
  const failures: InputFailure[] = [];
  for await (const intake of read(paths, options)) {
    if ("page" in intake) pages.push(intake.page);
    else failures.push(intake.failure);
  }
  return { pages, failures };
}

/** One page of one file. */
export async function readOne(bytes: string | Buffer, name = "a.txt", options: ReadOptions = {}): Promise<Page> {
  const { pages, failures } = await readAll([join(makePile({ [name]: bytes }), name)], options);
  if (pages.length !== 1) throw new Error(`${pages.length} pages, ${JSON.stringify(failures)}`);
  return pages[0];
}
