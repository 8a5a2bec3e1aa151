import type { Bridge } from "../protocol.ts";
import { connect, random } from "./bridge.ts";
import { cacheService } from "./cache-service.ts";
import { logger, scriptConsole } from "./console.ts";
import { htmlService } from "./html-service.ts";
import { invoke } from "./invoke.ts";
import { lockService } from "./lock-service.ts";
import { mailApp } from "./mail-app.ts";
import { propertiesService } from "./properties-service.ts";
import { scriptApp } from "./script-app.ts";
import { session } from "./session.ts";
import { spreadsheetApp } from "./spreadsheet-app.ts";
import { urlFetchApp } from "./url-fetch-app.ts";
import { utilities } from "./utilities.ts";
import { virtualDate } from "./virtual-date.ts";

/** Globals of a bare context that Apps Script does not have. */
const ABSENT = ["SharedArrayBuffer", "Atomics", "Iterator"];

/**
 * Turns a bare context into Apps Script's: the services as globals, and nothing of the bridge. What it returns is the
 * host's only way in; functions that are not the script's own cannot be called through it.
 */
export function openRealm(bridge: Bridge): (invocationJson: string) => string {
  connect(bridge);
  const services: Record<string, unknown> = {
    SpreadsheetApp: spreadsheetApp,
    HtmlService: htmlService,
    PropertiesService: propertiesService,
    CacheService: cacheService,
    LockService: lockService,
    ScriptApp: scriptApp,
    UrlFetchApp: urlFetchApp,
    MailApp: mailApp,
    Utilities: utilities,
    Session: session,
    Logger: logger,
    console: scriptConsole,
    Date: virtualDate(Date),
  };
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: false });
  }
  for (const name of ABSENT) Reflect.deleteProperty(globalThis, name);
  Math.random = random;
  const builtIn = new Set(Object.getOwnPropertyNames(globalThis));
  const find = (name: string) => (builtIn.has(name) ? undefined : Reflect.get(globalThis, name));
  return (invocationJson) => invoke(find, invocationJson);
}
