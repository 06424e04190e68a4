import { createHash } from "node:crypto";

/**
 * Digests as WARC writes them: `sha1:` and base32, also hex. Crawlers do not agree on the bytes a payload
 * digest is of (as sent, or without the chunks of transfer), so any of the forms given may have it.
 */
export type Verdict = "right" | "wrong" | "unknown";

export function checkDigest(declared: string, forms: Iterable<Buffer>): Verdict {
  const [, name = "", value = ""] = /^\s*([A-Za-z0-9-]+):\s*([A-Za-z0-9+/=_-]+)\s*$/.exec(declared) ?? [];
  const algorithm = ALGORITHMS.get(name.toLowerCase().replace("-", ""));
  if (!algorithm) return "unknown";
  const wanted = bytesOf(value, algorithm.byteLength);
  if (!wanted) return "unknown";
  const tried = new Set<Buffer>();
  for (const form of forms) {
    if (tried.has(form)) continue;
    tried.add(form);
    if (createHash(algorithm.name).update(form).digest().equals(wanted)) return "right";
  }
  return "wrong";
}

const ALGORITHMS: ReadonlyMap<string, { readonly name: string; readonly byteLength: number }> = new Map([
  ["md5", { name: "md5", byteLength: 16 }],
  ["sha1", { name: "sha1", byteLength: 20 }],
  ["sha256", { name: "sha256", byteLength: 32 }],
  ["sha512", { name: "sha512", byteLength: 64 }],
]);

function bytesOf(value: string, byteLength: number): Buffer | null {
  if (value.length === byteLength * 2 && /^[0-9a-f]+$/i.test(value)) return Buffer.from(value, "hex");
  const bytes = fromBase32(value);
  return bytes?.length === byteLength ? bytes : null;
}

/** RFC 4648, padding or not, any case; null when it is none. */
export function fromBase32(text: string): Buffer | null {
  const bytes: number[] = [];
  let bits = 0;
  let waiting = 0;
  for (const letter of text.replace(/=+$/, "").toUpperCase()) {
    const five = BASE32.indexOf(letter);
    if (five < 0) return null;
    waiting = ((waiting << 5) | five) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((waiting >> bits) & 0xff);
    }
  }
  return Buffer.from(bytes);
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
