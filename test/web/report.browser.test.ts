import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeReport } from "../../src/serve/export/report.ts";
import { openBrowser } from "./browser.ts";
import { hostileComparison, hostilePile } from "./hostile.ts";
import { comparison, pile, readings } from "./pile.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "onrecord-pages-"));
const report = pathToFileURL(join(folder, "report.html")).href;
const hostile = pathToFileURL(join(folder, "hostile.html")).href;

const browser: Browser | null = await openBrowser();
if (!browser) console.warn("Skipped the tests of pages: no browser. Set CHROME_PATH to a Chromium to run them.");

beforeAll(async () => {
  await writeReport(pile(), comparison, join(folder, "report.html"));
  await writeReport(hostilePile(), hostileComparison, join(folder, "hostile.html"));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Opens the page; every request but the page itself, and every complaint of the browser, is noted in `trouble`. */
async function visit(url: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await (browser as Browser).newContext(options);
  const trouble: string[] = [];
  await context.route("**", (route) => {
    if (route.request().url() === url.split("#")[0]) return route.continue();
    trouble.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("console", (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("dialog", (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(url);
  await look(page);
  expect(trouble).toEqual([]);
  await context.close();
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { axe } = globalThis as unknown as {
      axe: { run(of: object, options: object): Promise<{ violations: Violation[]; passes: Violation[] }> };
    };
    return axe.run(document, { runOnly: tags });
  });
  expect(found.passes.map(({ id }) => id)).toEqual(expect.arrayContaining(["color-contrast", "target-size", "landmark-one-main"]));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

const wide = { width: 1280, height: 900 };
/** A window of 1280 at 200 % zoom has 640 CSS pixels. */
const zoomed = { width: 640, height: 450 };
const narrow = { width: 320, height: 640 };

describe.skipIf(!browser)("the report in a browser", () => {
  it.each([
    ["light", wide],
    ["dark", wide],
    ["light", zoomed],
    ["dark", narrow],
  ] as const)("has no accessibility violations: %s, %o, with everything unfolded", async (colorScheme, viewport) => {
    await visit(report, { colorScheme, viewport }, async (page) => {
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
      });
      expect(await violations(page)).toEqual([]);
    });
  });

  it.each([
    [report, narrow],
    [report, zoomed],
    [hostile, narrow],
  ])("never scrolls sideways: %s %o", async (url, viewport) => {
    await visit(url, { viewport }, async (page) => {
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    });
  });

  it("shows every source text whole, page furniture included", async () => {
    await visit(report, {}, async (page) => {
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll(".source-text")].map((article) => {
          const copy = article.cloneNode(true) as Element;
          for (const added of copy.querySelectorAll("[data-added]")) added.remove();
          return [...copy.querySelectorAll(".block")].map(({ textContent }) => textContent).join("");
        }),
      );
      // A page has one kind of line end.
      expect(texts.sort()).toEqual(readings.map(({ text }) => text.replaceAll("\r\n", "\n")).sort());
    });
  });

  it("is whole without scripts", async () => {
    await visit(report, { javaScriptEnabled: false, viewport: wide }, async (page) => {
      await page.locator(".statement .place a").nth(1).click();
      expect(page.url()).toContain("#words-");
      expect(await page.locator(".ref:target").textContent()).toContain("2");
      await expect.poll(() => page.locator(".ref:target").evaluate((ref) => ref.getBoundingClientRect().top)).toBeLessThan(400);
      expect(await page.locator(".wording del").first().isVisible()).toBe(true);
    });
  });

  it("a link from a statement lands on its words and lights all of them", async () => {
    await visit(report, { viewport: wide }, async (page) => {
      const link = page.locator(".statement", { hasText: "who asks me tomorrow" }).locator(".place a");
      await link.click();
      await expect
        .poll(() => page.locator("mark.lit").allInnerTexts())
        .toEqual(["“I was wrong about the hinges, and I will say so to anybody", "“who asks me tomorrow.”"]);
      const ref = page.locator(".ref:target");
      const { top, bottom } = await ref.evaluate((element) => element.getBoundingClientRect().toJSON());
      const bar = await page.locator(".contents").evaluate((element) => element.getBoundingClientRect().bottom);
      expect(top).toBeGreaterThanOrEqual(bar);
      expect(bottom).toBeLessThanOrEqual(wide.height);
      await page.goBack();
      await expect.poll(() => page.locator(".lit").count()).toBe(0);
    });
  });

  it("works from the keyboard: skip link, contents, and on from where a link lands", async () => {
    await visit(report, { viewport: wide }, async (page) => {
      await page.keyboard.press("Tab");
      const skip = page.locator(".skip");
      expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
      await expect.poll(() => skip.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("section")?.id)).toMatch(/^utterance-/);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest(".source-text") !== null)).toBe(true);
    });
  });

  it("hostile text runs nothing, loads nothing and hides nothing", async () => {
    await visit(hostile, { viewport: wide }, async (page) => {
      expect(await page.title()).toBe("The record");
      expect(await page.locator("img, svg, iframe, link, object, embed, form, body[onload]").count()).toBe(0);
      expect(await page.locator(".statement").first().isVisible()).toBe(true);
      expect(await page.locator('a[href^="javascript" i], a[href^="data" i]').count()).toBe(0);
      const block = await page.evaluate(() => JSON.parse(document.getElementById("onrecord")?.textContent ?? ""));
      expect(block.articles).toHaveLength(17);
    });
  });

  it("prints on paper: no navigation, the contexts unfolded", async () => {
    await visit(report, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".contents").isVisible()).toBe(false);
      const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(1);
      expect(pages).toBeLessThan(15);
    });
  });
});
