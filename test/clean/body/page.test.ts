import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../../src/clean/clean.ts";
import { binaryKind } from "../../../src/read/binary.ts";
import type { Article } from "../../../src/terms/article.ts";
import { htmlPage, newsPage, PARAGRAPHS, RELATED, story, TITLE } from "./news-page.ts";

const read = (html: string, url?: string) => clean(htmlPage(html, url));
const paragraphsOf = ({ text, paragraphs }: Article) =>
  paragraphs.map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(""));
const titleOf = ({ text, title }: Article) => title && text.slice(title.start, title.end);
const reasonOf = ({ text, chrome }: Article, words: string) =>
  chrome.find(({ start, end }) => text.slice(start, end).includes(words))?.reason;
const rules = ({ diagnostics }: Article) => diagnostics.map(({ rule }) => rule);

/** Every character that is not white space lies in exactly one of headline, paragraphs and chrome. */
function expectWhole(article: Article): void {
  const spans = [...(article.title ? [article.title] : []), ...article.paragraphs.flat(), ...article.chrome].sort(
    (a, b) => a.start - b.start,
  );
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(article.text.slice(at, start)).toMatch(/^\s*$/);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(article.text.slice(at)).toMatch(/^\s*$/);
}

describe("a news page", () => {
  const article = read(newsPage(story()));

  it("gives the paragraphs of its article and its headline", () => {
    expect(titleOf(article)).toBe(TITLE);
    expect(paragraphsOf(article)).toEqual(PARAGRAPHS);
    expectWhole(article);
  });

  it("tells why the rest was left out", () => {
    expect(reasonOf(article, "We use cookies")).toBe("cookie-notice");
    expect(reasonOf(article, "Politics")).toBe("navigation");
    expect(reasonOf(article, "Lena Orchard")).toBe("byline");
    expect(reasonOf(article, "Tweet")).toBe("share-prompt");
    expect(reasonOf(article, "forty years")).toBe("comments");
    expect(reasonOf(article, "weekly newsletter")).toBe("newsletter-prompt");
    expect(reasonOf(article, "All rights reserved")).toBe("copyright");
    expect(reasonOf(article, "The Orrin Courier")).toBe("document-title");
  });

  it("leads each paragraph back to where it is written", () => {
    const html = newsPage(story().replace("Ines Tarrow", "Ines <b>Tarrow</b>"));
    const { paragraphs } = read(html);
    const written = paragraphs.map(([span]) => html.slice(span.origin?.start, span.origin?.end));
    expect(written[1]).toBe(PARAGRAPHS[1].replace("Ines Tarrow", "Ines <b>Tarrow</b>"));
    expect(written[5]).toBe(PARAGRAPHS[5]);
  });
});

describe("a byline and a date in paragraphs of their own", () => {
  const page = (above: string, rest = PARAGRAPHS) =>
    read(
      `<html><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${above}${rest.map((words) => `<p>${words}</p>`).join("")}</main></body></html>`,
    );

  it("are not of the article", () => {
    const article = page("<p>By Ines Corbal, Harbour correspondent</p><p>4 May 2031</p>");
    expect(paragraphsOf(article)).toEqual(PARAGRAPHS);
    expect([reasonOf(article, "Corbal"), reasonOf(article, "May")]).toEqual(["byline", "date-line"]);
    expect(article.authors).toEqual(["Ines Corbal"]);
    expectWhole(article);
  });

  it("do not take a sentence for one", () => {
    const [first] = PARAGRAPHS;
    const opening = "By Tuesday the water had gone down.";
    expect(paragraphsOf(page("", [first, opening, ...PARAGRAPHS.slice(1)]))[1]).toBe(opening);
  });
});

