/** What an article is called on a page: its headline, or where it came from when it has none. */
import type { JSX } from "preact";
import type { RecordedArticle } from "../src/terms/store.ts";

type Named = Pick<RecordedArticle, "title" | "path" | "url" | "sha256">;

const SHORT_DIGITS = 12;

export function nameOf(article: Named): string {
  const title = article.title?.replace(/\s+/g, " ").trim();
  return title || article.url || article.path?.split(/[\\/]/).at(-1) || `article ${article.sha256.slice(0, SHORT_DIGITS)}`;
}

export function ArticleName({ article }: { readonly article: Named }): JSX.Element {
  return <bdi>{nameOf(article)}</bdi>;
}

export function Outlet({ name }: { readonly name: string | null }): JSX.Element {
  return name ? <bdi class="outlet">{name}</bdi> : <span class="outlet unknown">outlet not named</span>;
}
