import { describe, expect, it } from "vitest";
import { runningHost } from "./running-host.ts";

describe("the realm a script runs in", () => {
  it("throws for a service member that is not emulated, and names it", () => {
    const { evaluate } = runningHost();
    expect(evaluate("SpreadsheetApp.openById('x')").error?.message).toBe(
      "SpreadsheetApp.openById is not emulated by the local host",
    );
    expect(evaluate("SpreadsheetApp.getActiveSheet().getRange('A1').trimWhitespace()").error?.message).toBe(
      "Range.trimWhitespace is not emulated by the local host",
    );
  });

  it("throws for options that it would have to ignore", () => {
    const { evaluate } = runningHost();
    expect(
      evaluate("UrlFetchApp.fetch('https://a.test/', {muteHttpException: true})").error?.message,
    ).toContain("muteHttpException is not emulated");
    expect(evaluate("SpreadsheetApp.getActiveSheet().clear({contentsOnly: true})").error?.message).toContain(
      "not emulated",
    );
  });

  it("refuses to let a script replace a service's member", () => {
    const { evaluate } = runningHost();
    expect(evaluate("'use strict'; UrlFetchApp.fetch = () => 1").error?.message).toBe(
      "UrlFetchApp.fetch cannot be set",
    );
  });

  it("shows no way to the host among the globals or behind the services", () => {
    const { value } = runningHost();
    expect(
      value(
        "return Object.getOwnPropertyNames(globalThis).filter((name) => /bridge|invoc|realm|host/i.test(name))",
      ),
    ).toEqual([]);
    expect(
      value("return Object.keys(SpreadsheetApp.getActiveSheet()).filter((key) => /ref|id$/.test(key))"),
    ).toEqual([]);
    expect(value("return Date.constructor('return typeof process')()")).toBe("undefined");
    expect(value("return SpreadsheetApp.getUi.constructor('return typeof require')()")).toBe("undefined");
  });

  it("gives every execution fresh globals", () => {
    const { value } = runningHost("var count = 0; function next() { count += 1; return count; }");
    expect([value("return next()"), value("return next()")]).toEqual([1, 1]);
  });

  it("lets functions of a file see each other, and lets none of Google's be called by name", () => {
    const { ann } = runningHost("function outer() { return inner(); } function inner() { return 7; }");
    expect(ann.run("outer", []).value).toBe(7);
    expect(ann.run("parseInt", ["7"]).error?.message).toBe("Script function not found: parseInt");
  });

  it("reads the virtual clock in both forms of now", () => {
    const { value, host } = runningHost();
    host.clock.advance(86_400_000);
    expect(
      value("return [Date.now(), new Date().toISOString(), new Date(2020, 0, 5) instanceof Date]"),
    ).toEqual([Date.UTC(2026, 10, 24, 9), "2026-11-24T09:00:00.000Z", true]);
  });

  it("keeps local time in the script's zone, whatever the machine's is", () => {
    const { value } = runningHost("", { scriptZone: "Asia/Kolkata" });
    const before = new Date(2026, 0, 1).getTime();
    expect(
      value(
        "return [new Date(2026, 0, 1).toISOString(), new Date(0).getHours(), Session.getScriptTimeZone()]",
      ),
    ).toEqual(["2025-12-31T18:30:00.000Z", 5, "Asia/Kolkata"]);
    expect(new Date(2026, 0, 1).getTime()).toBe(before);
  });

  it("repeats its random numbers and ids for the same seed", () => {
    const draw = (seed: number) =>
      runningHost("", { seed }).value("return [Math.random(), Utilities.getUuid()]");
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it("keeps what is logged in the record of the execution", () => {
    const { evaluate } = runningHost();
    const { logs } = evaluate(
      "console.warn('slow', {a: 1}); Logger.log('x'); console.error(new Error('no'))",
    );
    expect(logs).toEqual(['warn slow {"a":1}', "log x", "error Error: no"]);
  });

  it("reports a script that throws while it is loaded", () => {
    const { ann } = runningHost("throw new RangeError('at load');");
    const { outcome, error } = ann.run("evaluate", ["return 1"]);
    expect({ outcome, error }).toEqual({
      outcome: "threw",
      error: { name: "RangeError", message: "at load" },
    });
  });

  it("runs promises' callbacks before the execution ends", () => {
    const { value, host, ann } = runningHost();
    value("Promise.resolve().then(() => PropertiesService.getUserProperties().setProperty('done', 'yes'))");
    expect(host.properties.user(ann.email)).toEqual({ done: "yes" });
  });

  it("surfaces a failure of the host's own parts instead of handing it to the script", () => {
    const broken = {
      send(): never {
        throw new TypeError("the stand-in is broken");
      },
    };
    const { evaluate } = runningHost("", { network: broken });
    expect(() =>
      evaluate("try { UrlFetchApp.fetch('https://x.test/') } catch (e) { return 'hidden' }"),
    ).toThrow("the stand-in is broken");
  });
});
