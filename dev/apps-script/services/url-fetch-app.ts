import type { FetchOrder } from "../model/fetch-exchange.ts";
import { blob } from "./blob.ts";
import { call } from "./bridge.ts";
import { signedBytes } from "./bytes.ts";
import { strict } from "./strict.ts";

type UrlFetchApp = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type HTTPResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;

const FORM = "application/x-www-form-urlencoded";

/** Text goes as it is; an object is sent as a form, which is what Google makes of it. */
function bodyOf(payload: unknown): string {
  if (payload === undefined || payload === null) return "";
  if (typeof payload === "string") return payload;
  if (typeof payload !== "object" || Array.isArray(payload))
    throw new Error("A payload of bytes is not emulated by the local host");
  return Object.entries(payload)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join("&");
}

const OPTIONS = [
  "url",
  "method",
  "payload",
  "contentType",
  "headers",
  "muteHttpExceptions",
  "followRedirects",
  "validateHttpsCertificates",
  "timeoutSeconds",
];

/** Google ignores an option it does not know, and with it a slip of the pen; here it is an error. */
function assertKnown(options: object): void {
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) throw new Error(`The fetch option ${unknown} is not emulated by the local host`);
}

function order(url: string, options: Options = {}): FetchOrder {
  assertKnown(options);
  const body = bodyOf(options.payload);
  const headers = Object.fromEntries(
    Object.entries(options.headers ?? {}).map(([name, value]) => [name, String(value)]),
  );
  const contentType = options.contentType ?? (body === "" ? undefined : FORM);
  if (
    contentType !== undefined &&
    !Object.keys(headers).some((name) => name.toLowerCase() === "content-type")
  ) {
    headers["Content-Type"] = contentType;
  }
  return {
    url: String(url),
    method: String(options.method ?? (body === "" ? "get" : "post")).toLowerCase(),
    headers,
    body,
    mute: options.muteHttpExceptions === true,
    followRedirects: options.followRedirects !== false,
  };
}

function httpResponse(id: number): HTTPResponse {
  return strict<HTTPResponse>("HTTPResponse", {
    getResponseCode: () => call("HTTPResponse.getResponseCode", id),
    getContentText: (charset?: string) => call("HTTPResponse.getContentText", id, charset ?? null),
    getContent: () => signedBytes(call("HTTPResponse.getContent", id)),
    getBlob: () => blob(call("HTTPResponse.getBlob", id)),
    getHeaders: () => call("HTTPResponse.getHeaders", id),
    getAllHeaders: () => call("HTTPResponse.getAllHeaders", id),
  });
}

/** `UrlFetchApp`. */
export const urlFetchApp: UrlFetchApp = strict<UrlFetchApp>("UrlFetchApp", {
  fetch: (url: string, options?: Options) => httpResponse(call("UrlFetchApp.fetch", order(url, options))),
  fetchAll: (requests) =>
    call(
      "UrlFetchApp.fetchAll",
      requests.map((request) => (typeof request === "string" ? order(request) : order(request.url, request))),
    ).map(httpResponse),
});
