import { describe, expect, it } from "vitest";
import { Problem } from "../../src/problems/problem.ts";
import type { RunView } from "../../src/protocol.ts";
import { readChoices } from "../../src/run/choices.ts";
import { type RetryRows, retryRun } from "../../src/run/retry-run.ts";
import { saveSettings } from "../../src/settings.ts";
import { RUNS } from "../builders/run.ts";
import { answering } from "../fakes/fake-http.ts";
import type { FakePorts } from "../fakes/fake-ports.ts";
import { liveStatus } from "../fakes/fake-sixtyfour.ts";
import { advance, contextOf, start, startedInJobs, storedRun } from "./story.ts";

function retry(
  { ports }: FakePorts,
  rows: RetryRows,
  confirmedRows?: number,
  runId = "run-1",
): RunView | string {
  try {
    const request = { runId, rows, ...(confirmedRows === undefined ? {} : { confirmedRows }) };
    return retryRun(ports, contextOf(ports).client, request);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

const lead = (at: number, email: string) => `Lead ${at},Company ${at},${email}\n`;

/** Six rows in three jobs, of which the second failed; the fifth row came back empty. */
function partlyFailed(): FakePorts {
  const file = startedInJobs([2, 2, 2]);
  const header = "full_name,company,email\n";
  file.sixtyfour.complete("job-1", header + lead(0, "a@x.example") + lead(1, "b@x.example"), 2);
  file.sixtyfour.live.set("job-2", liveStatus("failed"));
  file.sixtyfour.complete("job-3", header + lead(4, "") + lead(5, "f@x.example"), 2);
  advance(file);
  file.ports.clock.pass(1);
  return file;
}

function sent({ sixtyfour }: FakePorts): string[] {
  const { webhook_payload } = JSON.parse(sixtyfour.jobs.at(-1)?.body ?? "{}");
  return webhook_payload.map(({ full_name }: { full_name: string }) => full_name);
}

describe("retryRun", () => {
  it("leaves what was chosen last as it was, since its skip rules are nobody's choice", () => {
    const file = partlyFailed();
    expect(retry(file, "failed")).toMatchObject({ rowsSent: 2 });
    expect(readChoices(file.ports.records)).toEqual([]);
  });

  it.each([true, false])("of a run that meant the whole table (%s) means the same", (wholeTable) => {
    const file = partlyFailed();
    const { store } = contextOf(file.ports);
    const run = storedRun(file);
    store.save({ ...run, source: { ...run.source, wholeTable } });
    const view = retry(file, "failed");
    const id = typeof view === "string" ? view : view.id;
    expect(store.get(id)?.source.wholeTable).toBe(wholeTable);
  });
});

describe("of two retries pressed at the same time", () => {
  /** Has somebody press while another press asks for the workflow, and lets that retry end before the other goes on. */
  function meanwhile(file: FakePorts, ends: boolean): void {
    const { sixtyfour, ports } = file;
    let isFirst = true;
    ports.http.on("GET", /\/workflows\/[^/?]+$/, () => {
      if (isFirst) {
        isFirst = false;
        expect(retry(file, "failed")).toMatchObject({ rowsSent: 2 });
        if (ends) {
          sixtyfour.complete("job-4", `full_name,company,email\n${lead(2, "c@x")}${lead(3, "d@x")}`, 2);
          advance(file);
          expect(storedRun(file).status).toBe("done");
        }
      }
      return answering(200, sixtyfour.workflow);
    });
  }

  it("the second sends nothing although the first has ended meanwhile", () => {
    const file = partlyFailed();
    meanwhile(file, true);
    expect(retry(file, "failed")).toBe("nothing-to-retry");
    expect(file.sixtyfour.jobs).toHaveLength(4);
  });

  it("the second sends nothing while the first is under way", () => {
    const file = partlyFailed();
    meanwhile(file, false);
    expect(retry(file, "failed")).toBe("nothing-to-retry");
    expect(file.sixtyfour.jobs).toHaveLength(4);
  });
});

describe("retryRun refuses", () => {
  it("a run that nobody knows, or that still goes on", () => {
    const file = startedInJobs([1]);
    expect(retry(file, "failed")).toBe("run-not-over");
    expect(retry(file, "failed", undefined, "run-9")).toBe("run-unknown");
  });

  it("what has no such rows", () => {
    const file = startedInJobs([1]);
    file.sixtyfour.complete("job-1", "full_name,company,email\nLead 0,Company 0,a@x.example\n", 1);
    advance(file);
    expect(retry(file, "failed")).toBe("nothing-to-retry");
    expect(retry(file, "empty")).toBe("nothing-to-retry");
    contextOf(file.ports).store.save({ ...RUNS.failed, id: "run-2" });
    expect(retry(file, "empty", undefined, "run-2")).toBe("nothing-to-retry");
    contextOf(file.ports).store.save({ ...RUNS.done, id: "run-3", result: null });
    expect(retry(file, "empty", undefined, "run-3")).toBe("nothing-to-retry");
  });

  it("empty rows of a result that has nothing but what was sent", () => {
    const file = startedInJobs([1]);
    file.sixtyfour.complete("job-1", "full_name,company\nLead 0,Company 0\n", 1);
    expect(advance(file).runs).toMatchObject([{ status: "done", rowsEmpty: 0 }]);
    expect(retry(file, "empty")).toBe("nothing-to-retry");
  });

  it("rows that were paid for and whose file alone is missing, or of which nobody knows", () => {
    const file = startedInJobs([1, 1]);
    file.sixtyfour.complete("job-1", "a\n1\n", 1);
    file.sixtyfour.complete("job-2", 'a\n"cut', 1);
    for (let looks = 0; looks < 6; looks++) advance(file);
    expect(storedRun(file)).toMatchObject({
      status: "done",
      jobs: [{ status: "landed" }, { status: "failed" }],
    });
    expect(retry(file, "failed")).toBe("nothing-to-retry");
  });

  it("empty rows of a tab that is gone, or that does not hold what was sent", () => {
    const file = partlyFailed();
    file.ports.tabs.only().cells[0] = ["name", "company", "email"];
    expect(retry(file, "empty")).toBe("rows-not-recognised");
    file.ports.tabs.made.clear();
    expect(retry(file, "empty")).toBe("result-tab-missing");
  });

  it("to send more than the caps allow without being asked to", () => {
    const file = partlyFailed();
    saveSettings(file.ports, { rowsPerRun: 1, rowsPerDay: 100, readableLists: false });
    expect(retry(file, "failed")).toBe("not-confirmed");
    expect(retry(file, "failed", 2)).toMatchObject({ rowsSent: 2 });
  });

  it("to pay twice for being asked twice", () => {
    const file = partlyFailed();
    retry(file, "failed");
    expect(retry(file, "failed")).toBe("nothing-to-retry");
    file.sixtyfour.live.set("job-4", liveStatus("failed"));
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "failed" });
    expect(retry(file, "failed")).toBe("nothing-to-retry");
    expect(retry(file, "failed", undefined, storedRun(file).id)).toMatchObject({ rowsSent: 2 });
    retry(file, "empty");
    expect(retry(file, "empty")).toBe("nothing-to-retry");
    expect(file.sixtyfour.jobs).toHaveLength(6);
  });
});

