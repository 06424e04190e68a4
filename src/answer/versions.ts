import type { VersionChange, VersionHistory, VersionStep } from "../terms/answer.ts";
import type { ArticleReading } from "../terms/reading.ts";
import { byPosition, overlaps, type Passage } from "../terms/span.ts";
import type { RecordStore } from "../terms/store.ts";
import { sentenceChanges } from "../wording/changes.ts";
import { sentenceSpans } from "../wording/sentences.ts";

/**
 * The versions of one page laid side by side, sentence by sentence. Headline and body count, page furniture does
 * not; every sentence is cited with its place in its version.
 */
export async function versionHistory(store: Pick<RecordStore, "pageOf" | "article">, article: string): Promise<VersionHistory | null> {
  const page = await store.pageOf(article);
  if (!page) return null;
  const steps: VersionStep[] = [];
  let before: ArticleReading | null = null;
  for (const version of page.versions) {
    const reading = await store.article(version.article.sha256);
    if (!reading) continue;
    if (before) steps.push({ from: before.origin.sha256, to: reading.origin.sha256, changes: changesBetween(before, reading) });
    before = reading;
  }
  return { ...page, steps };
}

/** What was changed from one reading to the next, in the order of the later one. */
export function changesBetween(from: ArticleReading, to: ArticleReading): VersionChange[] {
  const earlier = sentencesOf(from);
  const later = sentencesOf(to);
  const changes = sentenceChanges(
    earlier.map(({ text }) => text),
    later.map(({ text }) => text),
  );
  return changes.map(({ op, diff, quoted, ...places }): VersionChange => {
    const [left, right] = [places.from === null ? null : earlier[places.from], places.to === null ? null : later[places.to]];
    return { op, from: left, to: right, diff, quoted, statements: { from: statementsIn(from, left), to: statementsIn(to, right) } };
  });
}

function sentencesOf({ title, body }: ArticleReading): Passage[] {
  const stretches = [...(title ? [title] : []), ...body].sort(byPosition);
  return stretches.flatMap(({ start, text }) =>
    sentenceSpans(text).map((span) => ({ start: start + span.start, end: start + span.end, text: text.slice(span.start, span.end) })),
  );
}

function statementsIn({ statements }: ArticleReading, sentence: Passage | null): string[] {
  if (!sentence) return [];
  return statements.filter(({ content }) => content.some((passage) => overlaps(passage, sentence))).map(({ id }) => id);
}
