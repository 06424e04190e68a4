import type { Sqlite } from "./driver.ts";

/**
 * Copy groups: what hangs together by judgements "same" and by being versions of one page. What people decided comes
 * first, the newest before the older, then pages, then what rules say, the surest first; nothing is joined that would
 * bring two together whom a person told apart. Only what a judgement touched is worked out anew; a group is named after
 * its smallest sha256, so that it does not depend on the order in which articles came.
 */
export function regroupCopies(sqlite: Sqlite, touched: ReadonlySet<number>): void {
  const seen = new Set<number>();
  for (const article of touched) {
    if (seen.has(article)) continue;
    const { members, edges } = componentOf(sqlite, article, seen);
    for (const group of groupsOf(members, edges)) keepGroup(sqlite, group);
  }
}

/** The same where pairs were only added: whoever joins one group joins it as it is, so a large group costs no more than a small one. */
export function joinCopies(sqlite: Sqlite, compared: readonly number[]): void {
  const left = compared.filter((article) => !joinQuickly(sqlite, article));
  regroupCopies(sqlite, new Set(left));
}

interface Member {
  readonly key: number;
  readonly sha256: string;
  readonly page: string | null;
}

/** A pair of articles with the judgement that holds on it. */
interface Edge {
  readonly left: number;
  readonly right: number;
  readonly other: number;
  readonly verdict: string;
  readonly person: number;
  readonly confidence: number;
  readonly judgement: number;
}

export function partnersOf(sqlite: Sqlite, article: number): Edge[] {
  const columns = "left_article AS left, right_article AS right, verdict, by_person AS person, confidence, judgement";
  const sql = `SELECT right_article AS other, ${columns} FROM copy_pairs WHERE left_article = ?
    UNION ALL SELECT left_article, ${columns} FROM copy_pairs WHERE right_article = ?`;
  return sqlite.prepare<Edge>(sql).all(article, article);
}

/** Of an article that is alone, or all of whose copies are in one group that nobody was told apart from. False where the group has to be worked out. */
function joinQuickly(sqlite: Sqlite, article: number): boolean {
  const row = memberOf(sqlite, article);
  if (!row || row.page !== null) return false;
  const partners = partnersOf(sqlite, article).filter(({ verdict }) => verdict === "same");
  if (partners.length === 0) return row.group === null;
  const groups = new Set(partners.map(({ other }) => memberOf(sqlite, other)?.group ?? null));
  const [group] = groups;
  if (groups.size !== 1 || !group || isParted(sqlite, article, group)) return false;
  if (row.group === group) return true;
  if (row.group !== null) return false;
  const name = nameOf(row.sha256);
  sqlite.prepare("UPDATE copies SET copy_group = ? WHERE article = ?").run(group, article);
  if (name < group) sqlite.prepare("UPDATE copies SET copy_group = ? WHERE copy_group = ?").run(name, group);
  return true;
}

/** Has any person told the article, or one of the group, apart from another? */
function isParted(sqlite: Sqlite, article: number, group: string): boolean {
  const sql = `SELECT 1 FROM copy_pairs p JOIN copies c ON c.article IN (p.left_article, p.right_article)
    WHERE p.verdict = 'different' AND p.by_person = 1 AND (c.copy_group = ? OR c.article = ?) LIMIT 1`;
  return sqlite.prepare(sql).get(group, article) !== undefined;
}

function memberOf(sqlite: Sqlite, article: number): (Member & { readonly group: string | null }) | undefined {
  const sql = `SELECT c.article AS key, c.sha256, v.page, c.copy_group AS "group" FROM copies c LEFT JOIN versions v ON v.article = c.article WHERE c.article = ?`;
  return sqlite.prepare<Member & { readonly group: string | null }>(sql).get(article);
}

