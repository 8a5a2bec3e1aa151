import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  CadenceSchema,
  type Fired,
  type FullCadence,
  firedAt,
  nextAt,
  nextSlot,
} from "../../src/schedule/cadence.ts";
import { zoneTime } from "../../src/schedule/zone-time.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const berlin = zoneTime("Europe/Berlin");
const newYork = zoneTime("America/New_York");

/** Slots after an instant as ISO texts in UTC. */
function slotsAfter(cadence: FullCadence, from: string, count: number, zone = berlin): string[] {
  const slots: string[] = [];
  let at = Date.parse(from);
  for (let n = 0; n < count; n++) {
    at = nextAt(cadence, at, zone);
    slots.push(new Date(at).toISOString().slice(0, 16));
  }
  return slots;
}

describe("a cadence", () => {
  it.each([
    { every: "minute" },
    { every: "hour", n: 0 },
    { every: "hour", n: 24 },
    { every: "day", atHour: 24 },
    { every: "week", dayOfWeek: 8 },
    { every: "month", dayOfMonth: 0 },
    { every: "day", atHour: 6.5 },
    {},
  ])("is refused as %j", (cadence) => {
    expect(v.safeParse(CadenceSchema, cadence).success).toBe(false);
  });

  it("gets everyday values for what is left out, and one name for Sunday", () => {
    expect(v.parse(CadenceSchema, { every: "hour" })).toEqual({ every: "hour", n: 1 });
    expect(v.parse(CadenceSchema, { every: "week" })).toEqual({ every: "week", dayOfWeek: 1, atHour: 6 });
    expect(v.parse(CadenceSchema, { every: "week", dayOfWeek: 0 })).toMatchObject({ dayOfWeek: 7 });
  });
});

describe("the next slot", () => {
  it("of an hour that the clocks skip is the hour they go on with", () => {
    expect(slotsAfter({ every: "day", atHour: 2 }, "2026-03-27T12:00Z", 3)).toEqual([
      "2026-03-28T01:00",
      "2026-03-29T01:00",
      "2026-03-30T00:00",
    ]);
  });

  it("of an hour that the clocks show twice comes once, the first time", () => {
    expect(slotsAfter({ every: "day", atHour: 2 }, "2026-10-24T12:00Z", 2)).toEqual([
      "2026-10-25T00:00",
      "2026-10-26T01:00",
    ]);
    expect(slotsAfter({ every: "hour", n: 1 }, "2026-10-24T23:30Z", 3)).toEqual([
      "2026-10-25T00:00",
      "2026-10-25T02:00",
      "2026-10-25T03:00",
    ]);
  });

  it("keeps the hour of the day when the clocks change", () => {
    expect(slotsAfter({ every: "day", atHour: 6 }, "2026-10-23T12:00Z", 3)).toEqual([
      "2026-10-24T04:00",
      "2026-10-25T05:00",
      "2026-10-26T05:00",
    ]);
  });

  it("begins a day that has no midnight at one o'clock", () => {
    const beirut = zoneTime("Asia/Beirut");
    expect(slotsAfter({ every: "day", atHour: 0 }, "2026-03-28T12:00Z", 2, beirut)).toEqual([
      "2026-03-28T22:00",
      "2026-03-29T21:00",
    ]);
  });

  it("works where the clocks change by half an hour", () => {
    const lordHowe = zoneTime("Australia/Lord_Howe");
    expect(slotsAfter({ every: "day", atHour: 2 }, "2026-10-02T20:00Z", 2, lordHowe)).toEqual([
      "2026-10-03T15:30",
      "2026-10-04T15:00",
    ]);
  });

  it("skips the weekend on weekdays", () => {
    expect(slotsAfter({ every: "weekday", atHour: 6 }, "2026-11-26T12:00Z", 2)).toEqual([
      "2026-11-27T05:00",
      "2026-11-30T05:00",
    ]);
  });

  it("comes on the asked day of the week", () => {
    expect(slotsAfter({ every: "week", dayOfWeek: 7, atHour: 9 }, "2026-11-23T12:00Z", 2)).toEqual([
      "2026-11-29T08:00",
      "2026-12-06T08:00",
    ]);
  });

  it("means the last day where a month has no 31st, also in leap years", () => {
    const monthly: FullCadence = { every: "month", dayOfMonth: 31, atHour: 12 };
    expect(slotsAfter(monthly, "2028-01-15T12:00Z", 4).map((at) => at.slice(0, 10))).toEqual([
      "2028-01-31",
      "2028-02-29",
      "2028-03-31",
      "2028-04-30",
    ]);
  });

  it("comes every n hours from midnight on, so that the hours are the same each day", () => {
    expect(slotsAfter({ every: "hour", n: 9 }, "2026-11-23T00:00Z", 4)).toEqual([
      "2026-11-23T08:00",
      "2026-11-23T17:00",
      "2026-11-23T23:00",
      "2026-11-24T08:00",
    ]);
  });
});

