import { describe, expect, it } from "vitest";
import { formatMessage } from "../../src/languages/format-message.ts";

describe("formatMessage", () => {
  it("leaves a gap rather than a brace where a fact is missing", () => {
    expect(formatMessage("en-US", "a {b} c {d, number} e", {})).toBe("a  c  e");
  });

  it("takes thousands apart in amounts, and leaves plain facts alone", () => {
    const facts = { rows: 1234567, row: 3002 };
    expect(formatMessage("en-US", "{rows, number} from row {row}", facts)).toBe("1,234,567 from row 3002");
    expect(formatMessage("de-DE", "{rows, number} ab Zeile {row}", facts)).toBe("1.234.567 ab Zeile 3002");
  });

  it.each([
    ["en-US", 1, "1 row"],
    ["en-US", 0, "0 rows"],
    ["en-US", 2000, "2,000 rows"],
    ["fr-FR", 0, "0 row"],
  ])("in %s says %i as %s", (locale, rows, said) => {
    expect(formatMessage(locale, "{rows, plural, one {# row} other {# rows}}", { rows })).toBe(said);
  });

  it("fills nothing into what was filled in", () => {
    const facts = { name: "{rows} {", rows: 3 };
    expect(
      formatMessage("en-US", "“{name}”: {rows, plural, one {# in {name}} other {# of {name}}}", facts),
    ).toBe("“{rows} {”: 3 of {rows} {");
  });
});
