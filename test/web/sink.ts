/** A stream that remembers: what was poured into it, and how much it held at most. */
import { Writable } from "node:stream";

export class Sink extends Writable {
  readonly pieces: Buffer[] = [];
  override _write(piece: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.pieces.push(piece);
    setImmediate(done);
  }
  get text(): string {
    return Buffer.concat(this.pieces).toString("utf8");
  }
}
