import type { Sqlite } from "./driver.ts";

/**
 * Entities are derived from the judgements that hold. What people decided comes first, the newest before the older: no
 * rule joins or parts against it. Then pairs judged the same by rule are joined, the surest first, unless that would
 * bring two together that were judged different; a bare surname or acronym goes to the one entity it was found to
 * be, and stays alone where there are several. Only what a judgement touched is worked out anew.
 */
export interface Partner {
  readonly other: number;
  readonly left: number;
  readonly right: number;
  readonly verdict: string;
  readonly confidence: number;
  /** 1 where a person judged. */
  readonly decided: number;
  /** Key of the judgement: the newer, the higher. */
  readonly judgement: number;
}

export function partnersOf(sqlite: Sqlite, key: number): Partner[] {
  const columns =
    "p.left_profile AS left, p.right_profile AS right, p.verdict, p.confidence, j.judge NOT LIKE 'rule:%' AS decided, j.key AS judgement";
  const pairs = "FROM profile_pairs p JOIN entity_judgements j ON j.key = p.judgement";
  const sql = `SELECT p.right_profile AS other, ${columns} ${pairs} WHERE p.left_profile = ?
    UNION ALL SELECT p.left_profile, ${columns} ${pairs} WHERE p.right_profile = ?`;
  return sqlite.prepare<Partner>(sql).all(key, key);
}

/** Groups anew every profile that hangs together with a touched one. */
export function regroup(sqlite: Sqlite, touched: ReadonlySet<number>): void {
  const seen = new Set<number>();
  const set = sqlite.prepare("UPDATE profiles SET entity = ? WHERE key = ? AND entity <> ?");
  for (const start of touched) {
    if (seen.has(start)) continue;
    const { members, edges } = componentOf(sqlite, start, seen);
    for (const group of groupsOf(members, edges)) {
      const entity = `e${[...group]
        .map(({ id }) => id)
        .sort()[0]
        .slice(1)}`;
      for (const { key } of group) set.run(entity, key, entity);
    }
  }
}

interface Member {
  readonly key: number;
  readonly id: string;
  readonly bare: number;
}

function componentOf(sqlite: Sqlite, start: number, seen: Set<number>): { members: Member[]; edges: Partner[] } {
  const member = sqlite.prepare<Member>("SELECT key, id, bare FROM profiles WHERE key = ?");
  const members: Member[] = [];
  const edges: Partner[] = [];
  const open = [start];
  seen.add(start);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const found = member.get(key);
    if (!found) continue;
    members.push(found);
    for (const partner of partnersOf(sqlite, key)) {
      if (partner.left === key) edges.push(partner);
      if (partner.verdict !== "same" || seen.has(partner.other)) continue;
      seen.add(partner.other);
      open.push(partner.other);
    }
  }
  return { members, edges };
}

function groupsOf(members: readonly Member[], edges: readonly Partner[]): Set<Member>[] {
  const byKey = new Map(members.map((member) => [member.key, member]));
  const groupOf = new Map(members.map((member) => [member, new Set([member])]));
  const ofGroup = (key: number) => groupOf.get(byKey.get(key) as Member) as Set<Member>;
  const known = edges.filter(({ left, right }) => byKey.has(left) && byKey.has(right));
  const apart = new Set<string>();
  const join = (one: Set<Member>, other: Set<Member>) => {
    if (one === other) return;
    for (const a of one) for (const b of other) if (apart.has(pairOf(a.key, b.key))) return;
    const [large, small] = one.size >= other.size ? [one, other] : [other, one];
    for (const member of small) {
      large.add(member);
      groupOf.set(member, large);
    }
  };
  for (const { left, right, verdict } of known.filter(({ decided }) => decided).sort((a, b) => b.judgement - a.judgement)) {
    if (verdict === "different" && ofGroup(left) !== ofGroup(right)) apart.add(pairOf(left, right));
    if (verdict === "same") join(ofGroup(left), ofGroup(right));
  }
  const ruled = known.filter(({ decided }) => !decided);
  for (const { left, right, verdict } of ruled) if (verdict === "different") apart.add(pairOf(left, right));
  const idOf = (key: number) => byKey.get(key)?.id ?? "";
  const sames = ruled
    .filter(({ verdict }) => verdict === "same")
    .sort((a, b) => b.confidence - a.confidence || compare(idOf(a.left), idOf(b.left)) || compare(idOf(a.right), idOf(b.right)));
  const isBare = (key: number) => byKey.get(key)?.bare === 1;
  for (const { left, right, confidence } of sames)
    if (!(isBare(left) || isBare(right)) || confidence >= CERTAIN) join(ofGroup(left), ofGroup(right));
  const homes = new Map<number, Set<Set<Member>>>();
  for (const { left, right } of sames) {
    if (isBare(left) === isBare(right)) continue;
    const [bare, full] = isBare(left) ? [left, right] : [right, left];
    homes.set(bare, (homes.get(bare) ?? new Set()).add(ofGroup(full)));
  }
  const settled = [...homes].filter(([, groups]) => groups.size === 1).map(([bare, groups]) => [bare, [...groups][0]] as const);
  for (const [bare, home] of settled) join(home, ofGroup(bare));
  return [...new Set(groupOf.values())];
}

/** From this confidence on the name itself says who it is: "UN" and "United Nations". */
const CERTAIN = 0.95;

function pairOf(left: number, right: number): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
