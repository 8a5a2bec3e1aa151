import { describe, expect, it } from "vitest";
import { resolveSource } from "../../src/plan/source.ts";
import { readSourceTable } from "../../src/plan/source-table.ts";
import { aLeadSheet, manyLeads } from "../builders/lead-sheet.ts";
import { type FakeSheet, fakeSheets, SHEET_ID } from "../fakes/fake-sheets.ts";

function read(sheet: FakeSheet, a1: string, headerRow = 1) {
  const sheets = fakeSheets([sheet]);
  const table = readSourceTable(
    sheets,
    resolveSource(sheets, { sheetId: SHEET_ID, a1, headerRow }),
    new Set([1, 2]),
  );
  return { ...table, asked: sheets.asked, codes: table.notices.map(({ code }) => code) };
}

const odd = (count: number) => Array.from({ length: count }, (_, index) => `A${2 * index + 3}`).join(",");

describe("readSourceTable", () => {
  it("reads as many times for five rows as for five thousand", () => {
    const few = read(aLeadSheet(manyLeads(5)), "A2:C6").asked;
    const many = read(aLeadSheet(manyLeads(5_000)), "A2:C5001").asked;
    expect(many.reads).toHaveLength(few.reads.length);
    expect(many.merges).toBe(few.merges);
    expect(many.timeZone).toBe(few.timeZone);
  });

  it("reads a few scattered groups apart, and many in one go", () => {
    const sheet = aLeadSheet(manyLeads(100));
    expect(read(sheet, odd(8)).asked.reads).toHaveLength(9);
    const many = read(sheet, odd(40));
    expect(many.asked.reads).toHaveLength(2);
    expect(many.rows.map(({ row }) => row)).toEqual(Array.from({ length: 40 }, (_, index) => 2 * index + 3));
  });

  it("refuses scattered rows so far apart that all between them cannot be read", () => {
    const tall = { cells: [new Array<string>(100).fill("x"), ...new Array<string[]>(30_000).fill(["x"])] };
    const scattered = `${odd(9)},A30000`;
    expect(() => read(tall, scattered)).toThrow("selection-too-large");
  });

  it("gives every row its own number and cells", () => {
    const { rows } = read(aLeadSheet(), "A2,A4");
    expect(rows).toMatchObject([
      { row: 2, cells: ["Ada Okafor", "Northwind Labs", "Lisbon"] },
      { row: 4, cells: ["Chen Wei", "Fabrikam", "Graz"] },
    ]);
  });

  it("names columns by letters, without a notice, when there is no header", () => {
    const { headers, codes } = read(aLeadSheet(), "A1:C4", 0);
    expect(headers.map(({ proposedName }) => proposedName)).toEqual(["Column A", "Column B", "Column C"]);
    expect(codes).toEqual([]);
  });

  it("takes error cells for blank, and tells of those in mapped columns", () => {
    const { rows, notices } = read(aLeadSheet([["#N/A", "#DIV/0!", "#REF!"]]), "A2:C2");
    expect(rows[0]?.cells).toEqual(["", "", ""]);
    expect(notices[0]?.message).toContain("2 cells with an error such as #N/A");
  });

  it("gives each row of a merged cell the value a person sees there", () => {
    const leads = [
      ["Ada", "Acme"],
      ["Bo", ""],
      ["Chen", ""],
    ];
    const merges = [{ row: 2, column: 2, rows: 3, columns: 1 }];
    const { rows, codes } = read(aLeadSheet(leads, { merges }), "A2:C4");
    expect(rows.map(({ cells }) => cells[1])).toEqual(["Acme", "Acme", "Acme"]);
    expect(codes).toEqual(["merged-cells"]);
    expect(rows.map(({ shown }) => shown)).toEqual([null, null, null]);
  });

  it("knows the value of a merged cell that begins above the selection", () => {
    const leads = [
      ["Ada", "Acme"],
      ["Bo", ""],
      ["Chen", ""],
    ];
    const merges = [{ row: 2, column: 2, rows: 3, columns: 1 }];
    const { rows } = read(aLeadSheet(leads, { merges }), "A3:C4");
    expect(rows.map(({ cells }) => cells[1])).toEqual(["Acme", "Acme"]);
  });
});
