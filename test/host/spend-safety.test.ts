import { describe, expect, it } from "vitest";
import { SAMPLE_KEY, type StandIn } from "../../dev/sixtyfour/stand-in.ts";
import type { RunRequest } from "../../src/protocol.ts";
import { type AddOn, emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";

const ROWS = [
  ["full_name", "title", "company"],
  ["A", "", "Acme"],
  ["B", "", "Bcme"],
  ["C", "", "Ccme"],
];

function paidTwice({ billed }: StandIn): string[] {
  const seen = new Set<string>();
  return billed
    .map(({ record }) => JSON.stringify(record))
    .filter((record) => seen.size === seen.add(record).size);
}

/** Whoever comes next: the sidebar asks, the clock goes on, and a start that never happened is pressed again. */
function finishSomehow(addOn: AddOn, request: RunRequest): void {
  for (let round = 0; round < 60; round++) {
    const { runs, nextCheckMs } = addOn.get("run.advance", {});
    if (nextCheckMs === 0 && runs.some(({ status }) => status === "done")) return;
    if (nextCheckMs === 0) addOn.get("run.start", request);
    else addOn.host.clock.advance(nextCheckMs);
  }
  throw new Error("The run never ended");
}

describe("starting a run", () => {
  it("twice at once sends the rows once, and tells the second why", () => {
    const addOn = openAddOn({ rows: ROWS });
    const request = emailRequest(addOn, {
      skip: { hidden: true, blank: true, duplicate: true, alreadySent: false },
    });
    addOn.get("run.start", request);
    expect(addOn.ask("run.start", request)).toMatchObject({ ok: false, error: { code: "nothing-to-send" } });
    expect(addOn.standIn.billed).toHaveLength(3);
  });

  it("by two people at once sends the rows once, at whatever call the second one comes in", () => {
    const calls = callsOfStart();
    expect(calls).toBeGreaterThan(20);
    for (let call = 1; call <= calls; call++) {
      const addOn = openAddOn({ rows: ROWS });
      const request = emailRequest(addOn);
      const colleague = addOn.host.user("colleague@example.com");
      addOn.get("connection.save", { apiKey: SAMPLE_KEY }, colleague);
      colleague.select("A2:C4", "Leads");
      addOn.host.faults.interleaveAt(call, () => void addOn.ask("run.start", request, colleague));
      addOn.ask("run.start", request);
      expect(paidTwice(addOn.standIn), `call ${call}`).toEqual([]);
      expect(addOn.standIn.billed, `call ${call}`).toHaveLength(3);
    }
  });

  it.each(["before", "after"] as const)("pays once and ends in one tab when killed %s any call", (when) => {
    const calls = callsOfStart();
    for (let call = 1; call <= calls; call++) {
      const addOn = openAddOn({ rows: ROWS });
      const { sheetId, a1 } = addOn.get("selection.read", {});
      const request = emailRequest(addOn, { sheetId, a1 });
      addOn.host.faults.killAt(call, when);
      addOn.rep.run("sidebarCall", [JSON.stringify({ method: "run.start", params: request })]);
      addOn.host.faults.clear();
      finishSomehow(addOn, request);
      expect(addOn.standIn.billed, `call ${call}`).toHaveLength(3);
      expect(paidTwice(addOn.standIn), `call ${call}`).toEqual([]);
      expect(visibleTabs(addOn), `call ${call}`).toEqual(["Leads", "Find and verify emails, 23 Nov"]);
    }
  });

  it.each([
    "unreachable-before-acting",
    "unreachable-after-acting",
    "html-body",
    "empty-body",
    "truncated-body",
    "wrong-shape",
  ] as const)("is paid once when the answer is lost: %s", (fault) => {
    const addOn = openAddOn({ rows: ROWS });
    const request = emailRequest(addOn);
    addOn.standIn.misbehave({ match: "runWorkflow", fault, times: 2 });
    const run = followToTheEnd(addOn, addOn.get("run.start", request).id);
    expect(run.status).toBe("done");
    expect(addOn.standIn.billed).toHaveLength(3);
  });

  it.each([400, 401, 402, 403, 404, 422])(
    "that is refused with %i spends nothing and can be repeated",
    (status) => {
      const addOn = openAddOn({ rows: ROWS });
      const request = emailRequest(addOn);
      addOn.standIn.misbehave({ match: "runWorkflow", fault: { status, body: { detail: "No." } }, times: 1 });
      expect(addOn.get("run.start", request)).toMatchObject({
        status: "failed",
        error: { code: "start-refused" },
      });
      expect(addOn.get("run.plan", request).counts).toMatchObject({ toSend: 3, alreadySent: 0 });
      expect(followToTheEnd(addOn, addOn.get("run.start", request).id).status).toBe("done");
      expect(addOn.standIn.billed).toHaveLength(3);
    },
  );
});

function callsOfStart(): number {
  const addOn = openAddOn({ rows: ROWS });
  addOn.get("run.start", emailRequest(addOn));
  return addOn.host.executions.at(-1)?.calls.length ?? 0;
}

function visibleTabs({ host }: AddOn): string[] {
  return host.workbook
    .sheets()
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);
}
