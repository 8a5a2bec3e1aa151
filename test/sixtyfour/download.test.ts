import { describe, expect, it } from "vitest";
import { downloadSlice } from "../../src/sixtyfour/download.ts";
import { answering, fakeHttp } from "../fakes/fake-http.ts";
import { type ServedFile, serve, served } from "../fakes/file-server.ts";

const LINK = "https://files.example/out/a.csv?token=1";
const redirect = (location: string) => answering(302, "", { location });
const part = (text: string, contentRange: string) => answering(206, text, { "content-range": contentRange });

function answeredBy(answer: ReturnType<typeof answering>) {
  const http = fakeHttp();
  http.on("GET", LINK, answer);
  return http;
}

function holding(text: string, change: Partial<ServedFile> = {}) {
  const http = fakeHttp();
  const file = served(text, change);
  http.on("GET", LINK, (request) => serve(file, request));
  return http;
}

describe("downloadSlice refuses", () => {
  it.each([
    "http://files.example/a.csv",
    "file:///etc/passwd",
    "",
    "//files.example/a",
    "javascript:0",
    "https:/x",
  ])("to ask for %j", (link) => {
    const http = fakeHttp();
    expect(downloadSlice(http, link, 0, 10)).toEqual({ kind: "link-refused" });
    expect(http.requests).toEqual([]);
  });

  it.each(["http://files.example/a.csv", "HTTP://x.example/", "ftp://x.example/a", "data:text/csv,a"])(
    "to follow a redirect to %s",
    (location) => {
      const http = answeredBy(redirect(location));
      expect(downloadSlice(http, LINK, 0, 10)).toEqual({ kind: "link-refused" });
      expect(http.requests).toHaveLength(1);
    },
  );

  it("to go round in circles", () => {
    const http = answeredBy(redirect(LINK));
    expect(downloadSlice(http, LINK, 0, 10)).toEqual({ kind: "link-refused" });
    expect(http.requests).toHaveLength(4);
  });
});

describe("downloadSlice takes", () => {
  it.each([
    [400, "link-refused"],
    [403, "link-refused"],
    [404, "link-refused"],
    [304, "link-refused"],
    [302, "link-refused"],
    [416, "link-refused"],
    [429, "try-later"],
    [500, "try-later"],
    [503, "try-later"],
  ])("%i for %s", (status, kind) => {
    expect(downloadSlice(answeredBy(answering(status, "<Error/>")), LINK, 0, 10)).toEqual({ kind });
  });

  it("silence for something passing", () => {
    expect(downloadSlice(answeredBy({ kind: "unreachable" }), LINK, 0, 10)).toEqual({ kind: "try-later" });
  });

  it.each([200, 206])("a web page that is answered with %i for something passing", (status) => {
    const headers = { "content-type": "text/html; charset=utf-8", "content-range": "bytes 0-2/9" };
    expect(downloadSlice(answeredBy(answering(status, "<p>", headers)), LINK, 0, 3)).toEqual({
      kind: "try-later",
    });
  });

  it.each(["", "bytes", "bytes 0-x/3", "0-1/3"])(
    "a part that says %j of itself for something passing",
    (range) => {
      expect(downloadSlice(answeredBy(part("a\n", range)), LINK, 0, 10)).toEqual({ kind: "try-later" });
      expect(downloadSlice(answeredBy(answering(206, "a\n")), LINK, 0, 10)).toEqual({ kind: "try-later" });
    },
  );
});

describe("downloadSlice notices a body that was cut off", () => {
  it("of a whole file, unless its length was that of a compressed body", () => {
    const short = (headers: Record<string, string>) => answeredBy(answering(200, "a\n1", headers));
    const length = { "content-length": "10" };
    expect(downloadSlice(short(length), LINK, 0, 10)).toEqual({ kind: "cut-off", size: 10 });
    const packed = { ...length, "content-encoding": "gzip" };
    expect(downloadSlice(short(packed), LINK, 0, 10)).toMatchObject({ kind: "slice", size: null });
  });

  it("of the last part", () => {
    expect(downloadSlice(answeredBy(part("ab", "bytes 2-6/7")), LINK, 2, 10)).toEqual({
      kind: "cut-off",
      size: 7,
    });
  });

  it("but not a byte order mark that was dropped on the way", () => {
    const whole = answeredBy(answering(200, "a\n", { "content-length": "5" }));
    expect(downloadSlice(whole, LINK, 0, 10)).toMatchObject({ kind: "slice", last: true });
    expect(downloadSlice(answeredBy(part("a\n", "bytes 0-4/5")), LINK, 0, 10)).toMatchObject({
      kind: "slice",
    });
    expect(downloadSlice(answeredBy(part("a\n", "bytes 2-6/7")), LINK, 2, 10).kind).toBe("cut-off");
  });
});

describe("downloadSlice", () => {
  it("asks for a part, and tells whether the file ends with it", () => {
    const http = holding("0123456789");
    const slice = { kind: "slice", size: 10, etag: '"1"' };
    expect(downloadSlice(http, LINK, 0, 4)).toEqual({ ...slice, text: "0123", from: 0, last: false });
    expect(downloadSlice(http, LINK, 4, 4)).toEqual({ ...slice, text: "4567", from: 4, last: false });
    expect(downloadSlice(http, LINK, 8, 4)).toEqual({ ...slice, text: "89", from: 8, last: true });
    expect(downloadSlice(http, LINK, 6, 4)).toMatchObject({ text: "6789", last: true });
    expect(http.requests.map(({ headers }) => headers)).toEqual(
      ["0-3", "4-7", "8-11", "6-9"].map((range) => ({ range: `bytes=${range}` })),
    );
  });

  it("takes all of a file from a server that does not know parts", () => {
    const http = holding("0123456789", { ranges: false, etag: null });
    expect(downloadSlice(http, LINK, 6, 2)).toEqual({
      kind: "slice",
      text: "0123456789",
      from: 0,
      last: true,
      size: 10,
      etag: null,
    });
  });

  it("tells an empty file, and one that became shorter, by the size that a refusal names", () => {
    expect(downloadSlice(holding(""), LINK, 0, 4)).toMatchObject({
      kind: "slice",
      text: "",
      last: true,
      size: 0,
    });
    expect(downloadSlice(holding("0123"), LINK, 9, 4)).toMatchObject({ kind: "slice", text: "", size: 4 });
  });

  it("knows the end of a file whose size is not told by a part that is shorter than was asked for", () => {
    const size = { size: null };
    expect(downloadSlice(answeredBy(part("0123", "bytes 0-3/*")), LINK, 0, 4)).toMatchObject({
      ...size,
      last: false,
    });
    expect(downloadSlice(answeredBy(part("012", "bytes 0-2/*")), LINK, 0, 4)).toMatchObject({
      ...size,
      last: true,
    });
  });

  it.each([
    ["https://other.example/b.csv", "https://other.example/b.csv"],
    ["HTTPS://other.example/b.csv", "HTTPS://other.example/b.csv"],
    ["//other.example/b.csv", "https://other.example/b.csv"],
    ["/b.csv?x=1", "https://files.example/b.csv?x=1"],
    ["b.csv", "https://files.example/out/b.csv"],
  ])("follows a redirect to %s by hand, and sends the key to none of the hosts", (location, url) => {
    const http = answeredBy(redirect(location));
    http.on("GET", url, answering(200, "a\n1\n"));
    expect(downloadSlice(http, LINK, 0, 10)).toMatchObject({ kind: "slice", text: "a\n1\n" });
    const range = { range: "bytes=0-9" };
    expect(http.requests.map(({ headers }) => headers)).toEqual([range, range]);
  });
});
