/** A news page as sites make them, around whatever stands in its article; all names are invented. */
import { pageOfBytes } from "../../../src/read/text.ts";
import type { Page } from "../../../src/terms/article.ts";

export function htmlPage(html: string, url: string | null = null): Page {
  const bytes = Buffer.from(html);
  const input = { path: "page.html", name: "page.html", record: null, url, mediaType: "text/html", chunks: () => once(bytes) };
  const intake = pageOfBytes(input, bytes);
  if ("failure" in intake) throw new Error(intake.failure.reason);
  return intake.page;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

export const TITLE = "Weir at Port Alder holds after night of rain";

export const PARAGRAPHS = [
  "PORT ALDER — The old weir held through the night, engineers said on Tuesday, after a week of rain had raised the river by two metres and closed the road to Quill Bridge.",
  "“We were ready to move four hundred people, and we did not have to,” said Ines Tarrow, who leads the town's flood office. She had spent the night at the pumps with two dozen volunteers.",
  "The council had asked for money to repair the weir three times since 2019. Each time the province refused, according to minutes of the meetings that the council published last month.",
  "Bo Harwick, who farms below the weir, said he had moved his cattle on Sunday. “My grandfather always told us that the river gives one warning,” he said, standing in water up to his knees.",
  "A spokeswoman for the province, Mara Quill, said a decision about the repairs would be taken before the end of the month. She did not say how much money could be expected.",
  "More rain is forecast for the weekend, but less than in the days before, the weather service said. The road to Quill Bridge is to be opened again on Thursday.",
];

export const RELATED = ["Council votes on new bridge", "Ten walks along the river Alder", "Why the mill closed for good"];

export function newsPage(article: string, { title = TITLE, head = "", after = "" } = {}): string {
  const menu = ["News", "Politics", "Sport", "Weather", "Business", "Culture", "Opinion", "Jobs"];
  return `<!doctype html><html lang="en"><head><title>${title} | The Orrin Courier</title><meta property="og:title" content="${title}">
<meta property="og:site_name" content="The Orrin Courier">${head}<script>var x = "<p>not this</p>";</script></head>
<body class="single"><div id="cookie-banner" class="cookie-consent"><p>We use cookies to improve your experience on our site. By using it you accept them.</p><button>Accept all</button></div>
<header class="site-header"><a class="logo" href="/">The Orrin Courier</a><nav class="main-menu"><ul>${menu.map((entry) => `<li><a href="/${entry}">${entry}</a></li>`).join("")}</ul></nav></header>
<main><article class="post"><h1 class="headline">${title}</h1>
<div class="entry-meta"><span class="byline">By <a rel="author" href="/staff/lena-orchard">Lena Orchard</a></span> <time datetime="2031-05-06T07:10:00Z">May 6, 2031</time></div>
<div class="share-buttons"><a href="#f">Share on Facebook</a> <a href="#t">Tweet</a> <a href="#m">Email</a></div>
<div class="article-body">${article}</div></article>
${after}
<section class="comments" id="comments"><h3>2 comments</h3><div class="comment"><p>I have lived here for forty years and have never seen the river so high, thank you to everybody at the pumps.</p></div><div class="comment-form"><p>Leave a reply</p></div></section></main>
<aside class="sidebar"><h3>Most read</h3><ul>${RELATED.map((line) => `<li><a href="/x">${line}</a></li>`).join("")}</ul>
<div class="newsletter-signup"><h3>Newsletter</h3><p>Sign up for our weekly newsletter and get the best of the Courier every Friday.</p></div></aside>
<footer class="site-footer"><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/contact">Contact</a></li></ul><p>© 2031 The Orrin Courier. All rights reserved.</p></footer></body></html>`;
}

export const story = (paragraphs: readonly string[] = PARAGRAPHS): string => paragraphs.map((words) => `<p>${words}</p>`).join("\n");
