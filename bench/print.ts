/** Tables for a terminal: the first column left, the others right. */
export function columns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i].length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function whole(figure: number): string {
  return Math.round(figure).toLocaleString("en-US");
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

/** A bar and whether it holds. */
export function verdict(holds: boolean, said: string): string {
  return `${holds ? "holds " : "MISSED"}  ${said}`;
}
