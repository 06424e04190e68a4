import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** What a fresh clone needs before anything else works. */
const root = join(import.meta.dirname, "../..");
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const packages: Readonly<Record<string, Locked>> = lock.packages;

describe("package-lock.json", () => {
  it("names the builds for every platform, or npm ci refuses it", () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  it("names no registry, so that whichever the reader uses will do", () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
  });

  it("is of this package.json", () => {
    expect(packages[""]).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
  });
});

describe("package.json", () => {
  it("pins every version", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it("has the commands that the README and the workflow name", () => {
    for (const name of ["quickstart", "build", "test", "test:long", "check", "eval", "bench", "docs", "schema"])
      expect(manifest.scripts).toHaveProperty([name]);
  });
});
