import { describe, expect, it } from "vitest";
import { choicesOf } from "../../src/plan/choices-of.ts";
import { proposeNames } from "../../src/plan/headers.ts";
import type { RememberedChoices } from "../../src/protocol.ts";
import { readChoices, rememberChoices } from "../../src/run/choices.ts";
import { STARTED_AT } from "../builders/run.ts";
import { aRunRequest, SKIP_ALL } from "../builders/run-request.ts";
import { fakeRecords } from "../fakes/fake-records.ts";

function choices(change: Partial<RememberedChoices> = {}): RememberedChoices {
  return {
    workflowId: "wf-1",
    fields: [{ header: "Name", column: 1, name: "full_name" }],
    skip: SKIP_ALL,
    columns: [],
    output: "new-tab",
    usedAt: "2026-11-23T14:00:00.000Z",
    ...change,
  };
}

const usedOn = (day: number) => `2026-11-${String(day).padStart(2, "0")}T14:00:00.000Z`;

describe("remembered choices that are damaged", () => {
  const { workflowId, ...sound } = choices();
  it.each([
    ["no JSON", "{"],
    ["nothing", "null"],
    ["no fields", JSON.stringify({ ...sound, fields: undefined })],
    ["a column that is none", JSON.stringify({ ...sound, fields: [{ header: "", column: 0, name: "a" }] })],
    ["no rule", JSON.stringify({ ...sound, skip: { hidden: true } })],
    ["another output", JSON.stringify({ ...sound, output: "somewhere" })],
    ["a time that is none", JSON.stringify({ ...sound, usedAt: "yesterday" })],
  ])("are not there: %s", (_, text) => {
    const records = fakeRecords();
    rememberChoices(records, choices({ workflowId: "sound" }));
    records.put("choices:damaged", text);
    expect(readChoices(records).map((one) => one.workflowId)).toEqual(["sound"]);
  });

  it("are replaced by the next start, and go before any that can be read", () => {
    const records = fakeRecords();
    records.put("choices:wf-1", "{");
    records.put("choices:odd", "{");
    for (let day = 1; day <= 20; day++) {
      rememberChoices(records, choices({ workflowId: `wf-${day}`, usedAt: usedOn(day) }));
    }
    expect(readChoices(records)).toHaveLength(20);
    expect(records.kept.size).toBe(20);
  });
});

describe("rememberChoices", () => {
  it("keeps nothing rather than a part of what is too long, not even the earlier ones", () => {
    const records = fakeRecords();
    const fields = Array.from({ length: 60 }, (_, at) => ({
      header: `${at} ${"ü".repeat(60)}`,
      column: at + 1,
      name: `field_${at}`,
    }));
    rememberChoices(records, choices());
    rememberChoices(records, choices({ fields }));
    expect(readChoices(records)).toEqual([]);
    expect(records.kept.size).toBe(0);
  });

  it("keeps what was chosen last of each workflow", () => {
    const records = fakeRecords();
    rememberChoices(records, choices());
    rememberChoices(records, choices({ workflowId: "wf-2" }));
    const last = choices({ fields: [], usedAt: usedOn(24), columns: ["email"] });
    rememberChoices(records, last);
    expect(readChoices(records)).toEqual([last, choices({ workflowId: "wf-2" })]);
  });

  it("forgets the workflow that was used longest ago once there are more than 20", () => {
    const records = fakeRecords();
    for (const day of [3, 1, 2, ...Array.from({ length: 18 }, (_, at) => at + 4)]) {
      rememberChoices(records, choices({ workflowId: `wf-${day}`, usedAt: usedOn(day) }));
    }
    const kept = readChoices(records).map(({ workflowId }) => workflowId);
    expect(kept).toHaveLength(20);
    expect(kept[0]).toBe("wf-21");
    expect(kept).not.toContain("wf-1");
  });

  it("leaves everything else in the file as it is", () => {
    const records = fakeRecords();
    records.put("settings", "{}");
    records.put("run.choices:1", "{}");
    for (let day = 1; day <= 25; day++) {
      rememberChoices(records, choices({ workflowId: `wf-${day}`, usedAt: usedOn(day) }));
    }
    expect(records.kept.get("settings")).toBe("{}");
    expect(records.kept.get("run.choices:1")).toBe("{}");
    expect(records.kept.size).toBe(22);
  });
});

describe("choicesOf", () => {
  it("names columns by what tells them apart, and those without a header by their number alone", () => {
    const request = aRunRequest({
      fields: [
        { column: 1, name: "full_name" },
        { column: 3, name: "email" },
        { column: 4, name: "note" },
      ],
      skip: { ...SKIP_ALL, whenFilled: 2 },
      output: { kind: "new-tab", title: "Mine", columns: ["email", "phone"] },
    });
    const headers = proposeNames([" Name", "Email", "Email", ""], 1);
    expect(choicesOf(request, headers, STARTED_AT)).toEqual({
      workflowId: "wf-1",
      fields: [
        { header: "Name", column: 1, name: "full_name" },
        { header: "Email 2", column: 3, name: "email" },
        { header: "", column: 4, name: "note" },
      ],
      skip: { ...SKIP_ALL, whenFilled: { header: "Email", column: 2 } },
      columns: ["email", "phone"],
      output: "new-tab",
      usedAt: "2026-11-23T14:00:00.000Z",
    });
  });

  it("takes a column outside the table for one without a header", () => {
    const request = aRunRequest({ fields: [], skip: { ...SKIP_ALL, whenFilled: 9 } });
    expect(choicesOf(request, proposeNames(["Name"], 1), STARTED_AT).skip.whenFilled).toEqual({
      header: "",
      column: 9,
    });
  });
});
