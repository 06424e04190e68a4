import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/read/decode.ts";
import { declaredCharset } from "../../../src/read/html/charset.ts";

const BODY = "„Die Dämme halten“, sagte Bürgermeisterin Inés Örtengren. Über die Brücke fährt vorerst niemand.";
const page = (declared: string, encoding: string) => iconv.encode(`<!doctype html><meta charset="${declared}"><p>${BODY}</p>`, encoding);
const read = (bytes: Buffer, overHttp?: string) => decode(bytes, declaredCharset(bytes, overHttp)).text;

describe("the encoding of a page", () => {
  it("is the one declared, where the bytes allow it", () => {
    expect(read(page("windows-1252", "windows-1252"))).toContain(BODY);
    expect(read(page("iso-8859-1", "windows-1252"))).toContain(BODY); // which is what the web means by it
    expect(read(page("ISO-8859-15", "iso-8859-15").subarray(0))).toContain("Bürgermeisterin");
    const russian = iconv.encode('<?xml version="1.0" encoding="koi8-r"?><html><p>Мост закрыт, сказал сторож.</p>', "koi8-r");
    expect(read(russian)).toContain("Мост закрыт, сказал сторож.");
    const japanese = iconv.encode(
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>橋は閉鎖された。</p>',
      "shift_jis",
    );
    expect(read(japanese)).toContain("橋は閉鎖された。");
  });

  it("is UTF-8 where the bytes are, whatever is declared", () => {
    for (const declared of ["iso-8859-1", "windows-1251", "utf-16", "x-unknown", "ascii"])
      expect(read(page(declared, "utf-8"))).toContain(BODY);
    expect(read(page("utf-8", "utf-8"), "iso-8859-1")).toContain(BODY);
  });

  it("is not UTF-8 because a page says so", () => {
    const long = iconv.encode(`<meta charset=utf-8><p>${`${BODY} `.repeat(20)}</p>`, "windows-1252");
    expect(read(long)).toContain("Bürgermeisterin Inés Örtengren");
  });

  it("is told by a byte-order mark before anything else", () => {
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(`<meta charset=utf-8><p>${BODY}`, "utf-16le")]);
    expect(read(marked)).toContain(BODY);
    expect(read(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), page("windows-1252", "utf-8")]))).toContain(BODY);
  });

  it("comes from HTTP before the page", () => {
    expect(declaredCharset(page("iso-8859-1", "latin1"), "windows-1250")).toBe("windows-1250");
    expect(declaredCharset(Buffer.from("<p>no charset=here"))).toBeNull();
    expect(declaredCharset(Buffer.from("<meta name=x content='a'><META http-equiv=x content='text/html;charset = utf-8'>"))).toBe("utf-8");
  });
});
