import type { RecordedArticle } from "../../terms/store.ts";
import type {
  ExplainedStory,
  LinkedStory,
  NearStory,
  Story,
  StoryInFull,
  StoryJudgement,
  StoryKey,
  StoryMate,
  StoryQuery,
  ToldStoryJudgement,
  UnstoriedArticle,
} from "../../terms/story.ts";
import { articleKey, recordedArticle } from "./articles.ts";
import type { Sqlite } from "./driver.ts";
import { dayNumber, keyHash } from "./stories.ts";

/** Stories out of the record: what waits, what is near, and stories as they are told. */

/** Days from an article within which a story's articles are looked for: dates of print are wrong by a year now and then. */
const WINDOW = 730;
/** Articles looked at that have a term: so many of the days before, and so many of the days after. */
const CARRIERS = { before: 20, after: 8, undated: 8 } as const;
/** Stories from which on, among those articles, a term tells nothing: what a whole week writes about. */
const CROWD = 12;

export function unstoried(sqlite: Sqlite, limit: number): UnstoriedArticle[] {
  const sql = "SELECT sha256 AS article, day FROM story_articles WHERE waits = 1 ORDER BY ifnull(day, '~'), sha256 LIMIT ?";
  return sqlite.prepare<UnstoriedArticle>(sql).all(limit);
}

/** At most `limit` stories that share most with these terms, by the days around; terms that many stories have count only where no other is shared. */
export function nearStories(sqlite: Sqlite, keys: readonly StoryKey[], day: string | null, limit: number): NearStory[] {
  const at = dayNumber(day);
  const columns = "SELECT m.story, m.sha256 AS article FROM story_keys k JOIN story_articles m ON m.article = k.article WHERE k.key = ?";
  type Carrier = { readonly story: string; readonly article: string };
  const before = sqlite.prepare<Carrier>(`${columns} AND k.day BETWEEN ? AND ? ORDER BY k.day DESC, k.n LIMIT ${CARRIERS.before}`);
  const after = sqlite.prepare<Carrier>(`${columns} AND k.day BETWEEN ? AND ? ORDER BY k.day, k.n LIMIT ${CARRIERS.after}`);
  const undated = sqlite.prepare<Carrier>(`${columns} AND k.day = 0 ORDER BY k.n LIMIT ${CARRIERS.undated}`);
  const rare = new Map<string, NearStory>();
  const common = new Map<string, NearStory>();
  for (const { key, weight } of keys) {
    const hashed = keyHash(key);
    const carriers =
      at === 0
        ? [...before.all(hashed, 1, Number.MAX_SAFE_INTEGER), ...undated.all(hashed)]
        : [...before.all(hashed, Math.max(1, at - WINDOW), at), ...after.all(hashed, at + 1, at + WINDOW), ...undated.all(hashed)];
    const stories = new Map<string, string>();
    for (const { story, article } of carriers) if (!stories.has(story)) stories.set(story, article);
    const found = stories.size > CROWD ? common : rare;
    for (const [story, article] of stories) {
      const near = found.get(story);
      found.set(story, { story, article: near?.article ?? article, weight: (near?.weight ?? 0) + weight });
    }
  }
  return [...(rare.size > 0 ? rare : common).values()].sort((a, b) => b.weight - a.weight || (a.story < b.story ? -1 : 1)).slice(0, limit);
}

export function storyMarksOf(sqlite: Sqlite, sha256: string): string | null {
  const sql = "SELECT m.marks FROM articles a JOIN story_marks m ON m.article = a.key WHERE a.sha256 = ?";
  return sqlite.prepare<{ marks: string }>(sql).get(sha256)?.marks ?? null;
}

/** Versions and copies looked at: they stand in one story, but for what a person parted. */
const MATES = 64;

/** The other versions of an article's page and prints of its text that stand in stories, one of each story. */
export function storyMates(sqlite: Sqlite, article: string): StoryMate[] {
  const key = articleKey(sqlite, article);
  if (key === null) return [];
  const among = (mates: string, because: string) => `SELECT m.story, m.sha256, '${because}' AS because FROM ${mates} mate
    JOIN story_articles m ON m.article = mate.article WHERE m.article <> ?1 AND m.story IS NOT NULL LIMIT ${MATES}`;
  const pages = "(SELECT v.article FROM versions own JOIN versions v ON v.page = own.page WHERE own.article = ?1)";
  const copies = "(SELECT c.article FROM copies own JOIN copies c ON c.copy_group = own.copy_group WHERE own.article = ?1)";
  const sql = `SELECT story, min(sha256) AS article, max(because) AS because
    FROM (SELECT * FROM (${among(pages, "page")}) UNION ALL SELECT * FROM (${among(copies, "copy")})) GROUP BY story ORDER BY story`;
  return sqlite.prepare<StoryMate>(sql).all(key);
}

