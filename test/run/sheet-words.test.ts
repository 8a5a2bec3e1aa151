import { describe, expect, it } from "vitest";
import { CATALOGS } from "../../src/languages/languages.ts";
import { sheetWords } from "../../src/run/sheet-words.ts";
import { fakePorts } from "../fakes/fake-ports.ts";

const NOON = Date.UTC(2026, 10, 12, 11, 5);

function wordsFor(language: string | null, locale = "en_US") {
  const { ports } = fakePorts();
  ports.preferences.keepLanguage(language);
  ports.mail.state.locale = locale;
  return sheetWords(ports);
}

describe("what is written into the sheet", () => {
  it("is English where nobody translated it, and where nobody chose and the locale says nothing", () => {
    expect(wordsFor("xx").say("new", { day: "12 Nov" })).toBe("new, 12 Nov");
    expect(wordsFor(null, "").day(NOON)).toBe("12 Nov");
  });

  it("is in the language of whoever runs it, else in that of the spreadsheet", () => {
    expect(wordsFor("de", "fr_FR").say("changesTitle")).toBe("Änderungen");
    expect(wordsFor(null, "fr_FR").say("changesTitle")).toBe("Modifications");
    expect(wordsFor("en", "fr_FR").say("changesTitle")).toBe("Changes");
  });

  it("says days and minutes in the zone of the spreadsheet and the manner of the language", () => {
    expect(wordsFor("de").day(NOON)).toBe("12. Nov.");
    expect(wordsFor("en").moment(NOON)).toBe("12 Nov 2026, 12:05");
  });

  it("quotes blanks as words, long texts in part, and braces as they are", () => {
    const { quote } = wordsFor("en");
    expect([quote(""), quote("x"), quote("x".repeat(300)).length]).toEqual(["blank", "“x”", 203]);
    expect(wordsFor("de").quote("{tab} # {n, plural}")).toBe("„{tab} # {n, plural}“");
  });

  it.each(["en", ...Object.keys(CATALOGS)])("names every column of the Changes tab in %s", (language) => {
    const { header } = wordsFor(language);
    expect([header.length, new Set(header).size]).toEqual([7, 7]);
  });
});
