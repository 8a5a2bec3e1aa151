import { describe, expect, it } from "vitest";
import { runningHost } from "./running-host.ts";
import { ALL_SCOPES } from "./script-folder.ts";

const without = (name: string) => ALL_SCOPES.filter((scope) => !scope.endsWith(`/${name}`));

describe("without authorization, on opening", () => {
  const opens = (body: string, authMode: "NONE" | "LIMITED") =>
    runningHost(`function onOpen(e) { ${body} }`).ann.openSpreadsheet({ authMode });

  it("builds a menu and touches nothing else", () => {
    const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi()";
    expect(opens(menu, "NONE").outcome).toBe("returned");
    for (const forbidden of [
      "SpreadsheetApp.getActiveSpreadsheet()",
      "PropertiesService.getUserProperties()",
      "UrlFetchApp.fetch('https://x.test/')",
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
    ]) {
      const { outcome, error } = opens(forbidden, "NONE");
      expect([forbidden, outcome]).toEqual([forbidden, "threw"]);
      expect(error?.message).toContain("You do not have permission to call");
    }
  });

  it("may read the file in LIMITED mode, but neither fetch nor show a sidebar nor make triggers", () => {
    expect(opens("SpreadsheetApp.getActiveSheet().getRange('A1').getValue()", "LIMITED").outcome).toBe(
      "returned",
    );
    for (const forbidden of [
      "UrlFetchApp.fetch('https://x.test/')",
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      "ScriptApp.newTrigger('tick')",
    ]) {
      expect([forbidden, opens(forbidden, "LIMITED").outcome]).toEqual([forbidden, "threw"]);
    }
  });

  it("is told the mode", () => {
    const { ann } = runningHost(
      "function onOpen(e) { console.log(e.authMode === ScriptApp.AuthMode.NONE, typeof e.source) }",
    );
    expect(ann.openSpreadsheet({ authMode: "NONE" }).logs).toEqual(["log true undefined"]);
    expect(ann.openSpreadsheet().logs).toEqual(["log false object"]);
  });

  it("holds for code that runs while the file is loaded", () => {
    const { ann } = runningHost("var sheet = SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}");
    expect(ann.openSpreadsheet({ authMode: "NONE" }).outcome).toBe("threw");
  });
});

describe("the manifest's scopes", () => {
  it.each([
    ["script.external_request", "UrlFetchApp.fetch('https://x.test/')", "UrlFetchApp.fetch"],
    ["script.scriptapp", "ScriptApp.getProjectTriggers()", "ScriptApp.getProjectTriggers"],
    ["userinfo.email", "Session.getActiveUser().getEmail()", "Session.getActiveUser"],
  ])("refuse what needs %s when it is missing", (scope, source, method) => {
    const { evaluate } = runningHost("", { scopes: without(scope) });
    expect(evaluate(source).error).toEqual({
      name: "Exception",
      message: `You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    });
  });

  it("name every scope that would do", () => {
    const { evaluate } = runningHost("", { scopes: without("spreadsheets.currentonly") });
    expect(evaluate("SpreadsheetApp.getActiveSpreadsheet()").error?.message).toContain(
      "Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)",
    );
  });

  it("are enough with currentonly for everything done to the open file", () => {
    const { evaluate } = runningHost("", {
      scopes: [`https://www.googleapis.com/auth/spreadsheets.currentonly`],
    });
    const work = `
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet("New");
      sheet.getRange("A1:B2").setNumberFormat("@").setValues([["a", "b"], ["c", "d"]]).createFilter();
      sheet.setFrozenRows(1);
      sheet.addDeveloperMetadata("k", "v", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      return sheet.isRowHiddenByFilter(2)`;
    expect(evaluate(work).value).toBe(false);
  });
});

describe("a person who took authorization back", () => {
  it("cannot call from the menu or the sidebar", () => {
    const { ann, evaluate } = runningHost(
      "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi() } function go() {}",
    );
    ann.openSpreadsheet();
    ann.revokeAuthorization();
    for (const execution of [ann.clickMenu("Go"), evaluate("return 1")]) {
      expect([execution.outcome, execution.error?.message]).toEqual([
        "threw",
        "Authorization is required to perform that action.",
      ]);
    }
    ann.grantAuthorization();
    expect(evaluate("return 1").value).toBe(1);
  });

  it("still gets the menu on opening, which needs no authorization", () => {
    const { ann } = runningHost(
      "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi() }",
    );
    ann.revokeAuthorization();
    expect(ann.openSpreadsheet().outcome).toBe("returned");
  });

  it("still has triggers that fire, and die at the first call that needs a scope", () => {
    const { host, ann, value } = runningHost(`
      function tick() {
        const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
        PropertiesService.getDocumentProperties().setProperty("status", String(status));
        SpreadsheetApp.getActiveSpreadsheet().getSheets();
      }`);
    value("ScriptApp.newTrigger('tick').timeBased().everyHours(1).create()");
    ann.revokeAuthorization();
    const [execution] = host.clock.advance(3_600_000);
    expect([execution?.outcome, execution?.error?.message]).toEqual([
      "threw",
      "Authorization is required to perform that action.",
    ]);
    expect(host.properties.document()).toEqual({ status: "REQUIRED" });
  });
});

describe("a protected range", () => {
  it("cannot be written by people who are not its editors, and nothing of the block is", () => {
    const { host, evaluate } = runningHost();
    const sheet = host.workbook.sheet("Leads");
    sheet.protect("A2:A2", { editors: ["ann@example.com"] });
    const write = "SpreadsheetApp.getActiveSheet().getRange('A1:A2').setValues([['x'], ['y']])";
    const bob = host.user("bob@example.com");
    expect(evaluate(write, bob).error?.message).toBe(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
    expect(sheet.values()).toEqual([["name"], ["Ada"]]);
    expect(evaluate(write).outcome).toBe("returned");
  });

  it("of the whole tab stops structure changes too", () => {
    const { host, evaluate } = runningHost();
    host.workbook.sheet("Leads").protect(undefined, { editors: [] });
    expect(evaluate("SpreadsheetApp.getActiveSheet().insertRowsAfter(1, 1)").outcome).toBe("threw");
    expect(evaluate("SpreadsheetApp.getActiveSheet().clearContents()").outcome).toBe("threw");
  });
});
