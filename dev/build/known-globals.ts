import { parse } from "acorn";
import { freeIdentifiers } from "./free-identifiers.ts";

/** ECMAScript 2020 and `Intl`, less what makes code out of text (`eval`, `Function`) and what threads share. */
const LANGUAGE = [
  ["undefined", "NaN", "Infinity", "isNaN", "isFinite", "parseInt", "parseFloat"],
  ["decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent"],
  ["Object", "Array", "String", "Number", "Boolean", "Symbol", "BigInt", "Date", "RegExp", "Math", "JSON"],
  ["Map", "Set", "WeakMap", "WeakSet", "Promise", "Proxy", "Reflect", "Intl"],
  ["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"],
  ["ArrayBuffer", "DataView", "Int8Array", "Int16Array", "Int32Array", "Uint8Array", "Uint8ClampedArray"],
  ["Uint16Array", "Uint32Array", "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array"],
].flat();

/** The services in use. A new one may ask people for a new permission, so it is added here on purpose. */
const SERVICES = [
  "console",
  "HtmlService",
  "LockService",
  "MailApp",
  "PropertiesService",
  "ScriptApp",
  "SpreadsheetApp",
  "UrlFetchApp",
  "Utilities",
];

const KNOWN = new Set([...LANGUAGE, ...SERVICES]);

/**
 * Rejects code that names anything which neither it, the language nor a service in use declares. Apps Script has no
 * timers, `TextEncoder`, `fetch`, `URL`, `crypto`, `window` or `process`
 * (https://developers.google.com/apps-script/guides/v8-runtime), which is otherwise noticed only when the line runs; a
 * dependency may bring such a line too. A use behind `typeof` is rejected as well: only one of its branches could run.
 */
export function assertKnownGlobals(code: string): void {
  const program = parse(code, { ecmaVersion: 2020, sourceType: "script" });
  const unknown = [...freeIdentifiers(program)]
    .filter(([name]) => !KNOWN.has(name))
    .map(([name, offset]) => `${name} (line ${code.slice(0, offset).split("\n").length})`);
  if (unknown.length > 0)
    throw new Error(`Not among the globals of dev/build/known-globals.ts: ${unknown.join(", ")}`);
}
