/**
 * What the user says about an input: flags of the command, and a file beside it. `report.html.meta.json`, or
 * `report.meta.json` for any report.*, is one JSON object with `published`, `publisher`, `title`, `authors`,
 * `url` and the other fields of a JSON article. What it says goes before what the input says of itself, for
 * every article in it. A plain NAME.json is no sidecar: it may be an article.
 */
import { readFile, stat } from "node:fs/promises";
import type { Given, GivenField } from "../terms/article.ts";
import type { Diagnostic } from "../terms/diagnostic.ts";
import type { Intake } from "../terms/intake.ts";
import { decode } from "./decode.ts";
import { givenOf, isObject } from "./given.ts";

/** Largest sidecar, in bytes: a dozen short fields take far less, so a larger file is something else. */
const MAX_SIDECAR_BYTES = 256 * 1024;
const ENDING = ".meta.json";

/** What a sidecar says, or why it says nothing. */
export interface Sidecar {
  readonly given: Given;
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a folder that speak of another one in it. */
export function sidecarsAmong(names: readonly string[]): ReadonlySet<string> {
  const sidecars = names.filter((name) => name.toLowerCase().endsWith(ENDING));
  if (sidecars.length === 0) return new Set();
  const others = new Set(names.filter((name) => !name.toLowerCase().endsWith(ENDING)).flatMap((name) => [name, stemOf(name)]));
  return new Set(sidecars.filter((name) => others.has(name.slice(0, -ENDING.length))));
}

/** Where the sidecar of a file would be, best first. */
export function sidecarPaths(path: string): string[] {
  const slash = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const name = path.slice(slash);
  const stem = stemOf(name);
  return [`${path}${ENDING}`, ...(stem !== name ? [`${path.slice(0, slash)}${stem}${ENDING}`] : [])];
}

/** Reads the sidecar of a file; null when there is none. Never throws: a broken one is a diagnostic. */
export async function sidecarOf(path: string): Promise<Sidecar | null> {
  if (path === "-" || path.toLowerCase().endsWith(ENDING)) return null;
  for (const beside of sidecarPaths(path)) {
    const found = await readSidecar(beside);
    if (found) return found;
  }
  return null;
}

async function readSidecar(path: string): Promise<Sidecar | null> {
  try {
    const status = await stat(path);
    if (!status.isFile()) return null;
    if (status.size > MAX_SIDECAR_BYTES) return leftOut(path, `it is larger than ${MAX_SIDECAR_BYTES.toLocaleString("en-US")} bytes`);
    const fields: unknown = JSON.parse(decode(await readFile(path)).text);
    return isObject(fields) ? givenOf(fields) : leftOut(path, "it is not one JSON object");
  } catch (error) {
    if (error instanceof SyntaxError) return leftOut(path, `it is not valid JSON (${error.message.slice(0, 160)})`);
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG"
      ? null
      : leftOut(path, `it cannot be read (${code ?? error})`);
  }
}

function leftOut(path: string, why: string): Sidecar {
  const name = path.replace(/^.*[\\/]/s, "");
  return { given: {}, diagnostics: [{ rule: "sidecar-left-out", reason: `What ${name} says about this article is left out: ${why}.` }] };
}

/** The page with what the user says in place of what came with it; what the user says was said by no carrier. */
export function withGiven(intake: Intake, said: Given, diagnostics: readonly Diagnostic[] = []): Intake {
  if (!("page" in intake)) return intake;
  const { page } = intake;
  const methods: Partial<Record<GivenField, string>> = { ...page.given.methods };
  for (const field of Object.keys(said) as (keyof Given)[]) if (field !== "id" && field !== "methods") delete methods[field];
  const { methods: _, ...before } = page.given;
  const given: Given = { ...before, ...said, ...(Object.keys(methods).length > 0 && { methods }) };
  const origin = said.url && !page.origin.url ? { ...page.origin, url: said.url } : page.origin;
  const told = Object.keys(said).length > 0 ? { told: said } : {};
  return { page: { ...page, origin, given, ...told, diagnostics: [...page.diagnostics, ...diagnostics] } };
}

/** The name without its ending, and without `.gz` behind it. */
function stemOf(name: string): string {
  return name.replace(/\.gz$/i, "").replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, "");
}
