import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { asciiJson } from "../../../src/encoding/ascii-json.ts";
import { clearSent, keepForSending, readForSending } from "../../../src/run/state/outbox.ts";
import { fakeTables } from "../../fakes/fake-tables.ts";

function roundTrip(records: object[]): unknown {
  const tables = fakeTables();
  keepForSending(tables, "run-1", [asciiJson(records)]);
  return JSON.parse(readForSending(tables, "run-1", 0) ?? "null");
}

describe("the outbox", () => {
  it("has nothing of a run it does not know", () => {
    expect(readForSending(fakeTables(), "run-1", 0)).toBeNull();
  });

  test.prop([
    fc.array(fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })), { maxLength: 5 }),
  ])("gives back any records, lone surrogates and quotes included", (records) => {
    expect(JSON.stringify(roundTrip(records))).toBe(JSON.stringify(records));
  });

  test.prop([fc.nat(8), fc.constantFrom('"', "\\", "\n", "é", "🙂", "\ud83d", "=", "'", "\u2028")], {
    numRuns: 40,
  })("cuts nothing in two where a cell is full", (shift, character) => {
    const records = [{ a: "x".repeat(44_985 + shift) + character.repeat(20) }, { b: "=SUM(A1)" }];
    expect(roundTrip(records)).toEqual(records);
  });

  it("keeps everything in ASCII and within what a cell holds", () => {
    const tables = fakeTables();
    keepForSending(tables, "run-1", [asciiJson([{ a: "🙂é".repeat(30_000) }])]);
    const cells = (tables.kept.get("outbox") ?? []).flat();
    expect(cells.length).toBeGreaterThan(6);
    expect(cells.every((cell) => cell.length <= 50_000 && /^[\x20-\x7e]*$/.test(cell))).toBe(true);
  });

  it("puts chunks together in their order, wherever they stand and beyond the ninth", () => {
    const tables = fakeTables();
    const records = [{ a: Array.from({ length: 60_000 }, (_, index) => index).join(",") }];
    keepForSending(tables, "run-1", [asciiJson(records)]);
    const rows = tables.read("outbox");
    expect(rows.length).toBeGreaterThan(7);
    tables.keepOnly("outbox", () => false);
    tables.append("outbox", rows.reverse());
    expect(JSON.parse(readForSending(tables, "run-1", 0) ?? "")).toEqual(records);
  });

  it("keeps runs apart, and drops those that do not wait", () => {
    const tables = fakeTables();
    keepForSending(tables, "run-1", [asciiJson([{ a: 1 }])]);
    keepForSending(tables, "run-2", [asciiJson([{ b: 2 }])]);
    clearSent(tables, (runId) => runId === "run-2");
    expect(readForSending(tables, "run-1", 0)).toBeNull();
    expect(readForSending(tables, "run-2", 0)).toBe('[{"b":2}]');
  });

  it("writes nothing when there is nothing to drop", () => {
    const calls: string[] = [];
    const tables = fakeTables((call) => calls.push(call));
    keepForSending(tables, "run-1", [asciiJson([{ a: 1 }])]);
    clearSent(tables, (runId) => runId === "run-1");
    expect(calls).toEqual(["append outbox"]);
  });

  it("keeps the jobs of a run apart, and drops those that were sent", () => {
    const tables = fakeTables();
    keepForSending(tables, "run-1", ["[1]", "[2]", "[3]"]);
    clearSent(tables, (_, job) => job === 2);
    expect([0, 1, 2].map((job) => readForSending(tables, "run-1", job))).toEqual([null, null, "[3]"]);
  });
});
