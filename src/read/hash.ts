import { createHash } from "node:crypto";

/** SHA-256 in hex: the name of an article everywhere. */
export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
