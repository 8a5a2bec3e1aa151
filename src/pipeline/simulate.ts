import { blockFacts } from "./block-facts.ts";
import { deduplicateRows, filterRows } from "./drop-rows.ts";
import { addedBy, followColumns, textsOf } from "./follow-columns.ts";
import type { BlockPreview, Pipeline, PipelineBlock, UnknownRows } from "./pipeline.ts";
import type { RowsOutcome, RowsSoFar, SentRow } from "./rows-so-far.ts";

/**
 * What each block would do to the rows that are sent, as far as that can be told without a run: exact wherever `kept` is a
 * list. Nothing is looked up and nothing is paid for.
 */
export function simulate(pipeline: Pipeline, sent: readonly SentRow[]): BlockPreview[] {
  const states = followColumns(pipeline);
  let soFar: RowsSoFar = {
    rows: sent,
    certain: true,
    isChanged: () => false,
    removed: new Set(),
    open: pipeline.inputs.length === 0,
  };
  return pipeline.blocks.map((block, index) => {
    const outcome = outcomeOf(block, soFar);
    const unknown = reasonOf(outcome, soFar);
    const [before, after] = [states[index], states[index + 1]];
    soFar = follow(block, soFar, outcome, unknown === undefined);
    return {
      id: block.id,
      columns: after?.columns ?? [],
      open: after?.open ?? true,
      rowType: after?.rowType ?? pipeline.rowType,
      adds: before ? addedBy(block, before) : [],
      kept: unknown === undefined ? outcome.rows.map(({ row }) => row) : null,
      dropped: outcome.dropped.map(({ row }) => row),
      ...(unknown === undefined ? {} : { unknown }),
    };
  });
}

function outcomeOf({ name, specs }: PipelineBlock, soFar: RowsSoFar): RowsOutcome {
  const unchanged = { rows: soFar.rows, dropped: [] };
  switch (blockFacts(name)?.rows) {
    case "same":
      return unchanged;
    case "filter":
      return filterRows(specs, soFar);
    case "deduplicate":
      return deduplicateRows(specs, soFar);
    case "notebook":
      return { ...unchanged, unknown: "notebook" };
    case "multiplies":
      return { ...unchanged, unknown: "multiplies" };
    default:
      return { ...unchanged, unknown: "unknown-block" };
  }
}

/** Nothing comes of nothing, whatever the block; and what is uncertain stays so. */
function reasonOf({ rows, unknown }: RowsOutcome, { certain }: RowsSoFar): UnknownRows | undefined {
  if (rows.length === 0) return undefined;
  return certain ? unknown : "before-it";
}

function follow(
  { name, specs }: PipelineBlock,
  before: RowsSoFar,
  { rows }: RowsOutcome,
  certain: boolean,
): RowsSoFar {
  const facts = blockFacts(name);
  const gone = name === "remove_columns" ? textsOf(specs.columns) : [];
  return {
    rows,
    certain,
    isChanged: (column) =>
      (!gone.includes(column) && before.isChanged(column)) || (facts?.changes(column, specs) ?? true),
    removed: new Set([...before.removed, ...gone]),
    open: before.open || (facts?.open ?? true),
  };
}
