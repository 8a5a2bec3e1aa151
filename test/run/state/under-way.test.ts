import { describe, expect, it } from "vitest";
import { createRunStore } from "../../../src/run/state/run-store.ts";
import { underWayIn } from "../../../src/run/state/under-way.ts";
import { aWorkingRun, JOBS, RUNS } from "../../builders/run.ts";
import { fakeRecords } from "../../fakes/fake-records.ts";

describe("a job under way", () => {
  it("is one that has not ended, of a run that has not", () => {
    const store = createRunStore(fakeRecords());
    store.save(aWorkingRun([JOBS.landed, JOBS.running]));
    store.save({ ...RUNS.failed, id: "run-2" });
    const isUnderWay = underWayIn(store);
    expect([isUnderWay("run-1", 0), isUnderWay("run-1", 1), isUnderWay("run-2", 0)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("may be any of a run that cannot be read", () => {
    const records = fakeRecords();
    records.put("run.strange", "{}");
    expect(underWayIn(createRunStore(records))("strange", 3)).toBe(true);
  });
});
