import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { nameColumns, repairedHeaders } from "../../src/results/column-headers.ts";

describe("nameColumns", () => {
  it.each([
    [
      ["email", "email", "email"],
      ["email", "email (2)", "email (3)"],
    ],
    [
      ["Email", "EMAIL"],
      ["Email", "EMAIL (2)"],
    ],
    [
      ["a", "", " "],
      ["a", "Column 2", "Column 3"],
    ],
    [
      [" a ", "a"],
      ["a", "a (2)"],
    ],
  ])("names %j %j", (given, names) => {
    expect(nameColumns(given, 0)).toEqual(names);
  });

  it("leaves a later column the name that the file gives it", () => {
    expect(nameColumns(["email", "email", "email (2)"], 0)).toEqual(["email", "email (3)", "email (2)"]);
    expect(nameColumns(["", "column 1"], 0)).toEqual(["Column 1 (2)", "column 1"]);
  });

  it("adds names for columns that have no header at all", () => {
    expect(nameColumns(["a"], 3)).toEqual(["a", "Column 2", "Column 3"]);
  });

  const header = fc.constantFrom("", " ", "a", "A", " a", "a (2)", "Column 1", "column 2", "Column 2 (2)");

  test.prop([fc.array(header, { maxLength: 8 }), fc.nat(8)])(
    "gives every column its own name",
    (given, width) => {
      const names = nameColumns(given, width);
      expect(names).toHaveLength(Math.max(width, given.length));
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(names.every((name) => name.trim() === name && name !== "")).toBe(true);
    },
  );

  test.prop([fc.array(header, { maxLength: 8 })])("changes nothing when named again", (given) => {
    const names = nameColumns(given, 0);
    expect(nameColumns(names, 0)).toEqual(names);
  });
});

describe("repairedHeaders", () => {
  it("lists what changed and what was added, and nothing else", () => {
    expect(repairedHeaders(["a", " b"], ["a", "b", "Column 3"])).toEqual([
      { column: 2, was: " b", now: "b" },
      { column: 3, was: "", now: "Column 3" },
    ]);
  });
});
