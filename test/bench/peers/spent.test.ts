import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runAlone } from "../../../bench/peers/spent.ts";

describe("a program in a process of its own", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (script: string) => runAlone(process.execPath, ["-e", script], join(folder, "out.txt"));

  it("gives its code, what it said and what it printed", async () => {
    const spent = await run("console.log('printed'); console.error('said'); process.exit(3)");
    expect(spent.code).toBe(3);
    expect(spent.said.trim()).toBe("said");
    expect(readFileSync(join(folder, "out.txt"), "utf8")).toBe("printed\n");
  });

  it.skipIf(process.platform !== "linux")("sees the memory of the program and of what it starts", async () => {
    const held = 150e6;
    const hold = `const b = Buffer.alloc(${held}, 1); setTimeout(() => b.length, 600)`;
    const alone = await run(hold);
    expect(alone.peakBytes).toBeGreaterThan(held);
    const started = `const { spawn } = require("child_process"); spawn(process.execPath, ["-e", ${JSON.stringify(hold)}]); ${hold}`;
    expect((await run(started)).peakBytes).toBeGreaterThan(2 * held);
  });

  it("throws where the program cannot start", async () => {
    await expect(runAlone(join(folder, "nothing-here"), [], join(folder, "out.txt"))).rejects.toThrow("ENOENT");
  });
});
