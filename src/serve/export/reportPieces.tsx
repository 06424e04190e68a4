/**
 * The pieces of a report in the order a reader meets them: what is shared, who said what, the articles,
 * their texts, what was not read, how to check. Each function pours one part.
 */
import { createHash } from "node:crypto";
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { ArticleLine } from "../../../web/ArticleLine.tsx";
import { lineAnchor, textAnchor, utteranceAnchor, wordsAnchor } from "../../../web/anchors.ts";
import { Contents, type ContentsEntry } from "../../../web/Contents.tsx";
import { HashRow, HowToCheck } from "../../../web/HowToCheck.tsx";
import { LeftOut } from "../../../web/LeftOut.tsx";
import { Legend } from "../../../web/Legend.tsx";
import { Masthead } from "../../../web/Masthead.tsx";
import { NotRead, NotReadRow } from "../../../web/NotRead.tsx";
import { ReportPage } from "../../../web/ReportPage.tsx";
import { Section } from "../../../web/Section.tsx";
import { halvesOf, Slot } from "../../../web/Slot.tsx";
import { SourceText } from "../../../web/SourceText.tsx";
import { SpeakerIndex, SpeakerSection } from "../../../web/SpeakerSection.tsx";
import { StatementLine, type StatementLineProps } from "../../../web/StatementLine.tsx";
import { script } from "../../../web/script.ts";
import { style } from "../../../web/style.ts";
import { UtteranceEntry } from "../../../web/UtteranceEntry.tsx";
import { wordingsOf } from "../../../web/wordings.ts";
import type { Comparison } from "../../terms/answer.ts";
import type { Statement } from "../../terms/reading.ts";
import { hull } from "../../terms/span.ts";
import type { InputFailure, RecordedStatement, RecordStore, StatementRef } from "../../terms/store.ts";
import { type ReportBounds, shareOut } from "./bounds.ts";
import { proofBlock, proofOf } from "./proof.ts";
import { reportsOf, type Survey, survey } from "./survey.ts";

type Store = Pick<RecordStore, "counts" | "articles" | "article" | "statements" | "statement" | "failures" | "passedOver">;

/** Everything the parts share. */
interface Writing {
  readonly store: Store;
  readonly bounds: ReportBounds;
  readonly survey: Survey;
  /** Link to the exact words; null when they are not on the page. */
  readonly hrefOf: (recorded: RecordedStatement) => string | null;
  readonly elsewhereOf: (statement: Statement) => StatementLineProps["elsewhere"];
}

const PARTS = {
  shared: { anchor: "same-words", heading: "Same words, several reports" },
  speakers: { anchor: "who-said-what", heading: "Who said what" },
  articles: { anchor: "articles", heading: "The articles" },
  texts: { anchor: "source-texts", heading: "Source texts" },
  failures: { anchor: "not-read", heading: "What was not read" },
  check: { anchor: "how-to-check", heading: "How to check this page" },
} as const;

const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const html = (element: JSX.Element): string => `${renderToString(element)}\n`;

export async function* reportPieces(
  store: Store,
  comparison: Pick<Comparison, "utterances" | "order">,
  title: string,
  bounds: ReportBounds,
): AsyncIterable<string> {
  const seen = await survey(store, comparison);
  const writing = preparing(store, bounds, seen);
  const [open, close] = halvesOf(
    <ReportPage
      title={title}
      hashes={{ style: hash(style), script: hash(script) }}
      head={<Head title={title} seen={seen} bounds={bounds} />}
    />,
  );
  yield `<!doctype html>\n${open}\n`;
  yield* sharedPart(writing);
  yield* speakersPart(writing);
  yield* articlesPart(writing);
  const proofs: string[] = [];
  yield* textsPart(writing, proofs);
  yield* failuresPart(writing);
  yield* checkPart(writing);
  const end = close.indexOf("</main>") + "</main>".length;
  yield `${close.slice(0, end)}\n${proofBlock(proofs)}\n${close.slice(end)}\n`;
}

