import { type Block, BlockFailure, type BlockSurroundings } from "./blocks/block.ts";
import { BLOCKS } from "./blocks/registry.ts";
import type { BlockDefinition, Graph } from "./graph.ts";
import type { JsonObject } from "./json.ts";
import type { RunStep, StepOutcome } from "./run.ts";
import type { Table } from "./table.ts";
import { blockDuration } from "./timetable.ts";

/** How a run's blocks reach what lies outside of them; `at` is when the asking block starts or ends. */
export interface ExecutionSurroundings {
  records: readonly JsonObject[];
  notebookAt(startsAt: number, endsAt: number): BlockSurroundings["notebook"];
}

/**
 * Runs every block over the rows, in the order of the edges, and gives each its place in time. A block with several
 * blocks before it gets their rows one after the other. After a failure the remaining blocks never run.
 */
export function executeGraph(
  graph: Graph,
  surroundings: ExecutionSurroundings,
  startsAt: number,
  pace: number,
): RunStep[] {
  const outputs = new Map<string, Table>();
  const steps: RunStep[] = [];
  let clock = startsAt;
  let failed = false;
  for (const definition of graph.blocks) {
    const block = BLOCKS.get(definition.block_name);
    const input = inputOf(definition, graph, outputs);
    const inputRows =
      parentsOf(definition, graph).length === 0 ? surroundings.records.length : input.rows.length;
    const endsAt = failed ? clock : clock + blockDuration(block?.secondsPerRow ?? 0, inputRows, pace);
    const outcome: StepOutcome = failed
      ? { kind: "never" }
      : runBlock(block, definition, input, {
          records: surroundings.records,
          notebook: surroundings.notebookAt(clock, endsAt),
        });
    if (outcome.kind === "done") outputs.set(definition.block_id, outcome.output);
    if (outcome.kind === "failed") failed = true;
    steps.push({
      block: definition,
      startsAt: clock,
      endsAt,
      previousBlockIds: parentsOf(definition, graph),
      inputRows,
      rowType: outcome.kind === "done" ? outcome.output.rowType : input.rowType,
      expands: block?.expands === true,
      outcome,
    });
    clock = endsAt;
  }
  return steps;
}

function runBlock(
  block: Block | undefined,
  definition: BlockDefinition,
  input: Table,
  surroundings: BlockSurroundings,
): StepOutcome {
  if (block === undefined) return { kind: "failed", message: `Unknown block '${definition.block_name}'` };
  if (block.accepts !== undefined && block.accepts !== input.rowType) {
    return {
      kind: "failed",
      message: `${block.name} needs ${block.accepts} rows but got ${input.rowType} rows`,
    };
  }
  try {
    return { kind: "done", output: block.execute(input, definition.specs, surroundings) };
  } catch (error) {
    if (error instanceof BlockFailure) return { kind: "failed", message: error.message };
    throw error;
  }
}

function parentsOf(block: BlockDefinition, graph: Graph): string[] {
  return graph.edges.filter((edge) => edge.to_block_id === block.block_id).map((edge) => edge.from_block_id);
}

function inputOf(block: BlockDefinition, graph: Graph, outputs: ReadonlyMap<string, Table>): Table {
  const tables = parentsOf(block, graph).flatMap((id) => outputs.get(id) ?? []);
  const [first, ...rest] = tables;
  if (first === undefined) return { rowType: "LEAD", columns: [], rows: [] };
  return rest.length === 0 ? first : stack(tables, first.rowType);
}

function stack(tables: readonly Table[], rowType: Table["rowType"]): Table {
  const columns = [...new Set(tables.flatMap((table) => table.columns))];
  const rows = tables.flatMap((table) =>
    table.rows.map((row) =>
      columns.map((column) => {
        const index = table.columns.indexOf(column);
        return index < 0 ? null : (row[index] ?? null);
      }),
    ),
  );
  return { rowType, columns, rows };
}
