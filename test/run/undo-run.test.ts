import { describe, expect, it } from "vitest";
import { Problem } from "../../src/problems/problem.ts";
import type { RunView } from "../../src/protocol.ts";
import { undoRun } from "../../src/run/undo-run.ts";
import { aWorkingRun, JOBS, RUNS } from "../builders/run.ts";
import { type FakePorts, fakePorts, otherPerson } from "../fakes/fake-ports.ts";
import type { FakeTab } from "../fakes/fake-tabs.ts";
import { advance, contextOf, start, storedRun } from "./story.ts";

const CSV = "full_name,company,email,score\nAda,X,ada@x.example,7\nBo,Y,,\n,,,\nChen,Z,'quoted,0.5\n,,,\n";

function done(csv = CSV): FakePorts {
  const file = fakePorts();
  start(file.ports);
  file.sixtyfour.complete("job-1", csv, 0);
  advance(file);
  return file;
}

function undo({ ports }: FakePorts, edited = false): RunView | string {
  try {
    return undoRun(ports, "id-1", edited);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

const EDITS: [string, (tab: FakeTab) => void][] = [
  ["a cell", ({ cells }) => cells[1]?.splice(2, 1, "other@x.example")],
  ["a blank cell", ({ cells }) => cells[2]?.splice(2, 1, "found@x.example")],
  ["a header", ({ cells }) => cells[0]?.splice(2, 1, "E-mail")],
  ["a row below", (tab) => (tab.cells[tab.rows++] = ["", "", "", "a note"])],
  ["the order of rows", ({ cells }) => cells.splice(1, 2, cells[2] ?? [], cells[1] ?? [])],
  ["the number of rows", (tab) => Object.assign(tab, { rows: tab.rows - 2 })],
];

describe("undoRun refuses", () => {
  it.each(EDITS)("to remove a tab in which somebody changed %s, unless they were asked", (_, edit) => {
    const file = done();
    edit(file.ports.tabs.only());
    expect(undo(file)).toBe("tab-edited");
    expect(file.ports.tabs.made.size).toBe(1);
    expect(undo(file, true)).toMatchObject({ undone: true });
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it("to remove the last tab there is", () => {
    const file = done();
    file.ports.tabs.around.visible = 0;
    expect(undo(file)).toBe("only-tab");
    expect(storedRun(file)).toMatchObject({ result: { rows: 5 } });
  });

  it("what is not there to be removed", () => {
    const file = fakePorts();
    expect(undo(file)).toBe("run-unknown");
    for (const run of [
      aWorkingRun([JOBS.running]),
      RUNS.failed,
      RUNS.cancelled,
      { ...RUNS.done, result: null },
    ]) {
      contextOf(file.ports).store.save({ ...run, id: "id-1" });
      expect(undo(file)).toBe("nothing-to-undo");
    }
  });

  it("to do anything while somebody else is at work", () => {
    const file = done();
    file.ports.lock.heldByOther = true;
    expect(undo(file)).toBe("busy");
    expect(file.ports.tabs.made.size).toBe(1);
  });
});

describe("undoRun", () => {
  it.each([
    ["numbers, quotes and blank rows", CSV],
    ["no rows", "full_name,email\n"],
    ["not even a header", ""],
    ["more cells than columns", "a\n1,2\n3\n"],
    ["headers without a name", "a,,a\n1,2,3\n"],
    ["a number column that became text", `n\n${"5\n".repeat(3)}`],
    ["cells that had to be cut", `a\n${"x".repeat(60_000)}\n`],
  ])("removes an untouched tab with %s, and nothing else", (_, csv) => {
    const file = done(csv);
    const before = file.ports.tables.read("ledger");
    expect(undo(file)).toMatchObject({ status: "done", undone: true });
    expect(file.ports.tabs.made.size).toBe(0);
    expect(file.ports.tables.read("ledger")).toEqual(before);
    expect(undo(file)).toBe("nothing-to-undo");
  });

  it("does not take blank rows that were added below for an edit", () => {
    const file = done();
    file.ports.tabs.only().rows += 1_000;
    expect(undo(file)).toMatchObject({ undone: true });
  });

  it("notes that the tab is gone when somebody was faster", () => {
    const file = done();
    file.ports.tabs.made.clear();
    expect(undo(file)).toMatchObject({ undone: true });
  });

  it("may be asked for by any editor of the file, and says whose run it was", () => {
    const file = done();
    expect(undoRun(otherPerson(file.ports), "id-1", false)).toMatchObject({ undone: true, mine: false });
  });
});
