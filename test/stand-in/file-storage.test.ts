import { describe, expect, it } from "vitest";
import { SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { Client, person } from "./client.ts";

function finishedRun(): { client: Client; url: string } {
  const client = new Client();
  const jobId = client.start(
    "Find and verify emails",
    Array.from({ length: 20 }, (_, n) => person(n)),
  );
  client.finish(jobId);
  return { client, url: String(client.links(jobId).at(-1)?.download_url) };
}

describe("a signed link", () => {
  it("works until 900 seconds have passed, and then answers 403 in XML", () => {
    const { client, url } = finishedRun();
    const asked = client.now;
    client.now = Math.floor(asked / 1000) * 1000 + 899_999;
    expect(client.download(url).status).toBe(200);
    client.now += 1;
    const expired = client.download(url);
    expect(expired.status).toBe(403);
    expect(expired.headers["content-type"]).toBe("application/xml");
    expect(expired.text).toContain("<Message>Request has expired</Message>");
  });

  it.each([
    ["a later expiry", (url: string) => url.replace(/expires=\d+/, "expires=99999999999")],
    ["another file", (url: string) => url.replace("4-verify_email", "3-find_email")],
    ["another signature", (url: string) => url.replace(/signature=.*/, "signature=0")],
    ["no signature", (url: string) => url.replace(/\?.*/, "")],
  ])("is refused with %s", (_, tamper) => {
    const { client, url } = finishedRun();
    const answer = client.download(tamper(url));
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("<Code>SignatureDoesNotMatch</Code>");
  });

  it("needs no key, and a key that is sent along is noted", () => {
    const { client, url } = finishedRun();
    client.download(url);
    expect(client.standIn.requests.some(({ leakedKey }) => leakedKey)).toBe(false);
    client.download(url, { "X-API-KEY": SAMPLE_KEY });
    expect(client.standIn.requests.at(-1)).toMatchObject({ endpoint: "file", leakedKey: true, outcome: 200 });
  });

  it("gives slices that add up to the file", () => {
    const { client, url } = finishedRun();
    const whole = client.standIn.handle({ method: "GET", url, headers: {}, body: "", now: client.now });
    const bytes: number[] = [];
    for (;;) {
      const range = `bytes=${bytes.length}-${bytes.length + 99}`;
      const slice = client.standIn.handle({
        method: "GET",
        url,
        headers: { Range: range },
        body: "",
        now: client.now,
      });
      if (slice.status === 416) break;
      expect(slice.status).toBe(206);
      expect(slice.headers.etag).toBe(whole.headers.etag);
      if (typeof slice.body !== "string") bytes.push(...slice.body);
    }
    expect(Uint8Array.from(bytes)).toEqual(whole.body);
  });

  it("gives the whole file when If-Range names another version", () => {
    const { client, url } = finishedRun();
    const { etag = "" } = client.download(url).headers;
    expect(client.download(url, { Range: "bytes=0-9", "If-Range": etag }).status).toBe(206);
    expect(client.download(url, { Range: "bytes=0-9", "If-Range": '"other"' }).status).toBe(200);
  });
});
