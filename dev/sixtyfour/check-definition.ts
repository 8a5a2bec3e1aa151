import { BLOCKS } from "./blocks/registry.ts";
import type { Graph } from "./graph.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
import type { Issue } from "./problems.ts";
import { specIssues } from "./spec-issues.ts";
import type { RowType } from "./table.ts";

const BLOCKS_AT = ["body", "workflow_definition", "blocks"];

/**
 * What is wrong with the blocks of a graph whose shape is right: specs that do not fit their schema, a source behind other
 * blocks, and rows of the wrong kind. Places are those of the request, not of the order in which blocks run.
 */
export function definitionIssues(definition: JsonObject, graph: Graph): Issue[] {
  const blocks = Array.isArray(definition.blocks) ? definition.blocks.filter(isJsonObject) : [];
  const places = placesOf(blocks, graph);
  return [...specsIssues(blocks), ...orderIssues(graph, places)].sort(
    (a, b) => Number(a.loc[BLOCKS_AT.length]) - Number(b.loc[BLOCKS_AT.length]),
  );
}

function specsIssues(blocks: readonly JsonObject[]): Issue[] {
  return blocks.flatMap((block, index) => {
    const schema = BLOCKS.get(String(block.block_name))?.specsSchema;
    return schema === undefined
      ? []
      : specIssues(block.specs ?? null, schema, [...BLOCKS_AT, index, "specs"]);
  });
}

function orderIssues(graph: Graph, places: readonly number[]): Issue[] {
  const rowTypes = new Map<string, RowType>();
  return graph.blocks.flatMap((definition, index): Issue[] => {
    const block = BLOCKS.get(definition.block_name);
    const parents = graph.edges.filter((edge) => edge.to_block_id === definition.block_id);
    const [has] = parents.flatMap((edge) => rowTypes.get(edge.from_block_id) ?? []);
    const loc = [...BLOCKS_AT, places[index] ?? index];
    rowTypes.set(definition.block_id, block?.gives ?? has ?? rowTypeOf(definition.specs.dataframe_type));
    if (block?.source && parents.length > 0) {
      return [{ loc, msg: `Block '${block.name}' can only be the first`, type: "value_error" }];
    }
    if (block?.accepts === undefined || has === undefined || has === block.accepts) return [];
    return [
      {
        loc,
        msg: `Block '${block.name}' needs ${block.accepts} rows but gets ${has} rows`,
        type: "value_error",
      },
    ];
  });
}

function rowTypeOf(dataframeType: JsonValue | undefined): RowType {
  return dataframeType === "COMPANY" ? "COMPANY" : "LEAD";
}

/** Where each block of the graph stood in the request: the graph keeps the specs, and ids that are UUIDs. */
function placesOf(blocks: readonly JsonObject[], graph: Graph): number[] {
  return graph.blocks.map(({ block_id, specs }) =>
    blocks.findIndex((block) => block.block_id === block_id || block.specs === specs),
  );
}
