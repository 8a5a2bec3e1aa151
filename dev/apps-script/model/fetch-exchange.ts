import { ServiceFailure } from "./failures.ts";
import { NetworkDown, type NetworkRequest, type NetworkResponse } from "./outside.ts";
import { utf8Length } from "./property-store.ts";
import type { Run } from "./run.ts";

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
export const MAX_BYTES = 50 * 1024 * 1024;
const MAX_URL_LENGTH = 2082;
const MAX_HEADERS = 100;
/** How many redirects are followed (assumed; not documented). */
const MAX_REDIRECTS = 20;
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

/** Sends all orders, in parallel where the network can, and follows their redirects; throws before anything is sent when one may not be. */
export function sendAll(run: Run, orders: FetchOrder[]): NetworkResponse[] {
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

/** A header by its lower-case name, however the server spelled it. */
export function headerOf(response: NetworkResponse, name: string): string | undefined {
  return Object.entries(response.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}
