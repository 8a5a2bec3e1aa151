import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { planLines } from "../../../sidebar/model/plan-lines.ts";
import { aPlan } from "../builders.ts";

describe("planLines", () => {
  it("shows the end of the sum even when nothing is left", () => {
    expect(planLines(aPlan({ blank: 2 })).map(({ label, rows }) => [label, rows.length])).toEqual([
      ["Selected", 2],
      ["− blank", 2],
      ["To send", 0],
    ]);
  });

  it("describes each number for those who do not see the line", () => {
    expect(planLines(aPlan({ hidden: 3, toSend: 1 })).map(({ description }) => description)).toEqual([
      "4, selected: select them in the sheet",
      "3, hidden: select them in the sheet",
      "1, to send: select it in the sheet",
    ]);
  });

  const count = fc.integer({ min: 0, max: 5 });
  test.prop([
    fc.record({
      hidden: count,
      blank: count,
      duplicate: count,
      alreadySent: count,
      filled: count,
      missingField: count,
      overLimit: count,
      toSend: count,
    }),
  ])("leaves no row out: the lines after the first add up to it", (fates) => {
    const [selected, ...others] = planLines(aPlan(fates)).map(({ rows }) => rows.length);
    expect(others.reduce((sum, rows) => sum + rows, 0)).toBe(selected);
  });
});
