/** Outlet and date of a statement, or the headline when no outlet is named; a link to the exact words where they stand on this page. */
import type { JSX } from "preact";
import type { RecordedArticle } from "../src/terms/store.ts";
import { ArticleName, Outlet } from "./ArticleName.tsx";
import { DateText } from "./DateText.tsx";

interface PlaceProps {
  readonly article: RecordedArticle;
  /** Null when the article's text is not on this page. */
  readonly href: string | null;
}

export function PlaceLink({ article, href }: PlaceProps): JSX.Element {
  const place = (
    <>
      {article.publisher ? <Outlet name={article.publisher} /> : <ArticleName article={article} />}
      {article.published && (
        <>
          , <DateText value={article.published} day />
        </>
      )}
    </>
  );
  return href ? <a href={href}>{place}</a> : <span>{place}</span>;
}
