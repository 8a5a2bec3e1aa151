import { describe, expect, it } from "vitest";
import { continueUnwatched, tickBudget } from "../src/continue-unwatched.ts";
import { createRunStore } from "../src/run/state/run-store.ts";
import { type FakePorts, fakePorts, otherPerson } from "./fakes/fake-ports.ts";
import { HOUR, MINUTE, start, storedRun } from "./run/story.ts";

const tick = ({ ports }: FakePorts) => continueUnwatched(ports, "trigger-1");

function complete(): FakePorts {
  const file = fakePorts();
  start(file.ports);
  file.sixtyfour.complete("job-1", "a\n1\n", 1);
  file.ports.clock.pass(MINUTE);
  return file;
}

describe("continueUnwatched does nothing", () => {
  it("while the person's permission is withdrawn", () => {
    const file = complete();
    file.ports.trigger.known.authorised = false;
    file.journal.clear();
    tick(file);
    expect(file.journal.calls).toEqual([]);
    expect(file.ports.trigger.known).toMatchObject({ exists: true, lastLookAt: null });
  });

  it("for runs of other people, and leaves their trigger to them", () => {
    const file = fakePorts();
    start(otherPerson(file.ports));
    file.journal.clear();
    tick(file);
    expect(file.journal.calls.filter((call) => /GET|POST|record/.test(call))).toEqual([]);
    expect(createRunStore(file.ports.records).working()).toHaveLength(1);
  });

  it("but note that it looked once the day's quota is used up", () => {
    const file = complete();
    file.ports.trigger.addUsed(HOUR, file.ports.clock.now());
    tick(file);
    expect(storedRun(file).status).toBe("working");
    expect(file.ports.trigger.known.lastLookAt).toBe(new Date(file.ports.clock.now()).toISOString());
  });
});

describe("continueUnwatched", () => {
  it("takes a run to its end, and removes the trigger then", () => {
    const file = complete();
    tick(file);
    expect(storedRun(file).status).toBe("done");
    expect(file.ports.trigger.known).toMatchObject({ exists: false, beatBy: "trigger-1" });
  });

  it("works again on the next day", () => {
    const file = complete();
    file.ports.trigger.addUsed(HOUR, file.ports.clock.now());
    file.ports.clock.pass(24 * HOUR);
    tick(file);
    expect(storedRun(file).status).toBe("done");
  });

  it("counts its time against the day on which it began", () => {
    const file = complete();
    const began = Date.UTC(2026, 10, 23, 23, 59);
    file.ports.clock.pass(began - file.ports.clock.now());
    file.journal.onCall((call) => {
      if (call.startsWith("dress")) file.ports.clock.pass(2 * MINUTE);
    });
    tick(file);
    expect([...file.ports.trigger.known.usedMs]).toEqual([["2026-11-23", 2 * MINUTE]]);
  });

  it("counts its time also when it meets a defect", () => {
    const file = complete();
    file.journal.onCall((call) => {
      if (call.startsWith("make")) {
        file.ports.clock.pass(MINUTE);
        throw new Error("Service timed out");
      }
    });
    expect(() => tick(file)).toThrow("Service timed out");
    expect(file.ports.trigger.usedTodayMs(file.ports.clock.now())).toBe(MINUTE);
  });

  it("removes a trigger that is left over", () => {
    const file = fakePorts();
    file.ports.trigger.ensure();
    tick(file);
    expect(file.ports.trigger.known.exists).toBe(false);
  });

  it("keeps the trigger while something of this person is left to do, key or no key", () => {
    const file = fakePorts();
    start(file.ports);
    file.ports.secrets.forgetApiKey();
    tick(file);
    expect(file.ports.trigger.known.exists).toBe(true);
  });

  it("leaves the trigger alone while somebody else is at work", () => {
    const file = fakePorts();
    file.ports.trigger.ensure();
    file.ports.lock.heldByOther = true;
    tick(file);
    expect(file.ports.trigger.known.exists).toBe(true);
  });
});

describe("tickBudget", () => {
  it.each([
    [0, 4.5 * MINUTE],
    [50 * MINUTE, 4.5 * MINUTE],
    [58 * MINUTE, 2 * MINUTE],
    [60 * MINUTE, 0],
    [90 * MINUTE, 0],
  ])("leaves after %d ms of the day %d ms", (used, budget) => {
    expect(tickBudget(used)).toBe(budget);
  });
});
