import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  classifyFailure,
  failureDetail,
  retryAfterMs,
  unreadableAnswer,
} from "../../src/sixtyfour/failure.ts";
import { answering } from "../fakes/fake-http.ts";

const NOW = Date.UTC(2026, 10, 23, 14);

describe("classifyFailure", () => {
  it.each([
    [400, "rejected", false, true],
    [401, "wrong-key", false, true],
    [402, "out-of-credit", false, true],
    [403, "not-allowed", false, true],
    [404, "not-found", false, true],
    [408, "service-down", true, false],
    [409, "conflict", true, false],
    [413, "rejected", false, true],
    [418, "rejected", false, true],
    [422, "rejected", false, true],
    [429, "rate-limited", true, true],
    [500, "service-down", true, false],
    [502, "service-down", true, false],
    [503, "service-down", true, false],
    [504, "service-down", true, false],
    [529, "service-down", true, false],
    [302, "unreadable", true, false],
    [100, "unreadable", true, false],
  ])("calls %i %s (repeat: %s, surely not acted on: %s)", (status, code, retry, refused) => {
    expect(classifyFailure(answering(status), NOW)).toEqual({
      code,
      retry,
      refused,
      detail: "",
      waitMs: null,
    });
  });

  it("does not know whether an unreachable server acted, and may repeat", () => {
    expect(classifyFailure({ kind: "unreachable" }, NOW)).toMatchObject({
      code: "unreachable",
      retry: true,
      refused: false,
    });
  });

  it("takes a success that cannot be read for one that was acted on", () => {
    expect(unreadableAnswer()).toMatchObject({ code: "unreadable", retry: true, refused: false });
  });

  it("carries the server's words and its wish to wait", () => {
    const answer = answering(
      429,
      { error: "Too Many Requests", message: "Slow down" },
      { "retry-after": "7" },
    );
    expect(classifyFailure(answer, NOW)).toMatchObject({ detail: "Slow down", waitMs: 7_000 });
  });

  test.prop([fc.integer({ min: 100, max: 599 }), fc.string()])(
    "repeats whatever may have been acted on, at any status",
    (status, text) => {
      const { retry, refused } = classifyFailure(answering(status, text), NOW);
      expect(retry || refused).toBe(true);
    },
  );
});

describe("retryAfterMs", () => {
  it.each([[undefined], [""], ["soon"], ["-"]])("reads no wait from %j", (value) => {
    expect(retryAfterMs(value, NOW)).toBeNull();
  });

  it.each([
    ["0", 0],
    [" 120 ", 120_000],
    ["Mon, 23 Nov 2026 14:00:30 GMT", 30_000],
    ["Mon, 23 Nov 2026 13:00:00 GMT", 0],
  ])("reads %j as %i ms", (value, ms) => {
    expect(retryAfterMs(value, NOW)).toBe(ms);
  });

  it("never waits for longer than a day, whatever the server asks for", () => {
    expect(retryAfterMs("9".repeat(400), NOW)).toBe(86_400_000);
    expect(retryAfterMs("Fri, 31 Dec 9999 23:59:59 GMT", NOW)).toBe(86_400_000);
  });
});

describe("failureDetail", () => {
  it.each([
    ["a page", "<html><body>502 Bad Gateway</body></html>"],
    ["nothing", ""],
    ["bare text", "upstream connect error"],
    ["a JSON text", '"oops"'],
    ["null", "null"],
    ["an unknown shape", '{"reason":"x"}'],
    ["issues of a wrong shape", '{"detail":[{"loc":"body"}]}'],
  ])("has no words for %s", (_, text) => {
    expect(failureDetail(text)).toBe("");
  });

  it.each([
    [{ error: "Unauthorized", message: "Invalid API key" }, "Invalid API key"],
    [{ detail: "Lead data is required" }, "Lead data is required"],
    [{ error: { code: "bad", message: "No such block" } }, "No such block"],
    [{ error: "Bad Request" }, "Bad Request"],
    [
      {
        detail: [
          { loc: ["body", "webhook_payload", 3, "email"], msg: "Field required", type: "missing" },
          { loc: ["query", "workflow_id"], msg: "Invalid", type: "x", input: "secret", ctx: {} },
          { msg: "Odd" },
        ],
      },
      "webhook_payload 3 email: Field required; workflow_id: Invalid; Odd",
    ],
  ])("finds the words in %j", (body, words) => {
    expect(failureDetail(JSON.stringify(body))).toBe(words);
  });

  it("cuts long words", () => {
    expect(failureDetail(JSON.stringify({ message: "x".repeat(1_000) }))).toHaveLength(300);
  });

  const link = fc
    .tuple(
      fc.constantFrom("https://", "http://", "HTTPS://"),
      fc.stringMatching(/^[a-z]{3,12}\.[a-z]{2,3}\/\?t=[a-z]{5}$/),
    )
    .map((parts) => parts.join(""));

  test.prop([fc.array(fc.oneof(link, fc.string()))])("never passes on a link", (words) => {
    expect(failureDetail(JSON.stringify({ message: words.join(" ") }))).not.toMatch(/https?:\/\/\w/i);
  });
});
