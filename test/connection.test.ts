import { describe, expect, it } from "vitest";
import { connect, connectionOf, disconnect } from "../src/connection.ts";
import { Problem } from "../src/problems/problem.ts";
import { answering } from "./fakes/fake-http.ts";
import { fakePorts } from "./fakes/fake-ports.ts";
import { fakeSecrets } from "./fakes/fake-secrets.ts";

const LIST = /^https:\/\/api\.sixtyfour\.ai\/workflows$/;

function setUp(answer = answering(200, []), kept: string | null = null) {
  const { ports } = fakePorts();
  ports.secrets = fakeSecrets(kept);
  ports.http.on("GET", LIST, answer);
  return ports;
}

describe("connect", () => {
  it.each(["", "   ", "\n\t"])("refuses the key %j without asking anybody", (key) => {
    const ports = setUp();
    expect(() => connect(ports, key)).toThrow(new Problem("empty-key"));
    expect(ports.http.requests).toEqual([]);
  });

  it.each([
    [401, "wrong-key"],
    [403, "not-allowed"],
    [429, "rate-limited"],
    [500, "service-down"],
  ] as const)("does not keep a key that is answered with %i, nor lose the one before", (status, code) => {
    const ports = setUp(answering(status), "old-key-0123456789");
    expect(() => connect(ports, "new-key")).toThrow(new Problem(code, { detail: "" }));
    expect(ports.secrets.apiKey()).toBe("old-key-0123456789");
  });

  it("does not keep a key that a proxy's page seems to accept", () => {
    const ports = setUp(answering(200, "<html>Sign in</html>"));
    expect(() => connect(ports, "key")).toThrow(new Problem("unreadable", { detail: "" }));
    expect(ports.secrets.apiKey()).toBeNull();
  });

  it("tries a key without the spaces around it, then keeps it and shows its end", () => {
    const ports = setUp();
    expect(connect(ports, "  live-key-abcd9876\n")).toEqual({ connected: true, keyHint: "9876" });
    expect(ports.secrets.apiKey()).toBe("live-key-abcd9876");
    expect(ports.http.requests[0]?.headers["x-api-key"]).toBe("live-key-abcd9876");
  });
});

describe("connectionOf", () => {
  it("hints at nothing when there is no key", () => {
    expect(connectionOf(fakeSecrets(null))).toEqual({ connected: false, keyHint: "" });
  });

  it("hints at nothing of a short key", () => {
    expect(connectionOf(fakeSecrets("12345678901"))).toEqual({ connected: true, keyHint: "" });
    expect(connectionOf(fakeSecrets("123456789012"))).toEqual({ connected: true, keyHint: "9012" });
  });
});

describe("disconnect", () => {
  it("forgets the key", () => {
    const secrets = fakeSecrets();
    expect(disconnect(secrets)).toEqual({ connected: false, keyHint: "" });
    expect(secrets.apiKey()).toBeNull();
  });
});