function preparing(store: Store, bounds: ReportBounds, seen: Survey): Writing {
  const elsewhere = new Map<string, { href: string; reports: number }>();
  for (const utterance of seen.utterances.slice(0, bounds.utterances)) {
    const link = { href: `#${utteranceAnchor(utterance.id)}`, reports: reportsOf(utterance) - 1 };
    for (const { statement } of utterance.statements) elsewhere.set(statement, link);
  }
  const hrefOf = ({ article, statement }: RecordedStatement) => {
    const rank = seen.rankOf.get(article.sha256) ?? Number.POSITIVE_INFINITY;
    // One unit less: a text is never cut between the halves of a surrogate pair.
    const onPage = rank < bounds.articles && hull(statement.content).start < bounds.characters - 1;
    return onPage ? `#${wordsAnchor(statement.id)}` : null;
  };
  return { store, bounds, survey: seen, hrefOf, elsewhereOf: ({ id }) => elsewhere.get(id) ?? null };
}

function Head({ title, seen, bounds }: { title: string; seen: Survey; bounds: ReportBounds }): JSX.Element {
  const { articles, statements, utterances } = seen;
  const counts: Record<keyof typeof PARTS, number | null> = {
    shared: utterances.length,
    speakers: statements,
    articles: articles.length,
    texts: Math.min(articles.length, bounds.articles),
    failures: null,
    check: null,
  };
  const entries: ContentsEntry[] = Object.entries(PARTS).map(([part, { anchor, heading }]) => ({
    anchor,
    heading,
    count: counts[part as keyof typeof PARTS],
  }));
  return (
    <>
      <Masthead {...seen} title={title} articles={articles.length} />
      <Contents entries={entries} />
    </>
  );
}

async function* sharedPart({ store, bounds, survey: { utterances, rankOf }, hrefOf }: Writing): AsyncIterable<string> {
  const [open, close] = halvesOf(
    <Section {...PARTS.shared}>
      <p class="intro">
        {utterances.length === 0
          ? "No words were found in more than one report."
          : "One act of speaking as several reports print it. Reports with identical words stand together; every other wording shows what was changed."}
      </p>
      <Slot />
      <LeftOut shown={Math.min(utterances.length, bounds.utterances)} of={utterances.length} what="utterances" option="--utterances" />
    </Section>,
  );
  yield open;
  for (const utterance of utterances.slice(0, bounds.utterances)) {
    const rank = (sha256: string) => rankOf.get(sha256) ?? rankOf.size;
    const refs = [...utterance.statements].sort((a, b) => rank(a.article) - rank(b.article));
    const carriers: RecordedStatement[] = [];
    for (const ref of refs.slice(0, bounds.carriers)) {
      const recorded = await store.statement(ref.statement);
      if (recorded) carriers.push(recorded);
    }
    const wordings = wordingsOf(utterance, carriers);
    const carrierOf = ({ statement }: StatementRef) => carriers.find((carrier) => carrier.statement.id === statement) ?? null;
    const leftOut = (utterance.leftOut ?? []).flatMap(({ carrier: ref, before, after }) => {
      const carrier = carrierOf(ref);
      return carrier ? [{ carrier, before, after }] : [];
    });
    yield html(
      <UtteranceEntry
        anchor={utteranceAnchor(utterance.id)}
        wordings={wordings}
        statements={utterance.statements.length}
        reports={reportsOf(utterance)}
        origins={utterance.origins ?? null}
        earliest={utterance.earliest ? carrierOf(utterance.earliest) : null}
        leftOut={leftOut}
        hrefOf={hrefOf}
      />,
    );
  }
  yield `${close}\n`;
}

async function* speakersPart({ store, bounds, survey: { quoted: speakers }, hrefOf, elsewhereOf }: Writing): AsyncIterable<string> {
  const shares = shareOut(
    speakers.map(({ statements }) => statements.length),
    bounds.statements,
  );
  const shown = speakers
    .map((speaker, i) => ({ ...speaker, anchor: `speaker-${i + 1}`, share: shares[i] }))
    .filter(({ share }) => share > 0);
  const [open, close] = halvesOf(
    <Section {...PARTS.speakers}>
      <p class="intro">
        {speakers.length === 0
          ? "Nobody was found to be quoted or reported as saying anything."
          : "Most quoted first, unnamed sources last; each speaker’s statements in order of publication. Direct: all in quotation marks. Mixed: partly. Indirect: in the outlet’s words."}
      </p>
      <SpeakerIndex speakers={shown.map(({ anchor, name, statements }) => ({ anchor, name, statements: statements.length }))} />
      <Slot />
      <LeftOut shown={shown.length} of={speakers.length} what="speakers" option="--statements" />
    </Section>,
  );
  yield open;
  for (const { anchor, name, type, statements, share } of shown) {
    const [before, after] = halvesOf(
      <SpeakerSection anchor={anchor} name={name} type={type} statements={statements.length} shown={share} />,
    );
    yield before;
    let last = "";
    for (const id of statements.slice(0, share)) {
      const recorded = await store.statement(id);
      if (!recorded) continue;
      yield html(
        <StatementLine
          recorded={recorded}
          href={hrefOf(recorded)}
          again={recorded.article.sha256 === last}
          elsewhere={elsewhereOf(recorded.statement)}
        />,
      );
      last = recorded.article.sha256;
    }
    yield `${after}\n`;
  }
  yield `${close}\n`;
}

