import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  serialToTime,
  timeToSerial,
  wallSerial,
  zoneOffset,
} from "../../../dev/apps-script/model/time-zone.ts";

const HOUR = 3_600_000;

describe("time zones", () => {
  it("knows summer time", () => {
    expect(zoneOffset(Date.UTC(2026, 0, 1), "Europe/Berlin")).toBe(HOUR);
    expect(zoneOffset(Date.UTC(2026, 6, 1), "Europe/Berlin")).toBe(2 * HOUR);
  });

  it("takes midnight of a date cell for midnight in the spreadsheet's zone", () => {
    expect(new Date(serialToTime(wallSerial(2026, 7, 1), "Europe/Berlin")).toISOString()).toBe(
      "2026-06-30T22:00:00.000Z",
    );
    expect(new Date(serialToTime(wallSerial(2026, 7, 1), "Asia/Kolkata")).toISOString()).toBe(
      "2026-06-30T18:30:00.000Z",
    );
  });

  it("finds the instant of a wall time just before and after a clock change", () => {
    const at = (minutes: number) =>
      new Date(serialToTime(wallSerial(2026, 3, 29, minutes * 60_000), "Europe/Berlin"));
    expect(at(90).toISOString()).toBe("2026-03-29T00:30:00.000Z");
    expect(at(210).toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });

  const zones = fc.constantFrom(
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Pacific/Auckland",
  );

  test.prop([
    fc.date({ min: new Date("1971-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
    zones,
  ])(
    "bring an instant back from its serial number, but for the hour that a clock change repeats",
    (date, zone) => {
      const time = Math.floor(date.getTime() / 1000) * 1000;
      const back = serialToTime(timeToSerial(time, zone), zone);
      expect([0, HOUR]).toContain(Math.abs(back - time));
      if (zone === "UTC" || zone === "Asia/Kolkata") expect(back).toBe(time);
    },
  );
});
