/**
 * Why a line that only the line model takes for furniture is left out: what its words say it is for, else where
 * it stands. Rules that know a line by its words give better reasons, and theirs come first.
 */
import type { Verdict } from "./judge.ts";

const REASON_OF: Readonly<Record<string, string>> = {
  navigation: "navigation",
  account: "navigation",
  social: "share-prompt",
  share: "share-prompt",
  comments: "comment-prompt",
  newsletter: "newsletter-prompt",
  legal: "copyright",
  cookies: "cookie-notice",
  advertisement: "advertisement",
  related: "related-links",
  media: "media-player",
  credit: "photo-credit",
  about: "article-details",
};

/** Share of a line's words that furniture is made of from which they tell what it is. */
const TELLING = 0.34;
/** Words of a line that can be a menu's. */
const MENU_WORDS = 6;

/** The reason for block `index`; `body` is where the kept lines begin and end. */
export function reasonOf({ sheet }: Verdict, index: number, body: { readonly from: number; readonly to: number }): string {
  const mark = sheet.marks[index];
  if (mark.purpose !== null && (mark.furniture >= TELLING || mark.opens)) return REASON_OF[mark.purpose] ?? "not-article";
  if (index < body.from) return mark.words <= MENU_WORDS ? "navigation" : "before-article";
  if (index >= body.to) return mark.sentence ? "after-article" : "teaser-list";
  return "not-article";
}
