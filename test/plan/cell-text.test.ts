import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { cellText, isErrorText, isoDateIn } from "../../src/plan/cell-text.ts";

const inBerlin = isoDateIn("Europe/Berlin");
const dateIn = (timeZone: string, iso: string) => cellText(new Date(iso), "shown", isoDateIn(timeZone));

describe("cellText of errors", () => {
  it.each(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!"])(
    "sends nothing for %s",
    (shown) => {
      expect(isErrorText(shown)).toBe(true);
      expect(cellText(shown, shown, inBerlin)).toBe("");
    },
  );

  it.each(["#1 in Europe", "#N/A is what the form said", "N/A", "# REF!"])(
    "sends %j, which is text",
    (shown) => {
      expect(cellText(shown, shown, inBerlin)).toBe(shown);
    },
  );
});

describe("cellText of dates", () => {
  it("gives the day in the spreadsheet's zone, not in UTC", () => {
    expect(dateIn("Europe/Berlin", "2026-11-22T23:00:00Z")).toBe("2026-11-23");
    expect(dateIn("America/New_York", "2026-11-23T05:00:00Z")).toBe("2026-11-23");
    expect(dateIn("Asia/Kolkata", "2026-11-22T18:30:00Z")).toBe("2026-11-23");
  });

  it("adds the time when there is one", () => {
    expect(dateIn("Europe/Berlin", "2026-11-23T08:05:09Z")).toBe("2026-11-23T09:05:09");
  });

  it.each([
    ["2026-03-28T23:00:00Z", "2026-03-29"],
    ["2026-03-29T22:00:00Z", "2026-03-30"],
    ["2026-10-24T22:00:00Z", "2026-10-25"],
    ["2026-10-25T23:00:00Z", "2026-10-26"],
    ["2026-03-29T01:00:00Z", "2026-03-29T03:00:00"],
  ])("knows the days on which clocks change: %s is %s in Berlin", (utc, text) => {
    expect(dateIn("Europe/Berlin", utc)).toBe(text);
  });

  it("gives a day alone where that day has no midnight", () => {
    // Clocks in Cairo went from 00:00 to 01:00 on 26 April 2024, so a cell with this day holds 01:00.
    expect(dateIn("Africa/Cairo", "2024-04-25T22:00:00Z")).toBe("2024-04-26");
    expect(dateIn("Africa/Cairo", "2024-04-26T22:00:00Z")).toBe("2024-04-27T01:00:00");
  });

  it("leaves times of day and durations as shown, since they are no days", () => {
    expect(cellText(new Date("1899-12-30T08:30:00Z"), "08:30", inBerlin)).toBe("08:30");
    expect(cellText(new Date("1900-01-01T02:00:00Z"), "50:00:00", inBerlin)).toBe("50:00:00");
  });
});

describe("cellText of everything else", () => {
  it.each([
    [0.125, "12.5%", "12.5%"],
    [1200, "$1,200", "$1,200"],
    [7, "007", "007"],
    [true, "TRUE", "TRUE"],
    [" Ada ", " Ada ", "Ada"],
    [4.9e13, "4.9E+13", "49000000000000"],
    [-49123456789012, "-4.91E+13", "-49123456789012"],
    [1.5e20, "1.50E+20", "1.50E+20"],
    [0.00001234, "1.234E-05", "1.234E-05"],
    ["4.9E+13", "4.9E+13", "4.9E+13"],
    ["", "", ""],
  ])("sends %j, shown as %j, as %j", (value, shown, sent) => {
    expect(cellText(value, shown, inBerlin)).toBe(sent);
  });

  test.prop([
    fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.date({ noInvalidDate: true })),
    fc.string(),
  ])("never throws", (value, shown) => {
    expect(() => cellText(value, shown, inBerlin)).not.toThrow();
  });
});
