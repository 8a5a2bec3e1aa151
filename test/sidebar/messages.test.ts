import { describe, expect, it } from "vitest";
import { text } from "../../sidebar/messages.ts";

describe("an estimate of the price", () => {
  it.each([
    [41, 0.1, "About $4.10 at your $0.10 a row."],
    [3, 0.125, "About $0.38 at your $0.125 a row."],
    [3, 0.0015, "About $0.0045 at your $0.0015 a row."],
    [1_234, 2, "About $2,468.00 at your $2.00 a row."],
  ])("of %i rows at %d says what it is made of", (rows, each, words) => {
    expect(text.start.price(rows, each)).toBe(words);
  });
});

describe("what a retry says beforehand", () => {
  it("speaks of others only where there are some", () => {
    expect(text.retry.sends(1, true)).toBe("Sends 1 row. The others are not paid for again.");
    expect(text.retry.sends(12, false)).toBe("Sends 12 rows.");
  });
});

describe("a run that was stopped", () => {
  it("says how many rows may have been paid for", () => {
    expect(text.run.cancelledCost(0)).toBe("Nothing was sent.");
    expect(text.run.cancelledCost(1)).toMatch(/^1 row was sent before it stopped/);
  });
});
