import { describe, expect, it } from "vitest";
import type { Base, Theirs } from "../../src/merge/tables.ts";
import type { Tab } from "./play.ts";
import { merged } from "./play.ts";

type Rows = Record<string, (string | number)[]>;

function theirsOf(columns: string[], rows: Rows): Theirs {
  return { columns, rows: new Map(Object.entries(rows)) };
}

function baseOf(columns: string[], rows: Record<string, string[]>, headers = columns): Base {
  return { columns, headers, rows: new Map(Object.entries(rows)) };
}

function tabOf(headers: string[], rows: [string | null, ...string[]][]): Tab {
  return { headers, rows: rows.map(([id, ...cells]) => ({ id, cells })) };
}

const BASE = baseOf(["name", "email"], { a: ["Ada", "old@x"], b: ["Bo", "bo@x"] });

const TAB = tabOf(
  ["name", "email"],
  [
    ["a", "Ada", "old@x"],
    ["b", "Bo", "bo@x"],
  ],
);

const NEWS = theirsOf(["name", "email"], { a: ["Ada", "new@x"], b: ["Bo", "bo@x"] });

describe("a person's edit wins", () => {
  it("and the newer machine value is told", () => {
    const tab = tabOf(
      ["name", "email"],
      [
        ["a", "Ada", "mine@x"],
        ["b", "Bo", "bo@x"],
      ],
    );
    const { merge, after } = merged(BASE, tab, NEWS);
    expect(after).toEqual(tab);
    expect(merge.kept).toEqual([{ row: 2, column: 2, name: "email", found: "new@x" }]);
    expect(merge.changed).toEqual([]);
  });

  it("quietly when the machine found nothing new", () => {
    const tab = tabOf(
      ["name", "email"],
      [
        ["a", "Ada", "old@x"],
        ["b", "Robert", "bo@x"],
      ],
    );
    expect(merged(BASE, tab, NEWS).merge).toMatchObject({ kept: [], set: [{ row: 2, was: "old@x" }] });
  });

  it("when it emptied the cell", () => {
    const tab = tabOf(
      ["name", "email"],
      [
        ["a", "Ada", ""],
        ["b", "Bo", "bo@x"],
      ],
    );
    expect(merged(BASE, tab, NEWS).after).toEqual(tab);
  });

  it("when it is a formula, even where everything may be written over", () => {
    const tab = tabOf(["name", "email"], [["a", "Ada", "\u0000=A2"]]);
    expect(merged(null, tab, NEWS, { mode: "fill", overwrite: true }).after).toEqual(tab);
  });

  it("in a tab of which nobody knows what was written there", () => {
    const tab = tabOf(
      ["name", "email"],
      [
        ["a", "Ada", "old@x"],
        ["b", "Bo", ""],
      ],
    );
    const { merge, after } = merged(null, tab, NEWS);
    expect(after.rows.map(({ cells }) => cells)).toEqual([
      ["Ada", "old@x"],
      ["Bo", "bo@x"],
    ]);
    expect(merge.kept).toHaveLength(1);
  });
});

describe("columns", () => {
  it.each([
    [
      "moved",
      ["email", "name"],
      [
        ["a", "old@x", "Ada"],
        ["b", "bo@x", "Bo"],
      ],
      ["new@x", "Ada"],
    ],
    [
      "among the person's own",
      ["", "name", "note", "email"],
      [["a", "", "Ada", "call", "old@x"]],
      ["", "Ada", "call", "new@x"],
    ],
    [
      "under a name they gave",
      ["name", "E-mail"],
      [
        ["a", "Ada", "old@x"],
        ["b", "Bo", "bo@x"],
      ],
      ["Ada", "new@x"],
    ],
    [
      "under a name they gave, half updated",
      ["name", "E-mail"],
      [
        ["a", "Ada", "old@x"],
        ["b", "Bo", "bo@x"],
      ],
      ["Ada", "new@x"],
    ],
  ] as [string, string[], [string, ...string[]][], string[]][])(
    "that stand %s are found",
    (_, headers, rows, first) => {
      expect(merged(BASE, tabOf(headers, rows), NEWS).after.rows[0]?.cells).toEqual(first);
    },
  );

  it("keep the name that a person gave, also when they edit the column afterwards", () => {
    const renamed = tabOf(
      ["name", "E-mail"],
      [
        ["a", "Ada", "old@x"],
        ["b", "Bo", "bo@x"],
      ],
    );
    const { merge, after } = merged(BASE, renamed, NEWS);
    const edited = {
      ...after,
      rows: after.rows.map((row, at) => (at === 1 ? { ...row, cells: ["Bo", "mine"] } : row)),
    };
    const again = theirsOf(["name", "email"], { a: ["Ada", "third@x"], b: ["Bo", "third@x"] });
    expect(merged(merge.base, edited, again).after.rows.map(({ cells }) => cells)).toEqual([
      ["Ada", "third@x"],
      ["Bo", "mine"],
    ]);
  });

  it("that a person deleted stay deleted, and those new in the results are added", () => {
    const tab = tabOf(
      ["name"],
      [
        ["a", "Ada"],
        ["b", "Bo"],
      ],
    );
    const more = theirsOf(["name", "email", "score"], { a: ["Ada", "new@x", 7], b: ["Bo", "bo@x", 9] });
    const { merge, after } = merged(BASE, tab, more);
    expect(after).toMatchObject({
      headers: ["name", "score"],
      rows: [{ cells: ["Ada", "7"] }, { cells: ["Bo", "9"] }],
    });
    expect(merge.addColumns).toEqual([{ name: "score", column: 2 }]);
    expect(merged(merge.base, after, more).after).toEqual(after);
  });
});

