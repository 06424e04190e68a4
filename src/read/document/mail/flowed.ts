/**
 * Text with `format=flowed` (RFC 3676): a line that ends in a space goes on in the next. Quotation signs
 * stay; lines of different depths of quotation are not joined.
 */
export function unflowed(text: string, deleteSpace: boolean): string {
  const out: string[] = [];
  let open: string | null = null;
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const depth = /^>*/.exec(line)![0];
    const body = line.slice(depth.length).replace(/^ /, "");
    const flows = body.endsWith(" ") && body !== "-- ";
    const shown = flows && deleteSpace ? body.slice(0, -1) : body;
    if (open === depth && body !== "-- ") out[out.length - 1] += shown;
    else out.push(depth ? `${depth} ${shown}` : shown);
    open = flows ? depth : null;
  }
  return out.map((line) => line.trimEnd()).join("\n");
}
