/**
 * One article's text in full, its spans marked, and beside each paragraph the statements that begin in
 * it. Blocks cover the text without a hole, so what is printed here is the text the record rests on.
 */
import type { JSX } from "preact";
import type { ArticleReading, Statement } from "../src/terms/reading.ts";
import type { RecordedArticle } from "../src/terms/store.ts";
import { OriginText } from "./ArticleLine.tsx";
import { ArticleName, Outlet } from "./ArticleName.tsx";
import { blocksOf } from "./blocks.ts";
import { DateText } from "./DateText.tsx";
import { digits } from "./numbers.ts";
import type { StatementLineProps } from "./StatementLine.tsx";
import { layOut } from "./spans.ts";
import { TextBlock } from "./TextBlock.tsx";

export interface SourceTextProps {
  readonly anchor: string;
  readonly article: RecordedArticle;
  readonly reading: ArticleReading;
  /** UTF-16 code units of the text that are shown; a longer text is cut there with a word. */
  readonly limit: number;
  readonly elsewhereOf: (statement: Statement) => StatementLineProps["elsewhere"];
}

export function SourceText({ anchor, article, reading, limit, elsewhereOf }: SourceTextProps): JSX.Element {
  const end = cutAt(reading.text, limit);
  const blocks = blocksOf(reading, end);
  const placed = layOut(reading, blocks);
  return (
    <article class="source-text" id={anchor} aria-labelledby={`${anchor}-heading`}>
      <h3 id={`${anchor}-heading`}>
        <ArticleName article={article} />
      </h3>
      <p class="about">
        <Outlet name={article.publisher} />, <DateText value={article.published} />
        {reading.authors.length > 0 && (
          <>
            {" · by "}
            <bdi>{reading.authors.join(", ")}</bdi>
          </>
        )}
        {reading.credit && <> · credit: {reading.credit}</>}
      </p>
      <p class="origin">
        <OriginText url={article.url} path={article.path} />
      </p>
      {(reading.diagnostics ?? []).map(({ rule, reason }, i) => (
        <p class="notice" key={i}>
          <code>{rule}</code> {reason}
        </p>
      ))}
      {end === 0 && <p class="about">This text is empty.</p>}
      {placed.map((block) => (
        <TextBlock key={block.start} text={reading.text} block={block} elsewhereOf={elsewhereOf} />
      ))}
      {end < reading.text.length && (
        <p class="left-out">
          <strong>
            The first {digits(end)} of {digits(reading.text.length)} characters are on this page.
          </strong>{" "}
          The rest is in the record; <code>--characters N</code> puts more of it here.
        </p>
      )}
    </article>
  );
}

/** At most `limit`, and never between the halves of a surrogate pair. */
export function cutAt(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}
