import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { MergeRules } from "../../src/merge/merge-rules.ts";
import { isDone, mergeTables } from "../../src/merge/merge-tables.ts";
import { rememberNames } from "../../src/merge/remember-names.ts";
import type { Base, Theirs } from "../../src/merge/tables.ts";
import { carryOut, merged, readTab, stepsOf, type Tab } from "./play.ts";

const text = fc.constantFrom("", "x", "y", "7", "=1", "'", "0".repeat(301), `${"0".repeat(301)}1`);

const header = fc.constantFrom("email", "name", "", "E-mail", "__proto__", "note");

const id = fc.constantFrom("a", "b", "c", "a#2");
const name = fc.constantFrom("email", "name", "score", "__proto__");
const idOrNull = fc.option(id, { nil: null, freq: 5 });

const columnsArb = fc.uniqueArray(name, { minLength: 1, maxLength: 4 });

const resultArb = columnsArb.chain((columns) =>
  fc
    .uniqueArray(fc.tuple(id, fc.array(text, { minLength: columns.length, maxLength: columns.length })), {
      selector: ([key]) => key,
      maxLength: 4,
    })
    .map((rows) => ({ columns, rows: new Map(rows) })),
);

const tabArb: fc.Arbitrary<Tab> = fc.array(header, { minLength: 1, maxLength: 5 }).chain((headers) =>
  fc
    .array(
      fc.record({
        id: idOrNull,
        cells: fc.array(text, { minLength: headers.length, maxLength: headers.length }),
      }),
      { maxLength: 5 },
    )
    .map((rows) => ({ headers, rows })),
);

const rulesArb: fc.Arbitrary<MergeRules> = fc.record({
  mode: fc.constantFrom("update", "append", "replace", "fill"),
  deletedRows: fc.constantFrom("stay", "return"),
  overwrite: fc.constant(false),
  isGone: fc.constantFrom(
    () => false,
    () => true,
    (key: string) => key === "b",
  ),
});

/** A base that came about: the first results in an empty tab, or in any tab, after which a person did whatever they liked. */
const storyArb = fc.record({ first: fc.option(resultArb), tab: tabArb, theirs: resultArb, rules: rulesArb });

type Story = { first: Theirs | null; tab: Tab; theirs: Theirs; rules: MergeRules };

const EMPTY: Tab = { headers: [], rows: [] };

const start = ({ first }: Story) => (first ? merged(null, EMPTY, first).merge.base : null);

describe("whatever stands in a tab", () => {
  test.prop([storyArb], { numRuns: 1_500 })("merging twice changes nothing", (story) => {
    const { merge, after } = merged(start(story), story.tab, story.theirs, story.rules);
    const again = mergeTables(merge.base, readTab(after), story.theirs, story.rules);
    expect(isDone(again) || story.rules.deletedRows === "return").toBe(true);
    expect(again.changed).toEqual([]);
    const { headers: _, ...known } = merge.base;
    if (isDone(again)) expect(again.base).toMatchObject(known);
  });

  test.prop([storyArb], { numRuns: 1_500 })(
    "no cell is touched that differs from what was written and is not blank",
    (story) => {
      const base = start(story);
      const { merge } = merged(base, story.tab, story.theirs, story.rules);
      for (const { row, column, id: key, name: machine, was } of merge.set) {
        expect(story.tab.rows[row - 2]?.cells[column - 1] ?? "").toBe(was);
        const written = base?.rows.get(key)?.[base.columns.indexOf(machine)];
        if (was !== "" && was.length <= 300) expect(written).toBe(was);
      }
      for (const row of merge.remove) {
        const { id: key, cells } = story.tab.rows[row - 2] ?? { id: null, cells: [] };
        const written = base?.rows.get(key ?? "") ?? [];
        for (const cell of cells) if (cell !== "" && cell.length <= 300) expect(written).toContain(cell);
      }
    },
  );

  test.prop([storyArb, fc.nat(30)], { numRuns: 1_500 })(
    "stopping after any part and merging again ends in the same tab and base",
    (story, part) => {
      const named = (base: Base | null, tab: Tab) =>
        base && (rememberNames(base, readTab(tab), story.theirs) ?? base);
      const base = named(start(story), story.tab);
      const whole = merged(base, story.tab, story.theirs, story.rules);
      const half = carryOut(story.tab, whole.merge, part % (stepsOf(whole.merge) + 1));
      const resumed = merged(named(base, half), half, story.theirs, story.rules);
      expect(resumed.after).toEqual(whole.after);
      expect(resumed.merge.base).toEqual(whole.merge.base);
      const last = (after: Tab) => {
        const { changed, added, kept, gone } = mergeTables(base, readTab(after), story.theirs, story.rules);
        return { changed, added, kept, gone };
      };
      expect(last(resumed.after)).toEqual(last(whole.after));
    },
  );

  test.prop([resultArb, resultArb], { numRuns: 500 })(
    "without edits, the tab is what came back",
    (first, theirs) => {
      const { merge, after } = merged(null, EMPTY, first);
      const next = merged(merge.base, after, theirs, { mode: "replace" });
      const shown = next.after.rows.map(({ id: key, cells }) => [
        key,
        ...theirs.columns.map((column) => cells[next.after.headers.indexOf(column)] ?? ""),
      ]);
      expect(new Map(shown.map(([key, ...cells]) => [key, cells]))).toEqual(
        new Map([...theirs.rows].map(([key, cells]) => [key, cells.map(String)])),
      );
    },
  );

  test.prop([storyArb, fc.infiniteStream(fc.nat(1_000))], { numRuns: 500 })(
    "the order of rows does not matter",
    (story, dice) => {
      const base = start(story);
      const order = [...story.tab.rows.keys()]
        .map((at) => [dice.next().value ?? 0, at] as const)
        .sort(([a], [b]) => a - b);
      const shuffled = { ...story.tab, rows: order.flatMap(([, at]) => story.tab.rows[at] ?? []) };
      const sorted = (tab: Tab) => tab.rows.map((row) => JSON.stringify(row)).sort();
      expect(sorted(merged(base, shuffled, story.theirs, story.rules).after)).toEqual(
        sorted(merged(base, story.tab, story.theirs, story.rules).after),
      );
    },
  );
});
