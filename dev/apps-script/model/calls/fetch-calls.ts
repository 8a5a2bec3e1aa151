import { bytesToBinary } from "../binary.ts";
import { ServiceFailure } from "../failures.ts";
import { type FetchOrder, headerOf, MAX_BYTES, sendAll } from "../fetch-exchange.ts";
import type { NetworkResponse } from "../outside.ts";
import { utf8Length } from "../property-store.ts";
import { held, hold, type Run, type StoredResponse } from "../run.ts";

/** How much of an error answer the exception quotes (assumed). */
const QUOTED_CHARACTERS = 200;

function assertMuted(order: FetchOrder, response: StoredResponse, run: Run): void {
  if (order.mute || response.status < 400) return;
  const origin = /^https?:\/\/[^/]+/i.exec(order.url)?.[0] ?? order.url;
  const quoted = textOf(run, response, "utf-8").slice(0, QUOTED_CHARACTERS);
  throw new ServiceFailure(
    `Request failed for ${origin} returned code ${response.status}. Truncated server response: ${quoted} (use muteHttpExceptions option to examine full response)`,
  );
}

/** A body beyond 50 MB is cut without a word, as one developer reports; Google documents only the limit. */
function store(run: Run, response: NetworkResponse): StoredResponse {
  if (typeof response.body === "string") {
    if (response.body.length * 3 <= MAX_BYTES || utf8Length(response.body) <= MAX_BYTES)
      return { ...response, bytes: null };
    return { ...response, bytes: run.world.outside.encodeText(response.body).slice(0, MAX_BYTES) };
  }
  return {
    ...response,
    bytes: response.body.length > MAX_BYTES ? response.body.slice(0, MAX_BYTES) : response.body,
  };
}

function bytesOf(run: Run, response: StoredResponse): Uint8Array {
  response.bytes ??=
    typeof response.body === "string" ? run.world.outside.encodeText(response.body) : response.body;
  return response.bytes;
}

/** Keeps a byte order mark, as `getContentText` does. */
function textOf(run: Run, response: StoredResponse, charset: string): string {
  const utf8 = /^utf-?8$/i.test(charset);
  if (utf8 && response.bytes === null && typeof response.body === "string") return response.body;
  return run.world.outside.decodeText(bytesOf(run, response), charset);
}

function charsetOf(response: StoredResponse): string {
  return /charset="?([\w-]+)/i.exec(headerOf(response, "content-type") ?? "")?.[1] ?? "utf-8";
}

function fetchAll(run: Run, orders: FetchOrder[]): number[] {
  const responses = sendAll(run, orders).map((response) => store(run, response));
  return responses.map((response, index) => {
    const order = orders[index];
    if (order) assertMuted(order, response, run);
    return hold(run.responses, response);
  });
}

/** `UrlFetchApp` and `HTTPResponse`; bodies stay on this side until they are asked for. */
export const fetchCalls = {
  "UrlFetchApp.fetch": (run: Run, order: FetchOrder): number => {
    const [response] = fetchAll(run, [order]);
    if (response === undefined) throw new Error("One request has one answer");
    return response;
  },
  "UrlFetchApp.fetchAll": fetchAll,
  "HTTPResponse.getResponseCode": (run: Run, id: number): number => held(run.responses, id).status,
  "HTTPResponse.getContentText": (run: Run, id: number, charset: string | null): string => {
    const response = held(run.responses, id);
    return textOf(run, response, charset ?? charsetOf(response));
  },
  "HTTPResponse.getContent": (run: Run, id: number): string =>
    bytesToBinary(bytesOf(run, held(run.responses, id))),
  "HTTPResponse.getBlob": (run: Run, id: number): number => {
    const response = held(run.responses, id);
    const contentType = headerOf(response, "content-type")?.split(";")[0] ?? null;
    return hold(run.blobs, { bytes: bytesOf(run, response), name: null, contentType });
  },
  "HTTPResponse.getHeaders": (run: Run, id: number): Record<string, string> =>
    held(run.responses, id).headers,
  "HTTPResponse.getAllHeaders": (run: Run, id: number): Record<string, string> =>
    held(run.responses, id).headers,
};
