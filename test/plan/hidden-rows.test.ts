import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { findHidden, HIDDEN_CHECKS } from "../../src/plan/hidden-rows.ts";
import type { RowFilter } from "../../src/ports.ts";
import { aLeadSheet } from "../builders/lead-sheet.ts";
import { fakeSheets, SHEET_ID } from "../fakes/fake-sheets.ts";

const HIDES_DONE: RowFilter = {
  area: { row: 1, column: 1, rows: 1_000_000, columns: 3 },
  columns: [{ column: 1, hiddenValues: ["done"], condition: null }],
};

/** Rows from 2 on with these states, of which some are hidden in truth, whatever the filter's criteria say. */
function find(states: string[], hidden: number[], filter?: RowFilter) {
  const cells = states.map((state) => [state, "Acme", "Graz"]);
  const sheets = fakeSheets([aLeadSheet(cells, { hidden, ...(filter && { filter }) })]);
  const rows = cells.map((shown, at) => ({ row: at + 2, cells: shown, shown }));
  return { ...findHidden(sheets, SHEET_ID, rows), asked: sheets.asked.hiddenRows };
}

const rowsOf = (states: string[], state: string) =>
  states.flatMap((found, at) => (found === state ? [at + 2] : []));

const every = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at));

describe("findHidden", () => {
  it("asks about every row whose fate is open, up to its limit", () => {
    const { asked, unchecked } = find(
      every(HIDDEN_CHECKS + 2, () => "open"),
      [],
    );
    expect(asked).toHaveLength(HIDDEN_CHECKS);
    expect(unchecked).toEqual([HIDDEN_CHECKS + 2, HIDDEN_CHECKS + 3]);
  });

  it("asks everything when the filter is older than what is in the rows", () => {
    const states = every(100, (at) => (at % 2 === 0 ? "done" : "open"));
    const { hidden, asked } = find(states, [5], HIDES_DONE);
    expect([...hidden]).toEqual([5]);
    expect(new Set(asked).size).toBe(100);
  });

  it("never takes a row for visible that the filter hides although its value would pass", () => {
    const states = ["done", "open", "open"];
    expect([...find(states, [2, 4], HIDES_DONE).hidden].sort()).toEqual([2, 4]);
  });

  it("spends no more calls on a hundred thousand filtered rows than on a hundred", () => {
    const asked = (count: number) => {
      const states = every(count, (at) => (at < 5 ? "open" : "done"));
      return find(states, rowsOf(states, "done"), HIDES_DONE).asked;
    };
    expect(asked(100_000).length).toBe(asked(100).length);
    expect(asked(100_000).length).toBeLessThan(30);
  });

  it("asks for no filter where there are no rows", () => {
    expect(find([], [])).toMatchObject({ hidden: new Set(), unchecked: [], asked: [] });
  });

  test.prop([fc.array(fc.record({ state: fc.constantFrom("open", "done"), byHand: fc.boolean() }))])(
    "finds what is hidden by filter and by hand, and nothing else",
    (leads) => {
      const states = leads.map(({ state }) => state);
      const truth = leads.flatMap(({ state, byHand }, at) => (state === "done" || byHand ? [at + 2] : []));
      const { hidden } = find(states, truth, HIDES_DONE);
      expect([...hidden].sort((a, b) => a - b)).toEqual(truth);
    },
  );
});
