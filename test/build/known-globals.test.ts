import { describe, expect, it } from "vitest";
import { assertKnownGlobals } from "../../dev/build/known-globals.ts";

describe("assertKnownGlobals", () => {
  it.each([
    "setTimeout",
    "setInterval",
    "queueMicrotask",
    "TextEncoder",
    "TextDecoder",
    "fetch",
    "URL",
    "URLSearchParams",
    "Blob",
    "FormData",
    "atob",
    "btoa",
    "Buffer",
    "process",
    "require",
    "window",
    "document",
    "navigator",
    "crypto",
    "performance",
    "structuredClone",
    "globalThis",
    "eval",
    "Function",
  ])("rejects %s", (name) => {
    expect(() => assertKnownGlobals(`function f() { return ${name}; }`)).toThrow(`${name} (line 1)`);
  });

  it("names every unknown global with the line of its first use", () => {
    expect(() => assertKnownGlobals("var a = 1;\nfetch(a);\nnew URL(fetch);")).toThrow(
      "fetch (line 2), URL (line 3)",
    );
  });

  it("rejects a use behind typeof, since only one of its branches could run", () => {
    expect(() =>
      assertKnownGlobals('var now = typeof performance === "object" ? performance : Date;'),
    ).toThrow("performance");
  });

  it("rejects a service that the add-on has no permission for", () => {
    expect(() => assertKnownGlobals("GmailApp.search('a')")).toThrow("GmailApp");
  });

  it("accepts the language and the services in use", () => {
    const code =
      "var rows = new Map(); console.log(SpreadsheetApp.getActive(), new Intl.DateTimeFormat(), rows);";
    expect(() => assertKnownGlobals(code)).not.toThrow();
  });

  it("accepts an absent global's name where the code declares it", () => {
    expect(() => assertKnownGlobals("function f(URL) { return URL.process; }")).not.toThrow();
  });
});
