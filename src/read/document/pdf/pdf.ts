import type { Diagnostic } from "../../../terms/diagnostic.ts";
import type { Intake } from "../../../terms/intake.ts";
import { settleText } from "../../decode.ts";
import { Refusal } from "../../failure.ts";
import type { Input } from "../../input.ts";
import type { ReadOptions } from "../../limits.ts";
import { pagesOfWords } from "../export/pages.ts";
import { type DocumentLimits, MAX_PDF_MS, MAX_PDF_PAGES } from "../limits.ts";
import { saidBy } from "../page.ts";
import { wholeCollection } from "../whole.ts";
import { columnsOf, median } from "./columns.ts";
import { segmentsWithCapitals } from "./drop-caps.ts";
import { fragmentsOf, type PageFragments } from "./fragments.ts";
import { furnitureOf } from "./furniture.ts";
import { wordsOf } from "./hyphens.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { textLayerOf } from "./text-layer.ts";

/**
 * A PDF -> the page its text layer gives: lines put together by their places. One without a text layer, a
 * scan, is refused; nothing is guessed from pictures.
 */
export async function* pagesOfPdf(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const bytes = await wholeCollection(input, options);
  const { pages, diagnostics } = await fragmentsOfPdf(bytes, options);
  const segments = pages.map(({ fragments }) => segmentsWithCapitals(fragments));
  const letters = segments.reduce((sum, page) => sum + page.reduce((of, { text }) => of + text.length, 0), 0);
  if (letters < MIN_LETTERS_A_PAGE * pages.length && letters < MIN_LETTERS) throw new Refusal("scanned-pdf", SCANNED);
  const furniture = furnitureOf(segments);
  const laidOut = segments.map((page, i) => ({
    columns: columnsOf(page.filter((segment) => !furniture.has(segment))),
    furniture: [...page.filter((segment) => furniture.has(segment)).map(({ text }) => text), ...pages[i].sideways],
  }));
  const words = wordsOf(segments.flatMap((page) => page.map(({ text }) => text)));
  const text = settleText(paragraphsOf(laidOut, words, median(segments.flatMap((page) => page.map(({ size }) => size)))).join("\n\n"));
  const bare = segments.filter((page) => page.length === 0).length;
  const noticed: Diagnostic[] = [...diagnostics, ...text.diagnostics];
  if (bare > 0)
    noticed.push({ rule: "pages-without-text", reason: `${bare} of its ${pages.length} pages have no text layer and are not read.` });
  const url = addressOf(laidOut.flatMap((page) => page.furniture));
  yield* pagesOfWords(
    input,
    {
      bytes,
      mediaType: "application/pdf",
      words: { text: text.text, diagnostics: noticed },
      given: url ? saidBy("printed-page", { url }) : {},
    },
    options,
  );
}

/** Letters that tell a text layer from stray ones: on average a page, and in all. */
const MIN_LETTERS_A_PAGE = 20;
const MIN_LETTERS = 400;

const SCANNED =
  "Its pages are pictures without a text layer (a scan). Run it through text recognition, for example ocrmypdf IN.pdf OUT.pdf, and add the outcome.";
const ENCRYPTED = "The PDF is protected with a password. Open it, save it without the password and add that.";
const DAMAGED = "The PDF is damaged or was cut. Fetch it again, or print it to a new PDF.";

async function fragmentsOfPdf(
  bytes: Buffer,
  options: DocumentLimits,
): Promise<{ readonly pages: readonly PageFragments[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { getDocumentProxy } = await import("unpdf");
  const most = options.maxPdfPages ?? MAX_PDF_PAGES;
  const until = Date.now() + (options.maxPdfMs ?? MAX_PDF_MS);
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  }).catch((error: Error) => {
    throw error.name === "PasswordException" ? new Refusal("encrypted-pdf", ENCRYPTED) : new Refusal("damaged-pdf", DAMAGED);
  });
  const pages: PageFragments[] = [];
  const diagnostics: Diagnostic[] = [];
  try {
    let wrong = 0;
    let late = false;
    for (let number = 1; number <= Math.min(pdf.numPages, most); number++) {
      try {
        const page = await pdf.getPage(number);
        const items = Date.now() > until ? null : await textLayerOf(page, until);
        if (!items) {
          late = true;
          break;
        }
        pages.push(fragmentsOf(items, page.getViewport({ scale: 1 })));
        if (number % PAGES_HELD === 0) await pdf.cleanup();
      } catch {
        wrong++;
      }
    }
    if (late) {
      const reason = `Reading it took too long and was stopped after page ${pages.length} of ${pdf.numPages}. Split the PDF.`;
      if (pages.length === 0) throw new Refusal("stopped-in-time", reason);
      diagnostics.push({ rule: "stopped-in-time", reason });
    }
    if (wrong > 0)
      diagnostics.push({ rule: "damaged-pages", reason: `${wrong} page(s) of the PDF are damaged and not read. Fetch it again.` });
    if (pdf.numPages > most)
      diagnostics.push({ rule: "pages-left-out", reason: `Only the first ${most} of ${pdf.numPages} pages are read. Split the PDF.` });
    if (pages.length === 0 && wrong > 0) throw new Refusal("damaged-pdf", DAMAGED);
  } finally {
    await pdf.destroy();
  }
  return { pages, diagnostics };
}

/** Pages whose fonts are held; reading them anew for each page costs more than the page. */
const PAGES_HELD = 50;

/** A browser prints the address of the page at its foot. */
function addressOf(furniture: readonly string[]): string | null {
  for (const line of furniture) {
    const url = /(?<!\S)https?:\/\/[^\s…]{4,2000}(?=\s|$)/.exec(line)?.[0];
    if (url && !url.endsWith("...")) return url;
  }
  return null;
}
