/**
 * A real browser for the page tests: the one at CHROME_PATH, or the one in @sparticuz/chromium, which
 * brings its own libraries but runs on 64-bit Linux only. Null where neither can run.
 */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

export async function openBrowser(): Promise<Browser | null> {
  const installed = process.env.CHROME_PATH;
  if (installed && existsSync(installed)) return chromium.launch({ executablePath: installed });
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  // The package unpacks its bundled libraries only where it believes to be on this platform.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  // With one process for all, closing a page ends the browser.
  const args = packed.args.filter((arg) => arg !== "--single-process");
  return chromium.launch({ executablePath: await packed.executablePath(), args, headless: true });
}
