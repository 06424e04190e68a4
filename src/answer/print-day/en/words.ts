/** English words that tell a day by the day they are printed on. Folded: lower case, one space. */

export const WEEKDAYS: readonly string[] = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** Whole expressions and their distance from the day of print, in days. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["earlier today", 0],
  ["yesterday", -1],
  ["yesterday morning", -1],
  ["yesterday afternoon", -1],
  ["yesterday evening", -1],
  ["last night", -1],
  ["the day before yesterday", -2],
  ["two days ago", -2],
  ["three days ago", -3],
  ["four days ago", -4],
  ["five days ago", -5],
  ["six days ago", -6],
  ["tomorrow", 1],
]);

/** What may stand around the name of a weekday without making it another one: "early on Monday", "Monday night". */
export const BEFORE_WEEKDAY = /^(?:(?:on|early|late) )*/;
export const AFTER_WEEKDAY = /(?: (?:morning|afternoon|evening|night))?$/;

/** Words by which a sentence speaks of what is to come. Folded forms. */
export const AHEAD: ReadonlySet<string> = new Set(
  "will shall would won't may might could expected due scheduled plans planned going tomorrow".split(" "),
);

/** Irregular forms that are of the present. Folded forms. */
export const PRESENT: ReadonlySet<string> = new Set("am is are has does goes 's 're 'm".split(" "));
