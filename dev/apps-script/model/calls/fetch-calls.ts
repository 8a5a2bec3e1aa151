import { bytesToBinary } from "../binary.ts";
import { ServiceFailure } from "../failures.ts";
import { NetworkDown, type NetworkRequest, type NetworkResponse } from "../outside.ts";
import { utf8Length } from "../property-store.ts";
import { held, hold, type Run, type StoredResponse } from "../run.ts";

/** A request as the script described it, defaults filled in. */
export interface FetchOrder {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
  mute: boolean;
  followRedirects: boolean;
}

/** Limits of one call (https://developers.google.com/apps-script/guides/services/quotas and the reference of `fetch`). */
const MAX_BYTES = 50 * 1024 * 1024;
const MAX_URL_LENGTH = 2082;
const MAX_HEADERS = 100;
/** How many redirects are followed (assumed; not documented). */
const MAX_REDIRECTS = 20;
/** How much of an error answer the exception quotes (assumed). */
const QUOTED_CHARACTERS = 200;

const METHODS = ["get", "delete", "patch", "post", "put"];
const FORBIDDEN_HEADERS = ["host", "content-length", "transfer-encoding", "connection"];

function check(order: FetchOrder): void {
  if (order.url.length > MAX_URL_LENGTH) throw new ServiceFailure("Limit Exceeded: URLFetch URL Length.");
  if (!/^https?:\/\/[^/\s]+/i.test(order.url)) throw new ServiceFailure(`Invalid argument: ${order.url}`);
  if (!METHODS.includes(order.method))
    throw new ServiceFailure("Attribute provided with invalid value: method");
  if (Object.keys(order.headers).length > MAX_HEADERS)
    throw new ServiceFailure("Limit Exceeded: URLFetch Header Count.");
  for (const name of Object.keys(order.headers)) {
    if (FORBIDDEN_HEADERS.includes(name.toLowerCase())) {
      throw new ServiceFailure(`Attribute provided with invalid value: Header:${name}`);
    }
  }
  if (utf8Length(order.body) > MAX_BYTES) throw new ServiceFailure("Limit Exceeded: URLFetch POST Size.");
}

/** Sends all orders, in parallel where the network can, and follows their redirects. */
function sendAll(run: Run, orders: FetchOrder[]): NetworkResponse[] {
  orders.forEach(check);
  const answers: (NetworkResponse | undefined)[] = orders.map(() => undefined);
  let pending = orders.map((order, index) => ({ order, index, hops: 0 }));
  while (pending.length > 0) {
    const responses = exchange(
      run,
      pending.map(({ order }) => order),
    );
    pending = pending.flatMap((sent, position) => {
      const response = responses[position];
      if (!response) throw new Error("The network gave fewer answers than it got requests");
      const target =
        sent.order.followRedirects && sent.hops < MAX_REDIRECTS ? redirected(sent.order, response) : null;
      if (target) return [{ order: target, index: sent.index, hops: sent.hops + 1 }];
      answers[sent.index] = response;
      return [];
    });
  }
  return answers.flatMap((answer) => (answer ? [answer] : []));
}

function exchange(run: Run, orders: FetchOrder[]): NetworkResponse[] {
  const { network } = run.world.outside;
  const requests = orders.map((order): NetworkRequest => {
    const { url, headers, body } = order;
    return { method: order.method.toUpperCase(), url, headers, body, now: Math.floor(run.world.clock.now()) };
  });
  const records = requests.map(({ method, url }) => ({ method, url, status: null as number | null }));
  run.fetches.push(...records);
  const responses =
    network.sendAll && requests.length > 1
      ? reach(requests[0]?.url ?? "", () => network.sendAll?.(requests) ?? [])
      : requests.map((request) => reach(request.url, () => network.send(request)));
  responses.forEach((response, index) => {
    const record = records[index];
    if (record) record.status = response.status;
  });
  return responses;
}

function reach<T>(url: string, send: () => T): T {
  try {
    return send();
  } catch (error) {
    if (!(error instanceof NetworkDown)) throw error;
    throw new ServiceFailure(`Address unavailable: ${/^https?:/.test(error.message) ? error.message : url}`);
  }
}

/** Headers go along to the new address, another origin included (assumed): whoever sends a key must not follow redirects. */
function redirected(order: FetchOrder, response: NetworkResponse): FetchOrder | null {
  const location = headerOf(response, "location");
  if (![301, 302, 303, 307, 308].includes(response.status) || !location) return null;
  const url = /^https?:/i.test(location)
    ? location
    : `${/^https?:\/\/[^/]+/i.exec(order.url)?.[0] ?? ""}${location}`;
  return response.status >= 307 ? { ...order, url } : { ...order, url, method: "get", body: "" };
}

function headerOf(response: NetworkResponse, name: string): string | undefined {
  return Object.entries(response.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

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
