import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { toResultTable } from "../../src/results/result-table.ts";
import { rows } from "./csv-text.ts";

describe("toResultTable", () => {
  it.each([[[]], [[[""]]], [[[""], [""]]]])("finds no header in %j", (records) => {
    expect(toResultTable(records)).toEqual({ kind: "no-header" });
  });

  it("makes a table without rows of a header alone", () => {
    expect(toResultTable([["a", "b"]])).toEqual({
      kind: "table",
      headers: ["a", "b"],
      rows: [],
      repairedHeaders: [],
      raggedRows: [],
    });
  });

  it("pads short rows, widens for long ones, and says which they were", () => {
    const records = [["a", "b"], ["1", "2"], ["3"], ["4", "5", "6"], [""]];
    expect(toResultTable(records)).toEqual({
      kind: "table",
      headers: ["a", "b", "Column 3"],
      rows: [
        ["1", "2", ""],
        ["3", "", ""],
        ["4", "5", "6"],
        ["", "", ""],
      ],
      repairedHeaders: [{ column: 3, was: "", now: "Column 3" }],
      raggedRows: [2, 3, 4],
    });
  });

  it("keeps a single column's empty values as rows", () => {
    expect(toResultTable([["email"], [""], ["x@y.z"]])).toMatchObject({
      rows: [[""], ["x@y.z"]],
      raggedRows: [],
    });
  });

  it("keeps the data below an empty header line", () => {
    expect(toResultTable([[""], ["1", "2"]])).toMatchObject({
      headers: ["Column 1", "Column 2"],
      rows: [["1", "2"]],
    });
  });

  it("leaves the records it was given as they were", () => {
    const records = [["a", "a"], ["1"]];
    toResultTable(records);
    expect(records).toEqual([["a", "a"], ["1"]]);
  });

  test.prop([rows])("makes a rectangle that holds every cell in its place", (records) => {
    const table = toResultTable(records);
    if (table.kind === "no-header") {
      expect(records.flat().join("")).toBe("");
      return;
    }
    expect(table.rows).toHaveLength(records.length - 1);
    table.rows.forEach((row, index) => {
      const given = records[index + 1] ?? [];
      expect(row).toHaveLength(table.headers.length);
      expect(row.slice(0, given.length)).toEqual(given);
      expect(row.slice(given.length).join("")).toBe("");
    });
  });
});
