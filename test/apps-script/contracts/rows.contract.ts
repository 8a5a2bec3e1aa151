import { ASSUMED, type Contract, expectEqual, expectFailure, onNewTab, reference } from "./contract.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function hidden(sheet: Sheet, rows: number[]): { byFilter: number[]; byUser: number[] } {
  return {
    byFilter: rows.filter((row) => sheet.isRowHiddenByFilter(row)),
    byUser: rows.filter((row) => sheet.isRowHiddenByUser(row)),
  };
}

function withFilter(check: (sheet: Sheet, filter: GoogleAppsScript.Spreadsheet.Filter) => void): () => void {
  return onNewTab((sheet) => {
    const range = sheet.getRange("A1:A4").setValues([["state"], ["open"], ["done"], ["open"]]);
    check(sheet, range.createFilter());
  });
}

/** Hidden rows, filters, metadata and protections. */
export const rowContracts: Contract[] = [
  {
    behaviour: "rows hidden by hand and rows hidden by a filter are told apart",
    source: reference("spreadsheet/sheet#isRowHiddenByFilter(Integer)"),
    check: withFilter((sheet, filter) => {
      sheet.hideRows(4);
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["done"]).build());
      expectEqual(hidden(sheet, [1, 2, 3, 4]), { byFilter: [3], byUser: [4] });
    }),
  },
  {
    behaviour: "a criterion tells its hidden values, or its condition as Google names it",
    source: reference("spreadsheet/filter-criteria"),
    check: withFilter((sheet, filter) => {
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["done"]).build());
      expectEqual(filter.getColumnFilterCriteria(1)?.getHiddenValues(), ["done"]);
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenTextContains("ONE").build());
      const criteria = filter.getColumnFilterCriteria(1);
      expectEqual(
        [String(criteria?.getCriteriaType()), criteria?.getCriteriaValues()],
        ["TEXT_CONTAINS", ["ONE"]],
      );
      expectEqual(hidden(sheet, [2, 3, 4]).byFilter, [2, 4]);
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenCellEmpty().build());
      expectEqual(hidden(sheet, [2, 3, 4]).byFilter, [2, 3, 4]);
    }),
  },
  {
    behaviour: "hidden values are compared with what is shown, and the header row is never hidden",
    source: ASSUMED,
    check: withFilter((sheet, filter) => {
      sheet.getRange("A2").setValue(1.5).setNumberFormat("0.00");
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(["1.50", "state"]).build();
      filter.setColumnFilterCriteria(1, criteria);
      expectEqual(hidden(sheet, [1, 2, 3, 4]).byFilter, [2]);
    }),
  },
  {
    behaviour: "a column without a criterion has none, and a tab without slicers an empty list of them",
    source: reference("spreadsheet/filter#getColumnFilterCriteria(Integer)"),
    check: withFilter((sheet, filter) => {
      expectEqual([filter.getColumnFilterCriteria(1), sheet.getSlicers()], [null, []]);
    }),
  },
  {
    behaviour: "a row that is hidden by a filter stays so when its value changes",
    source: ASSUMED,
    check: withFilter((sheet, filter) => {
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["done"]).build());
      sheet.getRange("A3").setValue("open");
      expectEqual(hidden(sheet, [2, 3, 4]).byFilter, [3]);
    }),
  },
  {
    behaviour: "removing a filter shows its rows again",
    source: reference("spreadsheet/filter#remove()"),
    check: withFilter((sheet, filter) => {
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["open"]).build());
      expectEqual(hidden(sheet, [2, 3, 4]).byFilter, [2, 4]);
      filter.remove();
      expectEqual([hidden(sheet, [2, 3, 4]).byFilter, sheet.getFilter()], [[], null]);
    }),
  },
  {
    behaviour: "hidden rows stay hidden when rows come in above them",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      sheet.hideRows(5, 2);
      sheet.insertRowsAfter(1, 3);
      expectEqual(hidden(sheet, [5, 6, 8, 9, 10]).byUser, [8, 9]);
    }),
  },
  {
    behaviour: "a filter moves and grows with the rows within it",
    source: ASSUMED,
    check: withFilter((sheet, filter) => {
      sheet.insertRowsAfter(2, 2);
      expectEqual(filter.getRange().getA1Notation(), "A1:A6");
    }),
  },
  {
    behaviour: "a tab has one filter at most",
    source: ASSUMED,
    check: withFilter((sheet) => {
      expectFailure("filter", () => sheet.getRange("B1:B2").createFilter());
    }),
  },
  {
    behaviour: "metadata of a tab is found by key and value and names its tab",
    source: reference("spreadsheet/developer-metadata-finder"),
    check: onNewTab((sheet) => {
      const key = `contract-${sheet.getSheetId()}`;
      sheet.addDeveloperMetadata(key, "one", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const [found] = spreadsheet.createDeveloperMetadataFinder().withKey(key).withValue("one").find();
      expectEqual(
        [found?.getValue(), found?.getLocation().getSheet()?.getSheetId()],
        ["one", sheet.getSheetId()],
      );
      found?.setValue("two");
      expectEqual(
        sheet.getDeveloperMetadata().map((entry) => entry.getValue()),
        ["two"],
      );
      found?.remove();
      expectEqual(sheet.createDeveloperMetadataFinder().withKey(key).find().length, 0);
    }),
  },
  {
    behaviour: "who protects a tab may still edit it",
    source: reference("spreadsheet/protection"),
    check: onNewTab((sheet) => {
      const protection = sheet.protect();
      sheet.getRange(1, 1).setValue("mine");
      expectEqual(
        [protection.canEdit(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length],
        [true, 1],
      );
      protection.remove();
      expectEqual(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 0);
    }),
  },
];
