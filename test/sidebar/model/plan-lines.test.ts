import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../sidebar/language/words.ts";
import { planLines } from "../../../sidebar/model/plan-lines.ts";
import { speak } from "../../../src/languages/languages.ts";
import { aPlan } from "../builders.ts";

const WORDS = wordsIn(speak("en-US"));

describe("planLines", () => {
  it("shows the end of the sum even when nothing is left", () => {
    expect(planLines(aPlan({ blank: 2 }), WORDS).map(({ label, rows }) => [label, rows.length])).toEqual([
      ["Selected", 2],
      ["− blank", 2],
      ["To send", 0],
    ]);
  });

  it.each([
    ["2026-11-12T09:00:00Z", "2026-11-12T15:00:00Z", "− sent before (12 Nov)"],
    ["2026-11-10T09:00:00Z", "2026-11-12T15:00:00Z", "− sent before (since 10 Nov)"],
  ])("says when rows were sent before: %s to %s", (first, last, label) => {
    const plan = aPlan({ alreadySent: 4 }, { sentBefore: { first, last } });
    expect(planLines(plan, wordsIn(speak("en-GB"))).map((line) => line.label)).toContain(label);
  });

  it("describes each number for those who do not see the line", () => {
    expect(planLines(aPlan({ hidden: 3, toSend: 1 }), WORDS).map(({ description }) => description)).toEqual([
      "4, Selected: select them in the sheet",
      "3, hidden: select them in the sheet",
      "1, To send: select it in the sheet",
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
    const [selected, ...others] = planLines(aPlan(fates), WORDS).map(({ rows }) => rows.length);
    expect(others.reduce((sum, rows) => sum + rows, 0)).toBe(selected);
  });
});