/** The first articles of a story, and those nearest to a day (null: the last ones), in order of time; copies of what is there left out. */
export function storySample(
  sqlite: Sqlite,
  story: string,
  day: string | null,
  { first, nearest }: { readonly first: number; readonly nearest: number },
): string[] {
  const from = "SELECT sha256, day FROM story_articles WHERE story = ? AND own = 1";
  type Row = { readonly sha256: string; readonly day: string | null };
  const begins = sqlite.prepare<Row>(`${from} ORDER BY ifnull(day, '~'), sha256 LIMIT ?`).all(story, first + nearest);
  if (begins.length < first + nearest) return begins.map(({ sha256 }) => sha256);
  const last = sqlite.prepare<Row>(`${from} ORDER BY ifnull(day, '~') DESC, sha256 DESC LIMIT ?`);
  const until = sqlite.prepare<Row>(`${from} AND ifnull(day, '~') <= ? ORDER BY ifnull(day, '~') DESC, sha256 DESC LIMIT ?`);
  const near = day === null ? last.all(story, nearest) : until.all(story, day, nearest);
  const rows = new Map([...begins.slice(0, first), ...near].map((row) => [row.sha256, row]));
  return [...rows.values()].sort((a, b) => byText(a.day ?? "~", b.day ?? "~") || byText(a.sha256, b.sha256)).map(({ sha256 }) => sha256);
}

/** Stories not yet held against the others that a day other than `today` changed (undefined: any day), in order of that day. */
export function changedStories(sqlite: Sqlite, today: string | null | undefined, limit: number): string[] {
  const sql = "SELECT id FROM stories WHERE changed IS NOT NULL AND changed <> ? ORDER BY changed, id LIMIT ?";
  return ids(sqlite.prepare<{ id: string }>(sql).all(today === undefined ? "" : (today ?? "~"), limit));
}

export function untoldStories(sqlite: Sqlite, limit: number): string[] {
  return ids(sqlite.prepare<{ id: string }>("SELECT id FROM stories WHERE told = 0 ORDER BY id LIMIT ?").all(limit));
}

/** Most articles first, then by the first day. */
export function storyIds(sqlite: Sqlite, { least = 1, limit }: StoryQuery): string[] {
  const sql = `SELECT story AS id FROM story_articles WHERE story IS NOT NULL GROUP BY story HAVING count(*) >= ?
    ORDER BY count(*) DESC, min(ifnull(day, '~')), story ${limit === undefined ? "" : "LIMIT ?"}`;
  return ids(sqlite.prepare<{ id: string }>(sql).all(least, ...(limit === undefined ? [] : [limit])));
}

/** Null where the record has no such story. */
export function storyNamed(sqlite: Sqlite, id: string): Story | null {
  const row = sqlite
    .prepare<{ title: string | null; names: string; places: string }>(
      `SELECT ifnull((SELECT g.name FROM story_articles m JOIN given_names g ON g.kind = 'article' AND g.id = m.sha256
          LEFT JOIN corrections_holding h ON h.subject = 'rename article ' || g.id WHERE m.story = s.id ORDER BY h.correction DESC LIMIT 1),
        a.title) AS title, s.names, s.places FROM stories s LEFT JOIN articles a ON a.key = s.title WHERE s.id = ?`,
    )
    .get(id);
  if (!row) return null;
  const members = membersOf(sqlite, id);
  const days = members.map(({ published }) => published?.slice(0, 10)).filter((day) => day !== undefined);
  const publishers = new Map<string, number>();
  for (const { publisher } of members) if (publisher !== null) publishers.set(publisher, (publishers.get(publisher) ?? 0) + 1);
  const lines = (text: string) => text.split("\n").filter(Boolean);
  return {
    id,
    title: row.title ?? members.find(({ title }) => title !== null)?.title ?? null,
    first: days.reduce<string | null>((least, day) => (least === null || day < least ? day : least), null),
    last: days.reduce<string | null>((most, day) => (most === null || day > most ? day : most), null),
    articles: members.length,
    pages: new Set(members.map(({ page, sha256 }) => page ?? sha256)).size,
    origins: new Set(members.map(({ copyGroup, page, sha256 }) => copyGroup ?? page ?? sha256)).size,
    publishers: [...publishers].sort(([a, m], [b, n]) => n - m || byText(a, b)).map(([publisher]) => publisher),
    names: lines(row.names),
    places: lines(row.places),
  };
}