describe("what stands between the paragraphs", () => {
  it("goes when it is of the page, with its reason", () => {
    const related = `<div class="related-links"><h4>Read more</h4><ul>${RELATED.map((line) => `<li><a href="/y">${line}</a></li>`).join("")}</ul></div>`;
    const figure = '<figure><img src="w.jpg" alt=""><figcaption>The weir on Monday evening. Photo: Odo Marsh</figcaption></figure>';
    const [first, second, ...rest] = PARAGRAPHS;
    const article = read(newsPage(story([first]) + figure + story([second]) + related + story(rest)));
    expect(paragraphsOf(article)).toEqual(PARAGRAPHS);
    expect(reasonOf(article, "Odo Marsh")).toBe("photo-caption");
    expect(reasonOf(article, RELATED[0])).toBe("related-links");
    expectWhole(article);
  });

  it("stays when it is of the article: lists, quotations set apart, subheads", () => {
    const list =
      "<ul><li>The road to Quill Bridge stays closed until Thursday.</li><li>The pumps at the mill run day and night until the weekend.</li></ul>";
    const quote = "<blockquote><p>“The river gives one warning, and we have had ours this week,” Harwick said.</p></blockquote>";
    const [first, second, third, ...rest] = PARAGRAPHS;
    const kept = paragraphsOf(
      read(newsPage(`${story([first, second])}${list}${story([third])}<h2>A refusal and its reasons</h2>${quote}${story(rest)}`)),
    );
    expect(kept).toContain("The road to Quill Bridge stays closed until Thursday.");
    expect(kept).toContain("“The river gives one warning, and we have had ours this week,” Harwick said.");
    expect(kept).toContain("A refusal and its reasons");
    for (const words of PARAGRAPHS) expect(kept).toContain(words);
  });

  it("is cut out of a sentence with both sides kept, and the sentence is one paragraph", () => {
    const box =
      '<span class="rollover-people"><a href="/p">Ines Tarrow</a><div class="rollover-block"><p>Ines Tarrow</p><a href="/1">Tarrow defends flood plan</a> <a href="/2">Five things about the weir</a> <a href="/m">MORE</a></div></span>';
    const html = newsPage(
      `<p>Port Alder flood chief ${box} (I) is defending her plan to keep the old weir, which the province wants to replace with a dam further up the river.</p>${story(PARAGRAPHS.slice(2))}`,
    );
    const article = read(html);
    const [first] = paragraphsOf(article);
    expect(first.replace(/\s/g, " ")).toContain("Port Alder flood chief Ines Tarrow (I) is defending her plan to keep the old weir");
    expect(first).not.toContain("Five things");
    expectWhole(article);
  });
});

describe("a sentence", () => {
  it("is whole when links glued to a name stand in it without a block of their own", () => {
    const links =
      '<span class="rollover"><a href="/p">Ines Tarrow</a><span><a href="/p">Ines Tarrow</a><a href="/1">Tarrow defends flood plan</a><a href="/2">Five things about the weir</a> <a href="/m">MORE</a></span></span>';
    const html = newsPage(
      `<p>Port Alder flood chief ${links} (I) is defending her plan to keep the old weir, which the province wants to replace with a dam.</p>${story(PARAGRAPHS.slice(2))}`,
    );
    const article = read(html);
    expect(paragraphsOf(article)[0]).toMatch(/^Port Alder flood chief Ines Tarrow .{0,16}\(I\) is defending her plan/s);
    expect(paragraphsOf(article)[0]).not.toContain("Five things");
    expectWhole(article);
  });

  it("is whole when its first letter is set large, and keeps what only looks like a headline", () => {
    const dropped = PARAGRAPHS[2].replace(/^T/, '<div class="drop">T</div>');
    const asides =
      "The plan (or all of it) was known to Google News since May. And further: “The river gives one warning.” Some of the pumps are old, the Port Alder Flood Office said.";
    const kept = paragraphsOf(read(newsPage(`<div>${dropped}</div>${story([...PARAGRAPHS.slice(0, 2), asides, ...PARAGRAPHS.slice(3)])}`)));
    expect(kept).toContain(PARAGRAPHS[2]);
    expect(kept).toContain(asides);
  });
});

describe("what stands below the article", () => {
  it("goes when it is summaries of other stories in a row", () => {
    const teaser = (title: string, words: string) =>
      `<div class="post"><h2>${title}</h2><p>${words} […]</p><p><a href="/t">READ THE REST</a></p></div>`;
    const row = [
      teaser(
        RELATED[0],
        "The council of Port Alder voted on Monday to build a new bridge beside the old one, and asked the province for a part of the money",
      ),
      teaser(
        RELATED[1],
        "From the mill to the estuary there are ten walks along the river, and none of them takes longer than two hours, says our reporter",
      ),
      teaser(
        RELATED[2],
        "The mill closed in spring after two hundred years. Its last owner, Odo Marsh, tells why he could not find anybody to take it over",
      ),
    ].join("");
    const article = read(newsPage(`${story()}${row}`));
    expect(paragraphsOf(article)).toEqual(PARAGRAPHS);
  });
});

