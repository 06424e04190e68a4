/** One line of the list of articles: headline, outlet, date, counts, and where it came from. */
import type { JSX } from "preact";
import type { RecordedArticle } from "../src/terms/store.ts";
import { ArticleName, Outlet } from "./ArticleName.tsx";
import { DateText } from "./DateText.tsx";
import { linkable } from "./links.ts";
import { count } from "./numbers.ts";

interface ArticleLineProps {
  readonly anchor: string;
  readonly article: RecordedArticle;
  /** Link to the full text, null when it is not on this page. */
  readonly href: string | null;
}

export function ArticleLine({ anchor, article, href }: ArticleLineProps): JSX.Element {
  return (
    <li class="article-line" id={anchor}>
      <p class="headline-line">
        {href ? (
          <a href={href}>
            <ArticleName article={article} />
          </a>
        ) : (
          <ArticleName article={article} />
        )}
      </p>
      <p class="about">
        <Outlet name={article.publisher} />, <DateText value={article.published} day /> · {count(article.statements, "statement")} ·{" "}
        {count(article.words, "word")}
        {article.page !== undefined && " · one of several versions of its page"}
        {href === null && " · text not on this page"}
      </p>
      <p class="origin">
        <OriginText url={article.url} path={article.path} />
      </p>
    </li>
  );
}

/** Where the text was read from. Only http and https addresses are links; the rest is text. */
export function OriginText({ url, path }: Pick<RecordedArticle, "url" | "path">): JSX.Element {
  const address = linkable(url);
  return (
    <>
      {address ? (
        <a class="outside" href={address} rel="noreferrer noopener external">
          {url}
        </a>
      ) : (
        url && <bdi>{url}</bdi>
      )}
      {url && path && " · "}
      {path && <bdi>{path}</bdi>}
      {!url && !path && "read from standard input"}
    </>
  );
}
