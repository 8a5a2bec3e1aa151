import { describe, expect, it } from "vitest";
import { DIST } from "../../../dev/build/paths.ts";
import { describePassing } from "../../../dev/playground/server/describe-passing.ts";
import { standInService } from "../../../dev/playground/server/service.ts";
import { Session } from "../../../dev/playground/server/session.ts";

const START = Date.UTC(2026, 10, 23, 9);
const HOUR = 3_600_000;

/** A session whose computer's clock stands still until it is moved. */
function sessionAt(clock: { now: number }): Session {
  return new Session({
    dist: DIST,
    service: standInService("at once"),
    install: "bound",
    fillBook: (workbook) => void workbook.addSheet("Leads", [["name"], ["Ada"]]),
    now: () => clock.now,
    timeZone: "Europe/Berlin",
  });
}

describe("the clock of a session", () => {
  it("follows the computer's, and never goes back", () => {
    const clock = { now: START };
    const session = sessionAt(clock);
    clock.now += 90_000;
    session.catchUp();
    expect(session.host.clock.now()).toBe(clock.now);
    clock.now -= 60_000;
    session.catchUp();
    expect(session.host.clock.now()).toBe(START + 90_000);
  });

  it("stays ahead by what was let pass, for the sidebar's page too", async () => {
    const clock = { now: START };
    const session = sessionAt(clock);
    await session.passTime(HOUR, () => {});
    expect(session.aheadMs).toBeGreaterThanOrEqual(HOUR);
    clock.now += 1_000;
    session.catchUp();
    expect(session.host.clock.now()).toBe(clock.now + session.aheadMs);
  });

  it("passes without sidebars, and reports each step", async () => {
    const session = sessionAt({ now: START });
    const ann = session.user("ann@example.com");
    ann.clickMenu("Open sidebar");
    let steps = 0;
    await session.passTime(HOUR, () => {
      steps += 1;
    });
    expect(ann.sidebar()).toBeNull();
    expect(steps).toBe(6);
    expect(session.lastPassing).toBe("1 hour passed: no trigger was due.");
  });

  it("does not pass twice at once", async () => {
    const session = sessionAt({ now: START });
    const first = session.passTime(HOUR, () => {});
    await expect(session.passTime(HOUR, () => {})).rejects.toThrow("passing already");
    await first;
  });
});

describe("a sidebar", () => {
  it("counts as opened anew whenever the script shows it", () => {
    const session = sessionAt({ now: START });
    const ann = session.user("ann@example.com");
    expect(session.sidebarShown(ann)).toBeNull();
    ann.clickMenu("Open sidebar");
    expect(session.sidebarShown(ann)?.opened).toBe(1);
    expect(session.sidebarShown(ann)?.opened).toBe(1);
    ann.clickMenu("Open sidebar");
    expect(session.sidebarShown(ann)?.opened).toBe(2);
  });
});

describe("what is said of time that passed", () => {
  const ran = (outcome: "returned" | "threw") => ({
    functionName: "tick",
    user: "ann@example.com",
    kind: "trigger" as const,
    outcome,
    calls: [],
    fetches: [],
    startedAt: START,
    endedAt: START,
    logs: [],
  });

  it.each([
    [60_000, [], "1 minute passed: no trigger was due."],
    [900_000, [ran("returned")], "15 minutes passed: tick ran once."],
    [24 * HOUR, [ran("returned"), ran("threw")], "1 day passed: tick ran 2 times, 1 of them with an error."],
  ])("after %j ms names what ran and what failed", (ms, executions, words) => {
    expect(describePassing(ms, executions)).toBe(words);
  });
});
