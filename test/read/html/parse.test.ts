import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParsedHtml, parseHtml } from "../../../src/read/html/parse.ts";

const rules = ({ diagnostics }: ParsedHtml) => diagnostics.map(({ rule }) => rule);
/** Each element's tag with its words. */
const outline = ({ text, markup }: ParsedHtml) => markup.elements.map(({ tag, start, end }) => [tag, text.slice(start, end)]);

describe("the text of a page", () => {
  it("has blocks on lines of their own and breaks as line ends", () => {
    const { text } = parseHtml(
      "<title>Weir</title><h1>Weir  holds</h1><p>One<br>two<br><br>three</p>four<ul><li>a<li>b</ul><table><tr><td>x<td>y</table>",
    );
    expect(text).toBe("Weir\n\nWeir holds\n\nOne\ntwo\n\nthree\n\nfour\n\na\n\nb\n\nx\n\ny");
  });

  it("folds white space as a browser shows it, over the edges of elements", () => {
    expect(parseHtml("<p> Ines <b> Tarrow </b>\n\tsaid <i>no</i>.</p>").text).toBe("Ines Tarrow said no.");
    expect(parseHtml("<pre>one\n  two\n\nthree</pre>").text).toBe("one\ntwo\n\nthree");
    expect(parseHtml("<a href=a>Home</a><a href=b>News</a>").text).toBe("Home News");
    expect(parseHtml("un<b>sure</b>").text).toBe("unsure");
  });

  it("leaves out what nobody sees, and nothing else", () => {
    const html =
      "a<script>if (1 < 2) '</p>'</script><style>p{}</style><noscript>n</noscript><template>t</template><svg><title>s</title></svg><!-- c --><select><option>o</select>b<p hidden>c</p>";
    expect(parseHtml(html).text).toBe("ab\n\nc");
  });

  it("has entities read, those escaped twice too, and quotation marks kept", () => {
    expect(parseHtml("&ldquo;No,&rdquo; &#8212; &#x201c;so&rdquo; &eacute;").text).toBe("“No,” — “so” é");
    expect(parseHtml("&amp;quot;No&amp;quot; &amp;amp;amp;rsquo;s &amp;#8217;").text).toBe('"No" ’s ’');
    expect(parseHtml("A&amp;B &amp; C &unknown; AT&T &amp;nothing").text).toBe("A&B & C &unknown; AT&T &nothing");
  });

  it("is there whole when nothing is closed", () => {
    const page = parseHtml("<html><body><div><p>One <b>two <a href=x>three<p>four<td>five<li>six <em");
    expect(page.text).toBe("One two three\n\nfour\n\nfive\n\nsix");
  });

  it("goes on after an element that is never closed and would swallow it", () => {
    const rest = `<p>${"The weir holds, said the warden. ".repeat(30)}</p>`;
    for (const opening of ["<title>Weir", "<noscript>", "<textarea>", "<!-- note ", "<svg>", "<select>", "<iframe>"]) {
      const page = parseHtml(`<h1>Weir</h1>${opening}${rest}`);
      expect(page.text).toContain("The weir holds, said the warden. The weir holds");
      expect(rules(page)).toEqual(["unclosed-element"]);
    }
  });
});

describe("the markup of a page", () => {
  it("is a tree of the elements that hold text, with what tells them apart", () => {
    const page = parseHtml(
      '<div CLASS="Story" onclick="x" data-x=1><p id=p1>One <a href="/a">two</a></p><p></p><time datetime="2031-05-02"></time></div>',
    );
    expect(outline(page)).toEqual([
      ["div", "One two"],
      ["p", "One two"],
      ["a", "two"],
      ["time", ""],
    ]);
    expect(page.markup.elements.map(({ parent }) => parent)).toEqual([-1, 0, 1, 0]);
    expect(page.markup.elements[0].attributes).toEqual({ class: "Story" });
    expect(page.markup.elements[3].attributes).toEqual({ datetime: "2031-05-02" });
  });

  it("closes what the standard lets stay open, and keeps a cell's content in its cell", () => {
    expect(outline(parseHtml("<p>a<p>b<div>c</div>"))).toEqual([
      ["p", "a"],
      ["p", "b"],
      ["div", "c"],
    ]);
    const page = parseHtml("<div>a<table><tr><td>b</div>c<td>d</table>e</div>");
    expect(outline(page).filter(([tag]) => tag === "div" || tag === "td")).toEqual([
      ["div", "a\n\nb\n\nc\n\nd\n\ne"],
      ["td", "b\n\nc"],
      ["td", "d"],
    ]);
  });

  it("ends a link at the next one, though a block began in it", () => {
    const page = parseHtml("<a href=1>one<div>two<a href=2>three</a> four</div>");
    expect(outline(page).filter(([tag]) => tag === "a")).toEqual([
      ["a", "one\n\ntwo"],
      ["a", "three"],
    ]);
    expect(outline(page)).toContainEqual(["div", "two three four"]);
  });

  it("tells what the head declares", () => {
    const { head } = parseHtml(
      '<html lang="en-GB"><title> A &amp;\n B </title><meta property="og:title" content="A"><meta name="Author" itemprop=author content="Ines"><link rel=Canonical href=" https://a.example/b "><script type="application/ld+json">{"a": "</p>"}</script>',
    ).markup;
    expect(head).toEqual({
      language: "en-GB",
      title: "A & B",
      meta: [
        { name: "og:title", content: "A" },
        { name: "author", content: "Ines" },
        { name: "author", content: "Ines" },
      ],
      links: [{ rel: "canonical", href: "https://a.example/b", type: null }],
      jsonLd: ['{"a": "</p>"}'],
    });
  });

  it("leads every stretch of text back to where it is written", () => {
    const html = "<p>Ines  &quot;Bo&quot;\n Tarrow</p>";
    const { text, markup } = parseHtml(html);
    const written = markup.runs.map(({ start, end, origin }) => [text.slice(start, end), html.slice(origin.start, origin.end)]);
    expect(written).toEqual([
      ["Ines", "Ines"],
      ['"', "&quot;"],
      ["Bo", "Bo"],
      ['"', "&quot;"],
      ["Tarrow", "Tarrow"],
    ]);
  });
});