describe("rows", () => {
  it("that a person deleted stay deleted, for good", () => {
    const tab = tabOf(["name", "email"], [["b", "Bo", "bo@x"]]);
    const { merge, after } = merged(BASE, tab, NEWS);
    expect(after).toEqual(tab);
    expect(merged(merge.base, after, NEWS).after).toEqual(tab);
  });

  it("that a person deleted return when that is wanted", () => {
    const tab = tabOf(["name", "email"], [["b", "Bo", "bo@x"]]);
    expect(merged(BASE, tab, NEWS, { deletedRows: "return" }).after.rows).toEqual([
      ...tab.rows,
      { id: "a", cells: ["Ada", "new@x"] },
    ]);
  });

  it("that are new are added below, with blanks in the person's columns", () => {
    const tab = tabOf(["note", "name", "email"], [["a", "call", "Ada", "old@x"]]);
    const { merge, after } = merged(BASE, tab, theirsOf(["name", "email"], { c: ["Chen", "c@x"] }));
    expect(after.rows[1]).toEqual({ id: "c", cells: ["", "Chen", "c@x"] });
    expect(merge).toMatchObject({ added: ["c"], set: [] });
  });

  it("that share an id are left alone and listed", () => {
    const tab = tabOf(
      ["name", "email"],
      [
        ["a", "Ada", "old@x"],
        ["a", "Ada", "old@x"],
      ],
    );
    const { merge, after } = merged(BASE, tab, NEWS);
    expect(after).toEqual(tab);
    expect(merge.ambiguous).toEqual([2, 3]);
  });

  it("that are gone from the source are told and stay", () => {
    const { merge, after } = merged(BASE, TAB, theirsOf(["name", "email"], {}), {
      isGone: (id) => id === "b",
    });
    expect(after).toEqual(TAB);
    expect(merge.gone).toEqual([3]);
  });

  it("that did not come back are removed when the tab is replaced, unless a person wrote in them", () => {
    const tab = tabOf(
      ["name", "email", "note"],
      [
        ["a", "Ada", "old@x", ""],
        ["b", "Bo", "bo@x", "call"],
        [null, "", "", "mine"],
      ],
    );
    const { merge, after } = merged(BASE, tab, theirsOf(["name", "email"], { c: ["Chen", "c@x"] }), {
      mode: "replace",
    });
    expect(after.rows.map(({ id }) => id)).toEqual(["b", null, "c"]);
    expect(merge.gone).toEqual([3]);
  });

  it("are only ever added below when the tab grows", () => {
    const { after } = merged(BASE, TAB, theirsOf(["name", "email"], { "a@2": ["Ada", "new@x"] }), {
      mode: "append",
    });
    expect(after.rows).toEqual([...TAB.rows, { id: "a@2", cells: ["Ada", "new@x"] }]);
  });
});

describe("the person's own rows", () => {
  const own = tabOf(
    ["Name", "Company", "email"],
    [
      ["a", "Ada", "X", ""],
      ["b", "Bo", "Y", "mine@x"],
      ["a", "Ada", "X", ""],
    ],
  );
  const found = theirsOf(["email", "score"], { a: ["a@x", 7], b: ["b@x", ""], z: ["z@x", 1] });

  it("are filled where blank, each row of the same content alike", () => {
    const { merge, after } = merged(null, own, found, { mode: "fill" });
    expect(after.headers).toEqual(["Name", "Company", "email", "score"]);
    expect(after.rows.map(({ cells }) => cells.slice(2))).toEqual([["a@x", "7"], ["mine@x"], ["a@x", "7"]]);
    expect(merge).toMatchObject({ unplaced: ["z"], append: [], kept: [{ row: 3, found: "b@x" }] });
  });

  it("are written over when that is asked for, but never with nothing", () => {
    const filled = tabOf(["Name", "email", "score"], [["b", "Bo", "mine@x", "5"]]);
    expect(merged(null, filled, found, { mode: "fill", overwrite: true }).after.rows[0]?.cells).toEqual([
      "Bo",
      "b@x",
      "5",
    ]);
  });
});
