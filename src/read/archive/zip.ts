import { budgetOf } from "../budget.ts";
import { failureOf, Refusal, refused } from "../failure.ts";
import { gunzip } from "../gunzip.ts";
import { type Input, STDIN } from "../input.ts";
import { MAX_ENTRIES, type ReadOptions } from "../limits.ts";
import { savedPages } from "../saved-pages.ts";
import type { Tally } from "../tally.ts";
import type { Unpacked } from "./entry.ts";
import { fileName, labels } from "./label.ts";
import { passedOver } from "./select.ts";
import { inputsOfWarc } from "./warc.ts";
import { ENCRYPTED, openZip, type ZipDirectory, type ZipEntry } from "./zip-directory.ts";

/**
 * A ZIP, entry by entry in the order of its directory. A WACZ is a ZIP of that name, or one with `datapackage.json`, and WARCs
 * below `archive/`: those are read record by record, and what describes them is passed over.
 */
export async function* inputsOfZip(archive: Input, options: ReadOptions, tally: Tally): AsyncGenerator<Unpacked> {
  if (archive.path === STDIN) throw new Refusal("not-a-file", FROM_ITS_END);
  const zip = await openZip(archive.path, options.maxEntries ?? MAX_ENTRIES);
  try {
    const named = labels();
    const saved = savedPages();
    const entries = zip.entries.map((entry, index) => ({ entry, ...named.of(entry.name, index + 1) }));
    for (const { label } of entries) saved.meet(label);
    const wacz = /\.wacz$/i.test(archive.name) || entries.some(({ label }) => label === "datapackage.json");
    for (const { entry, label, diagnostics } of entries) {
      if (entry.folder) continue;
      const warc = wacz && WARC_ENTRY.test(label);
      const kind = entry.link ? "symbolic links" : warc ? null : wacz ? "files that describe the archive" : passedOver(label, saved);
      const wrong = kind ? null : faultOf(entry);
      if (kind) tally.pass(kind, label);
      else if (wrong) yield refused(archive, ...wrong, label);
      else {
        const input = inputOf(entry, label, zip, { ...archive, diagnostics: [...(archive.diagnostics ?? []), ...diagnostics] }, options);
        if (warc) yield* recordsOf(input, options, tally);
        else yield { input };
      }
    }
    if (zip.wrong) throw zip.wrong;
  } finally {
    await zip.close();
  }
}

const WARC_ENTRY = /^archive\/[^/]+\.warc(?:\.gz)?$/i;

const FROM_ITS_END =
  "A ZIP is read from its end, so it must be a file by itself: not standard input, nor packed with gzip. Save it, or unpack it, and give its path.";

function inputOf(entry: ZipEntry, label: string, zip: ZipDirectory, archive: Input, options: ReadOptions): Input {
  const { budget = budgetOf(options) } = archive;
  return {
    path: archive.path,
    name: fileName(label),
    record: label,
    url: null,
    byteLength: entry.uncompressedSize,
    chunks: () => zip.chunks(entry, budget),
    diagnostics: archive.diagnostics,
    budget,
  };
}

/** One WARC of a WACZ: damage to it is no reason to leave the next. */
async function* recordsOf(warc: Input, options: ReadOptions, tally: Tally): AsyncGenerator<Unpacked> {
  const { budget = budgetOf(options) } = warc;
  const chunks = /\.gz$/i.test(warc.name) ? () => gunzip(warc.chunks(), budget) : warc.chunks;
  try {
    yield* inputsOfWarc({ ...warc, chunks }, options, tally);
  } catch (error) {
    yield { failure: failureOf(warc.path, error, warc.record) };
  }
}

function faultOf({ encrypted, overlaps, method }: ZipEntry): readonly [rule: string, reason: string] | null {
  if (encrypted || method === AES) return ["encrypted-entry", ENCRYPTED];
  if (overlaps) return ["overlapping-entries", OVERLAPS];
  if (method === STORED || method === DEFLATE) return null;
  const way = METHODS.get(method) ?? `method ${method}`;
  return ["unknown-packing", `It is packed with ${way}, which is not read here. Unpack the archive and give the files.`];
}

const OVERLAPS =
  "Its bytes are those of another entry too: no honest archive is made like that, and what fills machines is. It is not unpacked.";
const STORED = 0;
const DEFLATE = 8;
const AES = 99;

const METHODS: ReadonlyMap<number, string> = new Map([
  [6, "implode"],
  [9, "Deflate64"],
  [12, "bzip2"],
  [14, "LZMA"],
  [93, "Zstandard"],
  [95, "xz"],
  [98, "PPMd"],
]);
