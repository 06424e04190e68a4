/**
 * The frame of a page that stands alone: no network, no code needed to read it. The policy in its head
 * lets the browser load nothing at all and apply only the style and the script whose hashes it names.
 */
import type { ComponentChildren, JSX } from "preact";
import { Slot } from "./Slot.tsx";
import { script } from "./script.ts";
import { style } from "./style.ts";

export interface ReportPageProps {
  readonly title: string;
  /** `sha256-...`, base64, of `style` and of `script`. */
  readonly hashes: { readonly style: string; readonly script: string };
  /** Masthead and contents. */
  readonly head: ComponentChildren;
}

export function ReportPage({ title, hashes, head }: ReportPageProps): JSX.Element {
  const policy = `default-src 'none'; style-src '${hashes.style}'; script-src '${hashes.script}'; base-uri 'none'; form-action 'none'`;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="onrecord" />
        <title>{title}</title>
        <RawStyle />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the record
        </a>
        {head}
        <main id="main" tabIndex={-1}>
          <Slot />
        </main>
        <RawScript />
      </body>
    </html>
  );
}

// The only unescaped text of the page: two constants of this program, nothing that was read.
const RawStyle = (): JSX.Element => <style dangerouslySetInnerHTML={{ __html: style }} />;
const RawScript = (): JSX.Element => <script dangerouslySetInnerHTML={{ __html: script }} />;
