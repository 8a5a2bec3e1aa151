import { describe, expect, it } from "vitest";
import { keyOf, resultKeys, rowIds } from "../../src/merge/row-ids.ts";
import { ROW_KEY_FIELD } from "../../src/merge/row-key-field.ts";
import type { Base } from "../../src/merge/tables.ts";
import { rowKey } from "../../src/plan/row-key.ts";

const ADA = rowKey({ name: "Ada", company: "X" });
const FIELDS = ["name", "company"];

describe("resultKeys", () => {
  it("guesses nothing of rows that bring neither key nor all that was sent", () => {
    expect(resultKeys(["name", "email"], [["Ada", "a@x"]], FIELDS)).toEqual([null]);
    expect(resultKeys(["name", "company"], [["", ""]], FIELDS)).toEqual([null]);
    expect(resultKeys([ROW_KEY_FIELD], [["nonsense"]], FIELDS)).toEqual([null]);
  });

  it("takes the key that a row brings, else makes it of what was sent", () => {
    const columns = ["company", "name", ROW_KEY_FIELD];
    expect(
      resultKeys(
        columns,
        [
          ["Y", "Bo", ADA],
          ["x ", "ADA", ""],
        ],
        FIELDS,
      ),
    ).toEqual([ADA, ADA]);
  });
});

describe("rowIds", () => {
  const base = (rows: Record<string, string[]>): Base => ({
    columns: ["email"],
    headers: ["email"],
    rows: new Map(Object.entries(rows)),
  });
  const ids = (emails: string[], known: Base | null) =>
    rowIds(
      emails.map(() => ADA),
      (at) => [emails[at] ?? ""],
      ["email"],
      known,
    );

  it("leave a row without a key without an id", () => {
    expect(rowIds([null], () => [""], ["email"], null)).toEqual([null]);
  });

  it("number several rows of one key", () => {
    expect(ids(["a", "b", "c"], null)).toEqual([ADA, `${ADA}#2`, `${ADA}#3`]);
    expect(keyOf(`${ADA}#3`)).toBe(ADA);
  });

  it("give a row that was there before its id again, in whatever order they come", () => {
    const known = base({ [ADA]: ["a"], [`${ADA}#2`]: ["b"], [`${ADA}#3`]: ["b"] });
    expect(ids(["b", "new", "a"], known)).toEqual([`${ADA}#2`, `${ADA}#3`, ADA]);
    expect(ids(["b"], known)).toEqual([`${ADA}#2`]);
  });

  it("let the one result of a row be that row, whatever it says now", () => {
    expect(ids(["new"], base({ [ADA]: ["a"] }))).toEqual([ADA]);
  });
});
