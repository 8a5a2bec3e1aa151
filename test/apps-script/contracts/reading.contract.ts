import { ASSUMED, type Contract, expectEqual, onNewTab, reference } from "./contract.ts";

const VALUES = reference("spreadsheet/range#getValues()");
const DISPLAY = reference("spreadsheet/range#getDisplayValues()");

function shown(value: number, format: string, text: string): Contract {
  return {
    behaviour: `${value} under the format ${format} is shown as ${JSON.stringify(text)}`,
    source: DISPLAY,
    check: onNewTab((sheet) => {
      expectEqual(sheet.getRange(1, 1).setValue(value).setNumberFormat(format).getDisplayValue(), text);
    }),
  };
}

/** What reading a cell gives, and what the person sees. */
export const readingContracts: Contract[] = [
  shown(1234.5, "0", "1235"),
  shown(1234.5, "0.00", "1234.50"),
  shown(1234.5, "#,##0.00", "1,234.50"),
  shown(0.1, "0%", "10%"),
  shown(0.125, "0.00%", "12.50%"),
  shown(-2.5, "$#,##0.00", "-$2.50"),
  shown(46349, "yyyy-mm-dd", "2026-11-23"),
  shown(46349, "M/d/yyyy", "11/23/2026"),
  shown(46349.5625, "h:mm am/pm", "1:30 PM"),
  shown(46349.5625, "yyyy-mm-dd hh:mm:ss", "2026-11-23 13:30:00"),
  {
    behaviour: "numbers, booleans, texts and empty cells keep their kinds",
    source: VALUES,
    check: onNewTab((sheet) => {
      const range = sheet.getRange(1, 1, 1, 4).setValues([[1.5, true, "a", ""]]);
      expectEqual(range.getValues(), [[1.5, true, "a", ""]]);
      expectEqual(range.getDisplayValues(), [["1.5", "TRUE", "a", ""]]);
    }),
  },
  {
    behaviour: "a date comes back as a Date of the same instant",
    source: VALUES,
    check: onNewTab((sheet) => {
      const date = new Date(Date.UTC(2026, 5, 15, 12, 30));
      const value: unknown = sheet.getRange(1, 1).setValue(date).getValue();
      if (!(value instanceof Date)) throw new Error(`expected a Date but got ${String(value)}`);
      expectEqual(value.getTime(), date.getTime());
    }),
  },
  {
    behaviour: "a date cell shows the day of the spreadsheet's own zone",
    source: VALUES,
    check: onNewTab((sheet) => {
      const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      const date = new Date(Date.UTC(2026, 5, 15, 23, 30));
      const cell = sheet.getRange(1, 1).setValue(date).setNumberFormat("yyyy-mm-dd HH:mm");
      expectEqual(cell.getDisplayValue(), Utilities.formatDate(date, zone, "yyyy-MM-dd HH:mm"));
    }),
  },
  {
    behaviour: "rows of values are arrays of the script's own realm",
    source: VALUES,
    check: onNewTab((sheet) => {
      const values: unknown = sheet.getRange("A1:B2").getValues();
      expectEqual(Object.getPrototypeOf(values) === Array.prototype, true);
    }),
  },
  {
    behaviour: "long fractions are shown with ten digits, and 1E+15 with an exponent",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      const range = sheet.getRange(1, 1, 1, 2).setValues([[1 / 3, 1e15]]);
      expectEqual(range.getDisplayValues(), [["0.3333333333", "1E+15"]]);
    }),
  },
];