describe("retryRun sends", () => {
  it("only the rows of jobs that failed, in a run of its own", () => {
    const file = partlyFailed();
    expect(storedRun(file)).toMatchObject({ status: "done" });
    expect(retry(file, "failed")).toMatchObject({ status: "queued", rowsSent: 2, rowsFailed: 0 });
    expect(sent(file)).toEqual(["Lead 2", "Lead 3"]);
  });

  it("only the rows that came back empty", () => {
    const file = partlyFailed();
    expect(retry(file, "empty")).toMatchObject({ rowsSent: 1, counts: { selected: 1 } });
    expect(sent(file)).toEqual(["Lead 4"]);
  });

  it("no row that was changed since, and all others wherever they stand now", () => {
    const file = partlyFailed();
    const cells = file.ports.sheets.state.sheets[0]?.cells;
    cells?.splice(3, 1, ["Somebody", "Else"]);
    cells?.splice(1, 0, ...(cells?.splice(4, 1) ?? []));
    expect(retry(file, "failed")).toMatchObject({ rowsSent: 1 });
    expect(sent(file)).toEqual(["Lead 3"]);
  });

  it("nothing, and says so, when all of them were changed", () => {
    const file = partlyFailed();
    file.ports.sheets.state.sheets[0]?.cells.splice(3, 2);
    expect(retry(file, "failed")).toBe("nothing-to-send");
  });

  it("the rows of a job that was never started", () => {
    const file = partlyFailed();
    const run = storedRun(file);
    contextOf(file.ports).store.save({ ...run, id: "run-1" });
    file.ports.clock.pass(1);
    expect(
      start(file.ports, { skip: { hidden: false, blank: false, duplicate: false, alreadySent: false } }),
    ).toMatchObject({ rowsSent: 6 });
    expect(retry(file, "failed")).toBe("nothing-to-retry");
  });
});
