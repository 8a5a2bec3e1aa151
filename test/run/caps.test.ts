import { describe, expect, it } from "vitest";
import { capsReached } from "../../src/run/caps.ts";

const CAPS = { rowsPerRun: 100, rowsPerDay: 1_000, readableLists: false };
const codes = (toSend: number, sent: number) => capsReached(CAPS, toSend, sent).map(({ code }) => code);

describe("capsReached", () => {
  it.each([
    [0, 5_000, []],
    [100, 0, []],
    [101, 0, ["over-run-cap"]],
    [100, 900, []],
    [100, 901, ["over-day-cap"]],
    [101, 900, ["over-run-cap", "over-day-cap"]],
  ])("asks for %i rows after %i others: %j", (toSend, sent, asks) => {
    expect(codes(toSend, sent)).toEqual(asks);
  });

  it("names the figures, so that a person knows what they agree to", () => {
    const [run, day] = capsReached(CAPS, 150, 900);
    expect(run?.message).toMatch(/150 rows.+100/);
    expect(day?.message).toMatch(/150 rows.+1,000.+900/);
  });
});
