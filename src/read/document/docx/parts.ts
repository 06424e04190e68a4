import yauzl, { type Entry, type ZipFile } from "yauzl";
import { Refusal } from "../../failure.ts";

/**
 * Parts of an office document (a ZIP) by their names, unpacked within a bound that counts the bytes as
 * they come, whatever the ZIP declares. Names are only compared, never used as paths.
 */
export async function partsOf(bytes: Buffer, wanted: RegExp, maxPartBytes: number): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await opened(bytes);
  const parts = new Map<string, Buffer>();
  let met = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      if (++met > MAX_PARTS) break;
      if (!wanted.test(entry.fileName) || parts.has(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new Refusal("encrypted-document", ENCRYPTED);
      parts.set(entry.fileName, await unpacked(zip, entry, maxPartBytes));
    }
  } finally {
    zip.close();
  }
  return parts;
}

/** Parts of one document that are looked at; a report with hundreds of pictures has some hundreds. */
const MAX_PARTS = 10_000;

export const ENCRYPTED = "It is protected with a password. Open it, save it without the password and add that.";
const DAMAGED = "The document is damaged or was cut. Open it in its program and save it again, as .docx or as text.";

async function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: false }, (error, zip) =>
      error ? reject(new Refusal("damaged-document", DAMAGED)) : resolve(zip),
    );
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.removeAllListeners();
      zip.once("entry", resolve);
      zip.once("end", () => resolve(null));
      zip.once("error", () => reject(new Refusal("damaged-document", DAMAGED)));
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

async function unpacked(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(new Refusal("damaged-document", DAMAGED));
        return;
      }
      const kept: Buffer[] = [];
      let byteLength = 0;
      stream.on("error", () => reject(new Refusal("damaged-document", DAMAGED)));
      stream.on("data", (chunk: Buffer) => {
        byteLength += chunk.length;
        if (byteLength > maxBytes) {
          stream.destroy();
          const reason = `A part of the document unpacks to more than the ${maxBytes.toLocaleString("en-US")} bytes allowed. If you trust it, save it as text and add that.`;
          reject(new Refusal("too-large", reason));
        } else kept.push(chunk);
      });
      stream.on("end", () => resolve(Buffer.concat(kept, byteLength)));
    });
  });
}
