import type { ComparedStory, ComparedUtterance, Comparison, WireGroup } from "../terms/answer.ts";
import { atHand } from "../terms/at-hand.ts";
import type { RecordedStatement, RecordStore, Utterance } from "../terms/store.ts";
import type { Story } from "../terms/story.ts";
import { SERIOUSNESS } from "../wording/change/kinds.ts";
import { speakerName } from "../wording/names.ts";
import { carriersOf } from "./carriers.ts";
import { type Mapping, wireGroups } from "./copies.ts";
import { leftOutOf } from "./left-out.ts";
import { compareDates, compareText } from "./order.ts";
import { variantsOf } from "./variants.ts";

type Comparing = Mapping & Pick<RecordStore, "articles" | "utterances" | "statement" | "article" | "copyGroups" | "stories" | "story">;

/**
 * What the articles of a record share and where they part. Each utterance has one base, its fullest wording, and a
 * variant from the base to every other distinct wording; carriers of a wording already shown add no variant. Those
 * whose words were changed most seriously come first. Events, disagreements and shifts have no stage yet.
 */
export async function compare(store: Comparing): Promise<Comparison> {
  const articles: { sha256: string; published: string | null }[] = [];
  for await (const { sha256, published } of store.articles()) articles.push({ sha256, published });
  articles.sort((a, b) => compareDates(a.published, b.published) || compareText(a.sha256, b.sha256));
  const utterances: ComparedUtterance[] = [];
  for await (const utterance of comparedUtterances(store)) utterances.push(utterance);
  utterances.sort(bySeriousness);
  const wire: WireGroup[] = [];
  for await (const group of wireGroups(store)) wire.push(group);
  const stories: ComparedStory[] = [];
  for await (const story of store.stories({ least: 2 })) stories.push(await comparedStory(store, story));
  const order = articles.map(({ sha256 }) => sha256);
  return { utterances, events: [], disagreements: [], shifts: [], wire, stories, order };
}

async function comparedStory(store: Pick<RecordStore, "story">, { id, title, first, last, origins }: Story): Promise<ComparedStory> {
  const told = await store.story(id);
  return { id, title, first, last, origins, articles: (told?.members ?? []).map(({ sha256 }) => sha256) };
}

/** Every utterance compared, in order of id, one at a time. */
export async function* comparedUtterances(
  store: Pick<Comparing, "utterances" | "statement" | "article">,
): AsyncGenerator<ComparedUtterance> {
  const article = atHand(AT_HAND, (sha256) => store.article(sha256));
  for await (const utterance of store.utterances())
    yield await compareUtterance({ statement: (id) => store.statement(id), article }, utterance);
}

/** Carriers, earliest first; the distinct wordings laid against the base. */
export async function compareUtterance(
  store: Pick<RecordStore, "statement" | "article">,
  utterance: Utterance,
): Promise<ComparedUtterance> {
  const recorded: RecordedStatement[] = [];
  for (const { statement } of utterance.statements) {
    const found = await store.statement(statement);
    if (found) recorded.push(found);
  }
  const carried = carriersOf(recorded);
  const { base, variants, wordings } = variantsOf(recorded);
  const leftOut = await leftOutOf(store, wordings);
  return { id: utterance.id, ...carried, ...(base && { speaker: speakerOf(recorded), base: refOf(base) }), variants, leftOut };
}

function refOf({ article, statement }: RecordedStatement) {
  return { article: article.sha256, statement: statement.id };
}

/** The name that most carriers give; of these the longest. */
function speakerOf(recorded: readonly RecordedStatement[]): string | null {
  const counts = new Map<string, number>();
  for (const { statement } of recorded) {
    const name = speakerName(statement.speaker);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compareText(a, b));
  return first?.[0] ?? null;
}

/** Readings kept at hand: neighbouring utterances are mostly of the same articles. */
const AT_HAND = 64;

/** Changed words first, by what was changed, then what was cut, then what was only reported; of these what most origins carry. */
function bySeriousness(a: ComparedUtterance, b: ComparedUtterance): number {
  return rankOf(a) - rankOf(b) || (b.origins ?? 0) - (a.origins ?? 0) || compareText(a.id, b.id);
}

/** Behind every kind of change. */
const RANKS = { partial: SERIOUSNESS.length, reported: SERIOUSNESS.length + 1, none: SERIOUSNESS.length + 2 } as const;

function rankOf({ variants, leftOut }: ComparedUtterance): number {
  const ranks = variants.map(({ kind, changes = [] }) => {
    if (kind !== "altered") return kind === "reported" ? RANKS.reported : RANKS.partial;
    return Math.min(RANKS.partial, ...changes.filter(({ edge }) => !edge).map((change) => SERIOUSNESS.indexOf(change.kind)));
  });
  return Math.min((leftOut?.length ?? 0) > 0 ? RANKS.partial : RANKS.none, ...ranks);
}
