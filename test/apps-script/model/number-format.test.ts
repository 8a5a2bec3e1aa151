import { describe, expect, it } from "vitest";
import { localeOf } from "../../../dev/apps-script/model/locale.ts";
import { displayNumber } from "../../../dev/apps-script/model/number-format.ts";

const show = (value: number, format: string, locale = "en_US") =>
  displayNumber(value, format, localeOf(locale));

describe("showing a number", () => {
  it.each([
    [0, "0"],
    [-1.5, "-1.5"],
    [0.1 + 0.2, "0.3"],
    [123456789012, "123456789012"],
    [999999999999999, "999999999999999"],
    [1234567890123450, "1.23457E+15"],
    [1e-10, "1E-10"],
    [123456.789012345, "123456.789"],
  ])("shows %d without a format as %s", (value, text) => {
    expect(show(value, "General")).toBe(text);
  });

  it.each([
    [7, "000", "007"],
    [0.5, "#.##", ".5"],
    [1234567.891, "#,##0", "1,234,568"],
    [-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"],
    [12345, "0.00E+00", "1.23E+04"],
    [5, '0 "days"', "5 days"],
    [0.5, "0.0%", "50.0%"],
    [3, "€#,##0.00", "€3.00"],
  ])("shows %d under %s as %s", (value, format, text) => {
    expect(show(value, format)).toBe(text);
  });

  it.each([
    [46349.75, "dddd, mmmm d yyyy", "Monday, November 23 2026"],
    [46349.75, "ddd d mmm yy", "Mon 23 Nov 26"],
    [46349.75, "h:mm:ss am/pm", "6:00:00 PM"],
    [46349.75, "HH:mm", "18:00"],
    [46349 + 725 / 1440, "mm/dd hh:mm", "11/23 12:05"],
    [1.25, "M/d/yyyy H:mm:ss", "12/31/1899 6:00:00"],
  ])("shows the serial %d under %s as %s", (value, format, text) => {
    expect(show(value, format)).toBe(text);
  });

  it("uses the locale's separators", () => {
    expect([show(1234.5, "#,##0.00", "de_DE"), show(0.5, "General", "de_DE")]).toEqual(["1.234,50", "0,5"]);
  });
});
