import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for a test, gone after it. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-record-"));
  folders.push(folder);
  return folder;
}

/** The path of a record that is not there yet. */
export function newPath(): string {
  return join(newFolder(), "pile.onrecord");
}