describe("hostile markup", () => {
  const quick = (html: string, limits = {}): ParsedHtml => {
    const before = process.cpuUsage();
    const page = parseHtml(html, limits);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(8000);
    return page;
  };

  it("nested 100,000 deep is read to its end", () => {
    const page = quick(`${"<div><b>".repeat(100_000)}deep${"</b></div>".repeat(100_000)}<p>after</p>`);
    expect(page.text).toBe("deep\n\nafter");
    expect(rules(page)).toEqual(["nested-too-deep"]);
    expect(Math.max(...page.markup.elements.map((_, i) => depthOf(page, i)))).toBeLessThan(512);
  });

  it("in floods of attributes, elements, end tags and entities costs its length", () => {
    expect(quick(`<p ${'a="b" class=c x '.repeat(300_000)}>one</p>`).markup.elements[0].attributes).toEqual({ class: "c" });
    expect(quick(`<p class="${"x".repeat(5_000_000)}">one</p>`).markup.elements[0].attributes.class).toHaveLength(1000);
    const many = quick("<p>x".repeat(300_000));
    expect(rules(many)).toEqual(["too-many-elements"]);
    expect(many.text).toHaveLength(300_000 * 3 - 2);
    expect(many.markup.elements).toHaveLength(100_000);
    expect(quick("<p>x".repeat(300), { maxElements: 10 }).markup.elements).toHaveLength(10);
    expect(quick(`<div>${"</p></b></table>".repeat(300_000)}x`).text).toBe("x");
    expect(quick("&".repeat(5_000_000)).text).toHaveLength(5_000_000);
    expect(quick("&amp;".repeat(1_000_000)).text).toHaveLength(1_000_000);
    expect(quick("<a href=x>y".repeat(90_000)).text).toHaveLength(90_000 * 2 - 1);
    expect(quick(`<table>${"<tr><td><li><a>".repeat(200_000)}x`).text).toBe("x");
  });

  it("in one line of 10 MB is one block", () => {
    const line = "The weir holds. ".repeat(650_000);
    expect(quick(`<p>${line}</p>`).text).toBe(line.trim());
  });
});

const depthOf = ({ markup }: ParsedHtml, index: number): number => {
  let depth = 0;
  for (let at = markup.elements[index].parent; at >= 0; at = markup.elements[at].parent) depth++;
  return depth;
};

describe("any markup", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."<p> </p> <div class=a> </div> <a href=b> </a> <b> </b> <br> <li> <ul> </ul> <table> <tr> <td> </td> </table> <title> </title> <!-- --> <script> </script> <svg> </svg> <pre> </pre> &amp; &quot; &amp;lt; &#0; &#55296; < > </ <time> <meta itemprop=x content=y>".split(
        " ",
      ),
    ),
    fc.string({ maxLength: 8, unit: "binary" }),
    fc.constantFrom(" ", "\n", "\t", "word", "Two words."),
  );

  it("gives spans inside the text, parents around children, and runs in order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join("");
        const { text, markup } = parseHtml(html);
        let at = 0;
        for (const { start, end, origin } of markup.runs) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^\s*$/);
          expect(0 <= origin.start && origin.start < origin.end && origin.end <= html.length).toBe(true);
          if (end - start === origin.end - origin.start && !html.slice(origin.start, origin.end).includes("&"))
            expect(text.slice(start, end)).toBe(html.slice(origin.start, origin.end).replace(/[\n\t\f\r]/g, " "));
          at = end;
        }
        expect(text.slice(at)).toBe("");
        for (const [i, element] of markup.elements.entries()) {
          expect(element.parent).toBeLessThan(i);
          expect(0 <= element.start && element.start <= element.end && element.end <= text.length).toBe(true);
          expect(0 <= element.origin.start && element.origin.start <= element.origin.end && element.origin.end <= html.length).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });
});
