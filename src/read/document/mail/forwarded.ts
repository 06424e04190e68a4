import { isoDate } from "../dates.ts";
import { senderOf } from "./sender.ts";

/** What the head of a mail says that was forwarded inside the text of another. */
export interface ForwardedHead {
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly published: string | null;
}

export function isForward(subject: string | null): boolean {
  return /^\s*(?:\[?fwd?|fw|wg|tr|rv|i|doorst)\s?:/i.test(subject ?? "");
}

/** The head printed below "Forwarded message" or the like; null when there is none. */
export function forwardedHead(text: string): ForwardedHead | null {
  const lines = text.slice(0, LOOKED_AT).split(/\r\n|\r|\n/);
  const mark = lines.findIndex((line) => MARK.test(line));
  if (mark < 0) return null;
  const fields = new Map<string, string>();
  for (const line of lines.slice(mark + 1, mark + 1 + HEAD_LINES)) {
    const field = /^[>*\s]{0,6}(From|Date|Sent|Subject)\s?:\**\s+(\S.*)$/i.exec(line);
    if (field && !fields.has(field[1].toLowerCase())) fields.set(field[1].toLowerCase(), field[2].replace(/\*+$/, "").trim());
  }
  const from = fields.get("from");
  if (!from) return null;
  return { ...senderOf(from), title: fields.get("subject") ?? null, published: isoDate(fields.get("date") ?? fields.get("sent")) };
}

/** Code units, and lines of a forwarded head with blank ones between. */
const LOOKED_AT = 20_000;
const HEAD_LINES = 14;
const MARK = /^[>\s]{0,6}(?:-{2,}\s*)?(?:begin forwarded message|forwarded message|original message|forwarded by)\b/i;
