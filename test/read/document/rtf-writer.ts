/** Paragraphs as RTF, each character beyond ASCII as \uN with a stand-in. */
export function rtf(paragraphs: readonly string[]): Buffer {
  const written = paragraphs.map((text) =>
    text.replace(/[\\{}]/g, "\\$&").replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0)}?`),
  );
  return Buffer.from(`{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\n${written.map((text) => `${text}\\par`).join("\n")}}`, "latin1");
}
