/**
 * Adds up what the steps of .ci/run left in a folder: NAME.rc, the step's exit code, and NAME.json,
 * its counts, from vitest or from check.mjs. A step whose exit code says failed and whose counts do
 * not, or that has no counts, is one failure more: nothing passes by not running.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
let passed = 0;
let failed = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith(".rc"))) {
  const step = file.slice(0, -3);
  const code = Number(readFileSync(join(folder, file), "utf8"));
  const counts = countsOf(join(folder, `${step}.json`));
  passed += counts.passed;
  failed += counts.failed;
  if (code !== 0 && counts.failed === 0) {
    failed++;
    console.log(`${step} ended with exit code ${code}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

function countsOf(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  const outcome = JSON.parse(readFileSync(path, "utf8"));
  if (!outcome.testResults) return outcome;
  // A file that could not even be loaded holds no tests, so it counts as one.
  const unloaded = outcome.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  return { passed: outcome.numPassedTests, failed: outcome.numFailedTests + unloaded };
}
