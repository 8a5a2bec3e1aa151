import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../sidebar/language/words.ts";
import { clockTime, elapsed } from "../../../sidebar/views/times.ts";
import { speak } from "../../../src/languages/languages.ts";

const WORDS = wordsIn(speak("en-US"));
const START = "2026-11-23T14:02:00.000Z";
const secondsIn = (seconds: number) => Date.parse(START) + seconds * 1000;

describe("elapsed", () => {
  it.each([
    ["0 s", -5],
    ["0 s", 0],
    ["59 s", 59],
    ["1 min 0 s", 60],
    ["3 min 12 s", 192],
    ["1 h 0 min", 3_600],
    ["26 h 5 min", 93_900],
  ])("says %s after %i seconds", (words, seconds) => {
    expect(elapsed(START, secondsIn(seconds), WORDS)).toBe(words);
  });
});

describe("clockTime", () => {
  it("leaves the date out on the same day and names it on another", () => {
    const today = clockTime(Date.parse(START), secondsIn(60), WORDS);
    const later = clockTime(Date.parse(START), secondsIn(3 * 86_400), WORDS);
    expect(later).toContain("23");
    expect(later.length).toBeGreaterThan(today.length);
  });
});
