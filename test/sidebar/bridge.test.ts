import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCall, type ScriptRunner } from "../../sidebar/bridge.ts";

interface Scripted {
  runner: ScriptRunner;
  requests: string[];
}

/** `google.script.run` with one outcome for every call. */
function runnerThat(outcome: { gives: unknown } | { throws: unknown } | "stays silent"): Scripted {
  const requests: string[] = [];
  const runner = (succeed: (value: unknown) => void, fail: (thrown: unknown) => void): ScriptRunner => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    sidebarCall: (json) => {
      requests.push(json);
      if (outcome === "stays silent") return;
      if ("gives" in outcome) succeed(outcome.gives);
      else fail(outcome.throws);
    },
  });
  return {
    runner: runner(
      () => {},
      () => {},
    ),
    requests,
  };
}

const ask = (outcome: Parameters<typeof runnerThat>[0]) =>
  createCall(runnerThat(outcome).runner)("connection.get", {});

describe("createCall", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ["null, as when a Date was in the answer", null],
    ["an object instead of text", { ok: true, value: {} }],
    ["text that is not JSON", "<html>"],
    ["JSON of another shape", "[1]"],
    ["an answer without a value", '{"ok":true}'],
    ["a refusal without an error", '{"ok":false}'],
    ["a refusal without a code", '{"ok":false,"error":{"message":"no"}}'],
  ])("reports %s as no answer", async (_, gives) => {
    expect(await ask({ gives })).toMatchObject({ ok: false, error: { code: "bridge-noanswer" } });
  });

  it.each([
    [
      "bridge-accounts",
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    ],
    ["bridge-authorisation", "Authorization is required to perform that action."],
    ["bridge-authorisation", "You do not have permission to call UrlFetchApp.fetch."],
    ["bridge-timeout", "Exceeded maximum execution time"],
    ["bridge-busy", "There are too many scripts running simultaneously for this Google user account."],
    ["bridge-offline", "NetworkError: Connection failure due to HTTP 0"],
    ["bridge-failed", "We're sorry, a server error occurred. Please wait a bit and try again."],
  ])("names %s for what Google says", async (code, message) => {
    expect(await ask({ throws: new Error(message) })).toMatchObject({ ok: false, error: { code } });
  });

  it("names a failure that is no Error, too", async () => {
    expect(await ask({ throws: "PERMISSION_DENIED" })).toMatchObject({ error: { code: "bridge-accounts" } });
  });

  it("does not repeat what Google says, since it may hold a signed address", async () => {
    const answer = await ask({
      throws: new Error("Address unavailable: https://files.test/x?signature=secret"),
    });
    expect(JSON.stringify(answer)).not.toContain("signature");
  });

  it("gives up when no answer can come any more", async () => {
    const answer = ask("stays silent");
    await vi.advanceTimersByTimeAsync(390_000);
    expect(await answer).toMatchObject({ ok: false, error: { code: "bridge-noanswer" } });
  });

  it("leaves no timer behind", async () => {
    await ask({ gives: "null" });
    await ask({ throws: new Error("Exceeded maximum execution time") });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("hands a refusal of the server side through", async () => {
    const error = { code: "wrong-key", message: "Not accepted.", hint: "Try another." };
    expect(await ask({ gives: JSON.stringify({ ok: false, error }) })).toEqual({ ok: false, error });
  });

  it("sends method and params as one text and gives the value back", async () => {
    const { runner, requests } = runnerThat({
      gives: '{"ok":true,"value":{"connected":true,"keyHint":"9f3c"}}',
    });
    const answer = await createCall(runner)("connection.save", { apiKey: "key" });
    expect(requests).toEqual(['{"method":"connection.save","params":{"apiKey":"key"}}']);
    expect(answer).toEqual({ ok: true, value: { connected: true, keyHint: "9f3c" } });
  });
});
