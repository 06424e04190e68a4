import { readFile } from "node:fs/promises";

/** `onrecord --version`. */
export async function version(asJson: boolean): Promise<void> {
  const onrecord = await packageVersion();
  if (!asJson) process.stdout.write(`${onrecord}\n`);
  else {
    const { READER } = await import("../../index.ts");
    process.stdout.write(
      `${JSON.stringify({ onrecord, reader: READER, node: process.versions.node, platform: `${process.platform}-${process.arch}` }, null, 2)}\n`,
    );
  }
}

/** package.json lies above the sources and above dist alike. */
async function packageVersion(): Promise<string> {
  for (const up of ["../../../", "../../../../"]) {
    try {
      return JSON.parse(await readFile(new URL(`${up}package.json`, import.meta.url), "utf8")).version;
    } catch {}
  }
  return "unknown";
}
