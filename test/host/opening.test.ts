import { describe, expect, it } from "vitest";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { type AddOn, emailRequest, openAddOn } from "./add-on.ts";

/** Service calls of one reading; the first of a person makes their random name, so it comes before. */
function callsOfOpening(addOn: AddOn): readonly string[] {
  addOn.get("opening.read", {});
  addOn.get("opening.read", {});
  return addOn.host.executions.at(-1)?.calls ?? [];
}

describe("opening the sidebar of the built add-on", () => {
  it("takes as many service calls with 5,000 rows and some runs as with 20 rows and none", () => {
    const small = openAddOn({ rows: sampleLeads(20) });
    const large = openAddOn({ rows: sampleLeads(5_000) });
    for (let runs = 0; runs < 5; runs++) large.get("run.start", emailRequest(large, { limit: 1 }));
    expect(large.get("opening.read", {}).runs).toHaveLength(5);
    const calls = callsOfOpening(small);
    expect(callsOfOpening(large)).toEqual(calls);
    expect(calls.length).toBeLessThanOrEqual(35);
  });

  it("reads the file's records at once, and of the person's only what it shows", () => {
    const calls = callsOfOpening(openAddOn());
    const times = (call: string) => calls.filter((made) => made === call).length;
    expect(times("Properties.getProperties")).toBe(1);
    expect(times("Properties.getProperty")).toBe(6);
    expect(calls.filter((call) => call.startsWith("UrlFetchApp."))).toEqual([]);
  });

  it("shows a colleague without a key the runs, and what was chosen", () => {
    const addOn = openAddOn();
    const colleague = addOn.host.user("colleague@example.com");
    const { workflowId } = emailRequest(addOn);
    addOn.get("run.start", emailRequest(addOn));
    const opening = addOn.get("opening.read", {}, colleague);
    expect(opening).toMatchObject({
      connection: { connected: false },
      runs: [{ mine: false }],
      choices: [
        {
          workflowId,
          fields: [
            { header: "full_name", column: 1, name: "full_name" },
            { header: "company", column: 3, name: "company" },
          ],
        },
      ],
    });
  });
});
