import { namesCompatible } from "../../wording/names.ts";
import type { Pair } from "./pairs.ts";

/**
 * Which wordings are one act of speaking, from the pairs that were judged: what people decided first, then the surest.
 * Never two that were judged different. Quoted words hold together by themselves; what is reported in other words
 * joins only where it fits what the group rests on, its longest quotation, so that a summary of two sentences does
 * not make one of them; nor does it chain on from day to day or from one person to another. Depends on the
 * wordings and pairs alone, not on their order.
 */
export interface Member {
  readonly key: number;
  /** Names the wording wherever and whenever it is met. */
  readonly hash: string;
  readonly statement: string | null;
  readonly speaker: string | null;
  readonly loose: boolean;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Characters of what it says. */
  readonly size: number;
}

/** Days of print that reports of one act of speaking may lie apart where only their content joins them; set by hand. */
const DAYS_APART = 4;
/** From this confidence on quoted words join by themselves; below it they are few, and fit the group or stay outside. */
const BY_ITSELF = 0.72;
/** Share of the pairs between two groups that have to be judged the same where the two they rest on were not. */
const MOST = 0.5;

export function groupsOf(members: readonly Member[], pairs: readonly Pair[]): Member[][] {
  const byKey = new Map(members.map((member) => [member.key, member]));
  const groupOf = new Map(members.map((member) => [member.key, groupOfOne(member)]));
  const known = pairs.filter(({ left, right }) => left !== right && byKey.has(left) && byKey.has(right));
  const apart = new Map<number, Map<number, boolean>>();
  const same = new Set<string>();
  for (const { left, right, verdict, decided } of known) {
    if (verdict === "same") same.add(`${left} ${right}`).add(`${right} ${left}`);
    if (verdict !== "different") continue;
    for (const [one, other] of [
      [left, right],
      [right, left],
    ])
      apart.set(one, (apart.get(one) ?? new Map()).set(other, decided === 1));
  }
  const hashOf = (key: number) => byKey.get(key)?.hash ?? "";
  const named = ({ left, right }: Pair) => [hashOf(left), hashOf(right)].sort().join(" ");
  const joining = known
    .filter(({ verdict }) => verdict === "same")
    .map((pair) => ({ pair, name: named(pair) }))
    .sort(
      (a, b) =>
        b.pair.decided - a.pair.decided ||
        (a.pair.decided ? b.pair.judgement - a.pair.judgement : b.pair.confidence - a.pair.confidence) ||
        (a.name < b.name ? -1 : 1),
    );
  for (const { pair } of joining) {
    const [one, other] = [groupOf.get(pair.left) as Group, groupOf.get(pair.right) as Group];
    if (one === other || areApart(one, other, apart, pair.decided === 1)) continue;
    if (!pair.decided && !fits(one, other, pair, byKey, same)) continue;
    const joined = join(one, other);
    for (const { key } of joined.members) groupOf.set(key, joined);
  }
  return [...new Set(groupOf.values())].map(({ members: group }) => [...group]);
}

interface Group {
  readonly members: readonly Member[];
  readonly base: Member;
  readonly names: ReadonlySet<string>;
  readonly loose: Days;
  readonly firm: Days;
}

type Days = readonly [first: string, last: string] | null;

function groupOfOne(member: Member): Group {
  const days: Days = member.firstDay && member.lastDay ? [member.firstDay, member.lastDay] : null;
  return {
    members: [member],
    base: member,
    names: new Set(member.speaker === null ? [] : [member.speaker]),
    loose: member.loose ? days : null,
    firm: member.loose ? null : days,
  };
}

function join(one: Group, other: Group): Group {
  return {
    members: [...one.members, ...other.members],
    base: goesFirst(one.base, other.base) ? one.base : other.base,
    names: new Set([...one.names, ...other.names]),
    loose: span(one.loose, other.loose),
    firm: span(one.firm, other.firm),
  };
}

/** A quotation before a report, the longer before the shorter. */
function goesFirst(a: Member, b: Member): boolean {
  if (a.loose !== b.loose) return !a.loose;
  return a.size !== b.size ? a.size > b.size : a.hash < b.hash;
}

function span(a: Days, b: Days): Days {
  if (!a || !b) return a ?? b;
  const days = [...a, ...b].sort();
  return [days[0], days[days.length - 1]];
}

/** Was any of the one judged different from any of the other? Against a person's "same" only a person's "different" counts. */
function areApart(one: Group, other: Group, apart: ReadonlyMap<number, ReadonlyMap<number, boolean>>, decided: boolean): boolean {
  const [few, many] = one.members.length <= other.members.length ? [one, other] : [other, one];
  const keys = new Set(many.members.map(({ key }) => key));
  return few.members.some(({ key }) => {
    for (const [partner, byPerson] of apart.get(key) ?? []) if (keys.has(partner) && (byPerson || !decided)) return true;
    return false;
  });
}

function fits(one: Group, other: Group, pair: Pair, byKey: ReadonlyMap<number, Member>, same: ReadonlySet<string>): boolean {
  if (!daysFit(span(one.loose, other.loose), span(one.firm, other.firm))) return false;
  if (pair.kind !== "reported" && pair.confidence >= BY_ITSELF) return true;
  const ends = [byKey.get(pair.left)?.speaker, byKey.get(pair.right)?.speaker];
  for (const a of one.names)
    for (const b of other.names) if (!(ends.includes(a) && ends.includes(b)) && !namesCompatible(a, b)) return false;
  const isSame = (a: Member, b: Member) => same.has(`${a.key} ${b.key}`);
  if (isSame(one.base, other.base)) return true;
  let joined = 0;
  for (const a of one.members) for (const b of other.members) if (isSame(a, b)) joined++;
  return joined >= MOST * one.members.length * other.members.length;
}

/** Reports lie near one another, and near the days on which the quotation was printed. */
function daysFit(loose: Days, firm: Days): boolean {
  if (!loose) return true;
  if (daysBetween(loose[0], loose[1]) > DAYS_APART) return false;
  return !firm || (daysBetween(loose[0], firm[0]) <= DAYS_APART && daysBetween(firm[1], loose[1]) <= DAYS_APART);
}

/** Days from one to the other; less than zero where the other is earlier. */
function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isNaN(days) ? 0 : days;
}
