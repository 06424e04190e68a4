import { besideArticles } from "../kinds.ts";

/** Why an entry of a ZIP or tar is passed over unread, in the plural, or null when it is read. */
export function passedOver(label: string, saved: { readonly holds: (label: string) => boolean }): string | null {
  if (saved.holds(label)) return "parts of saved pages";
  const kind = besideArticles(label);
  if (kind) return kind;
  return /(?:^|\/)(?:\.[^/]|node_modules\/)/.test(label) ? "hidden files and program packages" : null;
}