describe("what is still to be served", () => {
  const daily: FullCadence = { every: "day", atHour: 6 };
  const at = (text: string) => Date.parse(text);

  it("is one slot after a gap, however many were missed", () => {
    const fired = firedAt(daily, at("2026-11-20T05:00Z"), berlin);
    expect(nextSlot(daily, fired, berlin)).toBe(at("2026-11-21T05:00Z"));
    const caughtUp = firedAt(daily, at("2026-11-23T19:00Z"), berlin);
    expect(nextSlot(daily, caughtUp, berlin)).toBe(at("2026-11-24T05:00Z"));
  });

  it("is the slot of the same day after a catch-up in the night before it", () => {
    const caughtUp = firedAt(daily, at("2026-11-23T02:00Z"), berlin);
    expect(nextSlot(daily, caughtUp, berlin)).toBe(at("2026-11-23T05:00Z"));
  });

  it("is not the same day again when the spreadsheet moves west, and no day less when it moves east", () => {
    const inBerlin = firedAt(daily, at("2026-11-23T05:00Z"), berlin);
    expect(nextSlot(daily, inBerlin, newYork)).toBe(at("2026-11-24T11:00Z"));
    const inNewYork = firedAt(daily, at("2026-11-23T11:00Z"), newYork);
    expect(nextSlot(daily, inNewYork, zoneTime("Asia/Tokyo"))).toBe(at("2026-11-23T21:00Z"));
  });
});

const cadences: fc.Arbitrary<FullCadence> = fc.oneof(
  fc.record({ every: fc.constant("hour" as const), n: fc.integer({ min: 1, max: 23 }) }),
  fc.record({ every: fc.constantFrom("day" as const, "weekday" as const), atHour: fc.nat(23) }),
  fc.record({
    every: fc.constant("week" as const),
    dayOfWeek: fc.integer({ min: 1, max: 7 }),
    atHour: fc.nat(23),
  }),
  fc.record({
    every: fc.constant("month" as const),
    dayOfMonth: fc.integer({ min: 1, max: 31 }),
    atHour: fc.nat(23),
  }),
);

/** Zones with clocks that change by an hour, by half of one, at midnight, not at all, and far from UTC. */
const zones = fc
  .constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Pacific/Kiritimati",
  )
  .map(zoneTime);

const instants = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2029, 0, 1) });

describe("any cadence", () => {
  test.prop([cadences, zones, instants], { numRuns: 60 })("goes on, never back", (cadence, zone, from) => {
    let at = from;
    for (let n = 0; n < 5; n++) {
      const next = nextAt(cadence, at, zone);
      expect(next).toBeGreaterThan(at);
      expect(next - at).toBeLessThanOrEqual(62 * DAY);
      at = next;
    }
  });

  test.prop([cadences, zones, instants, fc.nat(40 * DAY)], { numRuns: 60 })(
    "gives the same slot from wherever one looks before it",
    (cadence, zone, from, share) => {
      const next = nextAt(cadence, from, zone);
      const between = Math.min(from + share, next - 1);
      expect(nextAt(cadence, between, zone)).toBe(next);
    },
  );

  test.prop([cadences, zones, instants], { numRuns: 25 })(
    "that is looked at every hour serves each slot once, in the hour it falls into",
    (cadence, zone, from) => {
      let fired: Fired = firedAt(cadence, from, zone);
      const until = from + 10 * DAY;
      const served: number[] = [];
      for (let now = from; now <= until; now += HOUR) {
        const slot = nextSlot(cadence, fired, zone);
        if (slot > now) continue;
        expect(now - slot).toBeLessThan(HOUR);
        served.push(slot);
        fired = firedAt(cadence, now, zone);
      }
      const expected: number[] = [];
      for (let at = nextAt(cadence, from, zone); at <= until; at = nextAt(cadence, at, zone))
        expected.push(at);
      expect(served).toEqual(expected.filter((at) => at <= until - HOUR || served.includes(at)));
    },
  );

  test.prop([cadences, fc.array(zones, { minLength: 2, maxLength: 5 }), instants], { numRuns: 25 })(
    "serves no slot twice and stays alive while the spreadsheet's zone changes",
    (cadence, zonesInTurn, from) => {
      let fired: Fired = { at: from, day: 0 };
      const stamps: Fired[] = [];
      for (const zone of zonesInTurn) {
        const slot = nextSlot(cadence, fired, zone);
        expect(slot).toBeGreaterThan(fired.at);
        expect(slot - fired.at).toBeLessThanOrEqual(64 * DAY);
        fired = firedAt(cadence, slot, zone);
        stamps.push(fired);
      }
      const days = stamps.map(({ day }) => day);
      if (cadence.every !== "hour") expect(new Set(days).size).toBe(days.length);
    },
  );
});
