/** A small tar writer that also writes what no honest one would. */
export interface TarSpec {
  readonly name: string | Buffer;
  readonly bytes?: Buffer | string;
  /** Type flag: `0` a file, `1` a hard link, `2` a symbolic link ... */
  readonly kind?: string;
  readonly link?: string;
  /** Length to declare instead of the true one: a number, or the field itself. */
  readonly declared?: number | Buffer;
  readonly wrongSum?: boolean;
}

export function tar(specs: readonly TarSpec[], { end = true }: { readonly end?: boolean } = {}): Buffer {
  return Buffer.concat([...specs.flatMap(entry), ...(end ? [Buffer.alloc(1024)] : [])]);
}

function entry({ name, bytes = "", kind = "0", link = "", declared, wrongSum }: TarSpec): Buffer[] {
  const data = Buffer.from(bytes);
  const head = Buffer.alloc(512);
  Buffer.from(name).copy(head, 0, 0, 100);
  head.write("0000644\u00000000000\u00000000000\u0000", 100, "latin1");
  if (Buffer.isBuffer(declared)) declared.copy(head, 124);
  else head.write(`${(declared ?? data.length).toString(8).padStart(11, "0")}\u0000`, 124, "latin1");
  head.write("00000000000\u0000", 136, "latin1");
  head.write(kind, 156, "latin1");
  head.write(link, 157, "latin1");
  head.write("ustar\u000000", 257, "latin1");
  head.fill(0x20, 148, 156);
  let sum = wrongSum ? 1 : 0;
  for (const byte of head) sum += byte;
  head.write(`${sum.toString(8).padStart(6, "0")}\u0000 `, 148, "latin1");
  return [head, data, Buffer.alloc((512 - (data.length % 512)) % 512)];
}

/** One line of POSIX extended fields. */
export function paxLine(name: string, value: string): Buffer {
  const rest = ` ${name}=${value}\n`;
  const byteLength = Buffer.byteLength(rest);
  let length = byteLength + 1;
  while (String(length).length + byteLength !== length) length = String(length).length + byteLength;
  return Buffer.from(`${length}${rest}`);
}
