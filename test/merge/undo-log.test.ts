import { describe, expect, it } from "vitest";
import { mergeTables } from "../../src/merge/merge-tables.ts";
import { forgetUndo, noteForUndo, readForUndo } from "../../src/merge/undo-log.ts";
import { fakeTables } from "../fakes/fake-tables.ts";

const RULES = { mode: "fill", deletedRows: "stay", overwrite: true, isGone: () => false } as const;
const merge = (is: string, found: string) =>
  mergeTables(
    null,
    { headers: ["name", "email"], rows: [{ row: 2, id: "a", cells: ["Ada", is] }] },
    { columns: ["email", "score"], rows: new Map([["a", [found, 7]]]) },
    RULES,
  );

describe("what is noted for an undo", () => {
  it("is what stood there, and of two notes the later one", () => {
    const tables = fakeTables();
    noteForUndo(tables, "run-1", merge("", "x"), 9, ({ was }) => was);
    noteForUndo(tables, "run-1", merge("typed meanwhile", "x"), 9, ({ was }) => was);
    const { cells, addedColumns } = readForUndo(tables, "run-1");
    expect(cells.get("a")?.get("email")).toEqual({ was: "typed meanwhile", wrote: "x" });
    expect([...addedColumns]).toEqual(["score"]);
    expect(readForUndo(tables, "run-2").cells.size).toBe(0);
  });

  it("says nothing of rows of one content that held different things", () => {
    const tables = fakeTables();
    const row = (number: number, email: string) => ({ row: number, id: "a", cells: ["Ada", email] });
    const both = mergeTables(
      null,
      { headers: ["name", "email"], rows: [row(2, "one"), row(3, "two")] },
      { columns: ["email"], rows: new Map([["a", ["x"]]]) },
      RULES,
    );
    noteForUndo(tables, "run-1", both, 9, ({ was }) => was);
    expect(readForUndo(tables, "run-1").cells.get("a")?.get("email")).toEqual({ was: null, wrote: "x" });
  });

  it("loses only what somebody damaged", () => {
    const tables = fakeTables();
    noteForUndo(tables, "run-1", merge("", "x"), 9, ({ was }) => was);
    tables.append("undo", [["run-1", "0", "~{oops"]]);
    expect(readForUndo(tables, "run-1").cells.size).toBe(1);
  });

  it("may be long, and is forgotten with its run", () => {
    const tables = fakeTables();
    noteForUndo(tables, "run-1", merge("é".repeat(40_000), "x"), 9, ({ was }) => was);
    expect(readForUndo(tables, "run-1").cells.get("a")?.get("email")?.was).toBe("é".repeat(40_000));
    forgetUndo(tables, (runId) => runId !== "run-1");
    expect(tables.read("undo")).toEqual([]);
  });
});
