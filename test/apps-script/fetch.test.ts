import { describe, expect, it } from "vitest";
import {
  type Network,
  NetworkDown,
  type NetworkRequest,
  type NetworkResponse,
} from "../../dev/apps-script/host/network.ts";
import { runningHost } from "./running-host.ts";

type Answer = Partial<NetworkResponse>;

function recording(answer: (request: NetworkRequest) => Answer): {
  network: Network;
  requests: NetworkRequest[];
} {
  const requests: NetworkRequest[] = [];
  const send = (request: NetworkRequest) => {
    requests.push(request);
    return { status: 200, headers: {}, body: "", ...answer(request) };
  };
  return { network: { send }, requests };
}

describe("UrlFetchApp", () => {
  it("throws the address when the network is down, muted or not", () => {
    const { evaluate } = runningHost();
    for (const options of ["{}", "{muteHttpExceptions: true}"]) {
      expect(evaluate(`UrlFetchApp.fetch("https://api.test/a?key=1", ${options})`).error).toEqual({
        name: "Exception",
        message: "Address unavailable: https://api.test/a?key=1",
      });
    }
  });

  it("throws for an error status with part of the answer, unless muted", () => {
    const { network } = recording(() => ({ status: 422, body: `no such thing ${"x".repeat(5000)}` }));
    const { evaluate, value } = runningHost("", { network });
    const message = evaluate(`UrlFetchApp.fetch("https://api.test/a")`).error?.message ?? "";
    expect(message).toMatch(
      /^Request failed for https:\/\/api\.test returned code 422\. Truncated server response: no such/,
    );
    expect(message.length).toBeLessThan(500);
    expect(
      value(`return UrlFetchApp.fetch("https://api.test/a", {muteHttpExceptions: true}).getResponseCode()`),
    ).toBe(422);
  });

  it.each([
    [
      "a URL that is too long",
      `"https://api.test/" + "x".repeat(2100)`,
      "{}",
      "Limit Exceeded: URLFetch URL Length.",
    ],
    ["no address at all", `"api.test/a"`, "{}", "Invalid argument: api.test/a"],
    [
      "a method it does not know",
      `"https://a.test/"`,
      "{method: 'head'}",
      "Attribute provided with invalid value: method",
    ],
    [
      "a forbidden header",
      `"https://a.test/"`,
      "{headers: {Host: 'b.test'}}",
      "Attribute provided with invalid value: Header:Host",
    ],
    [
      "too many headers",
      `"https://a.test/"`,
      "{headers: Object.fromEntries(Array.from({length: 101}, (_, i) => ['h' + i, '1']))}",
      "Limit Exceeded: URLFetch Header Count.",
    ],
  ])("refuses %s before anything is sent", (_what, url, options, message) => {
    const { network, requests } = recording(() => ({}));
    const { evaluate } = runningHost("", { network });
    expect(evaluate(`UrlFetchApp.fetch(${url}, ${options})`).error?.message).toBe(message);
    expect(requests).toEqual([]);
  });

  it("sends what it was given, at the virtual time", () => {
    const { network, requests } = recording(() => ({}));
    const { value, host } = runningHost("", { network });
    value(`UrlFetchApp.fetch("https://api.test/run", {
      method: "post", contentType: "application/json", headers: {"x-api-key": "k"}, payload: '{"name":"Zoë"}'
    })`);
    expect(requests).toMatchObject([
      {
        method: "POST",
        url: "https://api.test/run",
        headers: { "x-api-key": "k", "Content-Type": "application/json" },
        body: '{"name":"Zoë"}',
      },
    ]);
    expect(Math.abs((requests[0]?.now ?? 0) - host.clock.now())).toBeLessThan(1000);
    expect(host.executions.at(-1)?.fetches).toEqual([
      { method: "POST", url: "https://api.test/run", status: 200 },
    ]);
  });

  it.each([
    [302, "GET", ""],
    [307, "POST", "data"],
  ])("after a %d asks the new address with %s", (status, method, body) => {
    const { network, requests } = recording(({ url }) =>
      url.endsWith("/old") ? { status, headers: { location: "/new" } } : {},
    );
    runningHost("", { network }).value(
      `UrlFetchApp.fetch("https://api.test/old", {method: "post", payload: "data"})`,
    );
    expect(requests[1]).toMatchObject({ url: "https://api.test/new", method, body });
  });

  it("sends an object as a form", () => {
    const { network, requests } = recording(() => ({}));
    runningHost("", { network }).value(
      `UrlFetchApp.fetch("https://api.test/", {payload: {a: "1 & 2", b: 3}})`,
    );
    expect(requests[0]).toMatchObject({ method: "POST", body: "a=1%20%26%202&b=3" });
  });

  it("follows redirects with its headers, and does not when told so", () => {
    const { network, requests } = recording(({ url }) =>
      url.endsWith("/old")
        ? { status: 302, headers: { Location: "https://files.test/new" } }
        : { body: "moved" },
    );
    const { value } = runningHost("", { network });
    expect(
      value(`return UrlFetchApp.fetch("https://api.test/old", {headers: {k: "1"}}).getContentText()`),
    ).toBe("moved");
    expect(requests.map(({ url, headers }) => [url, headers.k])).toEqual([
      ["https://api.test/old", "1"],
      ["https://files.test/new", "1"],
    ]);
    const read = `const r = UrlFetchApp.fetch("https://api.test/old", {followRedirects: false}); return [r.getResponseCode(), r.getHeaders().Location]`;
    expect(value(read)).toEqual([302, "https://files.test/new"]);
  });

  it("gives fetchAll's answers in the order of the requests, together where the network can", () => {
    const batches: number[] = [];
    const respond = ({ url }: NetworkRequest) => ({ status: 200, headers: {}, body: url.slice(-1) });
    const network: Network = {
      send: respond,
      sendAll: (requests) => {
        batches.push(requests.length);
        return requests.map(respond);
      },
    };
    const { value } = runningHost("", { network });
    const read = `return UrlFetchApp.fetchAll(["https://a.test/1", {url: "https://a.test/2"}, "https://a.test/3"]).map((r) => r.getContentText())`;
    expect(value(read)).toEqual(["1", "2", "3"]);
    expect(batches).toEqual([3]);
  });

  it("fails fetchAll as a whole when one address is down", () => {
    const network: Network = {
      send: ({ url }) => {
        if (url.includes("down")) throw new NetworkDown();
        return { status: 200, headers: {}, body: "" };
      },
    };
    const { evaluate } = runningHost("", { network });
    expect(evaluate(`UrlFetchApp.fetchAll(["https://up.test/", "https://down.test/"])`).error?.message).toBe(
      "Address unavailable: https://down.test/",
    );
  });

  it("reads text and bytes, keeps a byte order mark, and minds the charset", () => {
    const { network } = recording(({ url }) =>
      url.endsWith("latin")
        ? { body: Uint8Array.of(0xe4), headers: { "content-type": "text/plain; charset=ISO-8859-1" } }
        : { body: Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa4), headers: { "content-type": "text/csv" } },
    );
    const { value } = runningHost("", { network });
    const read = (url: string) =>
      value(
        `const r = UrlFetchApp.fetch("${url}"); return [r.getContentText(), r.getContent(), r.getBlob().getContentType()]`,
      );
    expect(read("https://a.test/utf8")).toEqual(["\ufeffä", [-17, -69, -65, -61, -92], "text/csv"]);
    expect(read("https://a.test/latin")).toEqual(["ä", [-28], "text/plain"]);
  });

  it("cuts a body at 50 MB without a word", () => {
    const { network } = recording(() => ({ body: new Uint8Array(52_428_900).fill(97) }));
    const { value } = runningHost("", { network });
    expect(value(`return UrlFetchApp.fetch("https://a.test/").getContentText().length`)).toBe(52_428_800);
  });
});
