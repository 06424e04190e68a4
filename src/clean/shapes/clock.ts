/**
 * The time a paragraph begins with, or consists of: "14:05", "2.05pm GMT", "Posted at 14:05", "[14:05]",
 * "2:05 p.m. ET, March 5, 2024". A time that goes on as a sentence ("14:05 trains were late") is none.
 */
export interface Clock {
  /** `14:05` */
  readonly time: string;
  /** `+00:00` and the like; empty where no zone is printed, or one whose offset depends on the day. */
  readonly zone: string;
  /** ISO 8601 day, where it is printed beside the time. */
  readonly day: string | null;
  /** Where the time and its zone stand in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Words follow in the same paragraph. */
  readonly goesOn: boolean;
  /** Printed as live blogs do: with a zone, or "posted at". */
  readonly live: boolean;
}

const TIME = "(?<hour>\\d{1,2})(?:(?<mark>[:.h])(?<minute>\\d{2})(?::\\d{2})?)?\\s?(?<half>a\\.?m\\.?|p\\.?m\\.?)?(?![\\d\\p{L}])";
const ZONE = "(?:\\s?\\(?(?<zone>GMT|UTC|BST|CES?T|E[SD]?T|C[SD]?T|M[SD]T|P[SD]?T|IST|AE[SD]T|JST|local time)(?![\\p{L}\\d])\\)?)?";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = `(?:(?<month>${MONTH}) (?<date>\\d{1,2}),? (?<year>20\\d{2})|(?<date2>\\d{1,2}) (?<month2>${MONTH}),? (?<year2>20\\d{2}))`;
const HEADING = new RegExp(
  `^[\\s[(*•]{0,4}(?<posted>posted (?:at )?)?(?:${DAY},? (?:at )?)?(?<clock>${TIME}${ZONE})(?:,? (?:on )?${DAY.replaceAll("(?<", "(?<after_")})?(?<bracket>[\\])])?(?<rest>[\\s\\S]*)$`,
  "iu",
);
const MAY_BEGIN = /^[\s[(*•]{0,4}(?:\d|posted|[a-z]{3,9}\.? \d)/i;
/** What parts a time from the words of its entry. */
const PARTED = /^\s*(?:[:–—|]|-\s|\.\s(?=\p{Lu}))/u;

const ZONES: Readonly<Record<string, string>> = {
  GMT: "+00:00",
  UTC: "+00:00",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  AEST: "+10:00",
  AEDT: "+11:00",
  JST: "+09:00",
};

/** `opening`: the beginning of the paragraph; `length`: of all of it. */
export function clockAt(opening: string, length: number): Clock | null {
  const match = MAY_BEGIN.test(opening) ? HEADING.exec(opening) : null;
  if (!match?.groups) return null;
  const { hour, mark, minute, half, zone, posted, clock, bracket, rest } = match.groups;
  if ((!minute && !half) || (mark === "h" && half)) return null;
  const alone = rest.trim() === "" && length <= opening.length;
  const plain = mark === ":" || half !== undefined || zone !== undefined;
  const parted =
    PARTED.test(rest) ||
    (bracket !== undefined && opening.trimStart()[0] === "[") ||
    ((half ?? zone) !== undefined && /^\s+[\p{Lu}“"]/u.test(rest));
  if (!alone && !(plain && parted)) return null;
  const time = clockOf(Number(hour), Number(minute ?? 0), half);
  if (!time) return null;
  const start = opening.indexOf(clock);
  return {
    time,
    zone: ZONES[zone?.toUpperCase() ?? ""] ?? "",
    day: dayOf(match.groups),
    start,
    end: start + clock.trimEnd().length,
    goesOn: !alone,
    live: zone !== undefined || posted !== undefined,
  };
}

function clockOf(hour: number, minute: number, half: string | undefined): string | null {
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return null;
  const hours = half ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : hour;
  return `${String(hours).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function dayOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const month = groups.month ?? groups.month2 ?? groups.after_month ?? groups.after_month2;
  const date = groups.date ?? groups.date2 ?? groups.after_date ?? groups.after_date2;
  const year = groups.year ?? groups.year2 ?? groups.after_year ?? groups.after_year2;
  if (!month || !date || !year) return null;
  const day = `${year}-${String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}

/** The day after an ISO 8601 day. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
