import { describe, expect, it } from "vitest";
import { SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { type AddOn, emailRequest, openAddOn } from "./add-on.ts";

const HOUR = 3_600_000;

describe("a run whose sidebar was closed", () => {
  it.each([
    ["bound", 10 * 60_000],
    ["add-on", 2 * HOUR],
  ] as const)(
    "ends in its tab by the clock trigger of a %s script, which then removes itself",
    (install, wait) => {
      const addOn = openAddOn({ host: { install } });
      addOn.get("run.start", emailRequest(addOn));
      expect(addOn.host.triggers()).toHaveLength(1);
      addOn.host.clock.advance(wait);
      const [run] = addOn.get("run.list", {}).runs;
      expect(run).toMatchObject({ status: "done" });
      expect(addOn.host.triggers()).toHaveLength(0);
      expect(addOn.host.executions.filter(({ outcome }) => outcome !== "returned")).toEqual([]);
    },
  );

  it("survives an hour in which the API is down", () => {
    const addOn = openAddOn();
    addOn.get("run.start", emailRequest(addOn));
    addOn.standIn.misbehave({
      match: ({ url }) => url.includes("/workflows/"),
      fault: { status: 503, body: "down" },
    });
    addOn.host.clock.advance(HOUR);
    addOn.standIn.behave();
    addOn.host.clock.advance(HOUR);
    expect(addOn.get("run.list", {}).runs[0]).toMatchObject({ status: "done" });
    expect(addOn.standIn.billed).toHaveLength(10);
  });

  it("is seen by a colleague, and not continued with the colleague's key", () => {
    const addOn = openAddOn();
    addOn.get("run.start", emailRequest(addOn));
    const colleague = addOn.host.user("colleague@example.com");
    addOn.get("connection.save", { apiKey: SAMPLE_KEY }, colleague);
    const before = addOn.standIn.requests.length;
    const answer = addOn.get("run.advance", {}, colleague);
    expect(answer.runs).toMatchObject([{ mine: false, status: "queued" }]);
    expect(addOn.standIn.requests).toHaveLength(before);
  });
});

describe("the clock trigger", () => {
  it.each(["bound", "add-on"] as const)(
    "of a %s script that was made by a call which died before noting it gives way to a known one",
    (install) => {
      const addOn = openAddOn({ host: { install } });
      killStart(addOn, "ClockTriggerBuilder.create", "after", install);
      expect(addOn.host.triggers()).toHaveLength(1);
      addOn.host.clock.advance(3 * HOUR);
      expect(addOn.get("run.list", {}).runs).toMatchObject([{ status: "done" }]);
      expect(addOn.host.triggers()).toEqual([]);
    },
  );

  it("is made by the next look when the start died before it made one", () => {
    const addOn = openAddOn();
    killStart(addOn, "ScriptApp.newTrigger", "before");
    expect(addOn.host.triggers()).toEqual([]);
    expect(addOn.get("run.advance", {}).background.everyMinutes).toBe(1);
    addOn.host.clock.advance(HOUR);
    expect(addOn.get("run.list", {}).runs).toMatchObject([{ status: "done" }]);
  });

  it("removes itself when the call that was to remove it died", () => {
    const addOn = openAddOn({ standIn: { pace: 0 } });
    const { id } = addOn.get("run.start", emailRequest(addOn));
    addOn.host.faults.failWhen((method) => method === "ScriptApp.deleteTrigger", "Service error");
    addOn.rep.run("sidebarCall", ['{"method":"run.advance","params":{}}']);
    expect(addOn.get("run.advance", { runId: id }).runs).toMatchObject([{ status: "done" }]);
    expect(addOn.host.triggers()).toHaveLength(1);
    addOn.host.clock.advance(HOUR);
    expect(addOn.host.triggers()).toEqual([]);
    expect(Object.keys(addOn.host.properties.user(addOn.rep.email)).sort()).toEqual([
      "sixtyfour.apiKey",
      "sixtyfour.personId",
      "sixtyfour.ticksUsed",
    ]);
  });

  /** Presses the button; the execution dies at the last call of that name. */
  function killStart(
    addOn: AddOn,
    method: string,
    when: "before" | "after",
    install: "bound" | "add-on" = "bound",
  ): void {
    const calm = openAddOn({ host: { install } });
    calm.get("run.start", emailRequest(calm));
    const call = (calm.host.executions.at(-1)?.calls.lastIndexOf(method) ?? -1) + 1;
    expect(call).toBeGreaterThan(0);
    const params = emailRequest(addOn);
    addOn.host.faults.killAt(call, when);
    const { calls } = addOn.rep.run("sidebarCall", [JSON.stringify({ method: "run.start", params })]);
    expect(calls[call - 1]).toBe(method);
  }
});
