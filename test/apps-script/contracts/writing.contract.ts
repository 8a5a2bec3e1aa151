import { ASSUMED, type Contract, expectEqual, expectFailure, onNewTab, reference } from "./contract.ts";

type Cell = string | number | boolean;

/** What `getValue` gives after `setValue` on an untouched cell. */
function becomes(written: string, read: Cell, source = ASSUMED): Contract {
  return {
    behaviour: `the text ${JSON.stringify(written)} written to a cell becomes ${JSON.stringify(read)}`,
    source,
    check: onNewTab((sheet) => {
      expectEqual(sheet.getRange(1, 1).setValue(written).getValue(), read);
    }),
  };
}

function becomesDate(written: string, shown: string): Contract {
  return {
    behaviour: `the text ${JSON.stringify(written)} written to a cell becomes a date`,
    source: ASSUMED,
    check: onNewTab((sheet) => {
      const cell = sheet.getRange(1, 1).setValue(written);
      expectEqual(cell.getValue() instanceof Date, true);
      expectEqual(cell.setNumberFormat("yyyy-mm-dd").getDisplayValue(), shown);
    }),
  };
}

/** Under "@" the text comes back as it was written. */
function staysUnderTextFormat(written: string, read = written): Contract {
  return {
    behaviour: `the text ${JSON.stringify(written)} written under the format @ reads ${JSON.stringify(read)}`,
    source: ASSUMED,
    check: onNewTab((sheet) => {
      const cell = sheet.getRange(1, 1).setNumberFormat("@").setValue(written);
      expectEqual([cell.getValue(), cell.getDisplayValue(), cell.getFormula()], [read, read, ""]);
    }),
  };
}

const SET_VALUES = reference("spreadsheet/range#setValues(Object)");

/** What becomes of a value that is written. */
export const writingContracts: Contract[] = [
  becomes("00123", 123),
  becomes("1,000", 1000),
  becomes("1e5", 100000),
  becomes("$2.99", 2.99),
  becomes("10%", 0.1),
  becomes("10 %", 0.1),
  becomes("(5)", -5),
  becomes(" 12 ", 12),
  becomes("+919876543210", 919876543210),
  becomes("12345678901234567", 12345678901234600),
  becomes("TRUE", true),
  becomes("false", false),
  becomes("'00123", "00123"),
  becomes("'=1+1", "=1+1"),
  becomes("0x1F", "0x1F"),
  becomes("NaN", "NaN"),
  becomes("1_000", "1_000"),
  becomes("13/13/2026", "13/13/2026"),
  becomes("2/30/2026", "2/30/2026"),
  becomes("a@b.co", "a@b.co"),
  becomes("@handle", "@handle"),
  becomes("- item", "- item"),
  becomesDate("2026-11-23", "2026-11-23"),
  becomesDate("11/23/2026", "2026-11-23"),
  becomesDate("Nov 23, 2026", "2026-11-23"),
  becomesDate("1/2/26", "2026-01-02"),
  ...["00123", "1/2", "TRUE", "1e5", "+49301234", "=1+1", "12345678901234567", "10%"].map((text) =>
    staysUnderTextFormat(text),
  ),
  staysUnderTextFormat("'=1+1", "=1+1"),
  {
    behaviour: "a text that starts with = becomes a formula",
    source: reference("spreadsheet/range#setValue(Object)"),
    check: onNewTab((sheet) => {
      expectEqual(sheet.getRange(1, 1).setValue("=1+1").getFormula(), "=1+1");
    }),
  },
  {
    behaviour: "setting the text format after writing does not bring the text back",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      const cell = sheet.getRange(1, 1).setValue("00123").setNumberFormat("@");
      expectEqual(cell.getValue(), 123);
    }),
  },
  {
    behaviour: "writing does not change a number format that was set",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      const cell = sheet.getRange(1, 1).setNumberFormat("0.00").setValue("7");
      expectEqual([cell.getNumberFormat(), cell.getDisplayValue()], ["0.00", "7.00"]);
    }),
  },
  {
    behaviour: "null and the empty text clear a cell",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      const range = sheet.getRange(1, 1, 1, 2).setValues([["a", "b"]]);
      range.setValues([[null, ""]]);
      expectEqual([range.getValues(), range.isBlank(), sheet.getLastRow()], [[["", ""]], true, 0]);
    }),
  },
  {
    behaviour: "data with too few rows is refused, with both counts",
    source: SET_VALUES,
    check: onNewTab((sheet) => {
      expectFailure(
        "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.",
        () => sheet.getRange(1, 1, 3, 1).setValues([["a"], ["b"]]),
      );
    }),
  },
  {
    behaviour: "data with a ragged row is refused, and nothing of it is written",
    source: SET_VALUES,
    check: onNewTab((sheet) => {
      expectFailure("The data has 1 but the range has 2.", () =>
        sheet.getRange(1, 1, 2, 2).setValues([["a", "b"], ["c"]]),
      );
      expectEqual(sheet.getLastRow(), 0);
    }),
  },
  {
    behaviour: "a text of 50,000 characters fits, and one more is refused with the whole block",
    source: "https://support.google.com/drive/answer/37603",
    check: onNewTab((sheet) => {
      sheet.getRange(1, 1).setValue("x".repeat(50_000));
      expectFailure("more than the maximum of 50000 characters in a single cell", () =>
        sheet.getRange(2, 1, 1, 2).setValues([["fine", "x".repeat(50_001)]]),
      );
      expectEqual(sheet.getLastRow(), 1);
    }),
  },
  {
    behaviour: "a row is appended below the last one with content, where the grid grows",
    source: reference("spreadsheet/sheet#appendRow(Object)"),
    check: onNewTab((sheet) => {
      sheet.getRange(sheet.getMaxRows(), 1).setValue("last");
      sheet.appendRow(["next", 1]);
      const row = sheet.getMaxRows();
      expectEqual(sheet.getRange(row, 1, 1, 2).getValues(), [["next", 1]]);
    }),
  },
];