function membersOf(sqlite: Sqlite, id: string): RecordedArticle[] {
  const sql = `SELECT m.article FROM story_articles m JOIN articles a ON a.key = m.article WHERE m.story = ?
    ORDER BY a.published IS NULL, a.published, a.sha256`;
  return sqlite
    .prepare<{ article: number }>(sql)
    .all(id)
    .map(({ article }) => recordedArticle(sqlite, article));
}

export function storyOfArticle(sqlite: Sqlite, sha256: string): string | null {
  const sql = "SELECT m.story FROM articles a JOIN story_articles m ON m.article = a.key WHERE a.sha256 = ?";
  return sqlite.prepare<{ story: string | null }>(sql).get(sha256)?.story ?? null;
}

export function storyInFull(sqlite: Sqlite, id: string): StoryInFull | null {
  const story = storyNamed(sqlite, id);
  return (
    story && {
      ...story,
      members: membersOf(sqlite, id),
      continues: linked(sqlite, id, "earlier"),
      continuedBy: linked(sqlite, id, "later"),
    }
  );
}

/** The stories on the other side of this one's continuations, the surest first. */
function linked(sqlite: Sqlite, id: string, side: "earlier" | "later"): LinkedStory[] {
  const own = side === "earlier" ? "later" : "earlier";
  const sql = `SELECT o.story, max(c.confidence) AS confidence, c.reasons FROM story_articles m JOIN story_continuations c ON c.${own} = m.article
    JOIN story_articles o ON o.article = c.${side} WHERE m.story = ?1 AND o.story <> ?1 GROUP BY o.story ORDER BY confidence DESC, o.story`;
  return sqlite
    .prepare<{ story: string; confidence: number; reasons: string }>(sql)
    .all(id)
    .flatMap(({ story, confidence, reasons }) => {
      const other = storyNamed(sqlite, story);
      return other ? [{ story, title: other.title, first: other.first, last: other.last, confidence, reasons: reasons.split("; ") }] : [];
    });
}

/** The story with the judgements on its articles, those that joined them first, in order of the log. */
export function explainedStory(sqlite: Sqlite, id: string): ExplainedStory | null {
  const story = storyNamed(sqlite, id);
  if (!story) return null;
  type Row = Omit<StoryJudgement, "reasons"> & {
    reasons: string;
    l: number;
    r: number;
    leftStory: string | null;
    rightStory: string | null;
  };
  const columns = `j.key, j.left_article AS left, j.right_article AS right, j.verdict, j.confidence, j.reasons, j.judge,
    p.left_article AS l, p.right_article AS r, lm.story AS leftStory, rm.story AS rightStory`;
  const pairs = (side: "left" | "right") => `SELECT ${columns} FROM story_articles m JOIN story_pairs p ON p.${side}_article = m.article
    JOIN story_judgements j ON j.key = p.judgement JOIN story_articles lm ON lm.article = p.left_article
    JOIN story_articles rm ON rm.article = p.right_article WHERE m.story = ?1`;
  const rows = sqlite.prepare<Row>(`${pairs("left")} UNION ${pairs("right")} ORDER BY 1`).all(id);
  const told = rows.map(({ left, right, verdict, confidence, reasons, judge, l, r, leftStory, rightStory }): ToldStoryJudgement => {
    const other = leftStory === rightStory ? null : leftStory === id ? rightStory : leftStory;
    const [leftArticle, rightArticle] = [recordedArticle(sqlite, l), recordedArticle(sqlite, r)];
    return { left, right, verdict, confidence, reasons: reasons.split("; "), judge, leftArticle, rightArticle, other };
  });
  return { story, judgements: [...told.filter(({ other }) => other === null), ...told.filter(({ other }) => other !== null)] };
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
