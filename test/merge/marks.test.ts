import { describe, expect, it } from "vitest";
import { setMarks } from "../../src/merge/marks.ts";
import { aLeadSheet } from "../builders/lead-sheet.ts";
import { fakePorts } from "../fakes/fake-ports.ts";
import { SHEET_ID } from "../fakes/fake-sheets.ts";

const at = (row: number, column: number) => `${SHEET_ID} ${row} ${column}`;

describe("setMarks leaves alone", () => {
  it("notes and fills of people, also where it would mark", () => {
    const { targets } = fakePorts(aLeadSheet()).ports;
    targets.marked.notes.set(at(2, 1), "call her");
    targets.marked.fills.set(at(2, 1), "#ff0000");
    setMarks(targets, SHEET_ID, [{ row: 2, column: 1, note: "was “x”", filled: true }]);
    setMarks(targets, SHEET_ID, []);
    expect(targets.marked.notes.get(at(2, 1))).toBe("call her");
    expect(targets.marked.fills.get(at(2, 1))).toBe("#ff0000");
  });
});

describe("setMarks", () => {
  it("marks these cells, and next time others", () => {
    const { targets } = fakePorts(aLeadSheet()).ports;
    setMarks(targets, SHEET_ID, [
      { row: 2, column: 1, note: "was “x”", filled: true },
      { row: 3, column: 1, note: "new", filled: true },
      { row: 3, column: 2, filled: true },
    ]);
    expect(targets.marked.notes.get(at(2, 1))).toBe("Sixtyfour: was “x”");
    expect([...targets.marked.fills.keys()].sort()).toEqual([at(2, 1), at(3, 1), at(3, 2)]);
    setMarks(targets, SHEET_ID, [{ row: 3, column: 1, note: "was “y”", filled: false }]);
    expect([...targets.marked.notes].filter(([, text]) => text !== "")).toEqual([
      [at(3, 1), "Sixtyfour: was “y”"],
    ]);
    expect(targets.marked.fills.size).toBe(0);
  });

  it("needs few calls for many cells", () => {
    const { ports, journal } = fakePorts(
      aLeadSheet(Array.from({ length: 1_000 }, (_, n) => [`Lead ${n}`, "X", "Y"])),
    );
    const marks = Array.from({ length: 1_000 }, (_, n) => ({
      row: n + 2,
      column: 2,
      note: `was ${n}`,
      filled: true,
    }));
    setMarks(ports.targets, SHEET_ID, marks);
    expect(journal.calls).toEqual([`note ${SHEET_ID}`, `fill ${SHEET_ID}`]);
  });
});
