/**
 * PDFs of lines at places, in Helvetica and the Windows code page: what the tests of the reader need and
 * no more.
 */
export interface PdfLine {
  readonly x: number;
  /** From the top of the page, in points. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Turned by 90 degrees. */
  readonly sideways?: boolean;
}

export const PAGE = { width: 595, height: 842 };

export function pdf(pages: readonly (readonly PdfLine[])[], { rotate = 0, encrypt = "" } = {}): Buffer {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  for (const [i, lines] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
    );
    const stream = lines.map(shown).join("\n");
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

function shown({ x, y, text, size = 10, sideways }: PdfLine): string {
  const written = [...text].map((character) => WINDOWS.get(character) ?? character).join("");
  const matrix = sideways ? "0 1 -1 0" : "1 0 0 1";
  return `BT /F1 ${size} Tf ${matrix} ${x} ${PAGE.height - y} Tm (${written.replace(/[\\()]/g, "\\$&")}) Tj ET`;
}

const WINDOWS: ReadonlyMap<string, string> = new Map([
  ["“", "\x93"],
  ["”", "\x94"],
  ["’", "\x92"],
  ["—", "\x97"],
]);

/** Lines below each other. */
export function block(x: number, y: number, lines: readonly string[], { size = 10, leading = 12 } = {}): PdfLine[] {
  return lines.map((text, i) => ({ x, y: y + i * leading, text, size }));
}
