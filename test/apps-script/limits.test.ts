import { describe, expect, it } from "vitest";
import { runningHost } from "./running-host.ts";

const MINUTE = 60_000;

describe("an execution", () => {
  it("is killed after six minutes of virtual time", () => {
    const { evaluate } = runningHost();
    const { outcome, error, startedAt, endedAt } = evaluate(
      "for (let i = 0; i < 8; i++) Utilities.sleep(60000); return 'finished'",
    );
    expect({ outcome, error }).toEqual({
      outcome: "killed",
      error: { name: "Exception", message: "Exceeded maximum execution time" },
    });
    expect(endedAt - startedAt).toBeGreaterThanOrEqual(6 * MINUTE);
    expect(endedAt - startedAt).toBeLessThan(8 * MINUTE);
  });

  it("may use nearly six minutes", () => {
    const { evaluate } = runningHost();
    expect(evaluate("for (let i = 0; i < 5; i++) Utilities.sleep(60000); return 'finished'").value).toBe(
      "finished",
    );
  });

  it("is killed after thirty seconds when it is a simple trigger", () => {
    const { ann } = runningHost("function onOpen() { Utilities.sleep(31000); }");
    expect(ann.openSpreadsheet().outcome).toBe("killed");
  });

  it("spends time on service calls, more on writing cells than on asking a range for its row", () => {
    const { evaluate } = runningHost();
    const cheap = evaluate("const range = SpreadsheetApp.getActiveSheet().getRange(1, 1); range.getRow()");
    const dear = evaluate(
      "SpreadsheetApp.getActiveSheet().getRange(1, 1, 1000, 20).setValues(Array.from({length: 1000}, () => Array(20).fill('x')))",
    );
    expect(dear.endedAt - dear.startedAt).toBeGreaterThan(cheap.endedAt - cheap.startedAt + 100);
  });

  it("names its service calls in order", () => {
    const { evaluate } = runningHost();
    expect(evaluate("SpreadsheetApp.getActiveSheet().getRange('A1:A2').getValues()").calls).toEqual([
      "SpreadsheetApp.getActiveSheet",
      "Sheet.getRange",
      "Range.getValues",
    ]);
  });

  it("takes a hundred thousand rows in blocks and reads them back", () => {
    const { host, evaluate, value } = runningHost();
    host.workbook.addSheet("Big");
    const fill = `
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Big");
      sheet.deleteColumns(4, 23);
      sheet.insertRowsAfter(1000, 119000);
      for (let block = 0; block < 12; block++) {
        const rows = Array.from({length: 10000}, (_, row) => ["a" + (block * 10000 + row), "b", "c"]);
        sheet.getRange(1 + block * 10000, 1, 10000, 3).setNumberFormat("@").setValues(rows);
      }`;
    expect(evaluate(fill).outcome).toBe("returned");
    expect(host.workbook.sheet("Big").lastRow()).toBe(120_000);
    expect(
      value(
        "return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Big').getRange(120000, 1).getValue()",
      ),
    ).toBe("a119999");
  });
});
