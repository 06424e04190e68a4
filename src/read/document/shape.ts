import { binaryKind } from "../binary.ts";
import { firstEntry, isZip, knownKind } from "./refused.ts";
import { rootOf } from "./xml.ts";

/** Kinds of documents, each with a reader in formats.ts. */
export type DocumentShape = "feed" | "feed-list" | "mail" | "saved-page" | "mbox" | "rtf" | "docx" | "pdf" | "refused" | "xml";

/**
 * Is it one of the documents that carry articles? First bytes decide, the name where they cannot: a mail
 * begins like many a text. Null for what is none of them.
 */
export function documentShape(head: Buffer, name: string, mediaType?: string | null): DocumentShape | null {
  const opening = head.toString("latin1", 0, 4096);
  // Some servers put bytes of their own before a PDF; a text may speak of one.
  const begin = opening.slice(0, 1024).search(/%PDF-\d/);
  if (begin >= 0 && (/^(?:\xef\xbb\xbf|\s)*$/.test(opening.slice(0, begin)) || binaryKind(head))) return "pdf";
  if (/^(?:\xef\xbb\xbf)?\s{0,20}\{\\rtf/.test(opening)) return "rtf";
  if (knownKind(head, name)) return "refused";
  if (isZip(head)) return isWord(head, name) ? "docx" : null;
  return xmlShape(opening, name) ?? mailShape(opening, name, mediaType, head);
}

/** Office documents begin with their list of contents; by name where another program packed them. */
function isWord(head: Buffer, name: string): boolean {
  return /\.do[ct][xm]$/i.test(name) || /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/|word\/)/.test(firstEntry(head).name);
}

function xmlShape(opening: string, name: string): DocumentShape | null {
  const root = rootOf(opening.replace(/^\xef\xbb\xbf/, ""));
  if (!root) return null;
  if (root.name === "rss" || root.name === "channel" || root.name === "RDF") return "feed";
  if (root.name === "feed" && (/Atom|purl\.org\/atom/i.test(root.tag) || /\.(?:atom|xml|rss)$/i.test(name))) return "feed";
  if (root.name === "opml") return "feed-list";
  return /^html$/i.test(root.name) || !/^(?:\s|\xef\xbb\xbf)*<\?xml\s/.test(opening) ? null : "xml";
}

/** A message has fields before its text; the sender and one that only mails have must be among the first. */
function mailShape(opening: string, name: string, mediaType: string | null | undefined, head: Buffer): DocumentShape | null {
  const hasFields = /^(?:[\w-]{1,60}:[^\n]{0,2000}\n|[ \t][^\n]{0,2000}\n){1}/.test(opening);
  const fields = opening.slice(0, firstBlankLine(opening));
  const saved = /^content-type:\s*multipart\/related/im.test(fields);
  if (/\.mht(?:ml)?$/i.test(name) && hasFields) return "saved-page";
  if (mediaType === "multipart/related" && saved) return "saved-page";
  if (/^From \S+ {1,4}\w{3} \w{3} [ \d]\d /.test(opening) && /^(?:from|received|return-path|message-id|date):/im.test(fields))
    return "mbox";
  if (/\.(?:eml|emlx)$/i.test(name) && (hasFields || /^\d{1,12}\s*\n/.test(opening))) return "mail";
  if (!hasFields || binaryKind(head)) return null;
  if (saved && /^(?:snapshot-content-location|x-mimeole|from:\s*<?saved by)/im.test(fields)) return "saved-page";
  const isMail =
    /^from:.*@/im.test(fields) && /^(?:received|return-path|message-id|mime-version|dkim-signature|delivered-to):/im.test(fields);
  return isMail ? "mail" : null;
}

function firstBlankLine(text: string): number {
  const at = text.search(/\r?\n\r?\n/);
  return at < 0 ? text.length : at;
}
