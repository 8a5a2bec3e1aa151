import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  afterFailure,
  GIVE_UP_AFTER_MS,
  isExhausted,
  nextTry,
  type Patience,
  repeatsOf,
} from "../../../src/run/state/patience.ts";

const NOW = 1_000_000;
const failed = (attempts: number): Patience => ({
  attempts,
  repeats: attempts,
  failingSince: NOW,
  notBefore: NOW,
  reason: "service-down",
  facts: {},
});

describe("nextTry", () => {
  it("waits twice as long each time, up to ten minutes", () => {
    const waits = [0, 1, 2, 6, 7, 50].map((attempts) => nextTry(failed(attempts), null, NOW, 0) - NOW);
    expect(waits).toEqual([5_000, 10_000, 20_000, 320_000, 600_000, 600_000]);
    expect(nextTry(undefined, null, NOW, 0)).toBe(NOW + 5_000);
  });

  it("spreads retries over half as much time again", () => {
    expect(nextTry(undefined, null, NOW, 0.5)).toBe(NOW + 6_250);
    expect(nextTry(failed(50), null, NOW, 0.999_999)).toBeLessThanOrEqual(NOW + 900_000);
  });

  it("never comes sooner than the server asks", () => {
    expect(nextTry(undefined, 60_000, NOW, 0.9)).toBe(NOW + 60_000);
    expect(nextTry(undefined, 1, NOW, 0)).toBe(NOW + 5_000);
  });

  test.prop([
    fc.nat(2_000),
    fc.option(fc.nat(86_400_000)),
    fc.double({ min: 0, max: 0.999_999, noNaN: true }),
  ])("is a time that can be stored, whatever came before", (attempts, serverWaitMs, random) => {
    const at = nextTry(failed(attempts), serverWaitMs, NOW, random);
    expect(Number.isInteger(at)).toBe(true);
    expect(at).toBeGreaterThanOrEqual(NOW + 5_000);
    expect(at).toBeLessThanOrEqual(NOW + Math.max(900_000, serverWaitMs ?? 0));
  });
});

describe("isExhausted", () => {
  const failing = (attempts: number, ms: number) => isExhausted(failed(attempts), NOW + ms);

  it("takes a day of trouble", () => {
    expect(failing(100, GIVE_UP_AFTER_MS - 1)).toBe(false);
    expect(failing(100, GIVE_UP_AFTER_MS)).toBe(true);
  });

  it("takes more than two failures with a weekend between them", () => {
    expect(failing(2, 3 * GIVE_UP_AFTER_MS)).toBe(false);
    expect(isExhausted(undefined, NOW)).toBe(false);
  });
});

describe("afterFailure", () => {
  const delay = (reason: "service-down" | "not-found", notBefore = NOW + 1) => ({ reason, notBefore });

  it("counts attempts since the first failure, and repeats of one reason apart", () => {
    const first = afterFailure(undefined, delay("service-down"), NOW);
    const second = afterFailure(first, delay("service-down"), NOW + 10);
    const third = afterFailure(second, delay("not-found", NOW + 21), NOW + 20);
    expect(second).toMatchObject({ attempts: 2, repeats: 2, failingSince: NOW });
    expect(third).toMatchObject({ attempts: 3, repeats: 1, failingSince: NOW, notBefore: NOW + 21 });
  });

  it("keeps the figures of the last failure only", () => {
    const first = afterFailure(undefined, { ...delay("service-down"), facts: { detail: "x" } }, NOW);
    expect(first.facts).toEqual({ detail: "x" });
    expect(afterFailure(first, delay("service-down"), NOW).facts).toEqual({});
  });
});

describe("repeatsOf", () => {
  it("counts the present reason if it is among those asked for", () => {
    expect(repeatsOf(failed(4), ["service-down", "not-found"])).toBe(4);
    expect(repeatsOf(failed(4), ["not-found"])).toBe(0);
    expect(repeatsOf(undefined, ["not-found"])).toBe(0);
  });
});
