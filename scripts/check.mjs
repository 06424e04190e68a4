/**
 * `npm run check [-- NAME...]`: everything that must hold besides the tests, each said on a line of
 * its own. All of them run, so that one failure does not hide the next. `--json FILE` also writes
 * the outcome for a program to read.
 */
import { writeFileSync } from "node:fs";
import { build, install, requireNode, runInstalled } from "./bootstrap.mjs";

const checks = {
  types: () => runInstalled("typescript/bin/tsc", ["-p", "tsconfig.test.json"]),
  style: () => runInstalled("@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]),
  dependencies: () => runInstalled("dependency-cruiser/bin/dependency-cruise.mjs", ["src", "web", "--config", ".dependency-cruiser.mjs"]),
  unused: () => runInstalled("knip/bin/knip.js", ["--no-progress"]),
  package: () => runInstalled("publint/src/cli.js", ["--strict", "--pack", "false"]),
  docs: () => runInstalled("vitest/vitest.mjs", ["run", "test/docs"]),
};

const args = process.argv.slice(2);
const json = args.includes("--json") ? args.splice(args.indexOf("--json"), 2)[1] : null;
const names = args.length ? args : Object.keys(checks);
const unknown = names.filter((name) => !Object.hasOwn(checks, name));
if (unknown.length) {
  console.error(`onrecord: no check is called ${unknown.join(", ")}. There are: ${Object.keys(checks).join(", ")}.`);
  process.exit(2);
}

requireNode();
install();
if (names.includes("package") || names.includes("docs")) build();
const failed = names.filter((name) => {
  console.log(`\n--- ${name}`);
  return checks[name]() !== 0;
});
console.log("");
for (const name of names) console.log(`${failed.includes(name) ? "FAILED" : "ok    "} ${name}`);
if (json) writeFileSync(json, JSON.stringify({ passed: names.length - failed.length, failed: failed.length }));
process.exit(failed.length ? 1 : 0);
