import { describe, expect, it } from "vitest";
import { runningHost } from "./running-host.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TICK = `
  function tick(e) {
    const store = PropertiesService.getDocumentProperties();
    store.setProperty("events", (store.getProperty("events") || "") + Session.getActiveUser().getEmail() + " ");
    store.setProperty("last", JSON.stringify(e));
  }`;

const make = (rest: string) =>
  `return ScriptApp.newTrigger("tick").timeBased().${rest}.create().getUniqueId()`;

describe("clock triggers of a bound script", () => {
  it("fire at their interval, as the person who made them", () => {
    const { host, value } = runningHost(TICK);
    const bob = host.user("bob@example.com");
    value(make("everyMinutes(5)"), bob);
    const fired = host.clock.advance(16 * MINUTE);
    expect(fired.map(({ kind, user, outcome }) => [kind, user, outcome])).toEqual(
      Array(3).fill(["trigger", "bob@example.com", "returned"]),
    );
    expect(host.properties.document().events).toBe("bob@example.com ".repeat(3));
  });

  it("get an event with their id and no spreadsheet", () => {
    const { host, value } = runningHost(TICK);
    const id = value(make("everyMinutes(1)"));
    host.clock.advance(MINUTE);
    const event: unknown = JSON.parse(host.properties.document().last ?? "");
    expect(event).toMatchObject({
      authMode: "FULL",
      triggerUid: id,
      timezone: "UTC",
      hour: 9,
      minute: 1,
      "day-of-week": 1,
    });
    expect(event).not.toHaveProperty("source");
  });

  it("have no screen", () => {
    const { host, value } = runningHost("function tick() { SpreadsheetApp.getUi() }");
    value(make("everyMinutes(1)"));
    const [execution] = host.clock.advance(MINUTE);
    expect(execution?.error?.message).toBe("Cannot call SpreadsheetApp.getUi() from this context.");
  });

  it("fire once with after, and stay listed until they are deleted", () => {
    const { host, value } = runningHost(TICK);
    value(make("after(90000)"));
    expect(host.clock.advance(2 * HOUR)).toHaveLength(1);
    expect(host.triggers().map(({ nextAt }) => nextAt)).toEqual([null]);
    value("ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger))");
    expect(host.triggers()).toEqual([]);
  });

  it("fire daily within the hour of the given zone", () => {
    const { host, value } = runningHost(TICK);
    value(make("everyDays(1).atHour(7).nearMinute(30).inTimezone('America/New_York')"));
    const fired = host.clock.advance(48 * HOUR);
    expect(fired.map(({ startedAt }) => new Date(startedAt).toISOString().slice(0, 16))).toEqual([
      "2026-11-23T12:30",
      "2026-11-24T12:30",
    ]);
  });

  it("stop firing when their handler deletes them", () => {
    const { host, value } = runningHost(
      "function tick() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)) }",
    );
    value(make("everyMinutes(1)"));
    expect(host.clock.advance(HOUR)).toHaveLength(1);
  });

  it("are seen and deleted by their owner alone", () => {
    const { host, value } = runningHost(TICK);
    value(make("everyMinutes(1)"));
    const bob = host.user("bob@example.com");
    expect(value("return ScriptApp.getProjectTriggers().length", bob)).toBe(0);
    expect(value("return ScriptApp.getProjectTriggers().length")).toBe(1);
  });

  it("are twenty for each person at most", () => {
    const { host, evaluate } = runningHost(TICK);
    const made = evaluate(
      `for (let i = 0; i < 21; i++) ScriptApp.newTrigger("tick").timeBased().everyHours(1).create()`,
    );
    expect(made.error?.message).toContain("This script has too many triggers.");
    expect(host.triggers()).toHaveLength(20);
  });

  it("go on when one of their executions fails", () => {
    const { host, value } = runningHost("function tick() { throw new Error('bad day') }");
    value(make("everyMinutes(30)"));
    expect(host.clock.advance(HOUR).map(({ outcome }) => outcome)).toEqual(["threw", "threw"]);
  });
});

describe("clock triggers of a published add-on", () => {
  const addOn = () =>
    runningHost(`${TICK} function chain() { ${make("after(60000)")} }`, { install: "add-on" });

  it("cannot recur within the hour, and none is left behind", () => {
    const { host, evaluate } = addOn();
    expect(evaluate(make("everyMinutes(1)")).error?.message).toBe(
      "The recurrence interval for an Add-on trigger must be at least one hour.",
    );
    expect(host.triggers()).toEqual([]);
  });

  it("are one for each person and document", () => {
    const { host, evaluate, value } = addOn();
    value(make("everyHours(1)"));
    expect(evaluate(make("everyHours(2)")).error?.message).toBe(
      "This add-on has created too many time-based triggers in this document for this Google user account.",
    );
    value(make("everyHours(1)"), host.user("bob@example.com"));
    expect(host.triggers()).toHaveLength(2);
  });

  it("may run soon after a person's action, but not soon after one another", () => {
    const { host, value } = addOn();
    value(`ScriptApp.newTrigger("chain").timeBased().after(5000).create()`);
    const [execution] = host.clock.advance(MINUTE);
    expect(execution?.error?.message).toBe("Clock events must be scheduled at least 1 hour(s) apart.");
  });
});
