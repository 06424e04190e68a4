import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addMonths,
  calendarDay,
  dayOf,
  daysIn,
  easterOf,
  nthWeekday,
  readDay,
  weekdayOf,
  weekOf,
  writtenDay,
} from "../../../src/extract/time/calendar.ts";
import { readArticle, timeListing } from "./reading.ts";

const TIME_WORDS =
  "the a of in on at by last next this past coming Tuesday Mondays Friday's Sept. September May march 15 2014 1998 '80s 1990s 9/11 2014-02-30 third quarter Q3 half year week weekend month day days hours years ago earlier later from now end beginning early late mid - , . : / p.m. 10 7:15 noon midnight morning night tonight overnight yesterday today recently soon every each per two several couple few dozen hundred thousand and or so to summer Christmas New Year's Eve 03-16-99 1534EST 14:35:00 GMT ( ) 0737 '98 1800s centuries straight consecutive second final previous same period those being until through effective open opens decade century 20th one half said says will told “ ” \" reporters Shaw";

const word = fc.constantFrom(...TIME_WORDS.split(" "));
const text = fc
  .array(fc.oneof({ weight: 8, arbitrary: word }, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 60 })
  .map((words) => words.join(" "));
const published = fc.option(
  fc.date({ min: new Date("1800-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }).map((date) => date.toISOString()),
);

const VALUE =
  /^(?:(?:\d{2,4}|XXXX)(?:-(?:\d\d|XX))?(?:-(?:\d\d|XX))?(?:T(?:\d\d:\d\d(?::\d\d)?Z?|MO|AF|EV|NI|MI))?|(?:\d{4}|XXXX)-(?:W(?:\d\d|XX)(?:-(?:[1-7](?:T(?:\d\d:\d\d(?::\d\d)?Z?|MO|AF|EV|NI|MI))?|WE))?|Q[1-4]|H[12]|SP|SU|FA|WI)|P(?:[\dX.]+(?:[YMWDQECLX]|WE))*X?(?:T(?:[\dX.]+[HMS])+)?|(?:PAST|PRESENT|FUTURE)_REF)$/;

test("whatever the text: places lie in it in order and apart, values are of TIMEX3, and nothing is guessed", () => {
  fc.assert(
    fc.property(text, published, (written, when) => {
      const about = { published: when === null ? null : { value: when, method: "given" }, dateline: null };
      const reading = readArticle(written, about);
      let free = 0;
      for (const { span, value, certainty } of reading.times ?? []) {
        expect(span.start).toBeGreaterThanOrEqual(free);
        expect(span.text).toBe(written.slice(span.start, span.end));
        expect(span.text.trim()).toBe(span.text);
        expect(span.text).not.toBe("");
        free = span.end;
        expect(value === null).toBe(certainty === "unknown");
        if (value !== null) expect(value).toMatch(VALUE);
      }
      for (const { said } of reading.statements) {
        if (said) expect(reading.times?.some(({ span, value }) => span.start === said.span?.start && value === said.value)).toBe(true);
      }
      expect(timeListing(readArticle(written, about))).toBe(timeListing(reading));
    }),
    { numRuns: 500 },
  );
});

test("without a day to count from no value depends on one", () => {
  fc.assert(
    fc.property(text, (written) => {
      const bare = readArticle(written, { published: null, dateline: null });
      const dated = readArticle(written, { published: { value: "2014-09-15", method: "given" }, dateline: null });
      expect(bare.times?.map(({ span }) => span)).toEqual(dated.times?.map(({ span }) => span));
    }),
    { numRuns: 300 },
  );
});

const day = fc.integer({ min: -250_000, max: 80_000 });

test("days and their written form lead back to each other", () => {
  fc.assert(fc.property(day, (one) => void expect(readDay(writtenDay(one))).toBe(one)));
  expect(readDay("2014-02-30")).toBeNull();
  expect(readDay("2014-09-15T23:30:00-04:00")).toBe(dayOf(2014, 9, 15));
});

test("weeks begin on Monday and belong to the year of their Thursday", () => {
  expect(weekOf(dayOf(2014, 9, 15))).toEqual({ year: 2014, week: 38 });
  expect(weekOf(dayOf(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
  expect(weekdayOf(dayOf(2014, 9, 15))).toBe(1);
  fc.assert(fc.property(day, (one) => void expect(weekOf(one)).toEqual(weekOf(one - weekdayOf(one) + 1))));
});

test("a month on keeps the day where it can", () => {
  expect(writtenDay(addMonths(dayOf(2024, 1, 31), 1))).toBe("2024-02-29");
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (one, months) => {
      const from = calendarDay(one);
      const to = calendarDay(addMonths(one, months));
      expect((to.year - from.year) * 12 + to.month - from.month).toBe(months);
      expect(to.day).toBe(Math.min(from.day, daysIn(to.year, to.month)));
    }),
  );
});

test("feasts that move", () => {
  expect(writtenDay(easterOf(2024))).toBe("2024-03-31");
  expect(writtenDay(easterOf(2011))).toBe("2011-04-24");
  expect(writtenDay(nthWeekday(2024, 11, 4, 4))).toBe("2024-11-28");
  expect(writtenDay(nthWeekday(2024, 5, 1, 5))).toBe("2024-05-27");
});
