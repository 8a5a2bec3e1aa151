import { describe, expect, it } from "vitest";
import { filteredOut } from "../../src/plan/filtered-out.ts";
import type { FilterColumn } from "../../src/ports.ts";

const AREA = { row: 1, column: 1, rows: 4, columns: 2 };

/** Rows from 2 on with these texts in the second column, of which the filter of rows 1 to 4 hides some for certain. */
function hiddenOf(texts: string[], change: Partial<FilterColumn>, area = AREA): number[] {
  const rows = texts.map((text, at) => ({ row: at + 2, cells: [], shown: ["x", text] }));
  const columns = [{ column: 2, hiddenValues: [], condition: null, ...change }];
  return filteredOut({ area, columns }, rows);
}

const when = (type: string, ...values: string[]) => ({ condition: { type, values } });

describe("filteredOut says nothing", () => {
  it("of a condition that it does not know", () => {
    expect(hiddenOf(["5", "a"], when("CUSTOM_FORMULA", "=B2>3"))).toEqual([]);
    expect(hiddenOf(["5", "a"], when("NUMBER_GREATER_THAN", "9"))).toEqual([]);
  });

  it("of rows chosen by colour", () => {
    expect(hiddenOf(["a", "b"], {})).toEqual([]);
  });

  it("when the criteria cannot be told", () => {
    expect(filteredOut({ area: AREA, columns: null }, [{ row: 2, cells: [], shown: ["a"] }])).toEqual([]);
  });

  it("of the header row and of rows beyond the filter", () => {
    const hiddenValues = ["b"];
    expect(hiddenOf(["b", "b", "b", "b"], { hiddenValues })).toEqual([2, 3, 4]);
    expect(hiddenOf(["b", "b"], { hiddenValues }, { ...AREA, row: 2, rows: 1 })).toEqual([]);
  });

  it("of rows over which a merged cell was spread", () => {
    const columns = [{ column: 1, hiddenValues: ["a"], condition: null }];
    expect(filteredOut({ area: AREA, columns }, [{ row: 2, cells: [], shown: null }])).toEqual([]);
  });

  it("of a value that differs from a hidden one in case or spaces only", () => {
    expect(hiddenOf(["Done", "done ", "done"], { hiddenValues: ["done"] })).toEqual([4]);
  });

  it("of a text with wildcards", () => {
    for (const wild of ["a?c", "a*", "~?"]) expect(hiddenOf(["b"], when("TEXT_CONTAINS", wild))).toEqual([]);
  });
});

describe("filteredOut is certain", () => {
  it("of rows that show a hidden value, blank ones included", () => {
    expect(hiddenOf(["open", "done", ""], { hiddenValues: ["done", ""] })).toEqual([3, 4]);
  });

  it("of rows that hold something where only empty ones are let through", () => {
    expect(hiddenOf(["a", "", "b"], when("CELL_EMPTY"))).toEqual([2, 4]);
  });

  it.each(["TEXT_CONTAINS", "TEXT_STARTS_WITH", "TEXT_ENDS_WITH", "TEXT_EQUAL_TO"])(
    "of rows without the text that %s asks for, whatever its case",
    (type) => {
      expect(hiddenOf(["Berlin", "Graz", "BERLIN"], when(type, " berlin "))).toEqual([3]);
    },
  );
});
