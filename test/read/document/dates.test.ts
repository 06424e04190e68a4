import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "../../../src/read/document/dates.ts";

describe("a written date", () => {
  it.each([
    ["Sun, 04 May 2031 22:10:00 -0400", "2031-05-04T22:10:00-04:00"],
    ["Sun, 04 May 2031 22:10:00 GMT", "2031-05-04T22:10:00Z"],
    ["4 May 31 10:00 PDT", "2031-05-04T10:00-07:00"],
    ["May 4, 2031 Sunday", "2031-05-04"],
    ["May 4, 2031 Sunday 10:15 PM EDT", "2031-05-04T22:15-04:00"],
    ["Sunday, May 4, 2031", "2031-05-04"],
    ["4th of May 2031", "2031-05-04"],
    ["Sept. 4, 2031", "2031-09-04"],
    ["2031-05-04 10:00:00", "2031-05-04T10:00:00"],
    ["2031-05-04T10:00:00.123+0200", "2031-05-04T10:00:00.123+02:00"],
    ["20310504T100000Z", "2031-05-04T10:00:00Z"],
    ["20310504", "2031-05-04"],
    ["2031/05/04", "2031-05-04"],
    [1936000000, "2031-05-08T09:46:40Z"],
    [1936000000000, "2031-05-08T09:46:40Z"],
    ["1936000000", "2031-05-08T09:46:40Z"],
  ])("%j is %j", (written, iso) => {
    expect(isoDate(written)).toBe(iso);
  });

  it.each([
    "04/05/2031",
    "May 2031",
    "2031",
    "last Sunday",
    "31 June 2031",
    "2031-13-01",
    "By Ann May 4, 2031 and",
    "The talks of May 4, 2031",
    "25:99",
    12,
    "",
    null,
  ])("%j is none that can be read in one way", (written) => {
    expect(isoDate(written)).toBe(null);
  });

  it("is a date that programs read, whatever was written", () => {
    const parts = fc.constantFrom("May", " ", "4", "2031", ",", "10:00", "AM", "-0400", "GMT", "T", "Z", "-", "05", "Sunday", ":", "+");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 10 }), (written) => {
        const iso = isoDate(written.join(""));
        if (iso !== null) expect(Number.isNaN(Date.parse(iso))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
