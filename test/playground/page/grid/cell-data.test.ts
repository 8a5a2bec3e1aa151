import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { cellData, drawnBefore, shows, typedText } from "../../../../dev/playground/page/grid/cell-data.ts";
import type { WireCell } from "../../../../dev/playground/protocol.ts";

describe("a cell for the grid", () => {
  it("is nothing where nothing is to be seen", () => {
    expect(cellData("")).toBeNull();
    expect(shows(undefined, "")).toBe(true);
  });

  it("is text always, so that the grid interprets nothing", () => {
    expect(cellData("007")).toMatchObject({ v: "007", t: 1, f: null, s: null });
    expect(cellData({ text: "#NAME?", typed: "=A1" })).toMatchObject({ v: "#NAME?", f: null });
  });

  it("is drawn with the looks the host names", () => {
    const wire = {
      text: "x",
      background: "#fff",
      bold: true,
      wrap: true,
      align: "right",
      vertical: "top",
    } as const;
    expect(cellData(wire)?.s).toEqual({ bg: { rgb: "#fff" }, bl: 1, tb: 3, ht: 3, vt: 1 });
  });

  const wires = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.record({ text: fc.string(), typed: fc.string({ minLength: 1 }), note: fc.string({ minLength: 1 }) }),
  );

  test.prop([wires, wires])(
    "shows what it was drawn from, and nothing else",
    (wire: WireCell, other: WireCell) => {
      expect(shows(cellData(wire), wire)).toBe(true);
      if (JSON.stringify(wire) !== JSON.stringify(other)) expect(shows(cellData(wire), other)).toBe(false);
    },
  );

  test.prop([wires])("comes back from an undo as what would have to be typed", (wire: WireCell) => {
    const expected = typeof wire === "string" ? wire : (wire.typed ?? wire.text);
    expect(typedText(cellData(wire))).toBe(expected);
  });
});

describe("a change by hand", () => {
  it("is no change of content when it is about looks alone", () => {
    expect(typedText({ s: { bl: 1 } })).toBeNull();
  });

  it.each([
    [null, ""],
    [{ v: null }, ""],
    [{ v: 5, t: 2 }, "5"],
    [{ v: "007", t: 4 }, "'007"],
    [{ v: 1, t: 3 }, "TRUE"],
    [{ v: null, f: "=SUM(A:A)" }, "=SUM(A:A)"],
    [{ v: "typed over", t: 1 }, "typed over"],
  ])("%j holds what a person would have typed", (change, text) => {
    expect(typedText(change)).toBe(text);
  });

  it("is read from the text of a cell with several lines", () => {
    const lines = { id: "d", documentStyle: {}, body: { dataStream: "one\rtwo\r\n" } };
    expect(typedText({ p: lines })).toBe("one\ntwo");
  });

  it("does not take the host's old drawing for its own content", () => {
    const old = cellData({ text: "007", typed: "'007" });
    expect(typedText({ ...old, v: "8" })).toBe("8");
    expect(drawnBefore(old)).toEqual({ text: "007", typed: "'007" });
  });
});
