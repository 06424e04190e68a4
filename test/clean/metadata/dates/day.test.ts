import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay, momentOf } from "../../../../src/clean/metadata/dates/day.ts";
import { orderOf, printedDates, settleOrder, shortYearDates } from "../../../../src/clean/metadata/dates/printed.ts";

test.each([
  ["2031-05-04", "2031-05-04"],
  ["2031-05-04T23:30:00-04:00", "2031-05-04T23:30:00-04:00"],
  ["2031-05-04T01:30:00Z", "2031-05-04T01:30:00Z"],
  ["2031-05-04 23:30:15+0200", "2031-05-04T23:30:15+02:00"],
  ["20310504", "2031-05-04"],
  ["2031/05/04", "2031-05-04"],
  ["2031-05-04T00:00:00Z", "2031-05-04"],
  ["Sun, 04 May 2031 22:10:00 GMT", "2031-05-04T22:10:00Z"],
  ["Sun, 04 May 2031 22:10:00 -0400", "2031-05-04T22:10:00-04:00"],
  ["May 4, 2031", "2031-05-04"],
  ["4. Mai 2031", "2031-05-04"],
  ["04.05.2031 13:30", "2031-05-04"],
  ["1935661800", "2031-05-04T11:50:00Z"],
  ["1935661800000", "2031-05-04T11:50:00Z"],
  ["الأحد، 04 مايو 2031", "2031-05-04"],
  ["2031-02-30", null],
  ["yesterday", null],
  ["04/05/2031", null],
  ["", null],
])("%j names %j, on the writer's own day", (written, value) => {
  expect(momentOf(written, null)?.value ?? null).toBe(value);
});

test.each([
  ["Published on 4th May 2031", "2031-05-04"],
  ["Sunday, May 4th, 2031", "2031-05-04"],
  ["Veröffentlicht am 4. März 2031", "2031-03-04"],
  ["4. Jänner 2031", "2031-01-04"],
  ["Publié le 1er août 2031", "2031-08-01"],
  ["4 de mayo de 2031", "2031-05-04"],
  ["4 maggio 2031", "2031-05-04"],
  ["4 października 2031", "2031-10-04"],
  ["4 mei 2031", "2031-05-04"],
  ["4 de março de 2031", "2031-03-04"],
  ["4 мая 2031", "2031-05-04"],
  ["4. května 2031", "2031-05-04"],
  ["4 Mayıs 2031", "2031-05-04"],
  ["2031年5月4日", "2031-05-04"],
  ["2031. május 4.", "2031-05-04"],
  ["04.05.2031, 13:30 Uhr", "2031-05-04"],
  ["2031-05-04", "2031-05-04"],
  ["Page 31 of 2031", undefined],
  ["version 10.1.2.3", undefined],
])("in %j stands %j", (line, day) => {
  expect(printedDates(line)[0]?.day ?? undefined).toBe(day);
});

test("04/05/2031 is read in the order that the page shows", () => {
  const [date] = printedDates("04/05/2031");
  expect(settleOrder(date, null)).toBeNull();
  const dayFirst = printedDates("04/05/2031 and 23/04/2031");
  expect(settleOrder(date, orderOf(dayFirst, new Set(), "en", "courier.example.com"))).toBe("2031-05-04");
  const monthFirst = printedDates("04/05/2031 and 04/23/2031");
  expect(settleOrder(date, orderOf(monthFirst, new Set(), "en", "courier.example.co.uk"))).toBe("2031-04-05");
  expect(orderOf([date], new Set(["2031-04-05"]), null, null)).toBe("month-first");
  expect(orderOf([date], new Set(), "fr", null)).toBe("day-first");
  expect(orderOf([date], new Set(), "en-US", null)).toBe("month-first");
  expect(orderOf([date], new Set(), "en-GB", null)).toBe("day-first");
  expect(orderOf([date], new Set(), null, null)).toBeNull();
});

test("years of two digits count where they are looked for", () => {
  expect(printedDates("4.5.31")).toEqual([]);
  expect(shortYearDates("Stand 4.5.31", 0, 12)[0].day).toBe("2031-05-04");
});

test("whatever is read is a day of the calendar", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.stringMatching(/^[0-9 ./:TZ+-]{0,30}$/)), (written) => {
      for (const day of [momentOf(written, "day-first")?.day, ...printedDates(written).map((date) => settleOrder(date, "month-first"))]) {
        if (!day) continue;
        const [year, month, date] = day.split("-").map(Number);
        expect(isoDay(year, month, date)).toBe(day);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(["1 ", "2031", "31.12.", "Mai 2031 ", "2031-", "a".repeat(13), "12 de "])("a megabyte of %j is searched in no time", (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const start = performance.now();
  printedDates(text);
  momentOf(text, null);
  expect(performance.now() - start).toBeLessThan(2000);
});
