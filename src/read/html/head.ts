import type { Head } from "../../terms/markup.ts";

/** What a page declares about itself, collected as the tokens go by. Bounded, since a page may declare without end. */
export class HeadReader {
  private readonly metas: { readonly name: string; readonly content: string }[] = [];
  private readonly linked: { readonly rel: string; readonly href: string; readonly type: string | null }[] = [];
  private readonly ld: string[] = [];
  private titleText = "";
  private ldLength = 0;

  meta(attributes: Readonly<Record<string, string>>): void {
    const { content } = attributes;
    if (content === undefined || this.metas.length >= MAX_DECLARED) return;
    for (const key of NAMES) if (attributes[key]) this.metas.push({ name: attributes[key].trim().toLowerCase(), content });
  }

  link({ rel, href, type }: Readonly<Record<string, string>>): void {
    if (rel && href && this.linked.length < MAX_DECLARED)
      this.linked.push({ rel: rel.toLowerCase(), href: href.trim(), type: type ?? null });
  }

  jsonLd(content: string): void {
    this.ldLength += content.length;
    if (this.ldLength <= MAX_JSON_LD && content.trim() !== "") this.ld.push(content);
  }

  title(text: string): void {
    if (this.titleText.length < MAX_TITLE) this.titleText += text;
  }

  finish(language: string | null): Head {
    const title = this.titleText
      .slice(0, MAX_TITLE)
      .replace(/[ \t\n\f\r]+/g, " ")
      .trim();
    return { language: language?.trim() || null, title: title || null, meta: this.metas, links: this.linked, jsonLd: this.ld };
  }
}

const NAMES = ["name", "property", "itemprop", "http-equiv"] as const;
/** Declarations of a kind kept; the most seen on a news page is 120. */
const MAX_DECLARED = 1000;
/** Code units of all JSON-LD together. */
const MAX_JSON_LD = 2_000_000;
const MAX_TITLE = 2000;
