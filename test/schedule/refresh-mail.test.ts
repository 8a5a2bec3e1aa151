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
    const mail = refreshMail(
      aSchedule({ last: last({ outcome: "failed", problem }) }),
      undefined,
      LINK,
      null,
    );
    expect(mail).toMatchObject({ to: "rep@example.com", subject: "Leads results was not refreshed" });
    expect(mail.body).toContain("not in “Leads” any more: Company");
    expect(mail.body).toContain("Map the columns again.");
    expect(mail.body).toContain("left as it was");
    expect(mail.body).toContain(LINK);
  });

  it("leads with what changed, then tells each column and what was left alone", () => {
    const merge = {
      rows: 20,
      added: 12,
      changed: 3,
      kept: 1,
      gone: 2,
      byColumn: [{ header: "title", changed: 3 }],
      listed: [{ reason: "ambiguous" as const, count: 4, rows: [5] }],
    };
    const mail = refreshMail(aSchedule({ last: last({}) }), { ...RUNS.done, merge }, LINK, null);
    expect(mail.subject).toBe("3 changed values of title, 12 new rows in Leads results");
    expect(mail.body).toContain("title: 3 changed values");
    expect(mail.body).toContain("1 value that somebody edited was kept");
    expect(mail.body).toContain("2 rows are no longer in the source");
    expect(mail.body).toContain("4 results could not be matched");
    const several = {
      ...merge,
      added: 0,
      changed: 4,
      byColumn: [...merge.byColumn, { header: "email", changed: 1 }],
    };
    expect(
      refreshMail(aSchedule({ last: last({}) }), { ...RUNS.done, merge: several }, LINK, null).subject,
    ).toBe("4 changed values in Leads results");
  });

  it("speaks the language of its reader, quoted reasons included, and English where none is spoken", () => {
    const problem = {
      code: "refresh-not-started",
      facts: { hours: 2 },
      cause: { code: "service-down", facts: {} },
    };
    const failed = aSchedule({ last: last({ outcome: "failed", problem }) });
    const german = refreshMail(failed, undefined, LINK, "de_AT");
    expect(german.subject).toBe("Leads results wurde nicht aktualisiert");
    expect(german.body).toContain("2 Stunden lang");
    expect(german.body).not.toMatch(/Sixtyfour has a problem|hours/);
    expect(refreshMail(failed, undefined, LINK, "ja_JP").subject).toBe("Leads results was not refreshed");
  });

  it("says when the schedule was paused", () => {
    const schedule = aSchedule({ paused: "failures", last: last({ outcome: "failed" }) });
    expect(refreshMail(schedule, undefined, LINK, null).body).toContain("paused");
  });

  it("says so when nothing is new", () => {
    const { subject } = refreshMail(
      aSchedule({ last: last({ outcome: "unchanged" }) }),
      RUNS.done,
      LINK,
      null,
    );
    expect(subject).toBe("Nothing new in Leads results");
  });

  it("cannot be given another header, or a subject that Google refuses, by the name of a tab", () => {
    const target = { sheetId: 100, sheetName: `Leads\r\nBcc: x@example.com ${"x".repeat(200)}` };
    const { subject } = refreshMail(
      aSchedule({ target, last: last({ outcome: "unchanged" }) }),
      undefined,
      LINK,
      null,
    );
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThanOrEqual(250);
  });
});
