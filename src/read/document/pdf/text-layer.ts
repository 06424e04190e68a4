import type { PdfItem } from "./fragments.ts";

/** The part of pdf.js's page that is used here. */
interface Streaming {
  streamTextContent(): ReadableStream<{ readonly items: readonly object[] }>;
}

/**
 * The text of a page as it is drawn, or null where it was not all there by `until` (ms since 1970). It is asked for
 * piece by piece: pdf.js works on without letting a timer fire, so that only its reader can stop it.
 */
export async function textLayerOf(page: Streaming, until: number): Promise<PdfItem[] | null> {
  const items: PdfItem[] = [];
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items) if ("str" in item) items.push(item as PdfItem);
    if (Date.now() <= until) continue;
    await reader.cancel(new Error("out of time"));
    return null;
  }
}
