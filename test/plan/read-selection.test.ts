import { describe, expect, it } from "vitest";
import { readSelection } from "../../src/plan/read-selection.ts";
import { Problem } from "../../src/problems/problem.ts";
import { aLeadSheet, manyLeads } from "../builders/lead-sheet.ts";
import { fakeSheets } from "../fakes/fake-sheets.ts";

const WHOLE_COLUMNS = { row: 1, column: 1, rows: 1_000, columns: 3 };

describe("readSelection", () => {
  it("refuses what cannot be planned either", () => {
    expect(() => readSelection(fakeSheets([aLeadSheet()], null))).toThrow(new Problem("no-selection"));
  });

  it("takes the whole table whatever is selected in the tab, if there is anything in it", () => {
    const oneCell = [{ row: 3, column: 2, rows: 1, columns: 1 }];
    const selection = readSelection(fakeSheets([aLeadSheet()], oneCell), true);
    expect(selection).toMatchObject({ a1: "A2:C4", headerRow: 1, rowCount: 3 });
    expect(() => readSelection(fakeSheets([{ ...aLeadSheet(), cells: [] }], oneCell), true)).toThrow(
      new Problem("no-data"),
    );
  });

  it("tells what is selected, clipped to the data, with samples of each column", () => {
    expect(readSelection(fakeSheets([aLeadSheet()], [WHOLE_COLUMNS]))).toEqual({
      sheetId: 7,
      sheetName: "Leads",
      a1: "A2:C4",
      headerRow: 1,
      rowCount: 3,
      columns: [
        {
          column: 1,
          header: "Name",
          proposedName: "Name",
          samples: ["Ada Okafor", "Bo Lindqvist", "Chen Wei"],
        },
        {
          column: 2,
          header: "Company",
          proposedName: "Company",
          samples: ["Northwind Labs", "Contoso", "Fabrikam"],
        },
        { column: 3, header: "City", proposedName: "City", samples: ["Lisbon", "Malmö", "Graz"] },
      ],
      warnings: [],
    });
  });

  it("leaves blank samples out and reads nothing below the last row", () => {
    const sheets = fakeSheets([aLeadSheet([["Ada", "", "Lisbon"]])], [WHOLE_COLUMNS]);
    expect(readSelection(sheets).columns.map(({ samples }) => samples)).toEqual([["Ada"], [], ["Lisbon"]]);
    expect(sheets.asked.reads).toEqual([
      { row: 1, column: 1, rows: 1, columns: 3 },
      { row: 2, column: 1, rows: 1, columns: 3 },
    ]);
  });

  it("reads a few rows only, however many are selected", () => {
    const sheets = fakeSheets([aLeadSheet(manyLeads(5_000))], [{ ...WHOLE_COLUMNS, rows: 6_000 }]);
    expect(readSelection(sheets).rowCount).toBe(5_000);
    expect(sheets.asked.reads.map(({ rows }) => rows)).toEqual([1, 3]);
  });

  it("warns of blank and repeated headers", () => {
    const sheet = {
      cells: [
        ["Name", "", "name"],
        ["Ada", "x", "y"],
      ],
    };
    expect(readSelection(fakeSheets([sheet], [WHOLE_COLUMNS])).warnings.map(({ code }) => code)).toEqual([
      "blank-header",
      "duplicate-header",
    ]);
  });
});