function componentOf(sqlite: Sqlite, start: number, seen: Set<number>): { members: Member[]; edges: Edge[] } {
  const ofPage = sqlite.prepare<{ article: number }>(
    "SELECT v.article FROM versions v JOIN copies c ON c.article = v.article WHERE v.page = ?",
  );
  // Those that were in its group may be in it no more.
  const ofGroup = sqlite.prepare<{ article: number }>("SELECT article FROM copies WHERE copy_group = ?");
  const members: Member[] = [];
  const edges: Edge[] = [];
  const open = [start];
  const reach = (article: number) => {
    if (seen.has(article)) return;
    seen.add(article);
    open.push(article);
  };
  seen.add(start);
  const walked = new Set<string>();
  const walk = (name: string, all: () => { article: number }[]) => {
    if (walked.has(name)) return;
    walked.add(name);
    for (const { article } of all()) reach(article);
  };
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const member = memberOf(sqlite, key);
    if (!member) continue;
    members.push(member);
    const { page, group } = member;
    if (page !== null) walk(page, () => ofPage.all(page));
    if (group !== null) walk(group, () => ofGroup.all(group));
    for (const partner of partnersOf(sqlite, key)) {
      if (partner.left === key) edges.push(partner);
      if (partner.verdict === "same") reach(partner.other);
    }
  }
  return { members, edges };
}

function groupsOf(members: readonly Member[], edges: readonly Edge[]): Set<Member>[] {
  const byKey = new Map(members.map((member) => [member.key, member]));
  const groupOf = new Map(members.map((member) => [member, new Set([member])]));
  const known = edges.filter(({ left, right }) => byKey.has(left) && byKey.has(right));
  const ofGroup = (key: number) => groupOf.get(byKey.get(key) as Member) as Set<Member>;
  const apart: Edge[] = [];
  const join = (left: number, right: number) => {
    const [one, other] = [ofGroup(left), ofGroup(right)];
    if (one === other) return;
    for (const pair of apart) {
      const [a, b] = [ofGroup(pair.left), ofGroup(pair.right)];
      if ((a === one && b === other) || (a === other && b === one)) return;
    }
    const [large, small] = one.size >= other.size ? [one, other] : [other, one];
    for (const member of small) {
      large.add(member);
      groupOf.set(member, large);
    }
  };
  for (const edge of known.filter(({ person }) => person).sort((a, b) => b.judgement - a.judgement)) {
    if (edge.verdict === "same") join(edge.left, edge.right);
    else if (edge.verdict === "different" && ofGroup(edge.left) !== ofGroup(edge.right)) apart.push(edge);
  }
  const pages = new Map<string, Member[]>();
  for (const member of members) if (member.page !== null) pages.set(member.page, [...(pages.get(member.page) ?? []), member]);
  for (const versions of pages.values()) {
    const [first, ...others] = versions.sort(bySha);
    for (const other of others) join(first.key, other.key);
  }
  const idOf = (key: number) => byKey.get(key)?.sha256 ?? "";
  const sames = known
    .filter(({ person, verdict }) => !person && verdict === "same")
    .sort((a, b) => b.confidence - a.confidence || compare(idOf(a.left), idOf(b.left)) || compare(idOf(a.right), idOf(b.right)));
  for (const { left, right } of sames) join(left, right);
  return [...new Set(groupOf.values())];
}

/** A group is two pages or more; the versions of one page are one page. */
function keepGroup(sqlite: Sqlite, group: ReadonlySet<Member>): void {
  const pages = new Set([...group].map(({ page, key }) => page ?? key));
  const name = pages.size > 1 ? nameOf([...group].sort(bySha)[0].sha256) : null;
  const set = sqlite.prepare("UPDATE copies SET copy_group = ?1 WHERE article = ?2 AND copy_group IS NOT ?1");
  for (const { key } of group) set.run(name, key);
}

function nameOf(sha256: string): string {
  return `c${sha256.slice(0, NAME)}`;
}

/** Hex digits of the hash in a group's name. */
const NAME = 16;

function bySha(a: Member, b: Member): number {
  return compare(a.sha256, b.sha256);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
