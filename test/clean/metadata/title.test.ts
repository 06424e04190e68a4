/** The headline: where the page prints what it declares, without the site's name, kicker or date. */
import { expect, test } from "vitest";
import { titleSpanOf, withoutSiteName } from "../../../src/clean/metadata/title.ts";
import { pageOfHtml, pageWith } from "./page.ts";

const SITE = new Set(["orrin courier", "orrin example"]);

test.each([
  ["Council closes bridge | Orrin Courier", "Council closes bridge"],
  ["Council closes bridge - Orrin Courier", "Council closes bridge"],
  ["Orrin Courier: Council closes bridge", "Council closes bridge"],
  ["Council closes bridge – who pays?", "Council closes bridge – who pays?"],
  ["Council closes bridge", "Council closes bridge"],
  ["Orrin Courier", "Orrin Courier"],
])("%j without the site's name is %j", (title, bare) => {
  expect(withoutSiteName(title, SITE)).toBe(bare);
});

function titleOf(html: string): string | null {
  const { text, markup } = pageOfHtml(html);
  const span = markup ? titleSpanOf(text, markup, "https://orrin.example/bridge") : null;
  return span && text.slice(span.start, span.end);
}

const og = (title: string) => `<meta property="og:title" content="${title}"><meta property="og:site_name" content="Orrin Courier">`;
const body = "<p>The council of Orrin closed the old bridge on Thursday, the mayor of the town said.</p>";

test.each([
  ["the only h1", `<h1>Council closes bridge</h1>${body}`, "Council closes bridge"],
  [
    "not the site's own h1",
    `${og("Council closes bridge")}<h1>Orrin Courier</h1><h2>Council closes bridge</h2>${body}`,
    "Council closes bridge",
  ],
  [
    "not the h1 of another part",
    `${og("Council closes bridge")}<h1 class="title">Council closes bridge</h1>${body}<aside><h1>Ferry late again</h1></aside>`,
    "Council closes bridge",
  ],
  [
    "without a kicker",
    `${og("Council closes bridge")}<h1><span class="kicker">Harbour</span> Council closes bridge</h1>${body}`,
    "Council closes bridge",
  ],
  [
    "without a kicker on its own line",
    `${og("Harbour: Council closes bridge")}<h1><div>Harbour</div><div>Council closes bridge</div></h1>${body}`,
    "Council closes bridge",
  ],
  ["without a date", `<h1>04.05.2031 Council closes bridge</h1>${body}`, "Council closes bridge"],
  [
    "with a colon of its own",
    `${og("Council closes bridge")}<h1>“Enough”: Council closes bridge</h1>${body}`,
    "“Enough”: Council closes bridge",
  ],
  [
    "whole where the head cuts it short",
    `${og("Council closes")}<h1>Council closes bridge after ninety years</h1>${body}`,
    "Council closes bridge after ninety years",
  ],
  ["a line that is no heading", `${og("Council closes bridge")}<div>Council closes bridge</div>${body}`, "Council closes bridge"],
  ["none where nothing looks like one", `<nav><h2>Navigation</h2></nav>${body}`, null],
])("%s", (_, html, title) => {
  expect(titleOf(`<html><head></head><body>${html}</body></html>`)).toBe(title);
});

test("a title from outside is looked for first", () => {
  const { text, markup } = pageWith({ above: "<h2>Why the bridge had to go</h2>" });
  const span = markup ? titleSpanOf(text, markup, null, "Why the bridge had to go") : null;
  expect(span && text.slice(span.start, span.end)).toBe("Why the bridge had to go");
});
