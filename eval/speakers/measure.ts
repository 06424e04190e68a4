/**
 * Speakers measured twice: given the gold's attributions, is each given to the right party; and from the bare text,
 * is the statement found and its speaker right. Statements are matched as `../align.ts` does.
 */
import { blocksOf } from "../../src/clean/blocks.ts";
import { clean } from "../../src/clean/clean.ts";
import { extract, resolve } from "../../src/extract/extract.ts";
import { readLanguage } from "../../src/language/language.ts";
import { loadModel } from "../../src/model/model.ts";
import { shippedRankers } from "../../src/model/rankers.ts";
import type { Attribution } from "../../src/terms/layers.ts";
import type { ArticleReading, Party } from "../../src/terms/reading.ts";
import { viewOfText } from "../../src/terms/view.ts";
import { align, type Marked } from "../align.ts";
import type { Figures } from "../figures.ts";
import { pageOf } from "../gold.ts";
import { withPlainWord } from "../language/reading.ts";
import { cut, type Kind, kindOf } from "../tokens.ts";
import type { Asked, SpeakerDocument } from "./gold.ts";
import { isRight } from "./right.ts";

/** One answer of the product to one question of the gold. */
export interface Answered {
  readonly document: SpeakerDocument;
  readonly asked: Asked;
  readonly kind: Kind;
  readonly given: Party | null;
  readonly right: boolean;
}

export interface SpeakerRun {
  readonly answers: readonly Answered[];
  readonly figures: Figures;
}

/** Throws CannotRun where no model can be loaded. `fast` reads by rule. */
export async function measureSpeakers(documents: readonly SpeakerDocument[], { fast }: { readonly fast: boolean }): Promise<SpeakerRun> {
  const model = fast ? null : await loadModel().catch(withPlainWord);
  const answers: Answered[] = [];
  const ends: End[] = [];
  for (const document of documents) {
    const article = { ...clean(pageOf(document)), authors: authorsOf(document) };
    const view = viewOfText(document.text, blocksOf(document.text));
    const predictions = model && (await model.predict(view.text));
    const language = readLanguage(view, predictions);
    const text = cut(document.text);
    const attributions = document.attributions.map(({ source, cue, content }): Attribution => {
      const [first, ...rest] = content;
      const form = kindOf(text, content);
      return { form, source, cue, content: [first ?? cue[0], ...rest], attitude: false, chain: null, continues: null, confidence: 1 };
    });
    const given = resolve(article, { ...language, layers: { ...language.layers, attributions } }, shippedRankers());
    document.asked.forEach((asked, i) => {
      if (asked.speakers.length === 0) return;
      const party = given.statements[i]?.speaker ?? null;
      answers.push({ document, asked, kind: attributions[i].form, given: party, right: isRight(party, asked.speakers) });
    });
    ends.push(...endsOf(document, extract(article, language, predictions, shippedRankers())));
  }
  return { answers, figures: { ...shares(answers), ...endToEnd(ends) } };
}

/** Whoever is named as author was shown to the annotators too: they are those who say "I" in a column. */
function authorsOf({ line }: SpeakerDocument): string[] {
  const { author } = JSON.parse(line) as { author?: string | null };
  return (author ?? "")
    .split(/,| and |;/)
    .map((name) => name.replace(/^\s*by\s+/i, "").trim())
    .filter(Boolean);
}

/** What came of one statement, gold's or the product's. */
interface End {
  readonly kind: Kind;
  readonly of: "gold" | "predicted";
  readonly right: boolean;
}

/** Statements of the gold whose speaker is not asked for are left out, and so is what was found for them. */
function endsOf(document: SpeakerDocument, reading: ArticleReading): End[] {
  const aligned = align(document, reading);
  const asked = new Map(document.asked.map((one) => [keyOf(one.attribution), one]));
  const askedOf = (gold: Marked) => asked.get(keyOf(gold))!;
  const speakers = new Map(
    reading.statements.map((statement) => [
      keyOf({ source: statement.source ? [statement.source] : [], cue: statement.cue, content: statement.content }),
      statement.speaker,
    ]),
  );
  const ends: End[] = [];
  const found = new Map(aligned.pairs.map((pair) => [pair.gold, pair.predicted]));
  const unasked = new Set<Marked>();
  for (const gold of aligned.gold) {
    const { speakers: right } = askedOf(gold);
    const predicted = found.get(gold);
    if (right.length === 0) {
      if (predicted) unasked.add(predicted);
      continue;
    }
    const isFound = predicted !== undefined && isRight(speakers.get(keyOf(predicted)) ?? null, right);
    ends.push({ kind: gold.kind, of: "gold", right: isFound });
  }
  const goldOf = new Map(aligned.pairs.map((pair) => [pair.predicted, pair.gold]));
  for (const predicted of aligned.predicted) {
    if (unasked.has(predicted)) continue;
    const gold = goldOf.get(predicted);
    const right = gold !== undefined && isRight(speakers.get(keyOf(predicted)) ?? null, askedOf(gold).speakers);
    ends.push({ kind: predicted.kind, of: "predicted", right });
  }
  return ends;
}

function keyOf({ source, cue, content }: Pick<Marked, "source" | "cue" | "content">): string {
  return [source, cue, content].map((spans) => spans.map(({ start, end }) => `${start}-${end}`).join()).join("|");
}

const KINDS = ["all", "direct", "mixed", "indirect"] as const;

function shares(answers: readonly Answered[]): Figures {
  const figures: Record<string, number | null> = {};
  const share = (some: readonly Answered[]) => (some.length === 0 ? null : (100 * some.filter(({ right }) => right).length) / some.length);
  for (const kind of KINDS) figures[`speaker ${kind}`] = share(answers.filter((one) => kind === "all" || one.kind === kind));
  const named = answers.filter(({ asked }) => asked.speakers.some(({ type }) => type === "person"));
  figures["speaker direct named"] = share(named.filter(({ kind }) => kind === "direct"));
  figures["speaker named"] = share(named);
  figures["speaker of a pronoun"] = share(answers.filter(isPronoun));
  figures["speaker without source"] = share(answers.filter(({ asked }) => asked.attribution.source.length === 0));
  return figures;
}

function isPronoun({ document, asked }: Answered): boolean {
  const [source] = asked.attribution.source;
  return source !== undefined && /^(?:s?he|they|it|who|which)$/i.test(document.text.slice(source.start, source.end));
}

function endToEnd(ends: readonly End[]): Figures {
  const figures: Record<string, number | null> = {};
  for (const kind of KINDS) {
    const some = ends.filter((end) => kind === "all" || end.kind === kind);
    const [gold, predicted] = (["gold", "predicted"] as const).map((of) => some.filter((end) => end.of === of));
    const r = gold.length === 0 ? 0 : gold.filter(({ right }) => right).length / gold.length;
    const p = predicted.length === 0 ? 0 : predicted.filter(({ right }) => right).length / predicted.length;
    figures[`end to end ${kind} f1`] = p + r === 0 ? 0 : (200 * p * r) / (p + r);
  }
  return figures;
}
