import type { Diagnostic } from "../../../terms/diagnostic.ts";
import type { Intake } from "../../../terms/intake.ts";
import type { Input } from "../../input.ts";
import { isoDate } from "../dates.ts";
import { holdsHtml, plainLine, wordsOfArticle } from "../html.ts";
import { pageOfDraft, saidBy, type Words } from "../page.ts";
import { namesOf } from "../people.ts";

/** An entry of a feed of any kind, its values as the feed writes them. */
export interface FeedEntry {
  readonly bytes: Buffer;
  readonly place: string;
  readonly mediaType: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: unknown;
  readonly updated: unknown;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly section: string | null;
  /** The text, whole as far as the feed has it; null when there is only a summary. */
  readonly content: FeedText | null;
  readonly summary: FeedText | null;
}

export interface FeedText {
  readonly text: string;
  /** Plain text is printed as it is; otherwise it is read as HTML when it holds a tag or an entity. */
  readonly plain?: boolean;
}

/**
 * An entry of a feed -> a page: its headline, then its text. An entry with only a summary is a short page
 * that says so, as is one whose text breaks off where the outlet's own page goes on.
 */
export function pageOfEntry(input: Input, entry: FeedEntry, noticed: readonly Diagnostic[]): Intake {
  const title = entry.title ? plainLine(entry.title) : null;
  const content = entry.content && wordsOf(null, entry.content);
  const summary = entry.summary && wordsOf(null, entry.summary);
  const text = content && content.text.length >= (summary?.text.length ?? 0) ? content : (summary ?? content);
  const words = text ? wordsOf(title, text === content ? entry.content! : entry.summary!) : { text: title ?? "", diagnostics: [] };
  const partial = !text || isPartial(text.text, text === content);
  return pageOfDraft(input, {
    bytes: entry.bytes,
    place: entry.place,
    mediaType: entry.mediaType,
    words,
    carried: true,
    given: saidBy("feed", {
      url: entry.url,
      title,
      published: isoDate(entry.published),
      updated: isoDate(entry.updated),
      authors: namesOf(entry.authors.map(plainLine)),
      publisher: entry.publisher,
      language: entry.language,
      section: entry.section,
    }),
    diagnostics: partial ? [...noticed, SUMMARY_ONLY] : noticed,
  });
}

function wordsOf(title: string | null, { text, plain }: FeedText): Words {
  if (!plain && (holdsHtml(text) || /&(?:#\w{1,8}|[a-z]{2,10});/i.test(text) || /<[a-z]/i.test(text))) return wordsOfArticle(title, text);
  const lines = text.replace(/\r\n?/g, "\n").trim();
  return { text: title ? `${title}\n\n${lines}` : lines, diagnostics: [] };
}

const SUMMARY_ONLY: Diagnostic = {
  rule: "summary-only",
  reason: "The feed gives only a summary of this article. Fetch its page (--fetch) to read it whole.",
};

/** Code units below which the text of a feed's description is taken for a summary. By judgement: a summary is a paragraph, a report several. */
const SUMMARY_LENGTH = 800;
/** Code units below which a text that ends in dots or in "Read more" is a summary, whatever its element. */
const BROKEN_OFF_LENGTH = 3000;

function isPartial(text: string, isContent: boolean): boolean {
  if (!isContent && text.length < SUMMARY_LENGTH) return true;
  return text.length < BROKEN_OFF_LENGTH && BROKEN_OFF.test(text.slice(-200));
}

/** "[...]", "…", "Continue reading Kerr says no →" as a sentence of its own, before an optional line of the feed's own. */
const BROKEN_OFF =
  /(?:\[ ?(?:…|\.{3}|\+\d{1,6} chars) ?\]|…|\.{3}|(?:^|[\n.!?…”’")\]])\s*(?:read (?:more|the full (?:story|article)|on)|continue reading|full story|view article)\b[^\n.,“”"]{0,100}[.…→»>]{0,3})(?:\s{0,5}The post [^\n]{1,150} (?:appeared first|first appeared) on [^\n]{1,60})?\s*$/i;
