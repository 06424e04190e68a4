import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/read/decode.ts";

const QUOTED = "The warden said: “We won’t open it – not before the café owners agree.” ";
const rules = (bytes: Buffer) => decode(bytes).diagnostics.map(({ rule }) => rule);

describe("decoding", () => {
  it("keeps valid UTF-8 as it is, byte for byte", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const kept = text.replaceAll("\u0000", "\uFFFD");
        expect(decode(Buffer.from(text)).text).toBe(kept.startsWith("\uFEFF") ? kept.slice(1) : kept);
      }),
    );
  });

  it("never throws, never keeps a NUL or half a character, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text } = decode(Buffer.from(bytes));
        expect(text).not.toContain("\u0000");
        expect(Buffer.from(text).toString()).toBe(text);
      }),
    );
  });

  it("leaves the byte-order mark out and keeps line ends", () => {
    expect(decode(Buffer.from("\uFEFFone\r\ntwo\rthree\n")).text).toBe("one\r\ntwo\rthree\n");
  });

  it("replaces NUL by U+FFFD of the same length", () => {
    const decoded = decode(Buffer.from("be\u0000fore and after"));
    expect(decoded.text).toBe("be\uFFFDfore and after");
    expect(decoded.diagnostics[0].rule).toBe("nul-replaced");
  });

  it.each([
    ["utf-16le", "\uFEFF"],
    ["utf-16be", "\uFEFF"],
    ["utf-16le", ""],
  ])("reads %s", (encoding, mark) => {
    expect(decode(iconv.encode(mark + QUOTED, encoding)).text).toBe(QUOTED);
  });

  it.each(["windows-1252", "koi8-r", "shift_jis", "gb18030"])("guesses %s and says so", (encoding) => {
    const text =
      { "koi8-r": "Министр сказал, что мы не пойдём. ", shift_jis: "大臣は行かないと述べた。", gb18030: "部长说我们不去。" }[encoding] ??
      QUOTED;
    const bytes = iconv.encode(text.repeat(4), encoding);
    expect(decode(bytes).text).toBe(text.repeat(4));
    expect(rules(bytes)).toEqual(["encoding-guessed"]);
  });

  it("keeps the good of damaged UTF-8 and counts the bad", () => {
    const bytes = Buffer.concat([
      Buffer.from(QUOTED),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(" and "),
      Buffer.from([0xff]),
      Buffer.from(QUOTED),
    ]);
    const decoded = decode(bytes);
    expect(decoded.text).toBe(`${QUOTED}\uFFFD( and \uFFFD${QUOTED}`);
    expect(decoded.diagnostics).toEqual([
      expect.objectContaining({ rule: "undecodable-bytes", reason: expect.stringMatching(/^2 place/) }),
    ]);
  });

  it("counts only its own replacements", () => {
    const bytes = Buffer.concat([Buffer.from("“\uFFFD\uFFFD” he said "), Buffer.from([0xe2, 0x80]), Buffer.from("x")]);
    expect(decode(bytes).diagnostics[0].reason).toMatch(/^1 place/);
  });
});
