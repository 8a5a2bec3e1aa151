import { expect, it } from "vitest";
import { Workbook } from "../../../dev/apps-script/model/workbook.ts";
import { importCsv } from "../../../dev/playground/server/import-csv.ts";
import { addSampleLeads } from "../../../dev/playground/server/sample-book.ts";

it("leaves its usual name to a file of the person's own that is called the same", () => {
  const workbook = new Workbook("Book", "en_US", "Etc/UTC", () => Date.UTC(2026, 0, 1));
  importCsv(workbook, "leads.csv", "name\nAda");
  addSampleLeads(workbook, 3);
  expect(workbook.sheets().map((sheet) => [sheet.name, sheet.lastRow()])).toEqual([
    ["leads", 2],
    ["Leads 2", 4],
  ]);
});