describe("readers' comments", () => {
  it("go though they are longer than the article", () => {
    const comments = Array.from(
      { length: 40 },
      (_, i) =>
        `<div class="comment"><p>Reader ${i} says that ${PARAGRAPHS[i % 6].slice(0, 120)} and does not believe a word of it, sorry.</p></div>`,
    );
    const html = newsPage(story()).replace('<div class="comment">', `${comments.join("")}<div class="comment">`);
    expect(paragraphsOf(read(html))).toEqual(PARAGRAPHS);
  });
});

describe("other pages", () => {
  it("are read when they are bare", () => {
    expect(paragraphsOf(read(`<h1>${TITLE}</h1>${story()}`))).toEqual(PARAGRAPHS);
    expect(paragraphsOf(read(`<html><body>${story()}</body></html>`))).toEqual(PARAGRAPHS);
  });

  it("are read when nothing is closed", () => {
    const html = newsPage(story()).replace(/<\/(?:p|div|li|ul|article|main|section|aside|header|nav|footer)>/g, "");
    const kept = paragraphsOf(read(html));
    for (const words of PARAGRAPHS) expect(kept).toContain(words);
    expect(kept.join(" ")).not.toContain("forty years");
  });

  it("that have no article give none and say so", () => {
    const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">${RELATED[i % 3]} ${i}</a></li>`).join("");
    for (const html of [
      newsPage("", { title: "Politics" }).replace(/<section class="comments"[\s\S]*?<\/section>/, ""),
      `<html><body><nav><ul>${links}</ul></nav><footer>© 2031 The Orrin Courier</footer></body></html>`,
      "<html><head><title>Log in</title></head><body><form><label>Name</label><input><button>Log in</button></form></body></html>",
      "<html></html>",
    ]) {
      const article = read(html);
      expect(article.paragraphs).toEqual([]);
      expect(rules(article)).toContain("no-article");
      expectWhole(article);
    }
  });

  it("in another language are cleaned, kept and marked", () => {
    const german = [
      "Das alte Wehr in Erlenhafen hat in der Nacht gehalten, wie die Ingenieure am Dienstag mitteilten. Nach einer Woche Regen war der Fluss um zwei Meter gestiegen.",
      "„Wir waren darauf vorbereitet, vierhundert Menschen in Sicherheit zu bringen, und mussten es nicht“, sagte Ines Tarrow, die das Amt für Hochwasserschutz leitet.",
      "Der Stadtrat hatte seit 2019 dreimal Geld für die Reparatur des Wehrs beantragt. Jedes Mal lehnte das Land ab, wie aus den Protokollen der Sitzungen hervorgeht.",
      "Am Wochenende soll es wieder regnen, aber weniger als in den Tagen zuvor. Die Straße zur Brücke wird nach Angaben der Stadt am Donnerstag wieder freigegeben.",
    ];
    const article = read(
      newsPage(story(german), { title: "Altes Wehr hält nach einer Nacht voll Regen" }).replace('lang="en"', 'lang="de"'),
    );
    expect(paragraphsOf(article)).toEqual(german);
    expect(article.language).toBe("de");
    expect(rules(article)).toContain("language-not-supported");
  });
});

describe("any page", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'<p> </p> <div class="related"> </div> <a href=b> </a> <br> <li> <ul> </ul> <table> <td> </table> <h1> </h1> <article> </article> <figcaption> <title> </title> <nav> </nav> <footer>'.split(
        " ",
      ),
    ),
    fc.constantFrom(...PARAGRAPHS, ...RELATED, "Share", "By Lena Orchard", "©", "MORE"),
    fc.string({ maxLength: 8, unit: "binary" }),
  );

  it("is taken apart whole", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join(" ");
        fc.pre(binaryKind(Buffer.from(html)) === null); // refused before it is taken apart
        expectWhole(read(html));
      }),
      { numRuns: 150 },
    );
  });

  it("nested deep, in one long line or in floods is taken apart in time", () => {
    const before = process.cpuUsage();
    expectWhole(read(`${"<div>".repeat(100_000)}${story()}`));
    expectWhole(read(newsPage(`<p>${"The weir holds. ".repeat(200_000)}</p>`)));
    expectWhole(read(newsPage(`<p ${'class="a" id=b data-c=d '.repeat(100_000)}>${PARAGRAPHS[0]}</p>${story()}`)));
    expectWhole(read(`<ul>${"<li><a href=x>y".repeat(30_000)}`));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(60);
  }, 120_000);
});
