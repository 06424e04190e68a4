import type { Given } from "../../../terms/article.ts";
import type { Diagnostic } from "../../../terms/diagnostic.ts";
import type { Intake } from "../../../terms/intake.ts";
import { decode } from "../../decode.ts";
import { refused } from "../../failure.ts";
import { type Input, placeIn } from "../../input.ts";
import type { ReadOptions } from "../../limits.ts";
import { isoDate } from "../dates.ts";
import { escapeHtml, wordsUnder } from "../html.ts";
import { type DocumentLimits, MAX_MAIL_DEPTH, MAX_MAIL_PARTS } from "../limits.ts";
import { pageOfDraft, saidBy } from "../page.ts";
import { wholeCollection } from "../whole.ts";
import { unflowed } from "./flowed.ts";
import { forwardedHead, isForward } from "./forwarded.ts";
import { wordsOfHeader } from "./headers.ts";
import { bodyOf, type Part, partOf } from "./parts.ts";
import { senderOf } from "./sender.ts";

/**
 * A mail (.eml) -> a page: its subject, then its text, the HTML rendering before the plain one; mails
 * forwarded inside it follow. Sender, subject and date are what the mail says. Attachments are counted
 * and not read.
 */
export async function* pagesOfMail(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const bytes = await wholeCollection(input, options);
  yield pageOfMail(input, bytes, options, null);
}

export function pageOfMail(input: Input, bytes: Buffer, options: DocumentLimits, place: string | null): Intake {
  const mail = partOf(bytes, boundsOf(options));
  const said: Said = { texts: [], attachments: [], forwarded: null };
  gather(mail, said, mail.headers.get("subject") !== undefined);
  if (said.texts.length === 0) {
    const reason =
      said.attachments.length > 0
        ? `The mail has no text of its own, only attachments (${named(said.attachments)}). Save them as files and add those.`
        : "It holds no text. Look whether the mail was saved whole.";
    return refused(input, "no-text", reason, place === null ? input.record : placeIn(input.record, place));
  }
  const words = together(said.texts);
  const given = givenOfMail(mail, said.forwarded, words);
  const diagnostics: Diagnostic[] = said.texts.flatMap(({ diagnostics }) => diagnostics);
  if (said.attachments.length > 0)
    diagnostics.push({
      rule: "attachments-left-out",
      reason: `${said.attachments.length} attachment(s) (${named(said.attachments)}) are not read. Save them as files to add them.`,
    });
  return pageOfDraft(input, {
    bytes,
    place,
    mediaType: "message/rfc822",
    words: wordsUnder(wordsOfHeader(mail.headers, "subject"), words),
    given,
    diagnostics,
  });
}

export function boundsOf(options: DocumentLimits): { readonly maxDepth: number; readonly maxParts: number } {
  return { maxDepth: options.maxMailDepth ?? MAX_MAIL_DEPTH, maxParts: options.maxMailParts ?? MAX_MAIL_PARTS };
}

interface Said {
  readonly texts: MailText[];
  readonly attachments: string[];
  /** The first mail forwarded as a part of its own. */
  forwarded: Part | null;
}

interface MailText {
  readonly text: string;
  readonly html: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Walks the parts in order. Of alternatives the richest that has text is taken. */
function gather(part: Part, said: Said, isMail: boolean): void {
  const { value: type } = part.type;
  const name = part.disposition.parameters.filename ?? part.type.parameters.name;
  if (type === "message/rfc822" || type === "message/global") {
    for (const inner of part.parts) gatherForwarded(inner, said);
  } else if (part.disposition.value === "attachment" || (!/^(?:text|multipart)\//.test(type) && !isMail)) {
    if (part.parts.length === 0 && !part.headers.has("content-id")) said.attachments.push(name ?? type);
  } else if (type === "multipart/alternative") {
    const rich = [...part.parts].reverse();
    const chosen = rich.find((inner) => holds(inner, "text/html")) ?? rich.find((inner) => holds(inner, "text/plain")) ?? rich[0];
    if (chosen) gather(chosen, said, false);
  } else if (part.parts.length > 0) for (const inner of part.parts) gather(inner, said, false);
  else if (type === "text/html" || type === "text/plain" || type === "text/enriched") {
    const { text, diagnostics } = decode(bodyOf(part), part.type.parameters.charset ?? null);
    const flowed = type === "text/plain" && part.type.parameters.format?.toLowerCase() === "flowed";
    if (/\S/.test(text))
      said.texts.push({
        text: flowed ? unflowed(text, part.type.parameters.delsp?.toLowerCase() === "yes") : text,
        html: type === "text/html",
        diagnostics,
      });
  } else if (!part.headers.has("content-id")) said.attachments.push(name ?? type);
}

/** A mail inside a mail is printed with who sent it, when and under which subject. */
function gatherForwarded(mail: Part, said: Said): void {
  said.forwarded ??= mail;
  const lines = ["From", "Date", "Subject"].flatMap((name) => {
    const value = wordsOfHeader(mail.headers, name.toLowerCase());
    return value ? [`${name}: ${value}`] : [];
  });
  if (lines.length > 0) said.texts.push({ text: lines.join("\n"), html: false, diagnostics: [] });
  gather(mail, said, true);
}

function holds(part: Part, type: string): boolean {
  return part.type.value === type || part.parts.some((inner) => holds(inner, type));
}

/** One text of all: HTML when any is. */
function together(texts: readonly MailText[]): { readonly text: string; readonly html: boolean } {
  if (!texts.some(({ html }) => html)) return { text: texts.map(({ text }) => text.trim()).join("\n\n"), html: false };
  return { text: texts.map(({ text, html }) => (html ? text : paragraphs(text))).join("\n"), html: true };
}

function paragraphs(text: string): string {
  const blocks = text.replace(/\r\n?/g, "\n").split(/\n\s*\n/);
  return blocks.map((block) => `<p>${escapeHtml(block.trim()).replaceAll("\n", "<br>")}</p>`).join("\n");
}

/** Who sent it, when and under which subject: of a forwarded mail that is the mail inside, not who passed it on. */
function givenOfMail(mail: Part, forwarded: Part | null, { text, html }: { readonly text: string; readonly html: boolean }): Given {
  const title = wordsOfHeader(mail.headers, "subject");
  const passedOn =
    isForward(title) || (forwarded && mail.parts.length > 0 && mail.parts.every((part) => part.type.value === "message/rfc822"));
  if (!passedOn) return saidBy("mail", headOf(mail));
  if (forwarded) return saidBy("mail", headOf(forwarded));
  const head = forwardedHead(html ? wordsUnder(null, { text, html }).text : text);
  return saidBy("mail", head ?? { title });
}

function headOf({ headers }: Part) {
  return {
    ...senderOf(wordsOfHeader(headers, "from")),
    title: wordsOfHeader(headers, "subject"),
    published: isoDate(wordsOfHeader(headers, "date")?.replace(/\s*\([^()]*\)$/, "")),
    language: wordsOfHeader(headers, "content-language")?.split(",")[0].trim() ?? null,
  };
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => name.replace(/\s+/g, " ").slice(0, 80));
  return shown.join(", ") + (names.length > shown.length ? ` and ${names.length - shown.length} more` : "");
}
