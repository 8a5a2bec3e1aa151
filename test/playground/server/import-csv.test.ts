import { describe, expect, it } from "vitest";
import { Workbook } from "../../../dev/apps-script/model/workbook.ts";
import { importCsv } from "../../../dev/playground/server/import-csv.ts";

const book = () => new Workbook("Book", "en_US", "Etc/UTC", () => Date.UTC(2026, 0, 1));

describe("an imported CSV file", () => {
  it("is refused when it has no rows or a quote that never ends", () => {
    expect(() => importCsv(book(), "empty.csv", "")).toThrow("empty.csv has no rows.");
    expect(() => importCsv(book(), "open.csv", 'a,"b')).toThrow("Could not parse text.");
  });

  it.each([
    ["commas", "a,b\n1,x;y"],
    ["semicolons", "a;b\r\n1;x;y"],
    ["tabs and a byte order mark", "\uFEFFa\tb\n1\tx"],
  ])("is read by its own separator: %s", (_name, text) => {
    const sheet = importCsv(book(), "leads.csv", text);
    expect(sheet.values("A1:B1").flat()).toEqual(["a", "b"]);
    expect(sheet.values("A2").flat()).toEqual([1]);
  });

  it("gets a tab of its own, whatever tabs there are", () => {
    const workbook = book();
    const names = [1, 2, 3].map(() => importCsv(workbook, "Leads.csv", "a\n1").name);
    expect(names).toEqual(["Leads", "Leads 2", "Leads 3"]);
    expect(importCsv(workbook, ".csv", "a\n1").name).toBe("Import");
  });
});
