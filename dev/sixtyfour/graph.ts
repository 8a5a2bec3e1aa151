import { isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
import { seededUuid } from "./seeded-hash.ts";

/** One block of a workflow, in the API's own member names. */
export interface BlockDefinition {
  block_id: string;
  sequence_number: number;
  block_type: string;
  block_name: string;
  specs: JsonObject;
}

/** An edge from one block to the next; `condition` is reserved by the API and always null here. */
export interface Edge {
  from_block_id: string;
  to_block_id: string;
  condition: string | null;
}

/** A workflow's blocks in the order in which they run, with the edges between them. */
export interface Graph {
  blocks: BlockDefinition[];
  edges: Edge[];
}

/** What makes a graph unusable, in words for the 422 answer; `part` says whether blocks or edges are to blame. */
export interface GraphFault {
  part: "blocks" | "edges";
  message: string;
}

/**
 * Checks a graph and normalizes it: ids become UUIDs, blocks are put in the order of the edges and numbered from 1 in
 * that order, so that the block with the highest number always runs last.
 */
export function readGraph(
  value: JsonObject,
  seed: string,
  knownBlocks: ReadonlySet<string>,
): Graph | GraphFault {
  const blocks = list(value.blocks).filter(isJsonObject);
  if (blocks.length === 0) return { part: "blocks", message: "A workflow needs at least one block" };
  const incomplete = blocks.find((block) => !isComplete(block));
  if (incomplete) {
    return { part: "blocks", message: "A block needs sequence_number, block_type, block_name and specs" };
  }
  const unknown = blocks.find((block) => !knownBlocks.has(String(block.block_name)));
  if (unknown) return { part: "blocks", message: `Unknown block '${String(unknown.block_name)}'` };
  const ids = blocks.map((block, index) => idOf(block) ?? `block_${index + 1}`);
  if (new Set(ids).size < ids.length) return { part: "blocks", message: "Block ids must be unique" };
  const edges = list(value.edges)
    .filter(isJsonObject)
    .map((edge) => ({ from: String(edge.from_block_id), to: String(edge.to_block_id) }));
  const dangling = edges.find((edge) => !ids.includes(edge.from) || !ids.includes(edge.to));
  if (dangling) {
    return {
      part: "edges",
      message: `Edge ${dangling.from} -> ${dangling.to} names a block that is not there`,
    };
  }
  const order = topologicalOrder(
    ids,
    edges,
    blocks.map((block) => Number(block.sequence_number)),
  );
  if (order.length < ids.length) return { part: "edges", message: "The edges form a circle" };
  const sources = ids.filter((id) => !edges.some((edge) => edge.to === id));
  if (sources.length > 1)
    return { part: "edges", message: "Every block but the first needs an incoming edge" };

  const uuids = new Map(ids.map((id) => [id, isUuid(id) ? id : seededUuid(`${seed}:${id}`)]));
  return {
    blocks: order.flatMap((id, index) => {
      const block = blocks[ids.indexOf(id)];
      return block === undefined ? [] : [blockDefinition(block, uuids.get(id) ?? id, index + 1)];
    }),
    edges: edges.map(({ from, to }) => ({
      from_block_id: uuids.get(from) ?? from,
      to_block_id: uuids.get(to) ?? to,
      condition: null,
    })),
  };
}

/** Tells the unusable graph from the usable one. */
export function isGraphFault(result: Graph | GraphFault): result is GraphFault {
  return "message" in result;
}

/** The block that no edge leads to, which is where a run's rows come from. */
export function sourceBlock(graph: Graph): BlockDefinition | undefined {
  return graph.blocks.find((block) => !graph.edges.some((edge) => edge.to_block_id === block.block_id));
}

/** Whether a text has the form of a UUID of any version, as the API's paths require. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}

function isComplete({ sequence_number, block_type, block_name, specs }: JsonObject): boolean {
  return (
    Number.isInteger(sequence_number) &&
    typeof block_type === "string" &&
    typeof block_name === "string" &&
    isJsonObject(specs)
  );
}

function blockDefinition(block: JsonObject, id: string, number: number): BlockDefinition {
  return {
    block_id: id,
    sequence_number: number,
    block_type: String(block.block_type),
    block_name: String(block.block_name),
    specs: isJsonObject(block.specs) ? block.specs : {},
  };
}

function list(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function idOf(block: JsonObject): string | undefined {
  return typeof block.block_id === "string" && block.block_id !== "" ? block.block_id : undefined;
}

/** Takes the ready block with the lowest sequence number, again and again; blocks in a circle are never ready. */
function topologicalOrder(
  ids: readonly string[],
  edges: readonly { from: string; to: string }[],
  sequence: readonly number[],
): string[] {
  const order: string[] = [];
  const waiting = ids
    .map((id, index) => ({ id, number: sequence[index] ?? 0 }))
    .sort((a, b) => a.number - b.number);
  for (;;) {
    const ready = waiting.findIndex(({ id }) =>
      edges.every((edge) => edge.to !== id || order.includes(edge.from)),
    );
    const [next] = ready < 0 ? [] : waiting.splice(ready, 1);
    if (next === undefined) return order;
    order.push(next.id);
  }
}
