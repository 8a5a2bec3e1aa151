import { describe, expect, it } from "vitest";
import { Workbook } from "../../../dev/apps-script/model/workbook.ts";
import { drawCell } from "../../../dev/playground/server/draw-cell.ts";
import { drawRows, drawShape, stretches } from "../../../dev/playground/server/draw-tab.ts";

const NOW = Date.UTC(2026, 10, 23, 9);
const sheetOf = (rows: (string | number | boolean)[][]) =>
  new Workbook("Book", "en_US", "Europe/Berlin", () => NOW).addSheet("Leads", rows);

describe("a drawn cell", () => {
  it.each([
    ["'007", { text: "007", typed: "'007" }],
    ["'=1+1", { text: "=1+1", typed: "'=1+1" }],
    ["'TRUE", { text: "TRUE", typed: "'TRUE" }],
    ["=A1", { text: "#NAME?", typed: "=A1" }],
    ["12%", { text: "12%", align: "right" }],
    ["3/4/2026", { text: "3/4/2026", align: "right" }],
    ["TRUE", { text: "TRUE", align: "center" }],
    ["Ada Lovelace", "Ada Lovelace"],
    ["", ""],
  ])("from %j says what is shown, and what would have to be typed where that differs", (typed, wire) => {
    expect(drawCell(sheetOf([[typed]]), 1, 1)).toEqual(wire);
  });

  it("keeps the exact number where fewer digits are shown", () => {
    const sheet = sheetOf([[1.23456]]);
    sheet.setNumberFormat("A1", "0.00");
    expect(drawCell(sheet, 1, 1)).toEqual({ text: "1.23", typed: "1.23456", align: "right" });
  });

  it("needs no apostrophe in a cell that is formatted as text", () => {
    const sheet = sheetOf([["x"]]);
    sheet.setNumberFormat("A1", "@");
    sheet.type("A1", "007");
    expect(drawCell(sheet, 1, 1)).toBe("007");
  });

  it("carries note, fill, weight and wrapping", () => {
    const sheet = sheetOf([["x"]]);
    sheet.notes.set(1, 1, "You typed y");
    sheet.backgrounds.set(1, 1, "#fff2cc");
    sheet.fontWeights.set(1, 1, "bold");
    sheet.wraps.set(1, 1, "WRAP");
    expect(drawCell(sheet, 1, 1)).toEqual({
      text: "x",
      note: "You typed y",
      background: "#fff2cc",
      bold: true,
      wrap: true,
    });
  });
});

describe("what has changed in a tab", () => {
  it("is everything at the first look, and nothing at the next", () => {
    const sheet = sheetOf([["a"], ["b"]]);
    expect(sheet.changes.take()).toBe("all");
    expect(sheet.changes.take()).toEqual(new Set());
  });

  it("is the rows in which any layer was touched", () => {
    const sheet = sheetOf([["a"], ["b"], ["c"]]);
    sheet.changes.take();
    sheet.type("A2", "x");
    sheet.notes.set(3, 1, "note");
    expect(sheet.changes.take()).toEqual(new Set([2, 3]));
  });

  it("is everything again after rows have moved", () => {
    const sheet = sheetOf([["a"], ["b"]]);
    sheet.changes.take();
    sheet.deleteRows(1, 1);
    sheet.type("A1", "x");
    expect(sheet.changes.take()).toBe("all");
  });

  it("is drawn row by row, with rows that have become empty, or whole without empty rows", () => {
    const sheet = sheetOf([
      ["a", "b"],
      ["", ""],
      ["c", ""],
    ]);
    expect(drawRows(sheet, "all")).toEqual({
      tab: sheet.id,
      complete: true,
      rows: [
        [1, ["a", "b"]],
        [3, ["c"]],
      ],
    });
    expect(drawRows(sheet, new Set([3, 2]))).toEqual({
      tab: sheet.id,
      complete: false,
      rows: [
        [2, []],
        [3, ["c"]],
      ],
    });
  });
});

describe("the shape of a tab", () => {
  it("names the values a filter lets through, and hidden rows as stretches", () => {
    const sheet = sheetOf([["name"], ["Ada"], ["Bob"], [""], ["Ada"]]);
    sheet.filterOut(3);
    sheet.filter?.hiddenValues.set(1, ["Bob"]);
    for (const row of [2, 3, 5]) sheet.hideRow(row);
    sheet.widths.set(2, 180).set(3, 100);
    expect(drawShape(sheet)).toMatchObject({
      rows: 1000,
      columns: 26,
      widths: [[2, 180]],
      hiddenRows: [
        [2, 3],
        [5, 5],
      ],
      filter: { shown: [[1, ["Ada", ""]]], hiddenRows: [[3, 3]] },
    });
  });

  it("joins neighbouring lines whatever their order", () => {
    expect(stretches([5, 1, 2, 9, 3])).toEqual([
      [1, 3],
      [5, 5],
      [9, 9],
    ]);
  });
});
