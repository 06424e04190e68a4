import iconv from "iconv-lite";

/** The encoding by that name as it is meant on the web, or null when there is none to decode with. */
export function encodingNamed(declared: string | null | undefined): string | null {
  const name = declared
    ?.trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "");
  if (!name || name.length > LONGEST_LABEL) return null;
  const meant = MEANT[name] ?? name;
  return iconv.encodingExists(meant) ? meant : null;
}

const LONGEST_LABEL = 40;

/** Labels that stand for a larger encoding (WHATWG Encoding Standard), in which quotation marks are. */
const MEANT: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  "iso8859-1": "windows-1252",
  "iso_8859-1": "windows-1252",
  latin1: "windows-1252",
  "latin-1": "windows-1252",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-9": "windows-1254",
  "iso-8859-11": "windows-874",
  "tis-620": "windows-874",
  gb2312: "gbk",
  "x-gbk": "gbk",
  utf8: "utf-8",
  shift_jis: "cp932",
  "x-sjis": "cp932",
  "ks_c_5601-1987": "cp949",
  "euc-kr": "cp949",
  "iso-8859-8-i": "iso-8859-8",
  "x-mac-roman": "macintosh",
};
