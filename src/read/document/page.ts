import { createHash } from "node:crypto";
import type { Given, GivenField, Page } from "../../terms/article.ts";
import type { Diagnostic } from "../../terms/diagnostic.ts";
import type { Intake } from "../../terms/intake.ts";
import type { Markup } from "../../terms/markup.ts";
import { settleText } from "../decode.ts";
import { refused } from "../failure.ts";
import { type Input, originOf, placeIn } from "../input.ts";

/** What a document says: its text, with markup where it has any. */
export interface Words {
  readonly text: string;
  readonly markup?: Markup | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** One article of a document, ready to be a page. */
export interface Draft {
  /** What names the article: the bytes of the file, or, for one of many, its own stretch of it. */
  readonly bytes: Buffer;
  /** Place inside the input, for one of many. */
  readonly place?: string | null;
  readonly mediaType: string;
  readonly words: Words;
  readonly given?: Given;
  /** The document gives this as an article, not as a page one is to be found on. */
  readonly carried?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * An article of a document as a page. Text is settled as decoded text is (no NUL, no half characters,
 * the same length), so that markup keeps its offsets. An article without a word is a failure.
 */
export function pageOfDraft(input: Input, draft: Draft): Intake {
  const { words, given = {} } = draft;
  const record = draft.place === undefined || draft.place === null ? input.record : placeIn(input.record, draft.place);
  const { text, diagnostics } = settledWords(words);
  if (!/\S/.test(text)) return refused(input, "no-text", "It holds no text. Look whether it was saved whole.", record);
  const origin = originOf(input, draft.bytes, draft.mediaType, record);
  const page: Page = {
    origin: { ...origin, url: given.url ?? origin.url },
    text,
    given,
    ...(draft.carried && { carried: true }),
    ...(words.markup && { markup: words.markup }),
    diagnostics: [...(input.diagnostics ?? []), ...(draft.diagnostics ?? []), ...words.diagnostics, ...diagnostics],
  };
  return { page };
}

/** The words as a page holds them. A byte-order mark at their start stays where there is markup: without it every place would shift. */
export function settledWords({ text, markup }: Words): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  if (!markup) return settleText(text);
  const settled = settleText(`\n${text}`);
  return { text: settled.text.slice(1), diagnostics: settled.diagnostics };
}

/** The fields that are there, each with the carrier that said it. */
export function saidBy(method: string, fields: Readonly<Partial<Record<GivenField, unknown>>> & { readonly id?: string }): Given {
  const kept = Object.entries(fields).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
  const methods = Object.fromEntries(kept.filter(([field]) => field !== "id").map(([field]) => [field, method]));
  return { ...Object.fromEntries(kept), ...(Object.keys(methods).length > 0 && { methods }) };
}

/** Places of a document that must differ: the first keeps its name, others get their count. */
export function distinctPlaces(): (place: string) => string {
  const seen = new Map<string, number>();
  return (place) => {
    const short = place.length <= MAX_PLACE ? place : createHash("sha256").update(place).digest("hex").slice(0, 32);
    const times = (seen.get(short) ?? 0) + 1;
    seen.set(short, times);
    return times === 1 ? short : distinct(short, times, seen);
  };
}

function distinct(place: string, times: number, seen: Map<string, number>): string {
  const name = `${place} (${times})`;
  seen.set(name, (seen.get(name) ?? 0) + 1);
  return name;
}

/** Longest name of a place, in code units; a longer one is named by its hash. */
const MAX_PLACE = 512;
