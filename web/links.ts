/**
 * Addresses that came with an article are strangers' text. Only http and https become links; anything
 * else (javascript:, data:, file: ...) is shown as the text it is.
 */
const LINKED = new Set(["http:", "https:"]);

/** The address to link to, or null when it must not be a link. */
export function linkable(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    const parsed = new URL(url);
    return LINKED.has(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}
