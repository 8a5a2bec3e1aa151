import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { dropOtherBases, readBase, storeBase } from "../../src/merge/base-store.ts";
import type { Base } from "../../src/merge/tables.ts";
import { fakeTables } from "../fakes/fake-tables.ts";

const BASE: Base = {
  columns: ["name", "email"],
  headers: ["name", "E-mail"],
  rows: new Map([
    ["a", ["Ada", null]],
    ["b", ["", "b@x"]],
  ]),
};

describe("readBase knows nothing", () => {
  it.each([
    ["no table", (lines: string[][]) => lines.splice(0)],
    ["one whose end is missing, because an execution died", (lines: string[][]) => lines.pop()],
    ["one that lacks a row", (lines: string[][]) => lines.splice(2, 1)],
    ["one with a row twice", (lines: string[][]) => lines.splice(2, 1, [...(lines[1] ?? [])])],
    ["one that somebody wrote into", (lines: string[][]) => lines.splice(1, 1, ["a", "0", "hello"])],
    ["one without its columns", (lines: string[][]) => lines.splice(0, 1)],
  ])("of %s", (_, damage) => {
    const tables = fakeTables();
    storeBase(tables, 7, "run-1", BASE);
    const [lines = []] = tables.kept.values();
    damage(lines);
    expect(readBase(tables, 7, "run-2")).toBeNull();
  });
});

describe("a stored base", () => {
  it("is that of the latest run, but never the one's own who asks", () => {
    const tables = fakeTables();
    storeBase(tables, 7, "run-1", BASE);
    const later = { ...BASE, headers: ["name", "Mail"] };
    storeBase(tables, 7, "run-2", later);
    expect(readBase(tables, 7, "run-2")).toEqual(BASE);
    expect(readBase(tables, 7, "run-3")).toEqual(later);
    expect(readBase(tables, 8, "run-3")).toBeNull();
  });

  it("is stored once by a run, however often", () => {
    const tables = fakeTables();
    storeBase(tables, 7, "run-1", BASE);
    storeBase(tables, 7, "run-1", { ...BASE, rows: new Map() });
    expect(tables.names()).toHaveLength(1);
    expect(readBase(tables, 7, "")?.rows.size).toBe(0);
  });

  it("goes when a later one has come, with its tab's only", () => {
    const tables = fakeTables();
    for (const sheet of [7, -8]) storeBase(tables, sheet, "run-1", BASE);
    storeBase(tables, 7, "run-2", BASE);
    dropOtherBases(tables, 7, "run-2");
    expect(tables.names().sort()).toEqual(["base.-8.1.run-1", "base.7.2.run-2"]);
    dropOtherBases(tables, 7, null);
    expect(tables.names()).toEqual(["base.-8.1.run-1"]);
  });

  const cell = fc.option(
    fc.oneof(fc.string({ unit: "binary" }), fc.constant("=1"), fc.constant("é".repeat(60_000))),
  );
  test.prop(
    [
      fc.uniqueArray(fc.tuple(fc.string({ unit: "grapheme" }), fc.array(cell)), {
        selector: ([id]) => id,
        maxLength: 5,
      }),
    ],
    { numRuns: 30 },
  )("is read as it was stored, whatever is in its cells", (rows) => {
    const tables = fakeTables();
    const base = { ...BASE, rows: new Map(rows.map(([id, cells]) => [`r${id}`, cells])) };
    storeBase(tables, 7, "run-1", base);
    expect(readBase(tables, 7, "")).toEqual(base);
  });
});
