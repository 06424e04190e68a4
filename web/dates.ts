/**
 * Dates as a reader writes them, from ISO 8601 alone: no clock, no locale and no time zone of this
 * machine, so that the same record gives the same page everywhere. The day is the one the outlet wrote.
 */
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** "3 March 2031", with the time of day when the value has one; null when the value is not such a date. */
export function spellDate(value: string): string | null {
  const match = ISO.exec(value);
  if (!match) return null;
  const [, year, month, day, time, zone] = match;
  if (!month) return year;
  const name = MONTHS[Number(month) - 1];
  if (!name) return null;
  const date = day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
  if (!time || time === "00:00") return date;
  return `${date}, ${time}${zone ? ` ${zone === "Z" ? "UTC" : zone}` : ""}`;
}

/** The calendar day of an ISO 8601 value, null when it has none. */
export function dayOf(value: string | null): string | null {
  return value && /^\d{4}-\d{2}-\d{2}(?:$|T)/.test(value) ? value.slice(0, 10) : null;
}

/** "3 March 2031" or "3 March 2031 to 9 April 2031". */
export function spellRange(first: string, last: string): string {
  const from = spellDate(first) ?? first;
  return first === last ? from : `${from} to ${spellDate(last) ?? last}`;
}
