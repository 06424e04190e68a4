import { crc32, deflateRawSync } from "node:zlib";

/** A small ZIP writer that also writes what no honest one would. */
export interface ZipSpec {
  readonly name: string | Buffer;
  readonly bytes?: Buffer | string;
  readonly stored?: boolean;
  /** General purpose flags; bit 0 encrypted, bit 11 the name is UTF-8. */
  readonly flags?: number;
  readonly method?: number;
  /** The packed bytes, instead of packing `bytes`. */
  readonly data?: Buffer;
  readonly crc?: number;
  readonly uncompressedSize?: number;
  /** Unix mode, for links: 0o120777. */
  readonly mode?: number;
  /** Points at the bytes of this entry instead of having its own. */
  readonly sameAs?: number;
  /** Sizes and places in the ZIP64 field. */
  readonly zip64?: boolean;
}

export function zip(specs: readonly ZipSpec[], { zip64 = false }: { readonly zip64?: boolean } = {}): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  const placed: { offset: number; data: Buffer; crc: number; size: number; method: number }[] = [];
  let offset = 0;
  for (const spec of specs) {
    const name = Buffer.from(spec.name);
    const bytes = Buffer.from(spec.bytes ?? "");
    const method = spec.method ?? (spec.stored ? 0 : 8);
    let place = spec.sameAs === undefined ? undefined : placed[spec.sameAs];
    if (!place) {
      const data = spec.data ?? (method === 8 ? deflateRawSync(bytes) : bytes);
      place = { offset, data, crc: spec.crc ?? crc32(bytes), size: spec.uncompressedSize ?? bytes.length, method };
      const head = Buffer.alloc(30);
      head.writeUInt32LE(0x04034b50, 0);
      head.writeUInt16LE(20, 4);
      head.writeUInt16LE(spec.flags ?? 0x800, 6);
      head.writeUInt16LE(method, 8);
      head.writeUInt32LE(place.crc, 14);
      head.writeUInt32LE(data.length, 18);
      head.writeUInt32LE(place.size, 22);
      head.writeUInt16LE(name.length, 26);
      local.push(head, name, data);
      offset += 30 + name.length + data.length;
    }
    placed.push(place);
    const extra = spec.zip64 ? zip64Field(place.size, place.data.length, place.offset) : Buffer.alloc(0);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE((3 << 8) | 20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(spec.flags ?? 0x800, 8);
    entry.writeUInt16LE(place.method, 10);
    entry.writeUInt32LE(place.crc, 16);
    entry.writeUInt32LE(spec.zip64 ? 0xffffffff : place.data.length, 20);
    entry.writeUInt32LE(spec.zip64 ? 0xffffffff : place.size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE(((spec.mode ?? 0o100644) << 16) >>> 0, 38);
    entry.writeUInt32LE(spec.zip64 ? 0xffffffff : place.offset, 42);
    central.push(entry, name, extra);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : specs.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : specs.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  return Buffer.concat([...local, directory, ...(zip64 ? zip64End(specs.length, directory.length, offset) : []), end]);
}

function zip64Field(size: number, packedSize: number, offset: number): Buffer {
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  field.writeBigUInt64LE(BigInt(size), 4);
  field.writeBigUInt64LE(BigInt(packedSize), 12);
  field.writeBigUInt64LE(BigInt(offset), 20);
  return field;
}

function zip64End(count: number, byteLength: number, offset: number): Buffer[] {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(byteLength), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + byteLength), 8);
  locator.writeUInt32LE(1, 16);
  return [end, locator];
}
