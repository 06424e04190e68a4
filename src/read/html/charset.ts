/**
 * The encoding a page names for itself: what came with it over HTTP, else a meta element or an XML
 * declaration in its first bytes. Only a hint: `decode` believes valid UTF-8 and byte-order marks first,
 * for pages are wrong about themselves in three of a hundred cases.
 */
export function declaredCharset(bytes: Buffer, overHttp?: string | null): string | null {
  const opening = bytes.toString("latin1", 0, LOOKED_AT);
  const named = overHttp || META.exec(opening)?.[1] || XML.exec(opening)?.[1];
  return named || null;
}

/** Bytes looked at: the standard asks for 1024, pages put scripts before it. */
const LOOKED_AT = 8192;
const META = /<meta\b[^>]{0,200}?\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/i;
const XML = /^\s{0,20}<\?xml\b[^>]{0,100}?\bencoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i;
