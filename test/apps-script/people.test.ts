import { describe, expect, it } from "vitest";
import { runningHost } from "./running-host.ts";

const MENU = `
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem("Open sidebar", "openSidebar").addSeparator().addToUi();
  }
  function openSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Hello"));
  }`;

describe("a person at the spreadsheet", () => {
  it("sees no menu before it is built, and cannot click what is not in it", () => {
    const { ann } = runningHost(MENU);
    expect(ann.menu()).toBeNull();
    ann.openSpreadsheet();
    expect(ann.menu()?.items).toEqual([{ label: "Open sidebar", functionName: "openSidebar" }]);
    expect(() => ann.clickMenu("Close")).toThrow('sees no menu item "Close"');
  });

  it("sees the sidebar that their own click opened", () => {
    const { host, ann } = runningHost(MENU);
    ann.openSpreadsheet();
    const { kind, outcome } = ann.clickMenu("Open sidebar");
    expect({ kind, outcome }).toEqual({ kind: "menu", outcome: "returned" });
    expect(ann.sidebar()).toEqual({ title: "Hello", html: "<p>Hello</p>" });
    expect(host.user("bob@example.com").sidebar()).toBeNull();
  });

  it("has a selection of their own, which scripts see", () => {
    const { host, ann, value } = runningHost();
    host.workbook.addSheet("Other");
    const bob = host.user("bob@example.com");
    ann.select("A2:B4,D9:D9", "Other");
    const read = `
      const list = SpreadsheetApp.getActiveRangeList();
      return [SpreadsheetApp.getActiveSheet().getName(), list.getRanges().map((range) => range.getA1Notation())]`;
    expect(value(read)).toEqual(["Other", ["A2:B4", "D9"]]);
    expect(value(read, bob)).toEqual(["Leads", ["A1"]]);
    expect([ann.activeSheet(), bob.activeSheet()]).toEqual(["Other", "Leads"]);
  });

  it("can select whole rows and columns", () => {
    const { ann, value } = runningHost();
    const read = `
      const range = SpreadsheetApp.getActiveRange();
      return [range.getA1Notation(), range.getNumRows(), range.getNumColumns()]`;
    ann.select("B:C");
    expect(value(read)).toEqual(["B:C", 1000, 2]);
    ann.select("3:9");
    expect(value(read)).toEqual(["3:9", 7, 26]);
  });

  it("is taken to a new tab by a sidebar call, but not by a trigger", () => {
    const { host, ann, value } = runningHost(
      "function tick() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Night') }",
    );
    value("ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create()");
    host.clock.advance(60_000);
    expect([ann.activeSheet(), host.workbook.sheets().length]).toEqual(["Leads", 2]);
    value("SpreadsheetApp.getActiveSpreadsheet().insertSheet('Day')");
    expect(ann.activeSheet()).toBe("Day");
  });

  it("is moved to another tab when theirs is hidden", () => {
    const { host, ann, value } = runningHost();
    host.workbook.addSheet("Other");
    ann.select("A1", "Other");
    value("SpreadsheetApp.getActiveSheet().hideSheet()");
    expect(ann.activeSheet()).toBe("Leads");
  });

  it("is moved to another tab when theirs is deleted", () => {
    const { host, ann, value } = runningHost();
    host.workbook.addSheet("Other");
    ann.select("A1", "Other");
    value(
      "const book = SpreadsheetApp.getActiveSpreadsheet(); book.deleteSheet(book.getSheetByName('Other'))",
    );
    expect(ann.activeSheet()).toBe("Leads");
  });
});

describe("google.script.run", () => {
  it.each([
    ["a date", [new Date(0)]],
    ["a function", [() => 1]],
    ["a date deep inside", [{ rows: [[1, new Date(0)]] }]],
  ])("refuses %s as an argument", (_what, args) => {
    const { ann } = runningHost("function echo(x) { return x }");
    expect(ann.run("echo", args).error).toEqual({
      name: "TypeError",
      message: "Failed due to illegal value in property: 0",
    });
  });

  it.each([
    "new Date()",
    "[1, {a: new Date()}]",
    "{f: () => 1}",
    "(() => { const x = {}; x.x = x; return x })()",
  ])("hands over null for the result %s", (result) => {
    const { value } = runningHost();
    expect(value(`return ${result}`)).toBeNull();
  });

  it("makes null of undefined in an array and drops it in an object", () => {
    const { value } = runningHost();
    expect(value("return {list: [1, undefined], gone: undefined}")).toEqual({ list: [1, null] });
  });

  it("does not reach private or missing functions", () => {
    const { ann } = runningHost("function secret_() { return 1 }");
    expect(ann.run("secret_", []).outcome).toBe("threw");
    expect(ann.run("missing", []).error?.message).toBe("Script function not found: missing");
  });

  it("reports what the function threw", () => {
    const { evaluate } = runningHost();
    expect(evaluate("throw new RangeError('too far')").error).toEqual({
      name: "RangeError",
      message: "too far",
    });
    expect(evaluate("throw 'text'").error).toEqual({ name: "Error", message: "text" });
  });

  it("runs as the person who calls", () => {
    const { host, value } = runningHost();
    const bob = host.user("bob@example.com");
    value("PropertiesService.getUserProperties().setProperty('key', 'anns')");
    expect(value("return PropertiesService.getUserProperties().getProperty('key')", bob)).toBeNull();
    expect(value("return Session.getActiveUser().getEmail()", bob)).toBe("bob@example.com");
  });
});
