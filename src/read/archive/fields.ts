/**
 * The named fields at the head of a WARC record or of an HTTP answer: one a line, names in any case,
 * continued on lines that begin with white space. Broken lines are passed by; of a field given twice
 * the first counts.
 */
export function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last: string | null = null;
  for (const line of head.split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && last !== null) {
      fields.set(last, `${fields.get(last)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    last = null;
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (fields.has(name)) continue;
    fields.set(name, line.slice(colon + 1).trim());
    last = name;
  }
  return fields;
}

/** `text/html; charset="utf-8"` in its parts; both null where nothing is declared. */
export function mediaTypeOf(value: string | undefined): { readonly mediaType: string | null; readonly charset: string | null } {
  if (!value) return { mediaType: null, charset: null };
  const semicolon = value.indexOf(";");
  const mediaType = (semicolon < 0 ? value : value.slice(0, semicolon)).trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(value.slice(0, 1000))?.[1] ?? null;
  return { mediaType: mediaType || null, charset };
}
