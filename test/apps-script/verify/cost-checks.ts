import { callCost } from "../../../dev/apps-script/model/call-cost.ts";
import { onNewTab } from "../contracts/contract.ts";
import { type Check, type Finding, saw } from "./finding.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One kind of call, named as the model names it; `rows` of ten columns each are touched. */
interface Cost {
  method: string;
  rows: number;
  call(sheet: Sheet): unknown;
}

const COLUMNS = 10;
const ROUNDS = 5;

/** Google keeps writes back until something is read, so a write is timed together with a flush as well. */
const WRITES: Cost[] = [1, 1_000, 4_000].flatMap((rows) => [
  { method: "Range.setValues", rows, call: (sheet: Sheet) => area(sheet, rows).setValues(block(rows)) },
  { method: "Range.setNumberFormat", rows, call: (sheet: Sheet) => area(sheet, rows).setNumberFormat("@") },
]);

const READS: Cost[] = [1, 1_000, 4_000].flatMap((rows) => [
  { method: "Range.getValues", rows, call: (sheet: Sheet) => area(sheet, rows).getValues() },
  { method: "Range.getDisplayValues", rows, call: (sheet: Sheet) => area(sheet, rows).getDisplayValues() },
]);

const user = () => PropertiesService.getUserProperties();

const CALLS: Cost[] = [
  { method: "Sheet.isRowHiddenByFilter", rows: 0, call: (sheet) => sheet.isRowHiddenByFilter(2) },
  { method: "Sheet.isRowHiddenByUser", rows: 0, call: (sheet) => sheet.isRowHiddenByUser(2) },
  { method: "Sheet.appendRow", rows: 0, call: (sheet) => sheet.appendRow(["x"]) },
  { method: "Sheet.getLastRow", rows: 0, call: (sheet) => sheet.getLastRow() },
  { method: "SpreadsheetApp.flush", rows: 0, call: () => SpreadsheetApp.flush() },
  {
    method: "SpreadsheetApp.getActiveSpreadsheet",
    rows: 0,
    call: () => SpreadsheetApp.getActiveSpreadsheet(),
  },
  { method: "Properties.setProperty", rows: 0, call: () => user().setProperty("contractCost", "x") },
  { method: "Properties.getProperty", rows: 0, call: () => user().getProperty("contractCost") },
  { method: "Properties.getProperties", rows: 0, call: () => user().getProperties() },
  { method: "Properties.deleteProperty", rows: 0, call: () => user().deleteProperty("contractCost") },
  { method: "Cache.put", rows: 0, call: () => CacheService.getUserCache()?.put("contractCost", "x", 60) },
  { method: "Cache.get", rows: 0, call: () => CacheService.getUserCache()?.get("contractCost") },
  { method: "ScriptApp.getProjectTriggers", rows: 0, call: () => ScriptApp.getProjectTriggers() },
];

/** What a call takes in ms, beside what the model of the benchmarks says. */
export const costChecks: Check[] = [
  ...CALLS.map((cost) => check(cost, false)),
  ...READS.map((cost) => check(cost, false)),
  ...WRITES.flatMap((cost) => [check(cost, false), check(cost, true)]),
  {
    ...entry(
      "Spreadsheet.insertSheet and deleteSheet",
      callCost("Spreadsheet.insertSheet", 0) + callCost("Spreadsheet.deleteSheet", 0),
    ),
    look: () => told(Array.from({ length: ROUNDS }, () => timed(onNewTab(() => {})))),
  },
];

function check(cost: Cost, isFlushed: boolean): Check {
  const cells = cost.rows * COLUMNS;
  const name = cells === 0 ? cost.method : `${cost.method} of ${cells} cells`;
  const model = callCost(cost.method, cells) + (isFlushed ? callCost("SpreadsheetApp.flush", 0) : 0);
  return {
    ...entry(isFlushed ? `${name}, with SpreadsheetApp.flush` : name, model),
    look: () => {
      let times: number[] = [];
      onNewTab((sheet) => {
        const missing = cost.rows - sheet.getMaxRows();
        if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
        SpreadsheetApp.flush();
        times = Array.from({ length: ROUNDS }, () =>
          timed(() => {
            cost.call(sheet);
            if (isFlushed) SpreadsheetApp.flush();
          }),
        );
      })();
      return told(times);
    },
  };
}

function entry(name: string, model: number) {
  return {
    subject: "Cost of calls",
    behaviour: `${name} (model: ${Math.round(model)} ms)`,
    source: "measured",
  };
}

function area(sheet: Sheet, rows: number): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(1, 1, rows, COLUMNS);
}

function block(rows: number): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, at) => `r${row}c${at}`),
  );
}

function timed(act: () => unknown): number {
  const before = Date.now();
  act();
  return Date.now() - before;
}

function told(times: number[]): Finding {
  const sorted = [...times].sort((a, b) => a - b);
  return saw(`${sorted[Math.floor(sorted.length / 2)]} ms (${sorted[0]} to ${sorted[sorted.length - 1]})`);
}
