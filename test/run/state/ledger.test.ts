import { describe, expect, it } from "vitest";
import {
  confirmRows,
  countSentInDay,
  forgetSentBefore,
  jobKeysOf,
  readLedger,
  reserveRows,
  sentKeysOf,
} from "../../../src/run/state/ledger.ts";
import { STARTED_AT } from "../../builders/run.ts";
import { fakeTables } from "../../fakes/fake-tables.ts";

type Tables = ReturnType<typeof fakeTables>;

const DAY = 24 * 60 * 60_000;
const AT_START = { first: STARTED_AT, last: STARTED_AT };
const NOTHING = () => false;
const sentKeys = (
  tables: Tables,
  workflowId = "wf-1",
  isUnderWay: (id: string, job: number) => boolean = NOTHING,
) => sentKeysOf(readLedger(tables), workflowId, isUnderWay);

function reserved(id: string, jobs: string[][], workflowId = "wf-1", tables = fakeTables()): Tables {
  reserveRows(tables, { id, workflowId, startedAt: STARTED_AT }, jobs);
  return tables;
}

describe("the ledger", () => {
  it("knows nothing of a file that never sent a row", () => {
    expect(sentKeys(fakeTables())).toEqual({ sent: new Map(), inFlight: new Set() });
  });

  it("gives no meaning to rows of a run that was never stored, or of a job that ended without being accepted", () => {
    expect(sentKeys(reserved("run-1", [["a", "b"], ["c"]])).sent.size).toBe(0);
  });

  it("counts rows of a job under way as sent and on their way, and only that job's", () => {
    const tables = reserved("run-1", [["a"], ["b"]]);
    const underWay = sentKeys(tables, "wf-1", (runId, job) => runId === "run-1" && job === 1);
    expect(underWay).toEqual({ sent: new Map([["b", AT_START]]), inFlight: new Set(["b"]) });
  });

  it("counts rows of an accepted job as sent for good, and those of its neighbours not", () => {
    const tables = reserved("run-1", [["a"], ["b"], ["c"]]);
    confirmRows(tables, "run-1", 1);
    expect(sentKeys(tables)).toEqual({ sent: new Map([["b", AT_START]]), inFlight: new Set() });
  });

  it("holds rows back in the workflow they were sent to, and in no other", () => {
    const tables = reserved("run-1", [["a"]], "wf-2");
    confirmRows(tables, "run-1", 0);
    expect(sentKeys(tables, "wf-1", () => true).sent.size).toBe(0);
    expect([...sentKeys(tables, "wf-2").sent.keys()]).toEqual(["a"]);
  });

  it("keeps runs apart", () => {
    const tables = reserved("run-1", [["a"]]);
    reserved("run-2", [["b"]], "wf-1", tables);
    confirmRows(tables, "run-2", 0);
    expect([...sentKeys(tables).sent.keys()]).toEqual(["b"]);
  });

  it("survives lines that somebody has mangled", () => {
    const tables = fakeTables();
    tables.append("ledger", [
      [],
      ["row"],
      ["row", "run-1", "x"],
      ["accepted"],
      ["?", "run-1"],
      ["row", "run-1", "0"],
    ]);
    expect(() => sentKeys(tables, "wf-1", () => true)).not.toThrow();
    expect(countSentInDay(readLedger(tables), STARTED_AT + DAY, NOTHING)).toBe(0);
  });

  it("holds a row back though somebody has mangled when it was sent", () => {
    const tables = fakeTables();
    tables.append("ledger", [
      ["row", "run-1", "0", "wf-1", "a", "last week"],
      ["row", "run-1", "0", "wf-1", "b", "2026-99-99T00:00:00.000Z"],
      ["accepted", "run-1", "0", "", "", ""],
    ]);
    expect([...sentKeys(tables).sent]).toEqual([
      ["a", null],
      ["b", null],
    ]);
  });

  it("knows when a row was sent first and last, whichever line comes first", () => {
    const tables = fakeTables();
    for (const [id, days] of [
      ["run-1", 2],
      ["run-2", 0],
      ["run-3", 1],
    ] as const) {
      reserveRows(tables, { id, workflowId: "wf-1", startedAt: STARTED_AT + days * DAY }, [["a"]]);
      confirmRows(tables, id, 0);
    }
    reserved("never-accepted", [["a"]], "wf-1", tables);
    expect(sentKeys(tables).sent.get("a")).toEqual({
      first: AT_START.first,
      last: STARTED_AT + 2 * DAY,
    });
  });

  it("writes the rows of a run in one call, whatever the number of jobs", () => {
    const calls: string[] = [];
    reserved(
      "run-1",
      [["a", "b"], ["c"]],
      "wf-1",
      fakeTables((call) => calls.push(call)),
    );
    expect(calls).toEqual(["append ledger"]);
  });

  it("tells the keys of some jobs of a run", () => {
    const tables = reserved("run-1", [["a", "b"], ["c"], ["d"]]);
    reserved("run-2", [["e"]], "wf-1", tables);
    expect(jobKeysOf(readLedger(tables), "run-1", new Set([0, 2]))).toEqual(new Set(["a", "b", "d"]));
    expect(jobKeysOf(readLedger(tables), "run-1", new Set([7]))).toEqual(new Set());
  });
});

describe("the ledger counts what was sent in a day", () => {
  it("whatever the workflow, and nothing that was never accepted", () => {
    const tables = reserved("run-1", [["a", "b"], ["c"]]);
    reserved("run-2", [["d"]], "wf-2", tables);
    confirmRows(tables, "run-1", 0);
    confirmRows(tables, "run-2", 0);
    expect(countSentInDay(readLedger(tables), STARTED_AT + DAY, NOTHING)).toBe(3);
    expect(countSentInDay(readLedger(tables), STARTED_AT + DAY + 1, NOTHING)).toBe(0);
  });

  it("and what will still be sent without asking again", () => {
    const tables = reserved("run-1", [["a", "b"], ["c"]]);
    expect(countSentInDay(readLedger(tables), STARTED_AT + DAY, (_, job) => job === 0)).toBe(2);
  });
});

describe("sendings before a time", () => {
  it("are forgotten by the last of them; rows on their way and those of an unknown time are not", () => {
    const keys = {
      sent: new Map([
        ["old", { first: 1, last: 5 }],
        ["again", { first: 1, last: 10 }],
        ["unknown", null],
      ]),
      inFlight: new Set(["old"]),
    };
    const kept = forgetSentBefore(keys, 10);
    expect([...kept.sent.keys()]).toEqual(["again", "unknown"]);
    expect(kept.inFlight).toEqual(new Set(["old"]));
  });
});
