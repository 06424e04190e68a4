import { zip } from "../archive/zip-writer.ts";

export const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word document of these paragraphs. */
export function docx(paragraphs: readonly string[]): Buffer {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return docxOf(paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`).join(""));
}

/** A Word document of this body, with other parts beside it. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
  return zip([
    { name: "[Content_Types].xml", bytes: "<Types/>" },
    { name: "word/document.xml", bytes: document },
    ...Object.entries(parts).map(([name, bytes]) => ({ name, bytes })),
  ]);
}
