import { readFile } from "node:fs/promises";

/** `onrecord --version`. */
export async function printVersion(asJson: boolean): Promise<void> {
  const onrecord = await packageVersion();
  if (!asJson) process.stdout.write(`${onrecord}\n`);
  else {
    const { findReader } = await import("../../index.ts");
    const { version: reader } = await findReader();
    process.stdout.write(
      `${JSON.stringify({ onrecord, reader, node: process.versions.node, platform: `${process.platform}-${process.arch}` }, null, 2)}\n`,
    );
  }
}

/** Of the nearest package.json of ours above this file, which lies in the sources or in what is built of them. */
async function packageVersion(): Promise<string> {
  for (let folder = new URL(".", import.meta.url); folder.pathname !== "/"; folder = new URL("..", folder)) {
    const text = await readFile(new URL("package.json", folder), "utf8").catch(() => null);
    const found = text === null ? null : (JSON.parse(text) as { name?: string; version?: string });
    if (found?.name === "onrecord" && found.version) return found.version;
  }
  return "unknown";
}
