import type { MappedSentence, SentenceMap, SentenceMark, SentencePlace, WireGroup } from "../terms/answer.ts";
import { atHand } from "../terms/at-hand.ts";
import type { CopyJudgement, LineElsewhere } from "../terms/copy.ts";
import type { CopyGroup, RecordedArticle, RecordStore } from "../terms/store.ts";
import { type Line, linesOf } from "../wording/lines.ts";
import { compareDates, compareText } from "./order.ts";
import { findQuoted, findSentence, type Sentences, sentencesOf } from "./same-sentence.ts";

/**
 * The sentence map of an article: which of its sentences stand in the text that its copy group prints, in an earlier
 * article of its outlet, in everything the outlet prints, or nowhere else. What was copied with changes is still from the
 * wire, with the changes. Laid beside a bounded number of the group, so that a text printed a thousand times is mapped
 * as quickly as one printed twice.
 */
export type Mapping = Pick<
  RecordStore,
  "article" | "recordedArticle" | "copyGroupOf" | "copyJudgements" | "linesElsewhere" | "statements" | "utterance" | "statement"
>;

/** Articles of the group, and of those that share a part, that an article is laid beside: the earliest, and those that share most of it. */
const BESIDE = 6;
const BESIDE_PARTLY = 4;
/** Articles whose sentences are kept at hand. */
const AT_HAND = 64;
/** Words of a sentence that can have been told before: "Video" was not. */
const LEAST_TOLD = 4;
/** Places named for one sentence. */
const PLACES = 3;

/** Null where the record has no such article. */
export async function sentenceMap(store: Mapping, sha256: string): Promise<SentenceMap | null> {
  return mapWith(store, sha256, sentencesAtHand(store));
}

/** Every copy group with the passages that each article took from the text they share. */
export async function* wireGroups(store: Mapping & Pick<RecordStore, "copyGroups">): AsyncGenerator<WireGroup> {
  const sentencesIn = sentencesAtHand(store);
  for await (const { id, agency, outlets, members } of store.copyGroups()) {
    const passages: WireGroup["passages"][number][] = [];
    for (const { article } of members) {
      const map = await mapWith(store, article.sha256, sentencesIn, false);
      const reading = await store.article(article.sha256);
      if (map && reading) passages.push(...wirePassages(article.sha256, reading.text, map.sentences));
    }
    yield { id, agency: agency?.name ?? null, outlets, articles: members.map(({ article }) => article.sha256), passages };
  }
}

/** Wire sentences that follow one another are one passage. */
function wirePassages(article: string, text: string, sentences: readonly MappedSentence[]): WireGroup["passages"][number][] {
  const spans: { start: number; end: number }[] = [];
  sentences.forEach(({ mark, start, end }, i) => {
    if (mark !== "wire") return;
    const last = spans.at(-1);
    if (last && sentences[i - 1]?.mark === "wire") last.end = end;
    else spans.push({ start, end });
  });
  return spans.map(({ start, end }) => ({ article, start, end, text: text.slice(start, end) }));
}

async function mapWith(store: Mapping, sha256: string, sentencesIn: SentencesOf, quotations = true): Promise<SentenceMap | null> {
  const [article, reading] = [await store.recordedArticle(sha256), await store.article(sha256)];
  if (!article || !reading) return null;
  const judgements = await store.copyJudgements(sha256);
  const group = await store.copyGroupOf(sha256);
  const beside = group ? besideOf(group, article, judgements) : [];
  const partly = await partlyOf(store, article, judgements, new Set(group?.members.map((member) => member.article.sha256)));
  const part = partly.slice(0, BESIDE_PARTLY).map((one) => one.article);
  // What the outlet takes up from itself is no wire.
  const isOfOutlet = ({ publisher }: RecordedArticle) => publisher !== null && publisher === article.publisher;
  const sentences = ({ sha256: other }: RecordedArticle) => sentencesIn(other);
  const from = {
    group,
    whole: await Promise.all(beside.filter((other) => !isOfOutlet(other)).map(sentences)),
    part: await Promise.all(part.filter((other) => !isOfOutlet(other)).map(sentences)),
    before: await Promise.all([...beside, ...part].filter((other) => isOfOutlet(other) && isBefore(other, article)).map(sentences)),
    outlet: new Map((await store.linesElsewhere(sha256)).map((line) => [line.line, line])),
    carried: quotations ? await carriedQuotations(store, article, sentencesIn) : [],
  };
  const all: MappedSentence[] = [];
  for (const line of linesOf(reading.body)) all.push(await mapped(line, from, sentencesIn));
  const words: Record<SentenceMark, number> = { wire: 0, earlier: 0, quotation: 0, house: 0, own: 0 };
  for (const sentence of all) words[sentence.mark] += sentence.words;
  return { article, group, partly, sentences: all, words };
}

/** What a sentence may be from. */
interface Origins {
  readonly group: CopyGroup | null;
  readonly whole: readonly Sentences[];
  readonly part: readonly Sentences[];
  /** Earlier articles of the outlet that share much with this one. */
  readonly before: readonly Sentences[];
  readonly outlet: ReadonlyMap<number, LineElsewhere>;
  readonly carried: readonly { readonly start: number; readonly end: number; readonly others: readonly Sentences[] }[];
}

type SentencesOf = (sha256: string) => Promise<Sentences>;

