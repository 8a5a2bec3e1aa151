import { describe, expect, it } from "vitest";
import { apiTime } from "../../src/sixtyfour/api-time.ts";

describe("apiTime", () => {
  it.each([null, "", "yesterday", "2026-13-45T00:00:00Z"])("takes %j for no time", (text) => {
    expect(apiTime(text)).toBeNull();
  });

  it.each([
    "2026-11-23T14:02:00Z",
    "2026-11-23T15:02:00+01:00",
    "2026-11-23T14:02:00.000000+00:00",
    "2026-11-23T14:02:00",
    "2026-11-23T14:02:00.000",
  ])("reads %s, as UTC where no zone is told", (text) => {
    expect(apiTime(text)).toBe(Date.UTC(2026, 10, 23, 14, 2));
  });
});
