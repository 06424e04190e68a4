import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
// @ts-expect-error The rules are plain JavaScript, read by dependency-cruiser as they are.
import config from "../../.dependency-cruiser.mjs";

/**
 * A rule that never bites protects nothing. This test writes a small tree that breaks every import
 * rule once, and a few files that keep them, and reads what dependency-cruiser says.
 */
const root = join(import.meta.dirname, "../..");

/** File, its text, and the rule it breaks: null for a file that breaks none. */
const tree: readonly (readonly [file: string, text: string, rule: string | null])[] = [
  ["src/terms/span.ts", "export const span = 1;", null],
  ["src/wording/fold.ts", 'import { span } from "../terms/span.ts"; export const fold = span;', null],
  ["src/pipeline.ts", 'import { clean } from "./clean/clean.ts"; export const flow = clean;', null],
  ["src/pipeline/parse.ts", 'import { clean } from "../clean/clean.ts"; export const parse = clean;', null],
  ["src/clean/clean.ts", 'import { fold } from "../wording/fold.ts"; export const clean = fold;', null],
  ["src/world/names.ts", 'import { span } from "../terms/span.ts"; export const names = span;', null],
  ["src/relate/who.ts", 'import { names } from "../world/names.ts"; export const who = names;', null],
  ["src/language/hash.ts", 'import { createHash } from "node:crypto"; export const hash = createHash;', null],
  ["src/record/store.ts", 'import { Kysely } from "kysely"; export const store = Kysely;', null],
  ["src/serve/cli/main.ts", 'import { flow } from "../../pipeline.ts"; export const main = flow;', null],

  ["src/answer/check.ts", 'import { store } from "../record/store.ts"; export const check = store;', "stages-stay-apart"],
  ["src/extract/type.ts", 'import type { clean } from "../clean/clean.ts"; export type Cleaner = typeof clean;', "stages-stay-apart"],
  ["src/workers/pool.ts", 'import { clean } from "../clean/clean.ts"; export const pool = clean;', "only-pipeline-joins"],
  ["src/terms/bad.ts", 'import { fold } from "../wording/fold.ts"; export const bad = fold;', "terms-import-nothing"],
  ["src/wording/bad.ts", 'import { flow } from "../pipeline.ts"; export const bad = flow;', "wording-knows-only-terms"],
  ["src/world/bad.ts", 'import { fold } from "../wording/fold.ts"; export const bad = fold;', "world-knows-only-terms"],
  ["src/answer/places.ts", 'import { names } from "../world/names.ts"; export const places = names;', "world-is-asked-by-three"],
  ["src/serve/cli/bad.ts", 'import { pool } from "../../workers/pool.ts"; export const bad = pool;', "serve-asks-the-public-api"],
  ["web/bad.ts", 'import { flow } from "../src/pipeline.ts"; export const bad = flow;', "pages-know-only-terms"],
  [
    "src/language/files.ts",
    'import { readFileSync } from "node:fs"; export const read = readFileSync;',
    "pure-stages-leave-the-world-alone",
  ],
  ["src/relate/net.ts", 'import { connect } from "node:net"; export const net = connect;', "pure-stages-leave-the-world-alone"],
  ["src/extract/threads.ts", 'import { Worker } from "node:worker_threads"; export const w = Worker;', "pure-stages-leave-the-world-alone"],
  ["src/relate/lib.ts", 'import { diffWords } from "diff"; export const d = diffWords;', "pure-stages-need-no-package"],
  ["src/answer/one.ts", 'import { two } from "./two.ts"; export const one = () => two;', "no-circles"],
  ["src/read/orphan.ts", "export const alone = 1;", "no-orphans"],
  ["src/read/lost.ts", 'import { gone } from "./gone.ts"; export const lost = gone;', "nothing-unresolvable"],
  ["src/read/tested.ts", 'import { aid } from "../../test/aid.ts"; export const tested = aid;', "program-stands-without-its-tests"],
  ["src/read/dev.ts", 'import { test } from "vitest"; export const dev = test;', "no-development-packages"],
  ["src/answer/sqlite.ts", 'import { open } from "@photostructure/sqlite"; export const o = open;', "photostructure-sqlite-has-one-owner"],
  ["src/answer/kysely.ts", 'import { Kysely } from "kysely"; export const k = Kysely;', "kysely-has-one-owner"],
  ["src/answer/commander.ts", 'import { Command } from "commander"; export const c = Command;', "commander-has-one-owner"],
  ["src/answer/piscina.ts", 'import { Piscina } from "piscina"; export const p = Piscina;', "piscina-has-one-owner"],
  ["src/clean/chardet.ts", 'import { detect } from "chardet"; export const d = detect;', "chardet-has-one-owner"],
  ["src/clean/iconv.ts", 'import { decode } from "iconv-lite"; export const d = decode;', "iconv-lite-has-one-owner"],
  ["src/answer/preact.ts", 'import { h } from "preact"; export const p = h;', "preact-has-one-owner"],
  ["src/answer/render.ts", 'import { r } from "preact-render-to-string"; export const p = r;', "preact-render-to-string-has-one-owner"],
  ["src/answer/diff.ts", 'import { diffWords } from "diff"; export const d = diffWords;', "diff-has-one-owner"],
  ["src/serve/http.ts", 'import { Agent } from "undici"; export const a = Agent;', "undici-has-one-owner"],
  ["src/serve/page.ts", 'import { Parser } from "htmlparser2"; export const p = Parser;', "htmlparser--has-one-owner"],
  ["src/serve/zip.ts", 'import { open } from "yauzl"; export const o = open;', "yauzl-has-one-owner"],
  ["src/serve/pdf.ts", 'import { getDocumentProxy } from "unpdf"; export const g = getDocumentProxy;', "unpdf-has-one-owner"],
  ["src/read/addresses.ts", 'import { isValid } from "ipaddr.js"; export const v = isValid;', "ipaddr-js-has-one-owner"],
  ["src/read/robots.ts", 'import r from "robots-parser"; export const p = r;', "robots-parser-has-one-owner"],
  ["src/answer/native.ts", 'import { Tensor } from "onnxruntime-node"; export const n = Tensor;', "onnxruntime-node-has-one-owner"],
  ["src/answer/wasm.ts", 'import { Tensor } from "onnxruntime-web"; export const w = Tensor;', "onnxruntime-web-has-one-owner"],
];

