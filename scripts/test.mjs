/**
 * `npm test [-- ARGUMENTS OF VITEST]`: installs what is missing, builds (the tests run the built
 * command too) and runs every test. `--long` runs the slow suites in test/long instead.
 */
import { build, install, requireNode, runInstalled } from "./bootstrap.mjs";

const long = process.argv.includes("--long");
const args = process.argv.slice(2).filter((arg) => arg !== "--long");

requireNode();
install();
build();
const config = long ? ["--config", "vitest.long.config.ts", "--passWithNoTests"] : [];
process.exit(runInstalled("vitest/vitest.mjs", ["run", ...config, ...args]));
