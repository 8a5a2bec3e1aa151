import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { Workbook } from "../../../dev/apps-script/model/workbook.ts";

const book = (locale = "en_US") =>
  new Workbook("Leads", locale, "Europe/Berlin", () => Date.UTC(2026, 10, 23));

describe("setting up a workbook", () => {
  it("names the tabs there are when a test asks for another", () => {
    const workbook = book();
    workbook.addSheet("Leads");
    expect(() => workbook.sheet("Results")).toThrow('No tab "Results"; there are: Leads');
  });

  it("types strings as a person would and keeps other values", () => {
    const sheet = book().addSheet("Leads", [
      ["id", "when", "share", "ok"],
      ["'007", new Date(Date.UTC(2026, 10, 22, 23)), "10%", true],
    ]);
    expect(sheet.values("A2:D2")).toEqual([["007", new Date(Date.UTC(2026, 10, 22, 23)), 0.1, true]]);
    expect(sheet.displayValues("A2:D2")).toEqual([["007", "11/23/2026", "10%", "TRUE"]]);
  });

  it("makes the grid as large as the rows need, and no larger", () => {
    const sheet = book().addSheet(
      "Wide",
      Array.from({ length: 1200 }, () => Array(30).fill("x")),
    );
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1200, 30]);
  });

  it("gives a tab without content no rows at all", () => {
    expect(book().addSheet("Empty").values()).toEqual([]);
  });

  it("lets a person type, protect, hide and filter", () => {
    const sheet = book().addSheet("Leads", [["state"], ["open"], ["done"]]);
    sheet.setNumberFormat("B2:B3", "@");
    sheet.type("B2", "=1+1");
    sheet.formula("C2", "=A1&A2", "stateopen");
    sheet.hideRow(2);
    sheet.filterOut(3);
    expect(sheet.values("A2:C2")).toEqual([["open", "=1+1", "stateopen"]]);
    expect([
      sheet.hiddenByUser.has(2),
      sheet.filter?.hiddenRows.has(3),
      sheet.filter?.hiddenRows.has(2),
    ]).toEqual([true, true, false]);
  });

  test.prop([fc.string({ unit: "binary" }), fc.constantFrom("en_US", "de_DE")])(
    "keeps any text under the format @, but for one apostrophe in front",
    (text, locale) => {
      const sheet = book(locale).addSheet("Text");
      sheet.setNumberFormat("A1", "@");
      sheet.type("A1", text);
      const kept = text.replace(/^'/, "");
      expect([sheet.values("A1"), sheet.displayValues("A1")]).toEqual([[[kept]], [[kept]]]);
    },
  );

  it("never uses a tab's id again", () => {
    const workbook = book();
    const first = workbook.addSheet("One");
    workbook.addSheet("Two");
    workbook.remove(first);
    const third = workbook.addSheet("Three");
    expect(new Set([first.id, ...workbook.sheets().map(({ id }) => id)]).size).toBe(3);
    expect(third.id).not.toBe(first.id);
  });
});
