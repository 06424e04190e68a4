/**
 * Sources to dist/: compile, copy what is not TypeScript, make the command executable. dist/ is
 * emptied first, so no file of a deleted source lives on.
 */
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run, runInstalled } from "./bootstrap.mjs";

rmSync(join(root, "dist"), { recursive: true, force: true });
const status =
  runInstalled("typescript/bin/tsc", ["-p", "tsconfig.json"]) || run(process.execPath, [join(root, "scripts", "copy-assets.mjs")]);
if (status === 0) {
  const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const file of Object.values(bin)) chmodSync(join(root, file), 0o755);
}
process.exit(status);