const libraries = [
  "@photostructure/sqlite",
  "kysely",
  "commander",
  "piscina",
  "chardet",
  "iconv-lite",
  "preact",
  "preact-render-to-string",
  "diff",
];

describe("the import rules", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-rules-"));
  const broken = new Map<string, Set<string>>();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(() => {
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    for (const [file, text] of tree) write(file, text);
    write("src/answer/two.ts", 'import { one } from "./one.ts"; export const two = () => one;');
    write("test/aid.ts", "export const aid = 1;");
    write("tsconfig.json", '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true } }');
    for (const name of [...libraries, "vitest"]) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", type: "module", exports: "./index.js" }));
      write(`node_modules/${name}/index.js`, "export {};");
    }
    const versions = Object.fromEntries(libraries.map((name) => [name, "1.0.0"]));
    write("package.json", JSON.stringify({ type: "module", dependencies: versions, devDependencies: { vitest: "1.0.0" } }));

    const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const args = [cruiser, "src", "web", "--config", join(root, ".dependency-cruiser.mjs"), "--output-type", "json"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 2 ** 20 });
    expect(stderr).toBe("");
    for (const { from, rule } of JSON.parse(stdout).summary.violations) {
      broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
    }
  });

  it.each(tree)("%s", (file, _text, rule) => {
    const rules = [...(broken.get(file) ?? [])];
    if (rule === null) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  });

  it("are all tried above, and each says why", () => {
    const tried = new Set(tree.map(([, , rule]) => rule));
    for (const { name, comment } of config.forbidden) {
      expect(tried, name).toContain(name);
      expect(comment.length, name).toBeGreaterThan(60);
    }
  });
});
