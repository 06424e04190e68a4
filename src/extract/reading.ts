import { createHash } from "node:crypto";
import type { Article } from "../terms/article.ts";
import type { Annotated, Attribution } from "../terms/layers.ts";
import type { ArticleReading, Entity, MentionPassage, Party, Statement } from "../terms/reading.ts";
import { type Passage, passageOf, type Span } from "../terms/span.ts";
import { toArticle } from "../terms/view.ts";
import type { Chains } from "./reference/chains.ts";
import type { NameMention } from "./reference/names.ts";
import type { Speaker } from "./reference/speakers.ts";
import type { Passed, Told } from "./statement/statements.ts";

/**
 * From layers over the view to the line that is printed and kept: every span led back to the article's
 * own text, ids made from content. `told` and `passed` go with the attributions, one for each.
 */
export function composeReading(
  article: Article,
  { view, layers }: Annotated<"tokens" | "attributions">,
  names: readonly NameMention[],
  { chains, chainOf }: Chains,
  speakers: readonly Speaker[],
  told: readonly Told[],
  passed: readonly Passed[],
): ArticleReading {
  const passages = (spans: readonly Span[]): Passage[] =>
    spans.flatMap((span) => toArticle(view, span)).map((span) => passageOf(article.text, span));
  const mentionsOf = new Map<number, MentionPassage[]>();
  names.forEach((name, index) => {
    const span = { start: layers.tokens[name.first].start, end: bareEnd(layers.tokens[name.end - 1]) };
    const list = mentionsOf.get(chainOf[index]) ?? [];
    for (const passage of passages([span])) list.push({ ...passage, form: "name" });
    mentionsOf.set(chainOf[index], list);
  });
  const entities: Entity[] = chains.map((chain, index) => ({
    id: `e${index + 1}`,
    name: chain.name,
    type: chain.type,
    roles: chain.roles,
    mentions: mentionsOf.get(index) ?? [],
  }));
  const partyOf = ({ chain, name, type }: Speaker): Party => ({ entity: chain === null ? null : `e${chain + 1}`, name, type });
  const ids = layers.attributions.map((attribution) => statementId(article, attribution));
  const statements: Statement[] = layers.attributions.map((attribution, index) => ({
    id: ids[index],
    kind: attribution.form,
    attitude: told[index].attitude,
    source: passages(attribution.source)[0] ?? null,
    cue: passages(attribution.cue),
    content: passages(attribution.content),
    speaker: partyOf(speakers[index]),
    via: passed[index].via.map(partyOf),
    continues: idAt(ids, attribution.continues),
    within: idAt(ids, told[index].outer),
    addressee: passed[index].addressee,
    said: null,
    polarity: told[index].polarity,
    modality: told[index].modality,
    certainty: told[index].certainty,
    act: told[index].act,
    confidence: attribution.confidence,
  }));
  return {
    schema: "onrecord:article/1",
    id: article.origin.sha256.slice(0, 16),
    origin: article.origin,
    text: article.text,
    title: article.title && passageOf(article.text, article.title),
    publisher: article.publisher,
    published: article.published,
    ...(article.updated && { updated: article.updated }),
    authors: article.authors,
    ...(article.authorship && { authorship: article.authorship }),
    language: article.language,
    dateline: article.dateline && passageOf(article.text, article.dateline),
    credit: article.credit,
    ...(article.canonical && { canonical: article.canonical }),
    ...(article.section && { section: article.section }),
    body: article.paragraphs.flat().map((span) => ({ ...passageOf(article.text, span), ...(span.origin && { origin: span.origin }) })),
    chrome: article.chrome.map((chrome) => ({ ...passageOf(article.text, chrome), reason: chrome.reason })),
    ...notesAndEntries(article),
    entities: entities.filter((entity) => entity.mentions.length > 0),
    statements,
    events: [],
    diagnostics: article.diagnostics,
  };
}

function idAt(ids: readonly string[], index: number | null): string | null {
  return index === null ? null : ids[index];
}

/** Only where there are any. */
function notesAndEntries({ text, notes = [], entries = [] }: Article): Pick<ArticleReading, "notes" | "entries"> {
  const cited = notes.map(({ kind, about, ...span }) => ({
    ...passageOf(text, span),
    kind,
    about: about.map(({ by, ...words }) => ({ ...passageOf(text, words), by })),
  }));
  const timed = entries.map(({ start, end, heading, time }) => ({ start, end, heading: passageOf(text, heading), time }));
  return { ...(cited.length > 0 ? { notes: cited } : {}), ...(timed.length > 0 ? { entries: timed } : {}) };
}

/** Made from the article's hash and the places of the statement, so the same words give the same id on every run. */
function statementId(article: Article, attribution: Attribution): string {
  const places = [attribution.content, attribution.cue, attribution.source]
    .map((spans) => spans.map(({ start, end }) => `${start}-${end}`).join(","))
    .join("|");
  return `s${createHash("sha256").update(`${article.origin.sha256}|${places}`).digest("hex").slice(0, 16)}`;
}

function bareEnd({ text, end }: { text: string; end: number }): number {
  const suffix = text.match(/[’']s?$/u);
  return suffix ? end - suffix[0].length : end;
}
