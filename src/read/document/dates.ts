/**
 * A date as feeds, mails, news databases and JSON exports write it -> ISO 8601, or null. Only forms that
 * can be read in one way are taken; the day and the hour stay those of the writer's own zone. A date
 * without a time has none, a time without a zone no zone.
 */
export function isoDate(written: unknown): string | null {
  if (typeof written === "number") return fromEpoch(written);
  if (typeof written !== "string" || written.length > 120) return null;
  const value = written.trim().replace(/\s+/g, " ");
  return fromIso(value) ?? fromWords(value) ?? (/^\d{10}(?:\d{3})?$/.test(value) ? fromEpoch(Number(value)) : null);
}

/** ISO 8601 in its long form, a space for the T allowed, and its short form (20310504T100000Z, 20310504). */
function fromIso(value: string): string | null {
  const match = ISO.exec(value) ?? SHORT_ISO.exec(value);
  if (!match) return null;
  const [, year, month, day, hour, minute, second = "", zone = ""] = match;
  const time = hour && `T${hour}:${minute}${second && `:${second.replace(",", ".")}`}${zoneOf(zone) ?? ""}`;
  return valid(`${year}-${month}-${day}${time ?? ""}`);
}

const ISO = /^(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?))?\d{0,20} ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;
const SHORT_ISO = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** "Sun, 04 May 2031 22:10:00 -0400", "May 4, 2031 Sunday 10:10 PM EDT", "4 May 2031". */
function fromWords(value: string): string | null {
  const month = MONTH.exec(value);
  if (!month) return null;
  const after = value.slice(month.index + month[0].length);
  const before = value.slice(0, month.index);
  const dayAfter = /^(?:\s|-)?(\d{1,2})(?:st|nd|rd|th)?(?:,|\s|$)\s?/.exec(after);
  const dayBefore = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?[\s-]?(?:of )?$/.exec(before);
  const day = dayBefore ?? dayAfter;
  if (!day) return null;
  const rest = dayBefore ? after : after.slice(dayAfter![0].length);
  const opening = dayBefore ? before.slice(0, dayBefore.index) : before;
  if (!/^(?:\p{L}{2,10}day|[A-Z][a-z]{2,3})?\.?,?\s?$/iu.test(opening)) return null;
  const year = /^[\s,.-]{0,3}(\d{4}|\d\d)(?=$|[\s,)])/.exec(rest);
  if (!year) return null;
  const iso = `${fullYear(year[1])}-${String(MONTHS.indexOf(month[1].slice(0, 3).toLowerCase()) + 1).padStart(2, "0")}-${day[1].padStart(2, "0")}`;
  const end = rest.slice(year[0].length).replace(/^[\s,]{0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\s,]{0,3}(?:at )?/i, "");
  return valid(`${iso}${timeOf(end)}`);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  /(?<![\p{L}])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\.|(?![\p{L}]))/iu;

/** "22:10:00 -0400", "10:10 PM EDT"; what else follows a date is no part of it. */
function timeOf(written: string): string {
  const match = /^(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d{1,9})? ?([ap]\.?m\.?(?![a-z]))? ?\(?([+-]\d\d:?\d\d|[A-Z]{1,5}(?![a-z]))?/i.exec(
    written,
  );
  if (!match) return "";
  const [, hour, minute, second, half, zone = ""] = match;
  const twelve = half && Number(hour) % 12;
  const hours = half ? Number(twelve) + (half[0].toLowerCase() === "p" ? 12 : 0) : Number(hour);
  return `T${String(hours).padStart(2, "0")}:${minute}${second ? `:${second}` : ""}${zoneOf(zone.toUpperCase()) ?? ""}`;
}

/** Offset of a zone; undefined for one that is not known, or that several places use for different hours. */
function zoneOf(zone: string): string | undefined {
  const offset = /^([+-]\d\d):?(\d\d)$/.exec(zone);
  if (offset) return offset[0] === "+0000" || offset[0] === "-0000" || offset[0] === "+00:00" ? "Z" : `${offset[1]}:${offset[2]}`;
  return ZONES[zone.toUpperCase()];
}

const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  JST: "+09:00",
  AEST: "+10:00",
  AEDT: "+11:00",
};

/** Two digits are of the 68 years before or the 31 after 2000 (RFC 6265 and POSIX). */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return String(Number(year) < 69 ? 2000 + Number(year) : 1900 + Number(year));
}

/** Seconds or milliseconds since 1970, for moments of 1990 to 2100: smaller numbers count something else. */
function fromEpoch(value: number): string | null {
  const ms = value < 1e11 ? value * 1000 : value;
  if (!Number.isFinite(ms) || ms < 631_152_000_000 || ms > 4_102_444_800_000) return null;
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** The date, when there is such a day and hour. */
function valid(iso: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (!day || Number(year) < 1500) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day)) return null;
  return Number.isNaN(Date.parse(iso.length === 10 ? iso : iso.replace(/(T\d\d:\d\d(?::\d\d)?)[.,]\d+/, "$1"))) ? null : iso;
}
