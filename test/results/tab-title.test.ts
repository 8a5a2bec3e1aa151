import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { tabTitle, uniqueTitle } from "../../src/results/tab-title.ts";

describe("tabTitle", () => {
  it.each([
    ["Find and verify emails", "23 Nov", "Find and verify emails, 23 Nov"],
    ["A/B: [test]?*\\", "23 Nov", "A B test, 23 Nov"],
    ["two\nlines\tand\u0000more", "23 Nov", "two lines and more, 23 Nov"],
    ["", "23 Nov", "Results, 23 Nov"],
    ["[*]", "23 Nov", "Results, 23 Nov"],
    ["Emails", "", "Emails"],
    ["Emails", "23/11/2026 10:30", "Emails, 23 11 2026 10 30"],
  ])("makes of %j and %j the title %j", (name, date, title) => {
    expect(tabTitle(name, date)).toBe(title);
  });

  it("cuts a long name and keeps the date", () => {
    const title = tabTitle(`${"x".repeat(91)} tail`, "23 Nov");
    expect(title.length).toBeLessThanOrEqual(100);
    expect(title.endsWith("x, 23 Nov")).toBe(true);
  });

  test.prop([fc.string({ unit: "binary", maxLength: 150 }), fc.string({ unit: "binary", maxLength: 150 })])(
    "holds nothing a tab may not be called, for any name and date",
    (name, date) => {
      const title = tabTitle(name, date);
      expect(title.length).toBeLessThanOrEqual(100);
      expect(title).not.toBe("");
      expect(title).not.toMatch(/[:\\/?*[\]\p{Cc}]/u);
      expect(title.trim()).toBe(title);
    },
  );
});

describe("uniqueTitle", () => {
  it("counts on until a title is free, without regard to case", () => {
    expect(uniqueTitle("Emails", [])).toBe("Emails");
    expect(uniqueTitle("Emails", ["emails"])).toBe("Emails (2)");
    expect(uniqueTitle("Emails", ["Emails", "EMAILS (2)", "Emails (4)"])).toBe("Emails (3)");
  });

  it("shortens a title of 100 characters to make room for the number", () => {
    const title = "x".repeat(100);
    expect(uniqueTitle(title, [title])).toBe(`${"x".repeat(96)} (2)`);
  });

  it("takes from a person's own title what a tab may not be called", () => {
    expect(uniqueTitle(" Leads [May]: a/b ", ["leads may a b"])).toBe("Leads May a b (2)");
    expect(uniqueTitle("***", [])).toBe("Results");
  });

  it("keeps to 100 characters when the title is longer", () => {
    expect(uniqueTitle("x".repeat(120), [])).toHaveLength(100);
  });

  test.prop([fc.string({ maxLength: 5 }), fc.nat(12)])(
    "is never one of the existing titles",
    (title, count) => {
      const existing: string[] = [];
      for (let made = 0; made <= count; made += 1) existing.push(uniqueTitle(title, existing));
      expect(new Set(existing.map((name) => name.toLowerCase())).size).toBe(count + 1);
    },
  );
});
