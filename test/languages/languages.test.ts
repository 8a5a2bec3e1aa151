import { describe, expect, it } from "vitest";
import { speak } from "../../src/languages/languages.ts";

describe("the language for a wish", () => {
  it.each([[undefined], ["xx"], ["zh-CN"], [""], ["../de"], ["__proto__"]])(
    "is English, with English numbers, for %j",
    (wanted) => {
      expect(speak(wanted)).toMatchObject({ locale: "en-US", server: null });
    },
  );

  it("keeps the person's own way to write numbers and dates", () => {
    expect(speak("en-GB")).toMatchObject({ locale: "en-GB", server: null });
  });

  it("forgets a part of the wish that is no locale", () => {
    expect(speak("en-?!")).toMatchObject({ locale: "en", server: null });
  });
});
