/**
 * The program as somebody else gets it: packed, installed with npm alone into an empty folder, run with
 * npx. There the model must run natively, on WebAssembly where the native runtime is missing, and the
 * rules where neither is; each says which it was, and native and WebAssembly agree.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CASES = join(ROOT, "test", "cases", "attribution");
const INSTALL_TIMEOUT = 300_000;
const RUN_TIMEOUT = 120_000;
const NPM = process.platform === "win32" ? "npm.cmd" : "npm";

const folder = mkdtempSync(join(tmpdir(), "onrecord-packed-"));
const home = join(folder, "elsewhere");

beforeAll(() => {
  execFileSync(NPM, ["pack", "--pack-destination", folder, "--loglevel", "error"], { cwd: ROOT, stdio: "pipe" });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), '{ "private": true }\n');
  execFileSync(NPM, ["install", "--no-audit", "--no-fund", "--loglevel", "error", join(folder, tarball)], { cwd: home, stdio: "pipe" });
}, INSTALL_TIMEOUT);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Found {
  readonly warned: string;
  /** One line a statement: its kind, source, cue and content. */
  readonly lines: readonly string[];
  readonly diagnostics: readonly string[];
}

function extract(): Found {
  const inputs = readdirSync(CASES).map((slug) => join(CASES, slug, "input.txt"));
  const ran = spawnSync(NPM, ["exec", "--offline", "--", "onrecord", "extract", ...inputs], {
    cwd: home,
    encoding: "utf8",
    timeout: RUN_TIMEOUT,
    maxBuffer: 1 << 26,
  });
  expect(ran.stderr).not.toMatch(/Error:/);
  expect(ran.status).toBe(0);
  const readings = ran.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(readings).toHaveLength(inputs.length);
  return {
    warned: ran.stderr,
    lines: readings.flatMap((reading) =>
      reading.statements.map((s: { kind: string; source: { text: string } | null; cue: { text: string }[]; content: { text: string }[] }) =>
        [s.kind, s.source?.text ?? "-", s.cue.map((c) => c.text).join(" "), s.content.map((c) => c.text).join(" ... ")].join(" | "),
      ),
    ),
    diagnostics: readings.flatMap((reading) => reading.diagnostics.map((d: { rule: string }) => d.rule)),
  };
}

function without(name: string): void {
  renameSync(join(home, "node_modules", name), join(folder, `${name}-removed`));
}

test(
  "installed from its tarball it reads with the model, natively, on WebAssembly, and by rule where neither runs",
  () => {
    const native = extract();
    expect(native.warned).not.toMatch(/WebAssembly|by rule/i);
    expect(native.diagnostics).not.toContain("read-by-rule");
    expect(native.lines.length).toBeGreaterThan(20);

    without("onnxruntime-node");
    const wasm = extract();
    expect(wasm.warned).toMatch(/WebAssembly/);
    expect(wasm.diagnostics).not.toContain("read-by-rule");
    expect(wasm.lines).toEqual(native.lines);

    without("onnxruntime-web");
    const rules = extract();
    expect(rules.warned).toMatch(/by rule/i);
    expect(rules.lines).not.toEqual(native.lines);
    expect(rules.lines.length).toBeGreaterThan(20);
  },
  3 * RUN_TIMEOUT,
);