async function* articlesPart({ bounds, survey: { articles } }: Writing): AsyncIterable<string> {
  const [open, close] = halvesOf(
    <Section {...PARTS.articles}>
      <p class="intro">{articles.length === 0 ? "The record is empty." : "Earliest first, as far as dates are known."}</p>
      <ol class="article-lines">
        <Slot />
      </ol>
      <LeftOut shown={Math.min(articles.length, bounds.listed)} of={articles.length} what="articles" option="--listed" />
    </Section>,
  );
  yield open;
  for (const [rank, article] of articles.slice(0, bounds.listed).entries()) {
    const href = rank < bounds.articles ? `#${textAnchor(article.sha256)}` : null;
    yield html(<ArticleLine anchor={lineAnchor(article.sha256)} article={article} href={href} />);
  }
  yield `${close}\n`;
}

/** `proofs` gains one entry for each text. */
async function* textsPart({ store, bounds, survey: { articles }, elsewhereOf }: Writing, proofs: string[]): AsyncIterable<string> {
  const [open, close] = halvesOf(
    <Section {...PARTS.texts}>
      <p class="intro">Each text as it was read, page furniture folded away. Beside a paragraph stand the statements that begin in it.</p>
      <LeftOut shown={Math.min(articles.length, bounds.articles)} of={articles.length} what="full texts" option="--articles" />
      <Legend />
      <Slot />
    </Section>,
  );
  yield open;
  for (const article of articles.slice(0, bounds.articles)) {
    const reading = await store.article(article.sha256);
    if (!reading) continue;
    proofs.push(proofOf(reading));
    yield html(
      <SourceText
        anchor={textAnchor(article.sha256)}
        article={article}
        reading={reading}
        limit={bounds.characters}
        elsewhereOf={elsewhereOf}
      />,
    );
  }
  yield `${close}\n`;
}

async function* failuresPart({ store, bounds }: Writing): AsyncIterable<string> {
  const [start, finish] = halvesOf(
    <Section {...PARTS.failures}>
      <Slot />
    </Section>,
  );
  yield start;
  const failed = yield* notRead(store.failures(), bounds.failures, "Inputs that could not be read", "inputs that were not read");
  if (failed === 0) yield html(<p>Every input could be read.</p>);
  yield* notRead(store.passedOver(), bounds.failures, "Passed over on purpose", "inputs that were passed over");
  yield `${finish}\n`;
}

/** A table of these inputs, none where there are none, and what it leaves out. Gives their number. */
async function* notRead(inputs: AsyncIterable<InputFailure>, most: number, caption: string, what: string): AsyncGenerator<string, number> {
  const [open, close] = halvesOf(<NotRead caption={caption} />);
  let met = 0;
  for await (const failure of inputs) {
    if (met === 0) yield open;
    if (met++ < most) yield html(<NotReadRow failure={failure} />);
  }
  if (met > 0) yield `${close}${renderToString(<LeftOut shown={Math.min(met, most)} of={met} what={what} option="--failures" />)}`;
  return met;
}

async function* checkPart({ bounds, survey: { articles } }: Writing): AsyncIterable<string> {
  const [open, close] = halvesOf(
    <Section {...PARTS.check}>
      <HowToCheck />
      <LeftOut shown={Math.min(articles.length, bounds.listed)} of={articles.length} what="hashes" option="--listed" />
    </Section>,
  );
  yield open;
  for (const article of articles.slice(0, bounds.listed)) yield html(<HashRow article={article} />);
  yield `${close}\n`;
}