async function mapped(
  line: Line,
  { group, whole, part, before, outlet, carried }: Origins,
  sentencesIn: SentencesOf,
): Promise<MappedSentence> {
  const { start, end, text, forms } = line;
  const marked = (mark: SentenceMark, elsewhere: readonly SentencePlace[]): MappedSentence => ({
    start,
    end,
    text,
    mark,
    words: forms.length,
    agency: mark === "wire" ? (group?.agency?.name ?? null) : null,
    elsewhere: bySameness(elsewhere).slice(0, PLACES),
  });
  const printed = outlet.get(line.key);
  if (printed?.house || forms.length === 0) return marked("house", []);
  const inGroup = whole.flatMap((other) => findSentence(line, other) ?? []);
  const inPart = part.flatMap((other) => findSentence(line, other) ?? []);
  const allQuoted = line.quoted.every((inside) => inside);
  // Where the text around it was copied, a sentence that is all quotation was copied with it.
  const copied = [
    ...inGroup.filter(({ quoted, place }) => !quoted || (allQuoted && place.diff.length === 0)),
    ...inPart.filter(({ quoted }) => !quoted),
  ];
  if (copied.length > 0)
    return marked(
      "wire",
      copied.map(({ place }) => place),
    );
  const earlier: SentencePlace[] = [];
  const told = forms.length < LEAST_TOLD ? [] : [...before, ...(await Promise.all((printed?.earlier ?? []).map(sentencesIn)))];
  for (const other of new Set(told)) {
    const found = findSentence(line, other);
    if (found && (!found.quoted || found.place.diff.length === 0)) earlier.push(found.place);
  }
  if (earlier.length > 0) return marked("earlier", earlier);
  const elsewhere = carried.filter((one) => one.start < end && start < one.end).flatMap(({ others }) => others);
  const quoted = [...new Set([...whole, ...part, ...before, ...elsewhere])].flatMap((other) => findQuoted(line, other) ?? []);
  return quoted.length > 0 ? marked("quotation", quoted) : marked("own", []);
}

function bySameness(places: readonly SentencePlace[]): SentencePlace[] {
  return [...places].sort((a, b) => Number(a.diff.length > 0) - Number(b.diff.length > 0));
}

/** The earliest of the group, then those that were judged the likest; other versions of its page left out. */
function besideOf({ members }: CopyGroup, article: RecordedArticle, judgements: readonly CopyJudgement[]): RecordedArticle[] {
  const others = members.map((member) => member.article).filter((other) => other.sha256 !== article.sha256 && !isPageOf(article, other));
  const byId = new Map(others.map((other) => [other.sha256, other]));
  const likest = judgements.filter(({ verdict }) => verdict === "same").flatMap((one) => byId.get(otherOf(one, article.sha256)) ?? []);
  const chosen = new Set([...new Set([...others.slice(0, 1), ...likest, ...others])].slice(0, BESIDE));
  return others.filter((other) => chosen.has(other));
}

function isBefore({ published: one }: RecordedArticle, { published: other }: RecordedArticle): boolean {
  return one !== null && other !== null && one < other;
}

function isPageOf(article: RecordedArticle, other: RecordedArticle): boolean {
  return article.page !== undefined && article.page === other.page;
}

function otherOf({ left, right }: CopyJudgement, sha256: string): string {
  return left === sha256 ? right : left;
}

async function partlyOf(store: Mapping, article: RecordedArticle, judgements: readonly CopyJudgement[], group: ReadonlySet<string>) {
  const partly: { article: RecordedArticle; reasons: readonly string[] }[] = [];
  for (const judgement of judgements) {
    if (judgement.kind !== "partly") continue;
    const other = await store.recordedArticle(otherOf(judgement, article.sha256));
    if (other && !group.has(other.sha256)) partly.push({ article: other, reasons: judgement.reasons });
  }
  return partly.sort((a, b) => compareDates(a.article.published, b.article.published) || compareText(a.article.sha256, b.article.sha256));
}

/** Where the article's statements lie that others carry too, with the articles of those. */
async function carriedQuotations(store: Mapping, article: RecordedArticle, sentencesIn: SentencesOf): Promise<Origins["carried"]> {
  const wanted = new Map<string, { start: number; end: number }[]>();
  for await (const { statement, utterance } of store.statements({ article: article.sha256 })) {
    if (utterance === null || statement.kind === "indirect") continue;
    const places = statement.content.map(({ start, end }) => ({ start, end }));
    wanted.set(utterance, [...(wanted.get(utterance) ?? []), ...places]);
  }
  const carried: { start: number; end: number; others: readonly Sentences[] }[] = [];
  for (const [id, places] of [...wanted].sort(([a], [b]) => compareText(a, b))) {
    const { statements = [] } = (await store.utterance(id)) ?? {};
    const others: Sentences[] = [];
    for (const sha256 of new Set(statements.map((one) => one.article))) {
      if (sha256 === article.sha256 || others.length === PLACES) continue;
      const other = await store.recordedArticle(sha256);
      if (other && !isPageOf(article, other)) others.push(await sentencesIn(sha256));
    }
    for (const place of places) carried.push({ ...place, others });
  }
  return carried;
}

function sentencesAtHand(store: Mapping): SentencesOf {
  return atHand(AT_HAND, async (sha256) => sentencesOf(sha256, linesOf((await store.article(sha256))?.body ?? [])));
}
