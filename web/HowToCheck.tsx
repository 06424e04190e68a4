/** How a reader checks the page against the originals, without trusting the program that made it. */
import type { JSX } from "preact";
import type { RecordedArticle } from "../src/terms/store.ts";
import { ArticleName } from "./ArticleName.tsx";
import { Slot } from "./Slot.tsx";

export function HowToCheck(): JSX.Element {
  return (
    <>
      <p>
        This page shows what the reports print and whom they name. It does not judge what was said. Every line rests on exact words of a
        source text; follow its link to read them where they stand.
      </p>
      <p>
        An article is named by the SHA-256 of the bytes it was read from (<code>sha256sum FILE</code> prints it; for one line of a larger
        file, of that line). Places in a text count UTF-16 code units from 0, half-open: the first unit is in, the last is out. The block{" "}
        <code>onrecord</code> in this file, in JSON, holds the hashes and the places of every statement whose text is on this page.{" "}
        <code>onrecord verify RECORD</code> reads every citation again.
      </p>
      <p>
        Wordings are compared word by word; differences of case, spaces and quotation marks do not count as changes. {"[…]"} stands for the
        outlet’s own words between two parts of a statement.
      </p>
      <table class="hashes">
        <caption>SHA-256 of the articles</caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          <Slot />
        </tbody>
      </table>
    </>
  );
}

export function HashRow({ article }: { readonly article: RecordedArticle }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <ArticleName article={article} />
      </th>
      <td>
        <code>{article.sha256}</code>
      </td>
    </tr>
  );
}
