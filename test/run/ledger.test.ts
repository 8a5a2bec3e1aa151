import { describe, expect, it } from "vitest";
import { confirmRows, readSentKeys, reserveRows } from "../../src/run/ledger.ts";
import { STARTED_AT } from "../builders/run.ts";
import { fakeTables } from "../fakes/fake-tables.ts";

const NOBODY = new Set<string>();

function reserved(id: string, keys: string[], workflowId = "wf-1") {
  const tables = fakeTables();
  reserveRows(tables, { id, workflowId, startedAt: STARTED_AT }, keys);
  return tables;
}

describe("the ledger", () => {
  it("knows nothing of a file that never sent a row", () => {
    expect(readSentKeys(fakeTables(), "wf-1", NOBODY)).toEqual({ sent: new Set(), inFlight: new Set() });
  });

  it("gives no meaning to rows of a run that was never stored, or that ended without being accepted", () => {
    expect(readSentKeys(reserved("run-1", ["a", "b"]), "wf-1", NOBODY).sent.size).toBe(0);
  });

  it("counts rows of an active run as sent and on their way", () => {
    expect(readSentKeys(reserved("run-1", ["a"]), "wf-1", new Set(["run-1"]))).toEqual({
      sent: new Set(["a"]),
      inFlight: new Set(["a"]),
    });
  });

  it("counts rows of an accepted run as sent for good", () => {
    const tables = reserved("run-1", ["a"]);
    confirmRows(tables, "run-1");
    expect(readSentKeys(tables, "wf-1", NOBODY)).toEqual({ sent: new Set(["a"]), inFlight: new Set() });
  });

  it("holds rows back in the workflow they were sent to, and in no other", () => {
    const tables = reserved("run-1", ["a"], "wf-2");
    confirmRows(tables, "run-1");
    expect(readSentKeys(tables, "wf-1", new Set(["run-1"])).sent.size).toBe(0);
    expect(readSentKeys(tables, "wf-2", NOBODY).sent).toEqual(new Set(["a"]));
  });

  it("keeps runs apart", () => {
    const tables = reserved("run-1", ["a"]);
    reserveRows(tables, { id: "run-2", workflowId: "wf-1", startedAt: STARTED_AT }, ["b"]);
    confirmRows(tables, "run-2");
    expect(readSentKeys(tables, "wf-1", NOBODY).sent).toEqual(new Set(["b"]));
  });

  it("survives lines that somebody has mangled", () => {
    const tables = fakeTables();
    tables.append("ledger", [[], ["row"], ["row", "run-1", "wf-1"], ["accepted"], ["?", "run-1"]]);
    expect(() => readSentKeys(tables, "wf-1", new Set(["run-1"]))).not.toThrow();
  });

  it("writes the rows of a run in one call", () => {
    const calls: string[] = [];
    const tables = fakeTables((call) => calls.push(call));
    reserveRows(tables, { id: "run-1", workflowId: "wf-1", startedAt: STARTED_AT }, ["a", "b", "c"]);
    expect(calls).toEqual(["append ledger"]);
  });
});
