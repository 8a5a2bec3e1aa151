import { describe, expect, it } from "vitest";
import type { RunRequest } from "../../../src/protocol.ts";
import { type AddOn, emailRequest, followToTheEnd, openAddOn } from "../add-on.ts";

const HOUR = 3_600_000;
/** Calls that change the trigger, or what is known of it. */
const CHANGING =
  /^(ScriptApp\.(newTrigger|deleteTrigger)|ClockTriggerBuilder\.create|Properties\.(set|delete)Property)$/;

interface Story {
  addOn: AddOn;
  params: RunRequest;
}

/** A script of the file's own with a schedule, whose next slot is far, and one lead that was not sent yet. */
function beforeTheStart(): Story {
  const rows = [
    ["full_name", "title", "company"],
    ...["Ada", "Bo"].map((name) => [name, "CEO", `${name} Ltd`]),
  ];
  const addOn = openAddOn({ rows, standIn: { pace: 0 } });
  const { id } = addOn.get("run.start", emailRequest(addOn));
  followToTheEnd(addOn, id);
  addOn.get("schedule.save", { schedule: addOn.get("schedule.draft", { runId: id }).draft });
  for (const [at, text] of ["Dee", "CEO", "Dee Ltd"].entries()) {
    addOn.host.workbook.sheet("Leads").type(`${"ABC"[at]}4`, text);
  }
  addOn.rep.select("1:4", "Leads");
  expect(addOn.host.triggers()).toMatchObject([{ cadence: { n: 10 } }]);
  return { addOn, params: emailRequest(addOn) };
}

/** Presses, and presses again when that call died and nothing of it is to be seen; then closes the sidebar. */
function startAndLeave({ addOn, params }: Story): void {
  const press = () => addOn.rep.run("sidebarCall", [JSON.stringify({ method: "run.start", params })]);
  if (press().outcome === "killed" && addOn.get("run.list", {}).runs.length === 1) press();
  addOn.host.clock.advance(HOUR);
}

function expectOneRunAndCalm({ addOn: { get, host, standIn, rep } }: Story): void {
  expect(get("run.list", {}).runs.map(({ status }) => status)).toEqual(["done", "done"]);
  expect(standIn.billed.map(({ record }) => record.full_name)).toEqual(["Ada", "Bo", "Dee"]);
  expect(host.triggers()).toMatchObject([{ owner: rep.email, cadence: { n: 10 } }]);
  const [{ id } = { id: "" }] = host.triggers();
  expect(Object.values(host.properties.user(rep.email))).toContain(`${id} 10`);
}

/** Where the clock changes its pace, as numbers of calls since the press: once in the start, once in the tick that finds the end. */
function changesOfPace() {
  const story = beforeTheStart();
  const { executions } = story.addOn.host;
  const before = executions.length;
  startAndLeave(story);
  expectOneRunAndCalm(story);
  const calls = executions.slice(before).flatMap(({ calls: made }) => made);
  const creations = calls.flatMap((method, at) => (method === "ClockTriggerBuilder.create" ? [at] : []));
  const points = creations.flatMap((at) =>
    calls.slice(at - 3, at + 12).flatMap((method, more) => {
      const call = at - 3 + more + 1;
      return CHANGING.test(method) ? [{ call, method }] : [];
    }),
  );
  return { creations, points };
}

describe("a clock that hurries for a run and is calm again", () => {
  const { creations, points } = changesOfPace();

  it("changes its pace twice", () => {
    expect(creations).toHaveLength(2);
    expect(points.filter(({ method }) => method === "ScriptApp.deleteTrigger")).toHaveLength(2);
  });

  it.each(points)(
    "is one trigger for one run, paid for once, when an execution dies at call $call, $method",
    ({ call }) => {
      for (const when of ["before", "after"] as const) {
        const story = beforeTheStart();
        story.addOn.host.faults.killAt(call, when);
        startAndLeave(story);
        expect(story.addOn.host.executions.some(({ outcome }) => outcome === "killed")).toBe(true);
        story.addOn.host.faults.clear();
        expectOneRunAndCalm(story);
      }
    },
  );

  it.each(points)(
    "is one trigger for one run when another tick comes in between at call $call, $method",
    ({ call }) => {
      const story = beforeTheStart();
      story.addOn.host.faults.interleaveAt(call, () => tick(story.addOn));
      startAndLeave(story);
      expectOneRunAndCalm(story);
    },
  );

  it.each(["TriggerBuilder.timeBased", "ClockTriggerBuilder.create", "ScriptApp.deleteTrigger"])(
    "loses neither run nor trigger while %s fails",
    (method) => {
      const story = beforeTheStart();
      const { host } = story.addOn;
      host.faults.failWhen((called) => called === method, "Service error", "before", 20);
      startAndLeave(story);
      host.faults.clear();
      host.clock.advance(HOUR);
      expectOneRunAndCalm(story);
    },
  );
});

function tick({ host, rep }: AddOn): void {
  const [trigger] = host.triggers();
  expect(rep.run("tick", [{ triggerUid: trigger?.id }]).outcome).toBe("returned");
}
