import { ASSUMED, type Contract, expectEqual, expectFailure, onNewTab, reference } from "./contract.ts";

const SHEET = reference("spreadsheet/sheet");
const SPREADSHEET = reference("spreadsheet/spreadsheet");

/** Tabs: names, size, order and selection. */
export const tabContracts: Contract[] = [
  {
    behaviour: "a new tab has 1000 rows and 26 columns and is shown at once",
    source: SPREADSHEET,
    check: onNewTab((sheet) => {
      expectEqual([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
      expectEqual(SpreadsheetApp.getActiveSheet().getSheetId(), sheet.getSheetId());
    }),
  },
  {
    behaviour: "a second tab of the same name is refused, in any case of letters",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      const name = sheet.getName();
      expectFailure(`A sheet with the name "${name}" already exists. Please enter another name.`, () =>
        SpreadsheetApp.getActiveSpreadsheet().insertSheet(name),
      );
      expectFailure("already exists", () =>
        SpreadsheetApp.getActiveSpreadsheet().insertSheet(name.toUpperCase()),
      );
    }),
  },
  {
    behaviour: "a tab is found by id and by name, and no tab is null",
    source: SPREADSHEET,
    check: onNewTab((sheet) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      sheet.setName(`renamed ${sheet.getSheetId()}`);
      expectEqual(spreadsheet.getSheetById(sheet.getSheetId())?.getName(), sheet.getName());
      expectEqual(spreadsheet.getSheetByName(sheet.getName())?.getSheetId(), sheet.getSheetId());
      expectEqual(
        [spreadsheet.getSheetByName("no such tab"), spreadsheet.getSheetById(987654)],
        [null, null],
      );
    }),
  },
  {
    behaviour: "tabs are counted in their order",
    source: SHEET,
    check: onNewTab((sheet) => {
      const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
      expectEqual(sheets[sheet.getIndex() - 1]?.getSheetId(), sheet.getSheetId());
      expectEqual(SpreadsheetApp.getActiveSpreadsheet().getNumSheets(), sheets.length);
    }),
  },
  {
    behaviour: "rows and columns can be added and taken away, and content moves with them",
    source: SHEET,
    check: onNewTab((sheet) => {
      sheet.getRange("B3").setValue("x").setNote("n");
      sheet.insertRowsAfter(1, 2).insertColumnsAfter(1, 1);
      expectEqual([sheet.getRange("C5").getValue(), sheet.getRange("C5").getNote()], ["x", "n"]);
      sheet.deleteRows(1, 4);
      sheet.deleteColumns(1, 2);
      expectEqual(
        [sheet.getRange("A1").getValue(), sheet.getMaxRows(), sheet.getMaxColumns()],
        ["x", 998, 25],
      );
    }),
  },
  {
    behaviour: "the last row that is not frozen cannot be deleted",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      sheet.setFrozenRows(1);
      expectFailure("not possible to delete all non-frozen rows", () => sheet.deleteRows(2, 999));
      sheet.deleteRows(2, 998);
      expectEqual([sheet.getMaxRows(), sheet.getFrozenRows()], [2, 1]);
      sheet.deleteRows(1, 1);
      expectEqual([sheet.getMaxRows(), sheet.getFrozenRows()], [1, 0]);
    }),
  },
  {
    behaviour: "ten million cells are the end",
    source: "https://support.google.com/drive/answer/37603",
    check: onNewTab((sheet) => {
      expectFailure(
        "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
        () => sheet.insertRowsAfter(1000, 390_000),
      );
      expectFailure("above the limit of 10000000 cells", () => sheet.insertColumnsAfter(26, 10_000));
      expectEqual([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
    }),
  },
  {
    behaviour: "a tab can be hidden and shown",
    source: SHEET,
    check: onNewTab((sheet) => {
      expectEqual([sheet.hideSheet().isSheetHidden(), sheet.showSheet().isSheetHidden()], [true, false]);
    }),
  },
  {
    behaviour: "widths are set for a run of columns",
    source: reference("spreadsheet/sheet#setColumnWidths(Integer,Integer,Integer)"),
    check: onNewTab((sheet) => {
      sheet.setColumnWidths(2, 2, 180);
      expectEqual(
        [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column)),
        [100, 180, 180, 100],
      );
    }),
  },
  {
    behaviour: "hidden columns keep what they hold, and stay hidden when columns come before them",
    source: reference("spreadsheet/sheet#hideColumns(Integer)"),
    check: onNewTab((sheet) => {
      sheet.getRange("B1").setValue("kept");
      sheet.hideColumns(2);
      sheet.insertColumnsAfter(1, 1);
      expectEqual(
        [1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column)),
        [false, false, true],
      );
      expectEqual(sheet.getRange("C1").getValue(), "kept");
    }),
  },
  {
    behaviour: "a list of ranges is filled in one go, and null takes the fill away",
    source: reference("spreadsheet/range-list#setBackground(String)"),
    check: onNewTab((sheet) => {
      sheet.getRangeList(["A1:B1", "A3"]).setBackground("#fff3cd");
      expectEqual(sheet.getRange("A1:B3").getBackgrounds(), [
        ["#fff3cd", "#fff3cd"],
        ["#ffffff", "#ffffff"],
        ["#fff3cd", "#ffffff"],
      ]);
      sheet.getRangeList(["A1:B1", "A3"]).setBackground(null);
      expectEqual(sheet.getRange("A1").getBackgrounds(), [["#ffffff"]]);
    }),
  },
  {
    behaviour: "several ranges can be selected, and the last one is the active range",
    source: reference("spreadsheet/spreadsheet-app#getActiveRangeList()"),
    check: onNewTab((sheet) => {
      sheet.setActiveRangeList(sheet.getRangeList(["A2:B4", "D9"]));
      const ranges = SpreadsheetApp.getActiveRangeList()?.getRanges() ?? [];
      expectEqual(
        ranges.map((range) => range.getA1Notation()),
        ["A2:B4", "D9"],
      );
      expectEqual(SpreadsheetApp.getActiveRange()?.getA1Notation(), "D9");
    }),
  },
];
