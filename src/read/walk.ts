import { lstat, opendir, readdir, realpath, stat } from "node:fs/promises";
import type { InputFailure } from "../terms/store.ts";
import { failure, failureOf } from "./failure.ts";
import { STDIN } from "./input.ts";
import { besideArticles } from "./kinds.ts";
import { MAX_FOLDER_DEPTH, type ReadOptions } from "./limits.ts";
import { pageStem, stemOfFolder } from "./saved-pages.ts";
import { sidecarsAmong } from "./sidecar.ts";
import { type Tally, tallyOf } from "./tally.ts";

/**
 * Paths -> files, lazily, in an order that is the same everywhere: paths as given, entries of a
 * folder by the code units of their names. Links are followed. A link that leads back to a folder it
 * lies in is reported once and not followed; a folder met again by another way was read already and is
 * passed by. Hidden entries and folders of program packages are left out; pictures and the like, and the
 * folders that browsers save beside a page, are counted, one line for each path given.
 */
export type Found = FoundFile | { readonly failure: InputFailure };

export interface FoundFile {
  readonly path: string;
  readonly byteLength: number;
}

const PACKAGE_FOLDERS: ReadonlySet<string> = new Set(["node_modules"]);

/** Pipes handed over by the shell, as in `<(command)`, end by themselves; a named pipe may wait for ever. */
const SHELL_PIPE = /^\/(?:dev\/fd|proc\/self\/fd)\/\d+$/;

export async function* walk(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === STDIN) yield { path, byteLength: 0 };
    else {
      const tally = tallyOf(["file", "files"]);
      yield* visit(path, { options, given: true, ancestors: [], seen: new Set(), tally });
      yield* tally.lines(path, null);
    }
  }
}

interface Way {
  readonly options: ReadOptions;
  /** The path was given by the user, not found in a folder. */
  readonly given: boolean;
  /** Real paths of the folders above. */
  readonly ancestors: readonly string[];
  /** Real paths of the folders read below the path given. */
  readonly seen: Set<string>;
  readonly tally: Tally;
}

async function* visit(path: string, way: Way): AsyncGenerator<Found> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) yield* visitFolder(path, way);
    else if (way.given && (await speaksOfAnother(path))) return;
    else if (status.isFile() || (way.given && SHELL_PIPE.test(path))) {
      if (!(way.options.leaveOut?.size && way.options.leaveOut.has(await realpath(path)))) yield { path, byteLength: status.size };
    } else {
      const reason = "It is a pipe, a socket or a device, not a file. Send what it gives to standard input: cat PATH | onrecord ... -";
      yield { failure: failure(path, "not-a-file", reason) };
    }
  } catch (error) {
    yield { failure: (await isLink(path)) && isMissing(error) ? brokenLink(path) : failureOf(path, error) };
  }
}

async function* visitFolder(path: string, way: Way): AsyncGenerator<Found> {
  const real = await realpath(path);
  if (way.ancestors.some((folder) => folder === real || folder.startsWith(`${real}/`))) {
    const reason = `The link leads back to a folder it lies in (${real}); it is not followed. Remove the link, or give that folder as a path.`;
    yield { failure: failure(path, "folder-loop", reason) };
    return;
  }
  if (way.seen.has(real)) return;
  way.seen.add(real);
  if (way.ancestors.length >= MAX_FOLDER_DEPTH) {
    yield {
      failure: failure(path, "too-deep", `It lies more than ${MAX_FOLDER_DEPTH} folders deep. Give this folder as a path of its own.`),
    };
    return;
  }
  const names: string[] = [];
  for await (const { name } of await opendir(path)) {
    if (!name.startsWith(".") && !PACKAGE_FOLDERS.has(name)) names.push(name);
  }
  names.sort(byCodeUnits);
  const folder = path.endsWith("/") ? path.replace(/\/+$/, "") : path;
  const pages = new Set(names.map(pageStem));
  const sidecars = sidecarsAmong(names);
  for (const name of names) {
    if (sidecars.has(name)) continue;
    const below = `${folder}/${name}`;
    const stem = stemOfFolder(name);
    const kind = besideArticles(name);
    if (kind && (await isFile(below))) way.tally.pass(kind, below);
    else if (stem && pages.has(stem) && (await isFolder(below))) way.tally.pass("parts of saved pages", below, await filesBelow(below));
    else yield* visit(below, { ...way, given: false, ancestors: [...way.ancestors, real] });
  }
}

/** A sidecar among the paths given, as a shell's * gives it, is read with the file it speaks of. */
async function speaksOfAnother(path: string): Promise<boolean> {
  if (!/\.meta\.json$/i.test(path)) return false;
  const slash = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const names = await readdir(path.slice(0, slash) || ".").catch(() => []);
  return sidecarsAmong(names).has(path.slice(slash));
}

/** Files in a folder and those in it; links are not followed. */
async function filesBelow(path: string): Promise<number> {
  let files = 0;
  for await (const entry of await opendir(path, { recursive: true })) if (!entry.isDirectory()) files++;
  return files;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (status) => status.isSymbolicLink(),
    () => false,
  );
}

function brokenLink(path: string): InputFailure {
  return failure(path, "broken-link", "The symbolic link points at nothing. Restore what it points at, or remove the link.");
}
