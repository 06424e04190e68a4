import type { Diagnostic } from "../../../terms/diagnostic.ts";
import type { Intake } from "../../../terms/intake.ts";
import { refused } from "../../failure.ts";
import { type Input, placeIn } from "../../input.ts";
import { type DocumentLimits, MAX_ARTICLES } from "../limits.ts";
import { type Draft, pageOfDraft, saidBy } from "../page.ts";
import { namesOf } from "../people.ts";
import type { ExportArticle } from "./article.ts";
import { type Export, exportIn } from "./split.ts";

/**
 * The words of a document -> its page, or, where they are the export of a news database, a page for each
 * article: headline, byline and text, with what the database says of it beside. Articles are numbered
 * from 1 and named by all that the export prints of them (in UTF-8, lines ended by a line feed).
 */
export function* pagesOfWords(input: Input, draft: Draft, options: DocumentLimits): Generator<Intake> {
  const found = draft.words.markup ? null : exportIn(draft.words.text);
  if (found) yield* pagesOfExport(input, draft, found, options);
  else yield pageOfDraft(input, draft);
}

export function* pagesOfExport(input: Input, draft: Draft, { articles }: Export, options: DocumentLimits): Generator<Intake> {
  const most = options.maxArticles ?? MAX_ARTICLES;
  for (const [index, article] of articles.slice(0, most).entries()) {
    const place = String(index + 1);
    if ("unread" in article) {
      const reason = "Its place in the export has none of the fields of an article. Look at it, or save it as a file of its own.";
      yield refused(input, "unread-export-article", reason, placeIn(input.record, place));
    } else yield pageOfArticle(input, draft, article, articles.length > 1 ? place : null);
  }
  if (articles.length > most)
    yield refused(input, "too-many-articles", `${articles.length - most} articles after the first ${most} are not read. Split the export.`);
}

function pageOfArticle(input: Input, draft: Draft, article: ExportArticle, place: string | null): Intake {
  const { title, bylines, body, leftOut } = article;
  const byline = bylines.map((line) => line.trim()).join(", ");
  const shownByline = byline && !/^by\s/i.test(byline) ? `By ${byline}` : byline;
  const diagnostics: Diagnostic[] = [...(draft.diagnostics ?? [])];
  if (leftOut.length > 0)
    diagnostics.push({
      rule: "index-left-out",
      reason: `What the database adds below the text is left out: ${leftOut.slice(0, 12).join(", ")}.`,
    });
  return pageOfDraft(input, {
    ...draft,
    bytes: place === null ? draft.bytes : Buffer.from(article.written),
    place,
    carried: true,
    words: { ...draft.words, text: [title, shownByline, body].filter(Boolean).join("\n\n") },
    given: saidBy("database-export", {
      title,
      publisher: article.publisher,
      published: article.published,
      authors: namesOf(bylines),
      section: article.section,
      dateline: article.dateline,
      language: article.language && (LANGUAGES[article.language.toLowerCase().split(/[;,(]/)[0].trim()] ?? null),
      credit: article.credit,
      url: article.url && /^https?:\/\/\S+$/i.test(article.url) ? article.url : null,
    }),
    diagnostics,
  });
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  deutsch: "de",
  french: "fr",
  spanish: "es",
  italian: "it",
  portuguese: "pt",
  dutch: "nl",
  russian: "ru",
  arabic: "ar",
  chinese: "zh",
  japanese: "ja",
  turkish: "tr",
  polish: "pl",
};
