import { describe, expect, it } from "vitest";
import { GIVE_UP_AFTER_MS, isExhausted, nextTry } from "../../src/run/patience.ts";
import { CALM } from "../../src/run/run.ts";

const NOW = 1_000_000;

describe("nextTry", () => {
  it("waits twice as long each time, up to ten minutes", () => {
    const waits = [0, 1, 2, 6, 7, 50].map((attempts) => nextTry({ ...CALM, attempts }, null, NOW) - NOW);
    expect(waits).toEqual([5_000, 10_000, 20_000, 320_000, 600_000, 600_000]);
  });

  it("never comes sooner than the server asks", () => {
    expect(nextTry(CALM, 60_000, NOW)).toBe(NOW + 60_000);
    expect(nextTry(CALM, 1, NOW)).toBe(NOW + 5_000);
  });
});

describe("isExhausted", () => {
  const failing = (attempts: number, ms: number) =>
    isExhausted({ ...CALM, attempts, failingSince: NOW }, NOW + ms);

  it("takes a day of trouble", () => {
    expect(failing(100, GIVE_UP_AFTER_MS - 1)).toBe(false);
    expect(failing(100, GIVE_UP_AFTER_MS)).toBe(true);
  });

  it("takes more than two failures with a weekend between them", () => {
    expect(failing(2, 3 * GIVE_UP_AFTER_MS)).toBe(false);
    expect(isExhausted(CALM, NOW + GIVE_UP_AFTER_MS)).toBe(false);
  });
});
