import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  draftOfSchedule,
  formOf,
  readForm,
  type ScheduleForm,
} from "../../../sidebar/model/schedule-form.ts";
import type { ScheduleDraft } from "../../../src/protocol.ts";
import { aProposal, aSchedule } from "../builders.ts";

const DRAFT = aProposal().draft;
const read = (change: Partial<ScheduleForm>) => readForm({ ...formOf(DRAFT), ...change }, DRAFT);

describe("the form of a schedule", () => {
  it.each<[Partial<ScheduleForm>, object]>([
    [{ every: "hour", hours: "0" }, { hours: "wrongHours" }],
    [{ every: "hour", hours: "24" }, { hours: "wrongHours" }],
    [{ every: "hour", hours: "two" }, { hours: "wrongHours" }],
    [{ send: "older-than", olderThanDays: "" }, { olderThanDays: "wrongDays" }],
    [{ perRefresh: "-1" }, { perRefresh: "wrongCap" }],
    [{ perDay: "1e3" }, { perDay: "wrongCap" }],
    [{ email: "ada" }, { email: "wrongEmail" }],
    [
      { perDay: "0", email: "@" },
      { perDay: "wrongCap", email: "wrongEmail" },
    ],
  ])("says what is wrong with %j", (change, wrong) => {
    expect(read(change)).toEqual({ ok: false, wrong });
  });

  it("does not judge what the choice has no use for", () => {
    expect(read({ every: "day", hours: "0", send: "everything", olderThanDays: "" })).toMatchObject({
      ok: true,
    });
  });

  it("asks for mail on failure unless told otherwise, and for no limits", () => {
    expect(read({})).toMatchObject({
      ok: true,
      draft: {
        notify: { onFailure: true, onChange: false, onSuccess: false },
        caps: {},
        deletedRows: "stay",
      },
    });
  });

  it("keeps an address and limits", () => {
    expect(
      read({ email: " ada@example.com ", perRefresh: "50", perDay: "200", label: " Ada " }),
    ).toMatchObject({
      draft: {
        notify: { email: "ada@example.com" },
        caps: { perRefresh: 50, perDay: 200 },
        owner: { label: "Ada" },
      },
    });
  });

  const cadence: fc.Arbitrary<ScheduleDraft["cadence"]> = fc.oneof(
    fc.record({ every: fc.constant("hour" as const), n: fc.integer({ min: 1, max: 23 }) }),
    fc.record({ every: fc.constantFrom("day" as const, "weekday" as const), atHour: fc.nat(23) }),
    fc.record({
      every: fc.constant("week" as const),
      atHour: fc.nat(23),
      dayOfWeek: fc.integer({ min: 1, max: 7 }),
    }),
    fc.record({
      every: fc.constant("month" as const),
      atHour: fc.nat(23),
      dayOfMonth: fc.integer({ min: 1, max: 31 }),
    }),
  );
  test.prop([
    fc.record({
      cadence,
      paused: fc.boolean(),
      mode: fc.constantFrom("update" as const, "append" as const, "replace" as const),
      deletedRows: fc.constantFrom("stay" as const, "return" as const),
      caps: fc.record({ perRefresh: fc.integer({ min: 1, max: 9_999 }) }, { requiredKeys: [] }),
    }),
  ])("gives back a schedule that nobody touched as it was", (change) => {
    const draft = draftOfSchedule(aSchedule(change));
    expect(readForm(formOf(draft), draft)).toEqual({ ok: true, draft });
  });
});
