import { describe, expect, it } from "vitest";
import { Problem } from "../../src/problems/problem.ts";
import { createClient } from "../../src/sixtyfour/client.ts";
import { describeMany } from "../../src/sixtyfour/describe-many.ts";
import { aWorkflowDetail } from "../builders/workflow-detail.ts";
import { fakeClock } from "../fakes/fake-clock.ts";
import { answering, fakeHttp } from "../fakes/fake-http.ts";

function setUp() {
  const http = fakeHttp();
  const asked: number[] = [];
  const sendAll: typeof http.sendAll = (requests) => {
    asked.push(requests.length);
    return http.sendAll(requests);
  };
  const client = createClient({ sendAll }, fakeClock(), "key-1");
  for (const id of ["a", "b"]) {
    http.on("GET", new RegExp(`/workflows/${id}$`), answering(200, aWorkflowDetail({}, { id, name: id })));
  }
  return { http, asked, client };
}

describe("describeMany", () => {
  it.each([
    ["wrong-key", answering(401)],
    ["out-of-credit", answering(402)],
    ["rate-limited", answering(429)],
    ["service-down", answering(503)],
    ["unreachable", { kind: "unreachable" as const }],
  ])("fails as a whole with %s, which is no fault of one workflow", (code, answer) => {
    const { http, client } = setUp();
    http.on("GET", /\/workflows\/odd$/, answer);
    expect(() => describeMany(client, ["a", "odd"])).toThrow(
      expect.objectContaining({ code, name: new Problem("internal").name }),
    );
  });

  it.each([
    ["is gone", answering(404)],
    ["is another's", answering(403)],
    ["has an id that is none", answering(422)],
    ["cannot be read", answering(200, { id: 7 })],
  ])("leaves out one that %s", (_, answer) => {
    const { http, client } = setUp();
    http.on("GET", /\/workflows\/odd$/, answer);
    expect(describeMany(client, ["a", "odd", "b"]).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("asks for nothing when there is nothing to ask for", () => {
    const { client, asked } = setUp();
    expect(describeMany(client, [])).toEqual([]);
    expect(asked).toEqual([]);
  });

  it("asks for all in one go, for each once", () => {
    const { client, asked } = setUp();
    expect(describeMany(client, ["b", "a", "b"])).toMatchObject([
      { id: "b", runnable: true },
      { id: "a", runnable: true },
    ]);
    expect(asked).toEqual([2]);
  });
});
