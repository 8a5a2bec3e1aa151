import { describe, expect, it } from "vitest";
import { runningHost } from "./running-host.ts";

const WRITE = `
  const range = SpreadsheetApp.getActiveSheet().getRange(1, 1, 1, 1);
  range.setValues([["one"]]);
  range.setValues([["two"]]);`;

/** getActiveSheet, getRange, setValues, setValues */
const FIRST_WRITE = 3;

describe("faults", () => {
  it("kills an execution before a call, so that the call has no effect", () => {
    const { host, evaluate } = runningHost();
    host.faults.killAt(FIRST_WRITE);
    const { outcome, error, calls } = evaluate(WRITE);
    expect({ outcome, message: error?.message, calls: calls.length }).toEqual({
      outcome: "killed",
      message: "Exceeded maximum execution time",
      calls: FIRST_WRITE,
    });
    expect(host.workbook.sheet("Leads").values("A1")).toEqual([["name"]]);
  });

  it("kills an execution after a call, so that the call's effect stays", () => {
    const { host, evaluate } = runningHost();
    host.faults.killAt(FIRST_WRITE, "after");
    expect(evaluate(WRITE).outcome).toBe("killed");
    expect(host.workbook.sheet("Leads").values("A1")).toEqual([["one"]]);
  });

  it("does not let a script survive its death by catching it", () => {
    const { host, evaluate } = runningHost();
    host.faults.killAt(2);
    const { outcome, value, calls } = evaluate(
      "for (let i = 0; i < 5; i++) try { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(i) } catch (e) {} return 'alive'",
    );
    expect({ outcome, value, calls }).toEqual({
      outcome: "killed",
      value: undefined,
      calls: ["SpreadsheetApp.getActiveSheet", "Sheet.getRange"],
    });
    expect(host.workbook.sheet("Leads").values("A1")).toEqual([["name"]]);
  });

  it("lets a script catch a failed call and go on, the call undone or done", () => {
    for (const [when, left] of [
      ["before", "name"],
      ["after", "one"],
    ] as const) {
      const { host, evaluate } = runningHost();
      host.faults.failAt(FIRST_WRITE, "Service Spreadsheets timed out while accessing document", when);
      const { value } = evaluate(
        "try { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValues([['one']]) } catch (e) { return [e.name, e.message, e instanceof Error] }",
      );
      expect(value).toEqual(["Exception", "Service Spreadsheets timed out while accessing document", true]);
      expect(host.workbook.sheet("Leads").values("A1")).toEqual([[left]]);
    }
  });

  it("fails the calls of a method as often as asked", () => {
    const { host, value } = runningHost();
    host.faults.failWhen((method) => method === "Range.getValue", "try again", "before", 2);
    const attempts = `return [1, 2, 3].map(() => {
      try { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue() } catch (e) { return e.message }
    })`;
    expect(value(attempts)).toEqual(["try again", "try again", "name"]);
  });

  it("applies a fault once, counts over several executions, and forgets it on request", () => {
    const { host, evaluate } = runningHost();
    host.faults.killAt(3);
    const one = "SpreadsheetApp.getActiveSheet().getName()";
    expect([evaluate(one), evaluate(one), evaluate(one)].map(({ outcome }) => outcome)).toEqual([
      "returned",
      "killed",
      "returned",
    ]);
    host.faults.killAt(1);
    host.faults.clear();
    expect(evaluate(one).outcome).toBe("returned");
  });

  it("runs another person's execution just before a call", () => {
    const { host, evaluate } = runningHost();
    const bob = host.user("bob@example.com");
    host.faults.interleaveAt(FIRST_WRITE, () => {
      evaluate("SpreadsheetApp.getActiveSheet().getRange('A1').setValue('bob was here')", bob);
    });
    const { value } = evaluate(`
      const cell = SpreadsheetApp.getActiveSheet().getRange("A1");
      return cell.getValue();`);
    expect(value).toBe("bob was here");
    expect(host.executions.map(({ user }) => user)).toEqual(["bob@example.com", "ann@example.com"]);
  });

  it("kills after a call that failed by itself, and at the next call when the call was refused", () => {
    const { host, evaluate } = runningHost("", {
      scopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
    });
    host.faults.killAt(2, "after");
    const failing = "try { SpreadsheetApp.getActiveSheet().getRange(0, 0) } catch (e) {} return 'alive'";
    expect(evaluate(failing).outcome).toBe("killed");
    host.faults.killAt(1);
    const refused =
      "try { UrlFetchApp.fetch('https://a.test/') } catch (e) {} SpreadsheetApp.flush(); return 'alive'";
    expect(evaluate(refused).outcome).toBe("killed");
  });

  it("counts only the outer execution's calls for a fault set outside", () => {
    const { host, evaluate } = runningHost();
    host.faults.interleaveAt(1, () => {
      evaluate("SpreadsheetApp.getActiveSheet().getName()", host.user("bob@example.com"));
    });
    host.faults.killAt(2);
    const outer = evaluate("SpreadsheetApp.getActiveSheet().getName()");
    const inner = host.executions[0];
    expect([inner?.outcome, outer.outcome]).toEqual(["returned", "killed"]);
  });

  it("can kill the interleaved execution alone", () => {
    const { host, evaluate } = runningHost();
    host.faults.interleaveAt(1, () => {
      host.faults.killAt(1);
      evaluate("SpreadsheetApp.getActiveSheet().getName()", host.user("bob@example.com"));
    });
    const outer = evaluate("SpreadsheetApp.getActiveSheet().getName()");
    expect([host.executions[0]?.outcome, outer.outcome]).toEqual(["killed", "returned"]);
  });
});
