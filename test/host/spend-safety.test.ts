import { describe, expect, it } from "vitest";
import { emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";

const ROWS = [
  ["full_name", "title", "company"],
  ["A", "", "Acme"],
  ["B", "", "Bcme"],
  ["C", "", "Ccme"],
];

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
