import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { localeOf } from "../../../dev/apps-script/model/locale.ts";
import { serialToWall } from "../../../dev/apps-script/model/time-zone.ts";
import { parseTyped } from "../../../dev/apps-script/model/typed-input.ts";

const parse = (text: string, locale = "en_US") => parseTyped(text, localeOf(locale), 2026);

function dayOf(text: string, locale?: string): string | null {
  const typed = parse(text, locale);
  return typed.kind === "number" ? new Date(serialToWall(typed.value)).toISOString().slice(0, 16) : null;
}

describe("typing into a cell", () => {
  it.each([
    "13/1/2026",
    "0/1/2026",
    "2/30/2026",
    "2026-13-01",
    "1/2/",
    "1.2.3.4",
    "25:00",
    "1:60",
    "13:00 pm",
    "1,00",
    "1,0000",
    "--5",
    "+-5",
    "$5$",
    "5 €€",
    "(5",
    "1e",
    "e5",
    ".",
    "%",
    "0x1F",
    "1_000",
    "Infinity",
    "NaN",
    "1e400",
    "12 34",
    "Mai 5, 2026",
    "Marchy 5",
    "2026-11-23T09:00:00Z",
    "1-800-FLOWERS",
    "v1.2",
    "=",
    "TRUEish",
    "a=1",
  ])("keeps %j as text", (text) => {
    expect(parse(text)).toEqual({ kind: "text", text });
  });

  it("shows an apostrophe alone as nothing, and swallows one in front", () => {
    expect([parse("'"), parse("'5"), parse("''5")]).toEqual([
      { kind: "empty" },
      { kind: "text", text: "5" },
      { kind: "text", text: "'5" },
    ]);
  });

  it.each([
    ["5", 5, undefined],
    ["-5", -5, undefined],
    ["+5", 5, undefined],
    [".5", 0.5, undefined],
    ["5.", 5, undefined],
    ["-0", 0, undefined],
    ["1,234,567.5", 1234567.5, "#,##0.00"],
    ["1,234", 1234, "#,##0"],
    ["12%", 0.12, "0%"],
    ["1.5%", 0.015, "0.00%"],
    ["$5", 5, "$#,##0"],
    ["-$5.25", -5.25, "$#,##0.00"],
    ["5 €", 5, "€#,##0"],
    ["1.5E-3", 0.0015, "0.00E+00"],
    ["(1,000)", -1000, "#,##0"],
    ["9007199254740993", 9007199254740990, undefined],
  ])("makes of %j the number %d", (text, value, format) => {
    expect(parse(text)).toEqual({ kind: "number", value, ...(format === undefined ? {} : { format }) });
  });

  it.each([
    ["1/2", "2026-01-02T00:00"],
    ["1/2/26", "2026-01-02T00:00"],
    ["1/2/99", "1999-01-02T00:00"],
    ["2-3-2026", "2026-02-03T00:00"],
    ["2026/2/3", "2026-02-03T00:00"],
    ["Feb 3", "2026-02-03T00:00"],
    ["3 February 2024", "2024-02-03T00:00"],
    ["2/29/2024", "2024-02-29T00:00"],
    ["1/2/2026 1:30 pm", "2026-01-02T13:30"],
    ["2026-01-02 23:59:59", "2026-01-02T23:59"],
    ["12:15 am", "1899-12-30T00:15"],
  ])("makes of %j the date %s", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it("takes a sign before a letter or a bracket for a formula, and a sign before a blank for text", () => {
    expect(["+A1", "-(3)x", "=A1"].map((text) => parse(text).kind)).toEqual([
      "formula",
      "formula",
      "formula",
    ]);
    expect(["- item", "+ one", "-"].map((text) => parse(text).kind)).toEqual(["text", "text", "text"]);
  });

  it("follows the rules of a German file", () => {
    expect(parse("1.234,5", "de_DE")).toMatchObject({ kind: "number", value: 1234.5 });
    expect(parse("0,5", "de_DE")).toMatchObject({ kind: "number", value: 0.5 });
    expect([dayOf("2.1.2026", "de_DE"), dayOf("2.1.", "de_DE"), dayOf("1.2", "de_DE")]).toEqual([
      "2026-01-02T00:00",
      "2026-01-02T00:00",
      "2026-02-01T00:00",
    ]);
    expect(parse("WAHR", "de_DE")).toEqual({ kind: "boolean", value: true });
    expect(parse("WAHR").kind).toBe("text");
  });

  it("refuses a locale whose rules it does not know", () => {
    expect(() => localeOf("xx_XX")).toThrow("The locale xx_XX is not emulated by the local host");
  });

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 })])(
    "reads back any number as written, to 15 digits",
    (number) => {
      const rounded = Number(number.toPrecision(15));
      expect(parse(String(rounded))).toMatchObject({ kind: "number", value: rounded === 0 ? 0 : rounded });
    },
  );

  test.prop([fc.string()])("never changes a text behind an apostrophe", (text) => {
    const typed = parse(`'${text}`);
    expect(typed.kind === "empty" ? "" : typed.kind === "text" && typed.text).toBe(text);
  });

  test.prop([fc.date({ min: new Date("1930-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })])(
    "reads every ISO day",
    (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(dayOf(day)).toBe(`${day}T00:00`);
    },
  );
});
