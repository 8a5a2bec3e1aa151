import { describe, expect, it } from "vitest";
import type { Ports } from "../../src/ports.ts";
import { Problem } from "../../src/problems/problem.ts";
import { METHODS } from "../../src/sidebar-calls/sidebar-methods.ts";
import { RUNS } from "../builders/run.ts";
import { aRunRequest } from "../builders/run-request.ts";
import { answering } from "../fakes/fake-http.ts";
import { fakePorts, otherPerson } from "../fakes/fake-ports.ts";

const withoutKey = (): Ports => {
  const { ports } = fakePorts();
  ports.secrets.forgetApiKey();
  return ports;
};

describe("methods that need a key", () => {
  it.each([
    ["workflows.list", (ports: Ports) => METHODS["workflows.list"](ports, {})],
    ["workflows.describe", (ports: Ports) => METHODS["workflows.describe"](ports, { workflowId: "wf-1" })],
    [
      "workflows.describeMany",
      (ports: Ports) => METHODS["workflows.describeMany"](ports, { workflowIds: [] }),
    ],
    ["run.plan", (ports: Ports) => METHODS["run.plan"](ports, aRunRequest())],
    ["run.start", (ports: Ports) => METHODS["run.start"](ports, aRunRequest())],
    ["run.cancel", (ports: Ports) => METHODS["run.cancel"](ports, { runId: "run-1" })],
    ["run.retry", (ports: Ports) => METHODS["run.retry"](ports, { runId: "run-1", rows: "failed" })],
  ])("%s says that there is none", (_, run) => {
    expect(() => run(withoutKey())).toThrow(new Problem("no-key"));
  });
});

describe("workflows.list and workflows.describe", () => {
  it("give names and descriptions, blank where there is none", () => {
    const { ports } = fakePorts();
    ports.http.on(
      "GET",
      /\/workflows$/,
      answering(200, [
        { id: "a", name: "A", description: "Finds" },
        { id: "b", name: "B", description: null },
      ]),
    );
    expect(METHODS["workflows.list"](ports, {})).toEqual({
      workflows: [
        { id: "a", name: "A", description: "Finds" },
        { id: "b", name: "B", description: "" },
      ],
    });
  });

  it("say so when a workflow was deleted", () => {
    const { ports } = fakePorts();
    ports.http.on("GET", /\/workflows\/gone$/, answering(404));
    expect(() => METHODS["workflows.describe"](ports, { workflowId: "gone" })).toThrow(
      new Problem("workflow-gone"),
    );
  });

  it("describe a workflow that cannot be run rather than refuse", () => {
    const { ports, sixtyfour } = fakePorts();
    sixtyfour.workflow = { id: "wf-1", name: "W", workflow_definition: null };
    expect(METHODS["workflows.describe"](ports, { workflowId: "wf-1" })).toMatchObject({ runnable: false });
  });
});

describe("run.plan", () => {
  it("changes nothing anywhere", () => {
    const { ports, journal } = fakePorts();
    METHODS["run.plan"](ports, aRunRequest());
    expect(journal.calls).toEqual(["GET /workflows/wf-1"]);
  });
});

describe("run.list and run.advance", () => {
  it("show everybody's runs, and whose they are", () => {
    const { ports } = fakePorts();
    METHODS["run.start"](otherPerson(ports), aRunRequest({ limit: 1 }));
    ports.clock.pass(1_000);
    METHODS["run.start"](ports, aRunRequest({ limit: 1 }));
    expect(METHODS["run.list"](ports, {}).runs.map(({ mine }) => mine)).toEqual([true, false]);
  });

  it("show one run when asked for one, and none that does not exist", () => {
    const { ports } = fakePorts();
    METHODS["run.start"](ports, aRunRequest({ limit: 1 }));
    const second = METHODS["run.start"](ports, aRunRequest({ limit: 1 }));
    expect(METHODS["run.advance"](ports, { runId: second.id }).runs.map(({ id }) => id)).toEqual([second.id]);
    expect(METHODS["run.advance"](ports, { runId: "none" }).runs).toEqual([]);
    expect(METHODS["run.advance"](ports, {}).runs).toHaveLength(2);
  });
});

describe("run.list", () => {
  it("says how many runs it could not read, and leaves them", () => {
    const { ports } = fakePorts();
    ports.records.put("run.odd", "{");
    ports.records.put("run.newer", JSON.stringify({ ...RUNS.done, version: 99 }));
    const { runs, warnings } = METHODS["run.list"](ports, {});
    expect(runs).toEqual([]);
    expect(warnings).toMatchObject([{ code: "unreadable-runs", message: expect.stringMatching(/^2 runs/) }]);
    expect(ports.records.kept.size).toBe(2);
  });
});

describe("run.cancel, run.undo and run.retry", () => {
  it("do what they say", () => {
    const { ports, sixtyfour } = fakePorts();
    const started = METHODS["run.start"](ports, aRunRequest());
    expect(METHODS["run.cancel"](ports, { runId: started.id })).toMatchObject({ status: "cancelled" });
    expect(sixtyfour.cancelled).toEqual(["job-1"]);
    const skip = { hidden: false, blank: false, duplicate: false, alreadySent: false };
    const { id: runId } = METHODS["run.start"](ports, aRunRequest({ skip }));
    sixtyfour.complete("job-2", "full_name,company,email\nAda Okafor,Northwind Labs,\n", 1);
    ports.clock.pass(60_000);
    METHODS["run.advance"](ports, {});
    expect(METHODS["run.retry"](ports, { runId, rows: "empty" })).toMatchObject({ rowsSent: 1 });
    expect(METHODS["run.undo"](ports, { runId })).toMatchObject({ undone: true });
    expect(ports.tabs.made.size).toBe(0);
  });
});

describe("settings.get and settings.save", () => {
  it("keep what is set for the next plan", () => {
    const { ports } = fakePorts();
    const settings = { ...METHODS["settings.get"](ports, {}), rowsPerRun: 2 };
    METHODS["settings.save"](ports, settings);
    expect(METHODS["settings.get"](ports, {})).toEqual(settings);
    expect(METHODS["run.plan"](ports, aRunRequest()).asks).toMatchObject([{ code: "over-run-cap" }]);
  });
});

describe("selection.read", () => {
  it("selects the whole table in the sheet, too, when it is to be all of it", () => {
    const { ports } = fakePorts();
    const { sheetId, rowCount } = METHODS["selection.read"](ports, { whole: true });
    expect(ports.view.shown).toEqual([{ sheetId, rows: [2, 3, 4] }]);
    expect(rowCount).toBe(3);
    METHODS["selection.read"](ports, {});
    expect(ports.view.shown).toHaveLength(1);
  });
});

describe("rows.select and tab.open", () => {
  it("show what is asked for", () => {
    const { ports } = fakePorts();
    METHODS["rows.select"](ports, { sheetId: 7, rows: [2, 4] });
    METHODS["tab.open"](ports, { sheetId: 7 });
    expect(ports.view.shown).toEqual([{ sheetId: 7, rows: [2, 4] }, { sheetId: 7 }]);
  });

  it("say so when the tab is gone", () => {
    const { ports } = fakePorts();
    expect(() => METHODS["rows.select"](ports, { sheetId: 99, rows: [2] })).toThrow(new Problem("tab-gone"));
    expect(() => METHODS["tab.open"](ports, { sheetId: 99 })).toThrow(new Problem("result-tab-missing"));
  });
});
