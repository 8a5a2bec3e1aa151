import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { headerNotices, proposeNames } from "../../src/plan/headers.ts";

const named = (...headers: string[]) => proposeNames(headers, 1).map(({ proposedName }) => proposedName);

describe("proposeNames", () => {
  it("calls a column with a blank header after its letter", () => {
    expect(named("Name", "", "  ")).toEqual(["Name", "Column B", "Column C"]);
  });

  it("does not take a letter name that another header already has", () => {
    expect(named("column b", "")).toEqual(["column b", "Column B 2"]);
  });

  it("numbers repeated headers, whatever their case and spaces", () => {
    expect(named("Email", " EMAIL ", "email")).toEqual(["Email", "EMAIL 2", "email 3"]);
  });

  it("steps over a number that a header to the right has", () => {
    expect(named("Email", "Email", "Email 2")).toEqual(["Email", "Email 3", "Email 2"]);
  });

  it("counts letters from the first column", () => {
    expect(proposeNames(["", ""], 27).map(({ proposedName }) => proposedName)).toEqual([
      "Column AA",
      "Column AB",
    ]);
  });

  test.prop([
    fc.array(fc.constantFrom("", " ", "Email", "email", "Email 2", "Email 3", "Column A", "Column B")),
  ])("proposes distinct names, none of them blank, and keeps what can serve", (headers) => {
    const proposed = proposeNames(headers, 1);
    expect(new Set(proposed.map(({ proposedName }) => proposedName.toLowerCase())).size).toBe(headers.length);
    expect(proposed.every(({ proposedName }) => proposedName.trim() !== "")).toBe(true);
    const distinct = new Set(headers.map((header) => header.trim().toLowerCase()).filter(Boolean));
    const kept = proposed.filter(({ header, proposedName }) => header === proposedName);
    expect(kept).toHaveLength(distinct.size);
  });
});

describe("headerNotices", () => {
  it("says nothing about headers that are all there and distinct", () => {
    expect(headerNotices(proposeNames(["Name", "Email"], 1), 1)).toEqual([]);
  });

  it("names the columns with a blank and those with a repeated header", () => {
    const notices = headerNotices(proposeNames(["Email", "", "email", ""], 1), 1);
    expect(notices.map(({ code }) => code)).toEqual(["blank-header", "duplicate-header"]);
    expect(notices[0]?.message).toContain("B, D");
    expect(notices[1]?.message).toContain(": C.");
  });
});
