import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { recallMapping } from "../../src/plan/recall-choices.ts";
import type { RememberedChoices, RememberedColumn } from "../../src/protocol.ts";
import { columnsOf } from "../builders/columns.ts";
import { SKIP_ALL } from "../builders/run-request.ts";

type Choices = Pick<RememberedChoices, "fields" | "skip">;

/** Remembered columns, each mapped to the field of its place: f1, f2, ... */
function mapped(...columns: [string, number][]): Choices {
  const fields = columns.map(([header, column], index) => ({ header, column, name: `f${index + 1}` }));
  return { fields, skip: SKIP_ALL };
}

const skippingFilled = (whenFilled: RememberedColumn): Choices => ({
  fields: [],
  skip: { ...SKIP_ALL, whenFilled },
});

describe("recallMapping loses", () => {
  it("a column whose header is gone, although another stands in its place", () => {
    expect(recallMapping(columnsOf("Name", "City"), mapped(["Name", 1], ["Company", 2]))).toEqual({
      fields: [{ column: 1, name: "f1" }],
      skip: SKIP_ALL,
      lost: ["Company"],
    });
  });

  it("a column that could now be either of two", () => {
    const { fields, lost } = recallMapping(columnsOf("E-Mail", "e mail"), mapped(["Email", 1]));
    expect({ fields, lost }).toEqual({ fields: [], lost: ["Email"] });
  });

  it("one of two remembered columns that have only one place left", () => {
    const { fields, lost } = recallMapping(columnsOf("EMAIL"), mapped(["E-Mail", 1], ["Email", 2]));
    expect({ fields, lost }).toEqual({ fields: [{ column: 1, name: "f1" }], lost: ["Email"] });
  });

  it("a column without a header once its place has one, or is outside the table", () => {
    expect(recallMapping(columnsOf("Name"), mapped(["", 1], ["", 28])).lost).toEqual(["A", "AB"]);
  });

  it("a column whose header is now only proposed", () => {
    expect(recallMapping(columnsOf("Name", ""), mapped(["Column B", 2])).lost).toEqual(["Column B"]);
  });

  it("headers that are nothing but marks, unless they are the same marks", () => {
    expect(recallMapping(columnsOf("--"), mapped(["…", 1])).lost).toEqual(["…"]);
    expect(recallMapping(columnsOf("--"), mapped(["--", 9])).fields).toEqual([{ column: 1, name: "f1" }]);
  });

  it("the wish to send rows again that were sent before: they are paid for again", () => {
    const recalled = recallMapping(columnsOf("Name"), {
      fields: [],
      skip: { ...SKIP_ALL, alreadySent: false },
    });
    expect(recalled.skip).toEqual(SKIP_ALL);
  });

  it("the column that was to be empty, and then skips no row for it", () => {
    const recalled = recallMapping(columnsOf("Name"), skippingFilled({ header: "Email", column: 4 }));
    expect(recalled).toEqual({ fields: [], skip: SKIP_ALL, lost: ["Email"] });
  });

  it("each column once, even if it was both mapped and to be empty", () => {
    const { fields } = mapped(["Email", 4]);
    const skip = { ...SKIP_ALL, whenFilled: { header: "Email", column: 4 } };
    expect(recallMapping(columnsOf("Name"), { fields, skip }).lost).toEqual(["Email"]);
  });
});

describe("recallMapping finds", () => {
  it("columns that have moved", () => {
    const recalled = recallMapping(columnsOf("City", "Company", "Name"), mapped(["Name", 1], ["Company", 2]));
    expect(recalled.fields).toEqual([
      { column: 3, name: "f1" },
      { column: 2, name: "f2" },
    ]);
    expect(recalled.lost).toEqual([]);
  });

  it("a header that is written otherwise, but the same one first", () => {
    expect(recallMapping(columnsOf("full_name"), mapped(["Full Name", 1])).fields).toHaveLength(1);
    const both = recallMapping(columnsOf("E-Mail", "Mail", "Email"), mapped(["email", 1], ["Email", 2]));
    expect(both.fields).toEqual([
      { column: 3, name: "f2" },
      { column: 1, name: "f1" },
    ]);
  });

  it("the second of two columns of one header, wherever both have moved", () => {
    const remembered = mapped(["Email 2", 3]);
    expect(recallMapping(columnsOf("Name", "Email", "Email"), remembered).fields).toMatchObject([
      { column: 3 },
    ]);
    expect(recallMapping(columnsOf("Name", "City", "Email", "Email"), remembered).fields).toMatchObject([
      { column: 4 },
    ]);
  });

  it("a column without a header by its number", () => {
    expect(recallMapping(columnsOf("Name", ""), mapped(["", 2])).fields).toEqual([{ column: 2, name: "f1" }]);
  });

  it("the column that is to be empty, though it is mapped as well", () => {
    const { fields } = mapped(["Email", 1]);
    const skip = { ...SKIP_ALL, whenFilled: { header: "Email", column: 1 } };
    expect(recallMapping(columnsOf("Name", "email"), { fields, skip })).toEqual({
      fields: [{ column: 2, name: "f1" }],
      skip: { ...SKIP_ALL, whenFilled: 2 },
      lost: [],
    });
  });
});

describe("recallMapping for any columns and choices", () => {
  const header = fc.constantFrom(
    "",
    " ",
    "Name",
    "name",
    "NAME!",
    "Email",
    "E-Mail",
    "Email 2",
    "--",
    "Column B",
  );
  const headers = fc.array(header, { maxLength: 6 });
  const field = fc.record({
    header,
    column: fc.integer({ min: 1, max: 8 }),
    name: fc.constantFrom("full_name", "company", "email"),
  });
  const choices: fc.Arbitrary<Choices> = fc.record({
    fields: fc.array(field, { maxLength: 6 }),
    skip: fc.constant(SKIP_ALL),
  });

  test.prop([headers, choices])("maps no column twice and no field twice", (given, remembered) => {
    const columns = columnsOf(...given);
    const { fields } = recallMapping(columns, remembered);
    expect(new Set(fields.map(({ column }) => column)).size).toBe(fields.length);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    const known = new Set(remembered.fields.map(({ name }) => name));
    for (const { column, name } of fields) {
      expect(columns.some((one) => one.column === column)).toBe(true);
      expect(known.has(name)).toBe(true);
    }
  });

  const distinct = fc.uniqueArray(
    header.filter((text) => text.trim() !== ""),
    { selector: (text) => text.toLowerCase() },
  );
  const reordered = distinct.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
    ),
  );

  test.prop([reordered, choices])(
    "changes nothing but the numbers when columns are reordered",
    ([before, after], { fields }) => {
      const named = fields.filter(({ header: text }) => text.trim() !== "");
      const outcome = (given: string[]) => {
        const recalled = recallMapping(columnsOf(...given), { fields: named, skip: SKIP_ALL });
        return {
          mapped: recalled.fields.map(({ column, name }) => [given[column - 1], name]),
          lost: recalled.lost,
        };
      };
      expect(outcome(after)).toEqual(outcome(before));
    },
  );
});
