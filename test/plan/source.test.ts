import { describe, expect, it } from "vitest";
import { resolveSource, type SourceRequest } from "../../src/plan/source.ts";
import type { Rect, SourceSheets } from "../../src/ports.ts";
import { Problem } from "../../src/problems/problem.ts";
import { aLeadSheet, manyLeads } from "../builders/lead-sheet.ts";
import { type FakeSheet, fakeSheets, SHEET_ID } from "../fakes/fake-sheets.ts";

const area = (row: number, column: number, rows: number, columns: number): Rect => ({
  row,
  column,
  rows,
  columns,
});
const WHOLE_COLUMNS = area(1, 1, 1_000_000, 2);

/** Header in row 1, leads in rows 2 to 6, three columns. */
const LEADS = aLeadSheet(manyLeads(5));

function problemOf(sheets: SourceSheets, request: SourceRequest = {}): Problem {
  try {
    resolveSource(sheets, request);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("Nothing was refused");
}

const refusal = (sheet: FakeSheet, selection: Rect[] | null, request: SourceRequest = {}) =>
  problemOf(fakeSheets([sheet], selection), request).code;

describe("resolveSource refuses", () => {
  it("no selection, as in a trigger", () => {
    expect(refusal(LEADS, null)).toBe("no-selection");
    expect(refusal(LEADS, [])).toBe("no-selection");
  });

  it("one cell", () => {
    expect(refusal(LEADS, [area(3, 1, 1, 1)])).toBe("one-cell");
  });

  it("the header alone, frozen rows above it included", () => {
    expect(refusal(LEADS, [area(1, 1, 1, 3)])).toBe("only-header");
    expect(refusal({ ...LEADS, frozenRows: 2 }, [area(1, 1, 2, 3)])).toBe("only-header");
  });

  it("rows below the data, and an empty tab", () => {
    expect(refusal(LEADS, [area(50, 1, 10, 3)])).toBe("no-data");
    expect(refusal({ cells: [] }, [WHOLE_COLUMNS])).toBe("no-data");
  });

  it("a header without rows, when whole columns are selected", () => {
    expect(refusal(aLeadSheet([]), [WHOLE_COLUMNS])).toBe("no-data");
  });

  it("a tab that is gone and a text that is no range", () => {
    expect(refusal(LEADS, null, { sheetId: 99, a1: "A2:B3" })).toBe("tab-gone");
    expect(refusal(LEADS, null, { sheetId: SHEET_ID, a1: "all of them" })).toBe("wrong-range");
  });

  it("a tab that is named without a range while another one is selected", () => {
    const sheets = fakeSheets([LEADS, { ...LEADS, sheetId: 8 }], [area(2, 1, 2, 3)]);
    expect(problemOf(sheets, { sheetId: 8 }).code).toBe("no-selection");
  });

  it("more cells than can be read, and says how many rows can", () => {
    const wide = { cells: [new Array<string>(100).fill("x"), ...new Array<string[]>(30_000).fill(["x"])] };
    const problem = problemOf(fakeSheets([wide], [WHOLE_COLUMNS]));
    expect(problem.code).toBe("selection-too-large");
    expect(problem.facts).toEqual({ rows: 30_000, columns: 100, limit: 20_000 });
  });
});

describe("resolveSource", () => {
  const rowsFor = (sheet: FakeSheet, selection: Rect[], request: SourceRequest = {}) =>
    resolveSource(fakeSheets([sheet], selection), request).rows;

  it("clips whole columns and the whole sheet to rows with data below the header", () => {
    const whole = resolveSource(fakeSheets([LEADS], [area(1, 1, 1_000_000, 18_278)]), {});
    expect(whole.rows).toEqual([2, 3, 4, 5, 6]);
    expect(whole.areas).toEqual([area(2, 1, 5, 3)]);
  });

  it("takes overlapping ranges once, in the order of the sheet", () => {
    expect(rowsFor(LEADS, [area(5, 1, 2, 3), area(2, 2, 1, 1), area(4, 1, 2, 1)])).toEqual([2, 4, 5, 6]);
  });

  it("takes several single cells for their rows", () => {
    expect(rowsFor(LEADS, [area(3, 1, 1, 1), area(5, 1, 1, 1)])).toEqual([3, 5]);
  });

  it("takes the last frozen row for the header", () => {
    const source = resolveSource(fakeSheets([{ ...LEADS, frozenRows: 2 }], [WHOLE_COLUMNS]), {});
    expect(source).toMatchObject({ headerRow: 2, rows: [3, 4, 5, 6] });
  });

  it("takes row 1 for a row like others when told that there is no header", () => {
    expect(rowsFor(LEADS, [WHOLE_COLUMNS], { headerRow: 0 })).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("takes one cell when a request names it", () => {
    expect(rowsFor(LEADS, [], { sheetId: SHEET_ID, a1: "B3" })).toEqual([3]);
  });

  it("takes the named range, whatever is selected", () => {
    expect(rowsFor(LEADS, [area(2, 1, 1, 3)], { sheetId: SHEET_ID, a1: "A4:C5,A4" })).toEqual([4, 5]);
  });

  it("reads no cell", () => {
    const sheets = fakeSheets([LEADS], [WHOLE_COLUMNS]);
    resolveSource(sheets, {});
    expect(sheets.asked.reads).toEqual([]);
  });
});
