import { describe, expect, it } from "vitest";
import { describeProblem, isProblemCode, PROBLEM_CODES } from "../../src/problems/messages.ts";

/** A fact for every gap that any text has. */
const FACTS = {
  a1: "X9",
  cells: 16,
  column: 4,
  columns: 100,
  detail: "No such column",
  field: "company",
  fields: "company",
  headerRow: 1,
  hours: 24,
  limit: 20_000,
  reason: "It was refused.",
  room: 10,
  rows: 3,
  selected: 5,
};

describe("every problem", () => {
  it.each(PROBLEM_CODES)("%s has words with all gaps filled, and full stops", (code) => {
    const { message, hint = "None." } = describeProblem(code, FACTS);
    for (const text of [message, hint]) {
      expect(text).toMatch(/^[“A-Z0-9].*[.]$/);
      expect(text).not.toMatch(/[{}]|undefined|null| {2}|\.\./);
    }
  });

  it.each(PROBLEM_CODES)("%s reads as a sentence even when the server gave no words", (code) => {
    const { message } = describeProblem(code, { ...FACTS, detail: "", reason: "" });
    expect(message).toMatch(/^[^{}]*[^\s:.][.]$/);
  });

  it.each(PROBLEM_CODES)("%s has a code of small letters", (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe("describeProblem", () => {
  it.each([
    ["No such column", "Sixtyfour did not accept the rows: No such column."],
    ["No such column.", "Sixtyfour did not accept the rows: No such column."],
    ["Really?", "Sixtyfour did not accept the rows: Really?"],
    ["", "Sixtyfour did not accept the rows."],
  ])("ends the server's words %j with one full stop", (detail, message) => {
    expect(describeProblem("rejected", { detail }).message).toBe(message);
  });

  it("fills nothing into what was filled in", () => {
    expect(describeProblem("rejected", { detail: "{rows} missing", rows: 3 }).message).toContain(
      "{rows} missing",
    );
  });
});

describe("a problem that asks for agreement", () => {
  it("names the number of rows to agree to, in a form that needs no reading", () => {
    const facts = { rows: 1234, reason: "A cap is reached." };
    expect(describeProblem("not-confirmed", facts)).toMatchObject({ confirmRows: 1234 });
    expect(describeProblem("start-refused", facts)).not.toHaveProperty("confirmRows");
  });
});

describe("isProblemCode", () => {
  it("knows the codes of today only", () => {
    expect(isProblemCode("run-lost")).toBe(true);
    expect(isProblemCode("toString")).toBe(false);
    expect(isProblemCode("")).toBe(false);
  });
});
