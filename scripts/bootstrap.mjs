/**
 * The first steps on a bare machine: only Node, npm and git are there, nothing is installed yet. So
 * this file and the ones that call it are plain JavaScript and import nothing but Node itself.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Says in words what is wrong and what to do, and ends the program with exit code 2. */
export function stop(message) {
  console.error(`onrecord: ${message}`);
  process.exit(2);
}

/** Ends with a clear word when this Node is older than package.json's `engines` ask for. */
export function requireNode() {
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(/^>=/, "");
  const [have, want] = [process.versions.node, wanted].map((version) => version.split(".").map(Number));
  const older = have[0] - want[0] || have[1] - want[1] || have[2] - want[2];
  if (older < 0) {
    stop(
      `this is Node ${process.versions.node}, and Onrecord needs Node ${wanted} or newer. Install it from https://nodejs.org and run the same command again.`,
    );
  }
}

/** Runs a program in the project folder with its output shown. Returns its exit code; a signal counts as 1. */
export function run(program, args, options = {}) {
  const path = `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    // npm and the programs in .bin are command files on Windows, which only a shell starts.
    shell: process.platform === "win32" && program !== process.execPath,
    ...options,
    env: { ...process.env, PATH: path, ...options.env },
  });
  if (error) stop(`could not start ${program}: ${error.message}`);
  return status ?? 1;
}

/** Runs a JavaScript file of an installed package by the Node that runs this. */
export function runInstalled(file, args, options) {
  return run(process.execPath, [join(root, "node_modules", file), ...args], options);
}

/** Installs what package-lock.json names when it is not what node_modules holds. Ends the program when that fails. */
export function install() {
  if (installed()) return;
  console.error("Installing what package-lock.json names (npm ci) ...");
  if (run("npm", ["ci", "--no-audit", "--no-fund"], { stdio: ["ignore", "ignore", "inherit"] }) !== 0) {
    stop(
      "npm ci failed; its message is above. It needs the npm registry: check the connection or `npm config get registry`, then run again.",
    );
  }
}

/** Does node_modules hold every package of the lock file, in its version? Packages for other machines may be missing. */
function installed() {
  const kept = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(kept)) return false;
  const have = JSON.parse(readFileSync(kept, "utf8")).packages;
  const want = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(want).every(([path, { version, optional }]) => !path || optional || have[path]?.version === version);
}

/** Compiles the program into dist/. Ends the program when that fails. */
export function build() {
  if (run(process.execPath, [join(root, "scripts", "build.mjs")]) !== 0) stop("the build failed; the compiler's messages are above.");
}
