import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../sidebar/language/words.ts";
import { speak } from "../../../src/languages/languages.ts";

const { text, say, money, list, problem, notice } = wordsIn(speak("en-US"));

describe("an estimate of the price", () => {
  it.each([
    [41, 0.1, "About $4.10 at your $0.10 a row."],
    [3, 0.125, "About $0.38 at your $0.125 a row."],
    [3, 0.0015, "About $0.0045 at your $0.0015 a row."],
    [1_234, 2, "About $2,468.00 at your $2.00 a row."],
  ])("of %i rows at %d says what it is made of", (rows, each, words) => {
    expect(say(text.start.price, { total: money(rows * each), each: money(each, 4) })).toBe(words);
  });
});

describe("amounts", () => {
  it("are written in the manner of the language", () => {
    const german = wordsIn(speak("de-DE"));
    expect(german.number(12_345)).toBe("12.345");
    expect(german.money(4.1)).toBe("4,10\u00a0$");
  });
});

describe("a list of names", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("of %j is %j", (names, said) => {
    expect(list(names)).toBe(said);
  });
});

describe("words of the server side", () => {
  it("stay as they came where the catalog knows no better", () => {
    expect(problem({ code: "newer", message: "A newer problem." })).toMatchObject({
      message: "A newer problem.",
    });
    expect(notice({ code: "newer", message: "A newer notice." })).toBe("A newer notice.");
  });

  it("stay as they came, too, where the facts to say them otherwise were not kept", () => {
    const german = wordsIn(speak("de"));
    const view = { code: "nothing-to-send", message: "None of the 5 selected rows is to be sent." };
    expect(german.problem(view).message).toBe(view.message);
    expect(german.problem({ ...view, facts: { selected: 5 } }).message).not.toBe(view.message);
  });

  it("are said in the language of the page, with their reason", () => {
    const german = wordsIn(speak("de"));
    const cause = { code: "service-down", message: "Sixtyfour has a problem of its own right now." };
    const view = {
      code: "download-failed",
      message: "The results could not be brought here.",
      facts: { hours: 24, reason: cause.message },
      cause,
    };
    expect(german.problem(view).message).toContain(german.problem(cause).message);
    expect(
      german.problem({ code: "bridge-offline", message: "The connection is lost." }).message,
    ).not.toContain("The");
  });
});
