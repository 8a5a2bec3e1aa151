import { describe, expect, it } from "vitest";
import { requestToday } from "../../src/schedule/request-today.ts";
import { aLeadSheet } from "../builders/lead-sheet.ts";
import { aSchedule } from "../builders/schedule.ts";
import { type FakeSheet, fakeSheets } from "../fakes/fake-sheets.ts";

const today = (sheet: FakeSheet, change: Parameters<typeof aSchedule>[0] = {}) =>
  requestToday(fakeSheets([sheet]), aSchedule(change));

/** The facts and the code of a refusal. */
function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("It was not refused");
}

describe("what a schedule asks for today", () => {
  it("is refused when its tab is gone", () => {
    expect(refusal(() => requestToday(fakeSheets([]), aSchedule()))).toMatchObject({
      code: "source-tab-gone",
      facts: { tab: "Leads" },
    });
  });

  it.each([
    [
      "deleted",
      [
        ["Name", "City"],
        ["Ada", "Lisbon"],
      ],
      "Company",
    ],
    [
      "renamed",
      [
        ["Name", "Firm"],
        ["Ada", "Lisbon"],
      ],
      "Company",
    ],
    [
      "standing twice in other words",
      [
        ["Name", "company", "COMPANY."],
        ["Ada", "x", "y"],
      ],
      "Company",
    ],
    ["all gone with the whole content", [], "Name, Company"],
  ])("is refused with a mapped column %s, and never sends less than was agreed", (_, cells, columns) => {
    expect(refusal(() => today({ cells }))).toMatchObject({ code: "columns-gone", facts: { columns } });
  });

  it("follows columns to where they stand now", () => {
    const cells = [
      ["City", "Company", "Note", "Name"],
      ["Lisbon", "Northwind", "", "Ada"],
    ];
    const skip = { ...aSchedule().skip, whenFilled: { header: "Note", column: 1 } };
    expect(today({ cells }, { skip })).toMatchObject({
      fields: [
        { column: 4, name: "full_name" },
        { column: 2, name: "company" },
      ],
      skip: { whenFilled: 3 },
    });
  });

  it("is the whole table as it has grown, or just the range", () => {
    const sheet = aLeadSheet([...Array(9)].map((_, n) => [`Lead ${n}`, "X", "Y"]));
    expect(today(sheet).a1).toBe("A2:C10");
    const source = { ...aSchedule().source, wholeTable: false };
    expect(today(sheet, { source }).a1).toBe("A2:C4");
  });

  it("skips what was sent before unless everything is to be sent", () => {
    expect(today(aLeadSheet(), { send: "everything" }).skip.alreadySent).toBe(false);
    const skip = { ...aSchedule().skip, alreadySent: false };
    expect(today(aLeadSheet(), { send: "older-than", skip }).skip.alreadySent).toBe(true);
  });
});
