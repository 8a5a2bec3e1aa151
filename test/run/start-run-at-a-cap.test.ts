import { describe, expect, it } from "vitest";
import { Problem } from "../../src/problems/problem.ts";
import { planRun } from "../../src/run/plan-run.ts";
import { saveSettings } from "../../src/settings.ts";
import { aRunRequest } from "../builders/run-request.ts";
import { fakePorts } from "../fakes/fake-ports.ts";
import { liveStatus } from "../fakes/fake-sixtyfour.ts";
import { advance, CAPPED, HOUR, refusal, start, storedInJobs } from "./story.ts";

describe("startRun at a cap", () => {
  it("starts when exactly the rows of the plan were agreed to", () => {
    const file = fakePorts();
    saveSettings(file.ports, CAPPED);
    expect(start(file.ports, { confirmedRows: 3 })).toMatchObject({ rowsSent: 3 });
  });

  it("asks in codes as well as in words when it refuses", () => {
    const file = fakePorts();
    saveSettings(file.ports, { rowsPerRun: 2, rowsPerDay: 2, readableLists: false });
    try {
      start(file.ports);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const asks = [{ code: "over-run-cap", facts: { rows: 3, limit: 2 } }, { code: "over-day-cap" }];
      expect(error.view()).toMatchObject({ code: "not-confirmed", confirmRows: 3, asks });
      expect(error.view().message).toContain(error.view().asks?.[0]?.message);
    }
  });

  it("asks in the plan, with the reason", () => {
    const file = fakePorts();
    saveSettings(file.ports, { rowsPerRun: 2, rowsPerDay: 2, readableLists: false });
    const workflow = {
      id: "wf-1",
      name: "W",
      runnable: true,
      fields: [],
      rowType: "LEAD" as const,
      steps: [],
      editable: false,
    };
    const { plan } = planRun(file.ports, aRunRequest(), workflow);
    expect(plan.asks.map(({ code }) => code)).toEqual(["over-run-cap", "over-day-cap"]);
  });

  it("counts what others sent today, and what still waits to be sent, but not yesterday's rows", () => {
    const file = storedInJobs([1, 1, 1, 1, 1]);
    saveSettings(file.ports, { rowsPerRun: 100, rowsPerDay: 5, readableLists: false });
    advance(file, 0);
    file.ports.sheets.state.sheets[0]?.cells.push(["Dee", "Tailspin"]);
    file.ports.sheets.state.selection = [{ row: 2, column: 1, rows: 6, columns: 2 }];
    expect(refusal(file)).toBe("not-confirmed");
    for (let job = 1; job <= 5; job++) {
      file.sixtyfour.live.set(`job-${job}`, liveStatus("failed"));
      advance(file);
    }
    expect(refusal(file)).toBe("not-confirmed");
    file.ports.clock.pass(24 * HOUR);
    expect(refusal(file)).toBe("nothing");
  });
});
