import { isUtf8 } from "node:buffer";
import { Refusal, refused } from "../failure.ts";
import type { Input } from "../input.ts";
import { MAX_ENTRIES, type ReadOptions } from "../limits.ts";
import { savedPages } from "../saved-pages.ts";
import type { Tally } from "../tally.ts";
import { type Cursor, cursorOf, streamOf } from "./cursor.ts";
import type { Unpacked } from "./entry.ts";
import { fileName, labels } from "./label.ts";
import { passedOver } from "./select.ts";
import { BLOCK, headerOf, paxFields, type TarHeader, untilZero } from "./tar-header.ts";
import { tooManyEntries } from "./too-many.ts";

/**
 * A tar, entry by entry, as it comes: nothing is held but names. Links point elsewhere and are passed over;
 * where they point to is read in its own place. Blocks that are no entry are passed by up to the next that is.
 */
export async function* inputsOfTar(archive: Input, options: ReadOptions, tally: Tally): AsyncGenerator<Unpacked> {
  const cursor = cursorOf(archive.chunks());
  const named = labels();
  const saved = savedPages();
  const maxEntries = options.maxEntries ?? MAX_ENTRIES;
  let number = 0;
  try {
    for (let met = await nextEntry(cursor); met; met = await nextEntry(cursor)) {
      if ("damage" in met) {
        yield refused(
          archive,
          "damaged-tar",
          `${met.damage.toLocaleString("en-US")} bytes are no entry of a tar; what stands before and after them is kept. Fetch the file again.`,
        );
        continue;
      }
      const { name, kind, byteLength } = met.entry;
      if (++number > maxEntries) throw tooManyEntries(maxEntries);
      const end = cursor.offset() + byteLength;
      const odd = KINDS.get(kind) ?? (FILES.has(kind) ? null : "entries of unknown kinds");
      const readable = isUtf8(name) ? name.toString("utf8") : name.toString("latin1");
      if (odd !== null) {
        if (odd) tally.pass(odd, readable);
      } else {
        const { label, diagnostics } = named.of(readable, number);
        saved.meet(label);
        const kindOfFile = passedOver(label, saved);
        if (kindOfFile) tally.pass(kindOfFile, label);
        else
          yield {
            input: {
              path: archive.path,
              name: fileName(label),
              record: label,
              url: null,
              byteLength,
              chunks: () => streamOf(cursor, byteLength, () => new Refusal("cut-tar", CUT)),
              diagnostics: [...(archive.diagnostics ?? []), ...diagnostics],
              budget: archive.budget,
            },
          };
      }
      const left = end - cursor.offset();
      if ((await cursor.skip(left)) < left) throw new Refusal("cut-tar", CUT);
      await cursor.skip(padding(byteLength));
    }
  } finally {
    await cursor.close();
  }
}

const CUT = "The tar ends in the middle of an entry: it was cut or is still being written. Fetch it again; the entries before are kept.";

const FILES: ReadonlySet<string> = new Set(["0", "7"]);

/** What is no file. A folder says nothing that its files do not say. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["1", "hard links"],
  ["2", "symbolic links"],
  ["3", "devices and pipes"],
  ["4", "devices and pipes"],
  ["5", ""],
  ["6", "devices and pipes"],
  ["D", ""],
  ["S", "sparse files"],
  ["V", ""],
]);

/** Fields beyond the head of an entry; real ones have some hundred bytes. */
const MAX_FIELD_BYTES = 64 * 1024;

/** The next entry with its long name and length in place, or null at the end. The cursor then stands at its bytes. */
async function nextEntry(cursor: Cursor): Promise<{ readonly entry: TarHeader } | { readonly damage: number } | null> {
  let long: Buffer | null = null;
  let fields = new Map<string, Buffer>();
  let ended = false;
  for (;;) {
    const block = await cursor.look(BLOCK);
    if (block.length === 0) {
      if (ended) return null;
      throw new Refusal(
        "cut-tar",
        "The tar has no mark at its end: it may have been cut. What it holds is kept; fetch it again to be sure.",
      );
    }
    if (block.every((byte) => byte === 0)) {
      await cursor.skip(BLOCK);
      ended = true;
      continue;
    }
    ended = false;
    const header = headerOf(block);
    if (!header) return { damage: await passDamage(cursor) };
    await cursor.skip(BLOCK);
    if (!EXTENSIONS.has(header.kind)) return { entry: settled(header, long, fields) };
    if (header.byteLength > MAX_FIELD_BYTES) return { damage: await passDamage(cursor) };
    const bytes = await cursor.take(header.byteLength);
    await cursor.skip(padding(header.byteLength));
    if (header.kind === "L") long = untilZero(bytes);
    if (header.kind === "x") fields = paxFields(bytes);
  }
}

/** Kinds that say something about the next entry, or about all (`g`: times and owners, nothing that is read here). */
const EXTENSIONS: ReadonlySet<string> = new Set(["x", "g", "L", "K"]);

function settled(header: TarHeader, long: Buffer | null, fields: ReadonlyMap<string, Buffer>): TarHeader {
  const size = fields.get("size")?.toString("latin1");
  const sparse = [...fields.keys()].some((name) => name.startsWith("GNU.sparse."));
  return {
    name: fields.get("path") ?? long ?? header.name,
    byteLength: size && /^\d{1,15}$/.test(size) ? Number(size) : header.byteLength,
    kind: sparse ? "S" : header.kind,
  };
}

/** Goes on to the next block that begins an entry; how many bytes were passed. */
async function passDamage(cursor: Cursor): Promise<number> {
  let passed = 0;
  for (;;) {
    passed += await cursor.skip(BLOCK);
    const block = await cursor.look(BLOCK);
    if (block.length < BLOCK) return passed + (await cursor.skip(BLOCK));
    if (block[0] !== 0 && headerOf(block)) return passed;
    if (block.every((byte) => byte === 0)) return passed;
  }
}

function padding(byteLength: number): number {
  return (BLOCK - (byteLength % BLOCK)) % BLOCK;
}
