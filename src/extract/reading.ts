import { createHash } from "node:crypto";
import type { Article } from "../terms/article.ts";
import type { Annotated, Attribution } from "../terms/layers.ts";
import type { ArticleReading, Entity, MentionPassage, Party, Statement, Time, TimeExpression } from "../terms/reading.ts";
import { type Passage, passageOf, type Span } from "../terms/span.ts";
import { toArticle } from "../terms/view.ts";
import type { Reference } from "./reference/reference.ts";
import type { Speaker } from "./reference/speakers.ts";
import type { Passed, Told } from "./statement/statements.ts";
import type { Times } from "./time/found.ts";

/**
 * From layers over the view to the line that is printed and kept: every span led back to the article's
 * own text, ids made from content. `told` and `passed` go with the attributions, one for each.
 */
export function composeReading(
  article: Article,
  { view, layers }: Annotated<"tokens" | "attributions">,
  reference: Pick<Reference, "entities" | "mentions">,
  told: readonly Told[],
  passed: readonly Passed[],
  { times, said }: Times,
): ArticleReading {
  const passages = (spans: readonly Span[]): Passage[] =>
    spans.flatMap((span) => toArticle(view, span)).map((span) => passageOf(article.text, span));
  const mentionsOf: MentionPassage[][] = reference.entities.map(() => []);
  for (const { chain, form, start, end } of reference.mentions) {
    for (const passage of passages([{ start, end }])) mentionsOf[chain].push({ ...passage, form });
  }
  const entities: Entity[] = reference.entities.map(({ name, type, roles, known }, index) => ({
    id: `e${index + 1}`,
    name,
    type,
    roles,
    ...(known !== undefined && { known }),
    mentions: mentionsOf[index],
  }));
  const cited = times.flatMap(({ start, end, type, value, certainty }): TimeExpression[] => {
    const [span] = passages([{ start, end }]);
    return span ? [{ span, type, value, certainty }] : [];
  });
  const whenSaid = (when: Times["said"][number]): Time | null => {
    if (!when) return null;
    const { start, end, value } = times[when.time];
    return { span: passages([{ start, end }])[0] ?? null, value, certainty: when.certainty };
  };
  const partyOf = ({ chain, name, type }: Speaker): Party => ({ entity: chain === null ? null : `e${chain + 1}`, name, type });
  const ids = layers.attributions.map((attribution) => statementId(article, attribution));
  const statements: Statement[] = layers.attributions.map((attribution, index) => ({
    id: ids[index],
    kind: attribution.form,
    attitude: told[index].attitude,
    source: passages(attribution.source)[0] ?? null,
    cue: passages(attribution.cue),
    content: passages(attribution.content),
    speaker: partyOf(passed[index].speaker),
    via: passed[index].via.map(partyOf),
    continues: idAt(ids, attribution.continues),
    within: idAt(ids, told[index].outer),
    addressee: passed[index].addressee,
    said: whenSaid(said[index]),
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
    times: cited,
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
