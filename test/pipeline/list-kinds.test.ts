import { describe, expect, it } from "vitest";
import { knownKinds } from "../../src/pipeline/block-kinds.ts";
import { listKinds } from "../../src/pipeline/list-kinds.ts";
import { clientOf } from "../../src/sixtyfour/client-of.ts";
import { answering } from "../fakes/fake-http.ts";
import { fakePorts } from "../fakes/fake-ports.ts";

function kinds(status: number, body: unknown) {
  const { ports } = fakePorts();
  ports.http.on("GET", /\/workflows\/blocks$/, answering(status, body));
  return listKinds(clientOf(ports));
}

describe("listKinds", () => {
  it.each([
    [404, { detail: "Not Found" }],
    [405, {}],
    [422, { detail: [{ loc: ["path", "workflow_id"], msg: "Input should be a valid UUID" }] }],
    [500, ""],
    [200, { blocks: [] }],
    [200, []],
  ])("offers the known blocks when the API answers %s %j", (status, body) => {
    expect(kinds(status, body)).toMatchObject({
      blocks: knownKinds(),
      warnings: [{ code: "blocks-unlisted" }],
    });
  });

  it.each([
    [401, "wrong-key"],
    [429, "rate-limited"],
  ])("does not hide an answer %s, which is about something else", (status, code) => {
    expect(() => kinds(status, {})).toThrow(code);
  });

  it("offers what the API tells of, whatever it says of the settings", () => {
    const { blocks, warnings } = kinds(200, [
      { block_name: "mystery", specs_schema: null },
      {
        block_name: "find_email",
        specs_schema: { type: "object", properties: { mode: { type: "string" } } },
      },
      { block_name: "webhook", specs_schema: {} },
    ]);
    expect(warnings).toEqual([]);
    expect(blocks.filter(({ listed }) => listed).map(({ name }) => name)).toEqual(["find_email", "mystery"]);
  });
});
