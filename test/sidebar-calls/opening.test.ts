import { describe, expect, it } from "vitest";
import type { Ports } from "../../src/ports.ts";
import { readOpening } from "../../src/sidebar-calls/opening.ts";
import { RUNS } from "../builders/run.ts";
import { fakePorts, otherPerson } from "../fakes/fake-ports.ts";
import { start } from "../run/story.ts";

/** The same ports, with a note of each look into the file's records. */
function counted(ports: Ports): { ports: Ports; looks: number } {
  const told = { ports, looks: 0 };
  const all = () => {
    told.looks++;
    return ports.records.all();
  };
  told.ports = { ...ports, records: { ...ports.records, all } };
  return told;
}

describe("readOpening", () => {
  it("tells that nothing is selected, beside everything else", () => {
    const { ports } = fakePorts();
    start(ports);
    ports.sheets.state.selection = null;
    const opening = readOpening(ports);
    expect(opening.selection).toMatchObject({ ok: false, error: { code: "no-selection" } });
    expect(opening.runs).toHaveLength(1);
    expect(ports.defects.noted).toEqual([]);
  });

  it("survives a selection that cannot be read, and notes the defect", () => {
    const { ports } = fakePorts();
    start(ports);
    const defect = new Error("Ada Okafor");
    ports.sheets.read = () => {
      throw defect;
    };
    const opening = readOpening(ports);
    expect(opening.selection).toMatchObject({ ok: false, error: { code: "internal" } });
    expect(JSON.stringify(opening.selection)).not.toContain("Ada");
    expect(opening.runs).toHaveLength(1);
    expect(ports.defects.noted).toEqual([defect]);
  });

  it("survives records that cannot be read", () => {
    const { ports } = fakePorts();
    for (const key of ["settings", "run.odd", "choices:wf-1", "something"]) ports.records.put(key, "{");
    const opening = readOpening(ports);
    expect(opening).toMatchObject({
      settings: { rowsPerRun: 1_000 },
      runs: [],
      warnings: [{ code: "unreadable-runs" }],
      choices: [],
      selection: { ok: true },
    });
  });

  it("needs no key and asks nobody", () => {
    const { ports, journal } = fakePorts();
    start(ports);
    ports.secrets.forgetApiKey();
    journal.clear();
    const opening = readOpening(ports);
    expect(opening.connection).toEqual({ connected: false, keyHint: "" });
    expect(opening.runs).toHaveLength(1);
    expect(journal.calls).toEqual([]);
  });

  it("gives everything of the first view at once", () => {
    const { ports } = fakePorts();
    start(otherPerson(ports), { limit: 1 });
    expect(readOpening(ports)).toMatchObject({
      connection: { connected: true },
      settings: { rowsPerRun: 1_000, rowsPerDay: 5_000 },
      selection: { ok: true, value: { a1: "A2:C4", rowCount: 3 } },
      runs: [{ id: "id-1", mine: false }],
      warnings: [],
      background: { everyMinutes: 60, lastLookAt: null },
      choices: [
        {
          workflowId: "wf-1",
          fields: [
            { header: "Name", column: 1, name: "full_name" },
            { header: "Company", column: 2, name: "company" },
          ],
          output: "new-tab",
        },
      ],
    });
  });

  it("looks into the records once, however many runs they hold", () => {
    const { ports } = fakePorts();
    for (let n = 0; n < 30; n++) ports.records.put(`run.${n}`, JSON.stringify({ ...RUNS.done, id: `${n}` }));
    const told = counted(ports);
    expect(readOpening(told.ports).runs).toHaveLength(30);
    expect(told.looks).toBe(1);
  });
});
