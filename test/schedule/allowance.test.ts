import { describe, expect, it } from "vitest";
import { addSent, allowance } from "../../src/schedule/allowance.ts";

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const SETTINGS = { rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: false };

describe("how many rows a refresh may send", () => {
  it("is none once the file's rows of the day are sent", () => {
    expect(() => allowance({ caps: {}, sent: [] }, SETTINGS, 5_000, NOW)).toThrow("day-cap-reached");
  });

  it("is none once the schedule's own rows of the day are sent, whatever the file may", () => {
    const sent = [{ at: NOW - 23 * HOUR, rows: 50 }];
    expect(() => allowance({ caps: { perDay: 50 }, sent }, SETTINGS, 0, NOW)).toThrow("day-cap-reached");
  });

  it("is what is left of the day, or of one refresh, whichever is less", () => {
    const sent = [{ at: NOW - HOUR, rows: 40 }];
    expect(allowance({ caps: { perDay: 50 }, sent }, SETTINGS, 0, NOW)).toBe(10);
    expect(allowance({ caps: { perDay: 50, perRefresh: 5 }, sent }, SETTINGS, 0, NOW)).toBe(5);
    expect(allowance({ caps: {}, sent: [] }, SETTINGS, 4_900, NOW)).toBe(100);
    expect(allowance({ caps: {}, sent: [] }, SETTINGS, 0, NOW)).toBe(1_000);
  });

  it("may be more than the file sends without asking, when the schedule says so", () => {
    expect(allowance({ caps: { perRefresh: 2_000, perDay: 9_000 }, sent: [] }, SETTINGS, 5_000, NOW)).toBe(
      2_000,
    );
  });

  it("counts rows for a day and no longer", () => {
    const sent = [{ at: NOW - 24 * HOUR, rows: 50 }];
    expect(allowance({ caps: { perDay: 50 }, sent }, SETTINGS, 0, NOW)).toBe(50);
  });
});

describe("what is noted of sent rows", () => {
  it("stays short however often rows are sent, and adds up", () => {
    let sent: { at: number; rows: number }[] = [];
    for (let minute = 0; minute < 3 * 24 * 60; minute += 7) sent = addSent(sent, 1, NOW + minute * 60_000);
    expect(sent.length).toBeLessThanOrEqual(25);
    expect(sent.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThanOrEqual(Math.floor((24 * 60) / 7));
  });
});
