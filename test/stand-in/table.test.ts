import { describe, expect, it } from "vitest";
import { parseJson } from "../../dev/sixtyfour/json.ts";
import { cellText, recordsOfTable, tableOfRecords, withColumns } from "../../dev/sixtyfour/table.ts";
import { object } from "./client.ts";

describe("cellText", () => {
  it.each([
    [null, ""],
    ["as it is", "as it is"],
    ["", ""],
    [3, "3"],
    [9.5, "9.5"],
    [true, "True"],
    [false, "False"],
    [[], "[]"],
    [["Whatnot", "Deepgram"], "['Whatnot', 'Deepgram']"],
    [["don't"], '["don\'t"]'],
    [[`both ' and "`], `['both \\' and "']`],
    [["two\nlines"], "['two\\nlines']"],
    [{ number: "+1", region: null }, "{'number': '+1', 'region': None}"],
  ])("shows %j as %j, as Python would", (value, text) => {
    expect(cellText(value)).toBe(text);
  });
});

describe("tables", () => {
  it("gather the columns of all records and leave gaps null", () => {
    const table = tableOfRecords([{ a: "1" }, { b: "2", a: "3" }], "LEAD");
    expect(table).toEqual({
      rowType: "LEAD",
      columns: ["a", "b"],
      rows: [
        ["1", null],
        ["3", "2"],
      ],
    });
  });

  it("take headers that objects are born with for headers like any other", () => {
    const records = [{ name: "Ada" }, object(parseJson('{"constructor":"x","toString":"y"}'))];
    expect(tableOfRecords(records, "LEAD").rows).toEqual([
      ["Ada", null, null],
      [null, "x", "y"],
    ]);
  });

  it("give their records back", () => {
    const records = [
      { a: "1", b: null },
      { a: "3", b: ["2"] },
    ];
    expect(recordsOfTable(tableOfRecords(records, "LEAD"))).toEqual(records);
  });

  it("overwrite a column that is there and append one that is not", () => {
    const table = tableOfRecords([{ email: "old", name: "n" }], "LEAD");
    const wider = withColumns(table, ["email", "status"], () => ["new", "OK"]);
    expect(wider.columns).toEqual(["email", "name", "status"]);
    expect(wider.rows).toEqual([["new", "n", "OK"]]);
  });
});
