import { asciiJson } from "../../src/encoding/ascii-json.ts";
import { rowKey } from "../../src/plan/row-key.ts";
import type { Ports } from "../../src/ports.ts";
import { Problem } from "../../src/problems/problem.ts";
import type { AdvanceAnswer, RunRequest, RunView } from "../../src/protocol.ts";
import { advanceRuns } from "../../src/run/advance-runs.ts";
import type { RunContext } from "../../src/run/run-context.ts";
import { startRun } from "../../src/run/start-run.ts";
import { reserveRows } from "../../src/run/state/ledger.ts";
import { keepForSending } from "../../src/run/state/outbox.ts";
import type { Run, WorkingRun } from "../../src/run/state/run.ts";
import { createRunStore } from "../../src/run/state/run-store.ts";
import { createClient } from "../../src/sixtyfour/client.ts";
import { aLeadSheet, manyLeads } from "../builders/lead-sheet.ts";
import { aWorkingRun } from "../builders/run.ts";
import { aRunRequest } from "../builders/run-request.ts";
import { type FakePorts, fakePorts } from "../fakes/fake-ports.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Presses the button. */
export function start(ports: Ports, change: Partial<RunRequest> = {}): RunView {
  return startRun(ports, contextOf(ports).client, aRunRequest(change));
}

/** Presses it, and answers the code with which that is refused. */
export function refusal({ ports }: Pick<FakePorts, "ports">, change: Partial<RunRequest> = {}): string {
  try {
    start(ports, change);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return "nothing";
}

/** Settings under which the three rows of the lead sheet are more than may go out unasked. */
export const CAPPED = { rowsPerRun: 2, rowsPerDay: 100, readableLists: false };

/** Looks once, after some time has passed. */
export function advance({ ports }: Pick<FakePorts, "ports">, ms = 11 * MINUTE): AdvanceAnswer {
  ports.clock.pass(ms);
  return advanceRuns(ports, 20_000);
}

/** What one execution works with. */
export function contextOf(ports: Ports): RunContext {
  const client = createClient(ports.http, ports.clock, ports.secrets.apiKey() ?? "");
  const store = createRunStore(ports.records);
  return { ports, store, client, personId: ports.secrets.personId(), hasTime: () => true };
}

/** The newest run as it is stored. */
export function storedRun({ ports }: Pick<FakePorts, "ports">): Run {
  const [run] = createRunStore(ports.records).all();
  if (!run) throw new Error("No run is stored");
  return run;
}

/** Statuses of the newest run's jobs. */
export function jobStatuses(file: Pick<FakePorts, "ports">): string[] {
  return storedRun(file).jobs.map(({ status }) => status);
}

/** A run whose start was asked for and never answered: lost on the way there, or on the way back. */
export function inDoubt(lost: "before" | "after"): FakePorts {
  const file = fakePorts();
  file.ports.http.lose(lost);
  start(file.ports);
  return file;
}

/** A file whose run was stored as several jobs of so many rows, before the first of them was asked for. */
export function storedInJobs(rows: number[], change: Partial<WorkingRun> = {}): FakePorts {
  const leads = manyLeads(rows.reduce((sum, count) => sum + count, 0));
  const file = fakePorts(aLeadSheet(leads));
  const { ports } = file;
  let from = 0;
  const records = rows.map((count) => {
    const part = leads.slice(from, from + count);
    from += count;
    return part.map(([full_name = "", company = ""]) => ({ full_name, company }));
  });
  const run = aWorkingRun(
    rows.map((count) => ({ status: "submitting", rows: count })),
    {
      startedAt: ports.clock.now(),
      source: { ...aWorkingRun([]).source, a1: `A2:C${leads.length + 1}` },
      ...change,
    },
  );
  reserveRows(
    ports.tables,
    { id: run.id, workflowId: run.workflow.id, startedAt: run.startedAt },
    records.map((part) => part.map(rowKey)),
  );
  keepForSending(ports.tables, run.id, records.map(asciiJson));
  createRunStore(ports.records).save(run);
  ports.trigger.ensure();
  return file;
}

/** The same, with the first jobs under way: as many as may be. */
export function startedInJobs(rows: number[], change: Partial<WorkingRun> = {}): FakePorts {
  const file = storedInJobs(rows, change);
  advance(file, 0);
  return file;
}
