import { FetchTrouble } from "./trouble.ts";

/**
 * What kinds of answers are worth reading: text, documents, feeds. Pictures, sound, programs and archives are
 * refused by their head, before their bytes come.
 */
export interface MediaType {
  /** In lower case, without parameters; null when the server does not say. */
  readonly mediaType: string | null;
  readonly charset: string | null;
}

/** The parts of a `Content-Type` line. */
export function mediaTypeOf(line: string | null): MediaType {
  const [type = "", ...parameters] = (line ?? "").split(";");
  const mediaType = type.trim().toLowerCase();
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([\w.:+-]{1,40})"?\s*$/i.exec(parameter)?.[1]).find(Boolean);
  return { mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : null, charset: charset ?? null };
}

/** Throws FetchTrouble when nothing of this type is read. */
export function checkMediaType(mediaType: string | null): void {
  if (mediaType === null || mediaType.startsWith("text/") || /[+/](?:xml|json)$/.test(mediaType) || DOCUMENTS.has(mediaType)) {
    if (!mediaType || !CODE.has(mediaType)) return;
  }
  const reason = ARCHIVES.has(mediaType)
    ? `It is an archive (${mediaType}). Download it and give the file.`
    : `It is no text or document (${mediaType}). Give the address of the article itself.`;
  throw new FetchTrouble("media-type", reason);
}

const DOCUMENTS: ReadonlySet<string> = new Set([
  "application/pdf",
  "application/rtf",
  "application/x-rtf",
  "application/msword",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/ld+json",
  "application/jsonl",
  "application/x-ndjson",
  "application/ndjson",
  "application/octet-stream",
  "message/rfc822",
  "multipart/related",
]);

const CODE: ReadonlySet<string> = new Set(["text/css", "text/javascript", "text/vtt"]);

const ARCHIVES: ReadonlySet<string> = new Set([
  "application/zip",
  "application/gzip",
  "application/x-gzip",
  "application/x-tar",
  "application/x-7z-compressed",
  "application/warc",
  "application/x-warc",
]);

/** What a reader of news asks for. */
export const ACCEPT_PAGE = "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,application/pdf;q=0.7,*/*;q=0.5";
export const ACCEPT_FEED =
  "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,text/html;q=0.5,*/*;q=0.3";
