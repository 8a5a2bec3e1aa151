import { ASSUMED, type Contract, expectEqual, onNewTab, reference } from "./contract.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Runs the check on a new tab in another locale, and puts the file's own back. */
function inLocale(locale: string, check: (sheet: Sheet) => void): () => void {
  return onNewTab((sheet) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const own = spreadsheet.getSpreadsheetLocale();
    spreadsheet.setSpreadsheetLocale(locale);
    try {
      check(sheet);
    } finally {
      spreadsheet.setSpreadsheetLocale(own);
    }
  });
}

function becomes(locale: string, written: string, read: string | number | boolean): Contract {
  return {
    behaviour: `in ${locale} the text ${JSON.stringify(written)} becomes ${JSON.stringify(read)}`,
    source: ASSUMED,
    check: inLocale(locale, (sheet) => {
      expectEqual(sheet.getRange(1, 1).setValue(written).getValue(), read);
    }),
  };
}

function becomesDate(locale: string, written: string, shown: string): Contract {
  return {
    behaviour: `in ${locale} the text ${JSON.stringify(written)} becomes a date`,
    source: ASSUMED,
    check: inLocale(locale, (sheet) => {
      const cell = sheet.getRange(1, 1).setValue(written);
      expectEqual(cell.getValue() instanceof Date, true);
      expectEqual(cell.setNumberFormat("yyyy-mm-dd").getDisplayValue(), shown);
    }),
  };
}

/** What the file's locale does to texts that are written; the other contracts are of `en_US`. */
export const localeContracts: Contract[] = [
  becomes("de_DE", "1,5", 1.5),
  becomes("de_DE", "1.000", 1000),
  becomesDate("de_DE", "1.5.2026", "2026-05-01"),
  becomes("de_DE", "WAHR", true),
  becomes("de_DE", "TRUE", true),
  becomesDate("de_DE", "23.11.2026", "2026-11-23"),
  becomesDate("de_DE", "2026-11-23", "2026-11-23"),
  becomesDate("en_GB", "1/2/2026", "2026-02-01"),
  becomes("en_GB", "11/23/2026", "11/23/2026"),
  {
    behaviour: "in de_DE texts stay texts under the format @, too",
    source: ASSUMED,
    check: inLocale("de_DE", (sheet) => {
      const row = ["1,5", "1.000", "WAHR", "23.11.2026", "=1+1"];
      const range = sheet.getRange(1, 1, 1, row.length).setNumberFormat("@").setValues([row]);
      expectEqual([range.getValues(), range.getDisplayValues()], [[row], [row]]);
    }),
  },
  {
    behaviour: "in de_DE a number stays the number, and is shown with a comma",
    source: reference("spreadsheet/range#setValue(Object)"),
    check: inLocale("de_DE", (sheet) => {
      const cell = sheet.getRange(1, 1).setValue(1.5);
      expectEqual([cell.getValue(), cell.getDisplayValue()], [1.5, "1,5"]);
    }),
  },
];
