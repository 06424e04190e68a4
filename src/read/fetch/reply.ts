import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { MAX_CODINGS } from "./limits.ts";
import { FetchTrouble } from "./trouble.ts";

/** One answer of a server, whole: its head as sent, its body as sent (chunks joined, content codings still on). */
export interface Reply {
  /** The address that was asked, fragment left out. */
  readonly url: URL;
  /** Lines of the request that were ours to choose. */
  readonly sent: Readonly<Record<string, string>>;
  readonly status: number;
  /** Names as sent, values without folding, in order. */
  readonly head: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** The body was not read: only the head was of use. */
  readonly cut: boolean;
  /** ISO 8601, UTC, to the second: when the head came. */
  readonly date: string;
}

/** The value of a header; several lines of one name joined by a comma, as HTTP has it. */
export function headerOf({ head }: Pick<Reply, "head">, name: string): string | null {
  const values = head.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value.trim());
  return values.length > 0 ? values.join(", ") : null;
}

/** Only these are asked for, so only these are understood. */
export const ACCEPTED_CODINGS = "gzip, deflate, br";

/** The body unpacked. Throws FetchTrouble when it is damaged, or larger than `maxBytes` once unpacked. */
export async function unpacked(reply: Reply, maxBytes: number): Promise<Buffer> {
  const codings = (headerOf(reply, "content-encoding") ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding && coding !== "identity");
  if (codings.length > MAX_CODINGS)
    throw new FetchTrouble("bad-coding", "The answer is packed too many times over. Save the page by hand.");
  let bytes = reply.body;
  for (const coding of codings.reverse()) {
    const unpack = UNPACK[coding];
    if (!unpack)
      throw new FetchTrouble(
        "bad-coding",
        `The answer is packed in a way that was not asked for (${coding.slice(0, 40)}). Save the page by hand.`,
      );
    // Servers name a coding even where nothing is to be packed.
    if (bytes.length === 0) break;
    try {
      bytes = await unpack(bytes, { maxOutputLength: maxBytes });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(maxBytes);
      throw new FetchTrouble("broken-answer", "The answer is packed and damaged, or was cut on the way. Try again later.");
    }
  }
  return bytes;
}

export function tooLarge(maxBytes: number): FetchTrouble {
  return new FetchTrouble(
    "too-large",
    `It has more than the ${maxBytes.toLocaleString("en-US")} bytes allowed for one page. Raise the bound with --max-bytes.`,
  );
}

type Unpack = (bytes: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

const gunzipped: Unpack = promisify(gunzip);
const inflated: Unpack = promisify(inflate);
const inflatedRaw: Unpack = promisify(inflateRaw);

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: gunzipped,
  "x-gzip": gunzipped,
  br: promisify(brotliDecompress),
  // "deflate" is zlib by the standard and raw deflate by some servers; the first byte tells.
  deflate: (bytes, options) => ((bytes[0] & 0x0f) === 8 ? inflated : inflatedRaw)(bytes, options),
};
