import { describe, expect, it } from "vitest";
import { isGraphFault, isUuid, readGraph, sourceBlock } from "../../dev/sixtyfour/graph.ts";
import type { JsonObject } from "../../dev/sixtyfour/json.ts";

const KNOWN = new Set(["webhook", "filter", "find_email", "verify_email"]);

function block(id: string, name: string, sequence: number): JsonObject {
  return { block_id: id, sequence_number: sequence, block_type: name, block_name: name, specs: {} };
}

function edge(from: string, to: string): JsonObject {
  return { from_block_id: from, to_block_id: to };
}

function read(blocks: JsonObject[], edges: JsonObject[]) {
  return readGraph({ blocks, edges }, "test", KNOWN);
}

describe("readGraph", () => {
  it.each<[string, JsonObject[], JsonObject[], "blocks" | "edges"]>([
    ["no blocks", [], [], "blocks"],
    ["a block without specs", [{ sequence_number: 1, block_type: "x", block_name: "webhook" }], [], "blocks"],
    ["an unknown block", [block("a", "teleport", 1)], [], "blocks"],
    ["the same id twice", [block("a", "webhook", 1), block("a", "filter", 2)], [edge("a", "a")], "blocks"],
    ["an edge to nowhere", [block("a", "webhook", 1)], [edge("a", "b")], "edges"],
    ["an edge to itself", [block("a", "webhook", 1)], [edge("a", "a")], "edges"],
    [
      "a circle",
      [block("a", "webhook", 1), block("b", "filter", 2)],
      [edge("a", "b"), edge("b", "a")],
      "edges",
    ],
    ["a block that nothing leads to", [block("a", "webhook", 1), block("b", "filter", 2)], [], "edges"],
  ])("refuses %s", (_, blocks, edges, part) => {
    expect(read(blocks, edges)).toMatchObject({ part });
  });

  it("puts blocks in the order of the edges, whatever their order and numbers say", () => {
    const graph = read(
      [block("c", "verify_email", 1), block("a", "webhook", 3), block("b", "find_email", 2)],
      [edge("b", "c"), edge("a", "b")],
    );
    if (isGraphFault(graph)) throw new Error(graph.message);
    expect(graph.blocks.map((one) => [one.sequence_number, one.block_name])).toEqual([
      [1, "webhook"],
      [2, "find_email"],
      [3, "verify_email"],
    ]);
    expect(sourceBlock(graph)?.block_name).toBe("webhook");
  });

  it("turns ids into UUIDs and lets edges follow", () => {
    const graph = read([block("a", "webhook", 1), block("b", "filter", 2)], [edge("a", "b")]);
    if (isGraphFault(graph)) throw new Error(graph.message);
    const [first, second] = graph.blocks.map((one) => one.block_id);
    expect(graph.blocks.every((one) => isUuid(one.block_id))).toBe(true);
    expect(graph.edges).toEqual([{ from_block_id: first, to_block_id: second, condition: null }]);
  });

  it("keeps an id that is a UUID", () => {
    const id = "0b9f2c1e-8a3d-4c57-9e21-5d6f7a8b9c0d";
    const graph = read([block(id, "webhook", 1)], []);
    expect(graph).toMatchObject({ blocks: [{ block_id: id }] });
  });
});
