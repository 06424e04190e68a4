/** Names that makers of pages give to what is not the article, with the reason each stands for. Lists only. */

const entries = (reason: string, names: string): [string, string][] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name, reason]);

export const TAG_REASONS: ReadonlyMap<string, string> = new Map([
  ["figcaption", "photo-caption"],
  ["nav", "navigation"],
  ["footer", "footer"],
  ["form", "form"],
  ["button", "button"],
  ["label", "form"],
  ["time", "date-line"],
]);

/**
 * Names of elements whose text is never the article's, unless most of what is taken for the article stands in
 * them: on development pages none of these rules cost more wanted text than it saved.
 */
export const NEVER_BODY: ReadonlySet<string> = new Set(
  (
    "cookie cookies consent gdpr newsletter newsletters subscribe mailchimp " +
    "related recommended relatedposts jp+relatedposts yarpp outbrain taboola similar share sharing sharedaddy addtoany " +
    "author+box authorbox author+bio author+info about+author author+description " +
    "<nav> <footer> <form> role:navigation breadcrumb breadcrumbs pagination taglist tag+list tag+cloud " +
    "<figcaption> caption wp+caption caption+text sidebar widget role:complementary"
  ).split(" "),
);

/** Names of what readers write below an article. It may be longer than the article: it is taken for one only where there is hardly anything else. */
export const READERS: ReadonlySet<string> = new Set(
  "comments comment commentlist comment+list comment+content comment+body comment+respond respond disqus+thread kommentare kommentar".split(
    " ",
  ),
);

/** Words of classes and ids; two joined by + stand in one name side by side. */
export const NAMED_REASONS: ReadonlyMap<string, string> = new Map([
  ...entries("cookie-notice", "cookie cookies consent gdpr cmp onetrust cookiebanner ccpa dsgvo"),
  ...entries("newsletter-prompt", "newsletter newsletters subscribe subscription signup mailchimp optin"),
  ...entries("comments", "comment comments disqus respond commentlist kommentar kommentare commentaires comentarios replies commentform"),
  ...entries(
    "share-prompt",
    "share sharing social socials sharebar sharedaddy addtoany shariff addthis sociable teilen share+buttons socialmedia",
  ),
  ...entries(
    "related-links",
    "related relatedposts recommended recommendations recommendation recirc recirculation readmore more+posts similar verwandte outbrain taboola yarpp jp+relatedposts also+read weitere+artikel",
  ),
  ...entries(
    "teaser-list",
    "teaser teasers teaserlist trending popular most+read mostread latest top+stories carousel slider promo promos widget widgets",
  ),
  ...entries("author-box", "author+box authorbox author+bio author+info about+author bio vcard author+description author+card autor+box"),
  ...entries("byline", "byline author authors autor autoren signature posted+by entry+author dateline+author"),
  ...entries(
    "date-line",
    "date datum published timestamp pubdate posted+on entry+date post+date entry+meta post+meta article+meta meta postmeta",
  ),
  ...entries(
    "photo-caption",
    "caption captions wp+caption figcaption imagecaption bildunterschrift bildtext legende legend credit credits copyright+image",
  ),
  ...entries("tags", "tags tag+list taglist tagcloud keywords post+tags entry+tags schlagwort schlagworte tag+links"),
  ...entries("advertisement", "ad ads advert advertisement anzeige werbung sponsored sponsor dfp adslot banner advertising publicidad"),
  ...entries("paywall", "paywall premium plus+content metered subscriber"),
  ...entries("media-player", "player video+player audio+player jwplayer playlist"),
  ...entries("table-of-contents", "toc tableofcontents table+of inhaltsverzeichnis"),
  ...entries(
    "navigation",
    "nav navigation menu navbar breadcrumb breadcrumbs pagination pager role:navigation submenu topbar mainmenu hauptmenu skip+link sitemap",
  ),
  ...entries("footer", "footer colophon role:contentinfo imprint impressum siteinfo"),
  ...entries("navigation", "header masthead role:banner topnav site+header branding logo"),
  ...entries("form", "form search role:search searchform login register"),
  ...entries("sidebar", "sidebar side aside rail role:complementary secondary"),
]);
