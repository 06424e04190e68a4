import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagesOf } from "../../../src/read/formats.ts";
import { read } from "../../../src/read/read.ts";
import { makePile } from "../pile.ts";
import { html } from "./html.ts";
import { paxLine, tar } from "./tar-writer.ts";
import { chunked, packed, page, record, WARCINFO } from "./warc-writer.ts";
import { zip } from "./zip-writer.ts";

const URL = "https://ledger.example/1";
const gzip = { "Content-Type": "text/html", "Content-Encoding": "gzip" };
const records = [
  WARCINFO,
  page("urn:a", URL, html(1, 3)),
  page("urn:b", URL, html(2, 3), { sent: chunked(gzipSync(html(2, 3))), headers: { ...gzip, "Transfer-Encoding": "chunked" } }),
  record({ type: "resource", id: "urn:c", url: "file:///a.txt", contentType: "text/plain", block: "Said no." }),
];
const entries = [
  { name: "a.html", bytes: html(1, 3) },
  { name: "in/b.txt", bytes: "The warden said no." },
  { name: "l.jsonl", bytes: '{"text":"one"}\n{"text":"two"}\n' },
];
const ARCHIVES: Readonly<Record<string, Buffer>> = {
  "a.warc": Buffer.concat(records),
  "a.warc.gz": packed(records),
  "a.wacz": zip([{ name: "datapackage.json" }, { name: "archive/a.warc.gz", bytes: packed(records), stored: true }]),
  "a.zip": zip(entries),
  "b.zip": zip(
    entries.map((entry) => ({ ...entry, zip64: true })),
    { zip64: true },
  ),
  "a.tar": tar([
    { name: "x", kind: "x", bytes: paxLine("path", "named/far.txt") },
    ...entries,
    { name: "l", kind: "L", bytes: "long name" },
    ...entries,
  ]),
  "a.tar.gz": gzipSync(tar(entries)),
  "a.txt.gz": gzipSync("The warden said no. ".repeat(50)),
};

/** Bytes with some of them changed, some left out, some doubled, some added, and the rest cut off. */
const damage = fc.record({
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  swap: fc.option(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 700 })),
  ),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Buffer, { flips, cut, swap }: Damage): Buffer {
  const copy = Buffer.from(bytes);
  const at = (share: number) => Math.min(copy.length - 1, Math.floor(share * copy.length));
  for (const [share, byte] of flips) copy[at(share)] = byte;
  if (swap) copy.copy(copy, at(swap[0]), at(swap[1]), Math.min(copy.length, at(swap[1]) + swap[2]));
  return cut === null ? copy : copy.subarray(0, at(cut));
}

const BOUNDS = { maxArticleBytes: 100_000, maxUnpackedBytes: 4 * 1024 * 1024, maxEntries: 50 };

describe("damaged archives", () => {
  it.each(Object.keys(ARCHIVES))(
    "give pages or failures, never an error, never more than they hold (%s)",
    async (name) => {
      const path = `${makePile({ [name]: "" })}/${name}`;
      await fc.assert(
        fc.asyncProperty(damage, async (how) => {
          writeFileSync(path, damaged(ARCHIVES[name], how));
          const seen = new Set<string>();
          let given = 0;
          for await (const intake of read([path], BOUNDS)) {
            given++;
            if ("page" in intake) {
              expect(intake.page.origin.path).toBe(path);
              const place = intake.page.origin.record ?? "";
              if (!name.includes("warc")) expect(seen.has(place), place).toBe(false);
              seen.add(place);
            } else {
              expect(intake.failure.reason).not.toBe("");
              expect(intake.failure.reason).not.toMatch(/undefined|\[object|TypeError|is not a function|Cannot read/);
            }
          }
          expect(given).toBeLessThan(60);
          expect(given).toBeGreaterThan(0);
        }),
        { numRuns: 150 },
      );
    },
    60_000,
  );

  it("give the same, however the bytes arrive", async () => {
    for (const [name, bytes] of Object.entries(ARCHIVES)) {
      if (!name.includes("tar") && !name.endsWith("warc") && !name.endsWith("warc.gz")) continue;
      const whole = await all(name, [bytes]);
      expect(whole.length).toBeGreaterThan(2);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 8 }), async (sizes) => {
          const chunks: Buffer[] = [];
          for (let at = 0, i = 0; at < bytes.length; i++) {
            chunks.push(bytes.subarray(at, at + sizes[i % sizes.length]));
            at += sizes[i % sizes.length];
          }
          expect(await all(name, chunks)).toEqual(whole);
        }),
        { numRuns: 25 },
      );
    }
  }, 60_000);
});

async function all(name: string, chunks: readonly Buffer[]): Promise<unknown[]> {
  const bytes = async function* () {
    yield* chunks;
  };
  const intakes: unknown[] = [];
  for await (const intake of pagesOf({ path: "a", name, record: null, url: null, chunks: bytes }, BOUNDS)) intakes.push(intake);
  return intakes;
}
