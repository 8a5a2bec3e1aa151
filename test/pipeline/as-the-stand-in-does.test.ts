import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { JsonObject, JsonValue } from "../../dev/sixtyfour/json.ts";
import { createStandIn } from "../../dev/sixtyfour/stand-in.ts";
import { type Table, tableOfRecords } from "../../dev/sixtyfour/table.ts";
import { advise } from "../../src/pipeline/advise.ts";
import { blockFacts } from "../../src/pipeline/block-facts.ts";
import { faultsOf } from "../../src/pipeline/check-pipeline.ts";
import { writeDefinition } from "../../src/pipeline/definition.ts";
import { joinBlocks } from "../../src/pipeline/join-blocks.ts";
import { moveBlock } from "../../src/pipeline/move-block.ts";
import type { Pipeline } from "../../src/pipeline/pipeline.ts";
import type { SentRow } from "../../src/pipeline/rows-so-far.ts";
import { simulate } from "../../src/pipeline/simulate.ts";
import { Client, object } from "../stand-in/client.ts";
import { anyPipeline, anyRecords, blockId, KINDS } from "./arbitrary-pipeline.ts";

/** Creates the workflow and runs it to its end; the table that each block gave. */
function live(pipeline: Pipeline, records: JsonObject[]) {
  const client = new Client(createStandIn({ pace: 0 }));
  const created = client.post("/workflows/create_workflow", {
    workflow_name: pipeline.name,
    workflow_description: "",
    workflow_definition: asJson(writeDefinition(pipeline, () => blockId(999))),
  });
  if (created.status !== 200) return { refused: created.text, tables: [] };
  const id = String(object(created.value).id);
  client.post(`/workflows/run?workflow_id=${id}`, { webhook_payload: records });
  const steps = client.standIn.runs[0]?.steps ?? [];
  return {
    refused: null,
    tables: steps.flatMap(({ outcome }) => (outcome.kind === "done" ? [outcome.output] : [])),
  };
}

/** The request body as it goes over the wire. */
function asJson(value: object): JsonValue {
  return JSON.parse(JSON.stringify(value));
}

/** Records of the inputs alone, in sheet rows from 2 on. */
function sentRows({ inputs }: Pipeline, records: readonly Record<string, string>[]): SentRow[] {
  return records.map((record, index) => ({
    row: index + 2,
    record: Object.fromEntries(inputs.map(({ name }) => [name, record[name] ?? ""])),
  }));
}

/** Cells of the columns that hold what was sent, row by row. */
function cellsOf(table: Table, columns: readonly string[]): JsonValue[][] {
  return table.rows.map((row) => columns.map((column) => row[table.columns.indexOf(column)] ?? null));
}

/** Columns that no block up to here may have written into or taken away. */
function untouched({ inputs, blocks }: Pipeline, upTo: number, table: Table): string[] {
  const before = blocks.slice(0, upTo + 1);
  return inputs
    .map(({ name }) => name)
    .filter(
      (name) =>
        table.columns.includes(name) &&
        before.every((block) => !(blockFacts(block.name)?.changes(name, block.specs) ?? true)),
    );
}

describe("a pipeline that the builder lets through", () => {
  test.prop([anyPipeline, anyRecords], { numRuns: 300 })(
    "is accepted by the stand-in, runs to its end, and drops the rows that the preview names",
    (pipeline, records) => {
      fc.pre(faultsOf(pipeline, KINDS).length === 0);
      const sent = sentRows(pipeline, records);
      const { refused, tables } = live(
        pipeline,
        sent.map(({ record }) => ({ ...record })),
      );
      expect(refused).toBeNull();
      expect(tables).toHaveLength(pipeline.blocks.length + 1);
      simulate(pipeline, sent).forEach((preview, index) => {
        const table = tables[index + 1] ?? tableOfRecords([], "LEAD");
        expect(table.rowType).toBe(preview.rowType);
        if (!preview.open) expect(table.columns).toEqual(preview.columns);
        if (preview.kept === null) return;
        const columns = untouched(pipeline, index, table);
        const kept = sent.filter(({ row }) => preview.kept?.includes(row));
        expect(cellsOf(table, columns)).toEqual(
          kept.map(({ record }) => columns.map((column) => record[column])),
        );
      });
    },
  );

  test.prop([anyPipeline, anyRecords])(
    "never gives back a row that the preview has dropped",
    (pipeline, records) => {
      fc.pre(faultsOf(pipeline, KINDS).length === 0);
      const marked = { ...pipeline, inputs: [...pipeline.inputs.filter(({ name }) => name !== "rid"), RID] };
      fc.pre(faultsOf(marked, KINDS).length === 0);
      const sent = sentRows(
        marked,
        records.map((record, index) => ({ ...record, rid: `row ${index}` })),
      );
      const { tables } = live(
        marked,
        sent.map(({ record }) => ({ ...record })),
      );
      const dropped = new Set<string>();
      simulate(marked, sent).forEach((preview, index) => {
        for (const { row, record } of sent) if (preview.dropped.includes(row)) dropped.add(record.rid ?? "");
        const table = tables[index + 1];
        const place = table?.columns.indexOf("rid") ?? -1;
        if (place < 0) return;
        for (const cells of table?.rows ?? []) expect([...dropped]).not.toContain(cells[place]);
      });
    },
  );

  test.prop([anyPipeline, anyRecords], { numRuns: 300 })(
    "stays right when the advice is followed",
    (pipeline, records) => {
      fc.pre(faultsOf(pipeline, KINDS).length === 0);
      const sent = sentRows(pipeline, records);
      for (const { blockId: id, fix } of advise(pipeline, sent, simulate(pipeline, sent))) {
        if (!fix) continue;
        const better =
          fix.kind === "move" ? moveBlock(pipeline, id, fix.to) : joinBlocks(pipeline, id, fix.with);
        expect(faultsOf(better, KINDS)).toEqual([]);
        const again = advise(better, sent, simulate(better, sent));
        expect(again.filter((advice) => advice.blockId === id && advice.fix?.kind === "move")).toEqual([]);
      }
    },
  );
});

const RID = { header: "rid", column: 99, name: "rid", required: true };
