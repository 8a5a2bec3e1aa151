import { describe, expect, it } from "vitest";
import { backgroundOutlook } from "../../../sidebar/model/background.ts";

const MINUTE = 60_000;
const START = Date.parse("2026-11-23T14:00:00.000Z");
const minutesIn = (minutes: number) => START + minutes * MINUTE;
const iso = (minutes: number) => new Date(minutesIn(minutes)).toISOString();

describe("backgroundOutlook", () => {
  it("promises nothing without a clock trigger, even after an earlier one looked", () => {
    const background = { everyMinutes: null, lastLookAt: iso(1) };
    expect(backgroundOutlook(background, START, minutesIn(2))).toEqual({ kind: "none" });
  });

  it("says that nobody has looked yet, for as long as that is to be expected", () => {
    const background = { everyMinutes: 1, lastLookAt: null };
    expect(backgroundOutlook(background, START, minutesIn(6))).toEqual({ kind: "waiting", everyMinutes: 1 });
    expect(backgroundOutlook(background, START, minutesIn(7))).toEqual({ kind: "silent", everyMinutes: 1 });
  });

  it("has more patience with an hourly trigger", () => {
    const background = { everyMinutes: 60, lastLookAt: null };
    expect(backgroundOutlook(background, START, minutesIn(89)).kind).toBe("waiting");
    expect(backgroundOutlook(background, START, minutesIn(91)).kind).toBe("silent");
  });

  it.each([
    [1, 2],
    [60, 61],
  ])("expects the next look %i minutes after the last", (everyMinutes, next) => {
    expect(backgroundOutlook({ everyMinutes, lastLookAt: iso(1) }, START, minutesIn(1.5))).toEqual({
      kind: "looked",
      lastAt: minutesIn(1),
      nextAt: minutesIn(next),
    });
  });

  it("never names a next look that lies in the past", () => {
    const outlook = backgroundOutlook({ everyMinutes: 1, lastLookAt: iso(1) }, START, minutesIn(4));
    expect(outlook).toMatchObject({ kind: "looked", nextAt: minutesIn(4) });
  });

  it("calls a look late that should have come long ago", () => {
    const outlook = backgroundOutlook({ everyMinutes: 1, lastLookAt: iso(1) }, START, minutesIn(8));
    expect(outlook).toEqual({ kind: "late", lastAt: minutesIn(1) });
  });
});
