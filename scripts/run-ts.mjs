/**
 * Runs one TypeScript file of eval/, bench/ or scripts/: compiles the tools into dist/ beside the
 * program, which the compiler writes anew where it changed, and starts the file there. `node scripts/run-ts.mjs eval/run.ts [ARGUMENTS]`.
 */
import { join } from "node:path";
import { install, requireNode, root, run, runInstalled, stop } from "./bootstrap.mjs";

const [entry, ...args] = process.argv.slice(2);
if (!entry?.endsWith(".ts")) stop("name the TypeScript file to run: node scripts/run-ts.mjs eval/run.ts [ARGUMENTS]");

requireNode();
install();
if (runInstalled("typescript/bin/tsc", ["-p", "tsconfig.tools.json"]) !== 0) stop("the tools did not compile; the messages are above.");
if (run(process.execPath, [join(root, "scripts", "copy-assets.mjs")]) !== 0) process.exit(1);
process.exit(run(process.execPath, [join(root, "dist", entry.replace(/\.ts$/, ".js")), ...args], { cwd: process.cwd() }));
