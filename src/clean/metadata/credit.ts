/**
 * The agency a text came from: in the dateline's brackets, as the byline, in a line below the report
 * ("Reuters contributed to this report"), in its copyright line, or as the author that linked data declare.
 */
import type { Markup } from "../../terms/markup.ts";
import type { Span } from "../../terms/span.ts";
import type { Block } from "../blocks.ts";
import type { Draft } from "../removals/removal.ts";
import { AGENCIES } from "../words/agencies.ts";
import { AGENCY } from "./dateline.ts";
import { metaOf } from "./head.ts";
import { type LinkedData, wordsOf } from "./json-ld.ts";

/** Paragraphs at each end looked at for a credit, and the longest that is one, in words. */
const CREDIT_REACH = 3;
const CREDIT_WORDS = 40;
/** Blocks about the headline and below the report in which a byline or a copyright line may stand. */
const FRONT_REACH = 12;
const END_REACH = 6;

const SHORT = new Map(AGENCIES);
const BRACKETED = new RegExp(`\\((?:[\\p{L}]{2,12}/)?(${AGENCY})(?:[/-][\\p{L} -]{1,20})?\\)`, "u");
const CONTRIBUTED = new RegExp(
  `\\b(${AGENCY})(?: and \\S+(?: \\S+)?)? contributed to this|^(?:—|–|-|\\(|©|(?:Source|Quelle|Fonte|Fuente|Bron): ?|(?:With|Mit) (?:files|reporting|material|Material|Informationen|Agenturmaterial) (?:from|von|der) |From )?\\s?(?:The |der )?(${AGENCY})(?:/[\\p{L}-]{2,20}){0,3}\\)?\\.?$`,
  "u",
);
/** "Copyright 2031 The Associated Press. All rights reserved.", "© dpa-infocom". */
const WIRE_COPYRIGHT = new RegExp(
  `(?:©|\\(c\\)|[Cc]opyright)\\s*(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?,?\\s*(?:by\\s+)?(?:The\\s+)?(${AGENCY})(?![\\p{L}])`,
  "u",
);
/** "By Reuters", "Von dpa", "Reuters Staff", "AFP/Reuters" on a line of its own. */
const BYLINE = new RegExp(
  `^(?:(?:[Bb]y|Von|von|Par|Por|Di|Source:|Quelle:)\\s+)?(?:The\\s+)?(${AGENCY})(?:\\s+(?:Staff|News|Reporters?)|[/,]\\s?[\\p{L}-]{2,20})?$`,
  "u",
);
/** "(Reporting by Mara Quist in Orrin; Editing by Jonas Holm)": how one agency signs, and which. */
const SIGNED = /^\((?:Additional )?[Rr]eporting by \p{Lu}.{3,200}[Ee]diting by \p{Lu}/u;

export function creditOf(
  draft: Draft,
  body: readonly Block[],
  dateline: Span | null,
  markup: Markup | null,
  linked: LinkedData,
): string | null {
  const filed = dateline && BRACKETED.exec(draft.text.slice(dateline.start, dateline.end))?.[1];
  if (filed) return shortOf(filed);
  const named = frontCredit(draft) ?? endCredit(draft, body);
  if (named) return named;
  if (!markup) return null;
  for (const name of declaredNames(markup, linked)) {
    const short = SHORT.get(name) ?? SHORT.get(name.replace(/^The /, ""));
    if (short) return short;
  }
  return null;
}

function frontCredit({ blocks, reasons, title }: Draft): string | null {
  for (const [index, block] of blocks.entries()) {
    const reason = reasons[index];
    if (reason === "byline" || reason === "credit-line") {
      const named = new RegExp(`(?<![\\p{L}])(${AGENCY})(?![\\p{L}])`, "u").exec(block.text.slice(0, 400))?.[1];
      if (named) return shortOf(named);
    }
  }
  for (let i = Math.max(0, title.from - 4); i < Math.min(blocks.length, title.to + FRONT_REACH); i++) {
    const named = blocks[i].text.length <= 60 ? BYLINE.exec(blocks[i].text)?.[1] : undefined;
    if (named) return shortOf(named);
  }
  return null;
}

function endCredit(draft: Draft, body: readonly Block[]): string | null {
  for (const block of body.slice(-CREDIT_REACH)) {
    const match = block.shape.words <= CREDIT_WORDS ? CONTRIBUTED.exec(block.text) : null;
    const named = match?.[1] ?? match?.[2];
    if (named) return shortOf(named);
  }
  const last = body.at(-1);
  const from = last ? draft.blocks.findIndex(({ start }) => start === last.start) : -1;
  if (from < 0) return null;
  for (const block of draft.blocks.slice(Math.max(0, from - CREDIT_REACH), from + END_REACH)) {
    if (block.shape.words > CREDIT_WORDS) continue;
    if (SIGNED.test(block.text)) return "Reuters";
    const named = WIRE_COPYRIGHT.exec(block.text)?.[1];
    if (named) return shortOf(named);
    const match = CONTRIBUTED.exec(block.text);
    const contributed = match?.[1] ?? match?.[2];
    if (contributed) return shortOf(contributed);
  }
  return null;
}

function declaredNames(markup: Markup, linked: LinkedData): string[] {
  const names = linked.articles
    .slice(0, 2)
    .flatMap((node) => [...wordsOf(node.author, linked.byId), ...wordsOf(node.creator, linked.byId)]);
  for (const { content } of metaOf(markup.head, ["author", "article:author", "dc.creator"])) names.push(content);
  return names.flatMap((name) => (name.length < 200 ? name.split(/\s*[,;/]\s*/) : []));
}

function shortOf(printed: string): string | null {
  return SHORT.get(printed) ?? null;
}
