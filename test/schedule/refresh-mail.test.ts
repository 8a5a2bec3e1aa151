import { describe, expect, it } from "vitest";
import { refreshMail } from "../../src/schedule/refresh-mail.ts";
import type { LastRefresh } from "../../src/schedule/schedule.ts";
import { RUNS } from "../builders/run.ts";
import { aSchedule } from "../builders/schedule.ts";

const LINK = "https://sheets.test/#gid=100";
const last = (change: Partial<LastRefresh>): LastRefresh => ({
  at: 0,
  outcome: "changed",
  added: 0,
  changed: 0,
  runId: "run-1",
  ...change,
});

describe("the mail about a refresh", () => {
  it("says of a failure what happened, that the tab is as it was, and what to do", () => {
    const problem = { code: "columns-gone", facts: { tab: "Leads", columns: "Company" } };
    const mail = refreshMail(aSchedule({ last: last({ outcome: "failed", problem }) }), undefined, LINK);
    expect(mail).toMatchObject({ to: "rep@example.com", subject: "Leads results was not refreshed" });
    expect(mail.body).toContain("not in “Leads” any more: Company");
    expect(mail.body).toContain("Map the columns again.");
    expect(mail.body).toContain("left as it was");
    expect(mail.body).toContain(LINK);
  });

  it("says when the schedule was paused", () => {
    const schedule = aSchedule({ paused: "failures", last: last({ outcome: "failed" }) });
    expect(refreshMail(schedule, undefined, LINK).body).toContain("paused");
  });

  it("says so when nothing is new", () => {
    const { subject } = refreshMail(aSchedule({ last: last({ outcome: "unchanged" }) }), RUNS.done, LINK);
    expect(subject).toBe("Nothing new in Leads results");
  });

  it("cannot be given another header, or a subject that Google refuses, by the name of a tab", () => {
    const target = { sheetId: 100, sheetName: `Leads\r\nBcc: x@example.com ${"x".repeat(200)}` };
    const { subject } = refreshMail(
      aSchedule({ target, last: last({ outcome: "unchanged" }) }),
      undefined,
      LINK,
    );
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThanOrEqual(250);
  });
});
