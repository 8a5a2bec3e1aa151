import { describe, expect, it } from "vitest";
import { BLOCK_NAMES } from "../../dev/sixtyfour/blocks/registry.ts";
import { executeGraph } from "../../dev/sixtyfour/execute.ts";
import { type Graph, isGraphFault, readGraph } from "../../dev/sixtyfour/graph.ts";
import type { JsonObject } from "../../dev/sixtyfour/json.ts";
import { memoryNotebook } from "./blocks/run-block.ts";

function graphOf(
  blocks: Record<string, [name: string, specs: JsonObject]>,
  ...edges: [string, string][]
): Graph {
  const graph = readGraph(
    {
      blocks: Object.entries(blocks).map(([id, [name, specs]], index) => ({
        block_id: id,
        sequence_number: index + 1,
        block_type: name,
        block_name: name,
        specs,
      })),
      edges: edges.map(([from, to]) => ({ from_block_id: from, to_block_id: to })),
    },
    "test",
    BLOCK_NAMES,
  );
  if (isGraphFault(graph)) throw new Error(graph.message);
  return graph;
}

function execute(graph: Graph, records: JsonObject[]) {
  return executeGraph(graph, { records, notebookAt: () => () => memoryNotebook() }, 0, 1);
}

const only = (column: string): JsonObject => ({ filters: [{ column, operator: "is_not_empty" }] });

describe("executeGraph", () => {
  it("gives a block after several others the rows of all of them", () => {
    const graph = graphOf(
      { in: ["webhook", {}], a: ["filter", only("a")], b: ["filter", only("b")], out: ["deduplicate", {}] },
      ["in", "a"],
      ["in", "b"],
      ["a", "out"],
      ["b", "out"],
    );
    const steps = execute(graph, [
      { a: "1", b: "" },
      { a: "", b: "2" },
      { a: "3", b: "4" },
      { a: "", b: "" },
    ]);
    expect(steps.at(-1)?.inputRows).toBe(4);
    expect(steps.at(-1)?.outcome).toMatchObject({
      output: {
        rows: [
          ["1", ""],
          ["3", "4"],
          ["", "2"],
        ],
      },
    });
  });

  it("runs nothing after a block that failed", () => {
    const graph = graphOf(
      { in: ["webhook", {}], bad: ["filter", {}], out: ["deduplicate", {}] },
      ["in", "bad"],
      ["bad", "out"],
    );
    expect(execute(graph, [{ a: "1" }]).map(({ outcome }) => outcome.kind)).toEqual([
      "done",
      "failed",
      "never",
    ]);
  });

  it("lets blocks follow each other in time, longer for more rows", () => {
    const graph = graphOf({ in: ["webhook", {}], mail: ["find_email", {}] }, ["in", "mail"]);
    const few = execute(graph, [{ full_name: "A" }]);
    const many = execute(
      graph,
      Array.from({ length: 1000 }, () => ({ full_name: "A" })),
    );
    expect(few[1]?.startsAt).toBe(few[0]?.endsAt);
    expect(few[1]?.endsAt).toBe((few[1]?.startsAt ?? 0) + 1250);
    expect(many[1]?.endsAt).toBe((many[1]?.startsAt ?? 0) + 251_000);
  });

  it("copes with a run of no rows", () => {
    const graph = graphOf(
      { in: ["webhook", {}], none: ["filter", only("b")], mail: ["find_email", {}] },
      ["in", "none"],
      ["none", "mail"],
    );
    expect(execute(graph, [{ a: "1" }]).at(-1)).toMatchObject({
      inputRows: 0,
      outcome: { kind: "done", output: { rows: [], columns: ["a", "email", "email_status"] } },
    });
  });
});
