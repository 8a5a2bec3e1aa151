import { describe, expect, it } from "vitest";
import { downloadText } from "../../src/sixtyfour/download.ts";
import { answering, fakeHttp } from "../fakes/fake-http.ts";

const LINK = "https://files.example/a.csv?token=1";
const redirect = (location: string) => answering(302, "", { location });

describe("downloadText", () => {
  it.each(["http://files.example/a.csv", "file:///etc/passwd", "", "//files.example/a", "javascript:0"])(
    "does not ask for %j",
    (link) => {
      const http = fakeHttp();
      expect(downloadText(http, link)).toEqual({ kind: "link-refused" });
      expect(http.requests).toEqual([]);
    },
  );

  it("does not follow a redirect to plain http", () => {
    const http = fakeHttp();
    http.on("GET", LINK, redirect("http://files.example/a.csv"));
    expect(downloadText(http, LINK)).toEqual({ kind: "link-refused" });
    expect(http.requests).toHaveLength(1);
  });

  it("stops going round in circles", () => {
    const http = fakeHttp();
    http.on("GET", LINK, redirect(LINK));
    expect(downloadText(http, LINK)).toEqual({ kind: "link-refused" });
    expect(http.requests).toHaveLength(4);
  });

  it.each([
    [400, "link-refused"],
    [403, "link-refused"],
    [404, "link-refused"],
    [304, "link-refused"],
    [429, "try-later"],
    [500, "try-later"],
    [503, "try-later"],
  ])("takes %i for %s", (status, kind) => {
    const http = fakeHttp();
    http.on("GET", LINK, answering(status, "<Error/>"));
    expect(downloadText(http, LINK)).toEqual({ kind });
  });

  it("tries later when nobody answers", () => {
    const http = fakeHttp();
    http.on("GET", LINK, { kind: "unreachable" });
    expect(downloadText(http, LINK)).toEqual({ kind: "try-later" });
  });

  it("follows redirects by hand, and sends the key to none of the hosts", () => {
    const http = fakeHttp();
    http.on("GET", LINK, redirect("https://other.example/b.csv"));
    http.on("GET", "https://other.example/b.csv", answering(200, "a\n1\n"));
    expect(downloadText(http, LINK)).toEqual({ kind: "file", text: "a\n1\n" });
    expect(http.requests.map(({ headers }) => headers)).toEqual([{}, {}]);
  });
});
