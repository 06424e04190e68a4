import type { ReportedWords } from "../../terms/store.ts";

/** Whether two statements may have been said on one day, as far as print and the articles themselves tell. */
export interface When {
  readonly verdict: "near" | "unknown" | "far" | "other-day";
  /** Both articles give one and the same day of speech. */
  readonly saidTogether: boolean;
  readonly reason: string | null;
}

/** Days of print that two reports of one act of speaking may lie apart: what was said on Friday stands in Monday's paper. */
export const DAYS_APART = 3;

export function whenOf(one: ReportedWords, other: ReportedWords): When {
  if (one.said && other.said) {
    const days = [one.said, other.said].sort();
    if (one.said === other.said) return { verdict: "near", saidTogether: true, reason: `both said on ${one.said}` };
    return { verdict: "other-day", saidTogether: false, reason: `said on two days: ${days[0]} and ${days[1]}` };
  }
  if (!one.day || !other.day) return { verdict: "unknown", saidTogether: false, reason: null };
  const gap = Math.round(Math.abs(Date.parse(one.day) - Date.parse(other.day)) / 86_400_000);
  const reason = gap === 0 ? `both printed on ${one.day}` : `printed ${gap} ${gap === 1 ? "day" : "days"} apart`;
  return { verdict: gap <= DAYS_APART ? "near" : "far", saidTogether: false, reason };
}

/** Days that share a bucket: with the nearer of its neighbours it holds every day that is near. */
const BUCKET_DAYS = 8;

/** The buckets of a day of print: the one it is kept in, and both that are asked for days near it. Null where it is not known. */
export function bucketsOf(day: string | null): { readonly own: number; readonly near: number } | null {
  const time = day === null ? Number.NaN : Date.parse(day);
  if (Number.isNaN(time)) return null;
  const days = Math.floor(time / 86_400_000);
  const own = Math.floor(days / BUCKET_DAYS);
  return { own, near: days - own * BUCKET_DAYS < BUCKET_DAYS / 2 ? own - 1 : own + 1 };
}
