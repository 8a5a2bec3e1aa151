import { expect, it } from "vitest";
import { retriesOf } from "../../../sidebar/model/retries-of.ts";
import { aRun } from "../builders.ts";

const RESULT = { sheetId: 7, sheetName: "Results", rows: 9, columns: 5 };

it("offers nothing for a run without failed or empty rows", () => {
  expect(retriesOf(aRun({ status: "done", result: RESULT }))).toEqual([]);
});

it("offers failed rows of every kind of run", () => {
  const failed = { status: "failed", rowsFailed: 4 } as const;
  expect(retriesOf(aRun(failed))).toEqual(["failed"]);
  expect(retriesOf(aRun({ ...failed, output: { kind: "own-rows" } }))).toEqual(["failed"]);
});

it("offers empty rows of a tab of their own, behind the failed ones", () => {
  expect(retriesOf(aRun({ status: "done", result: RESULT, rowsFailed: 1, rowsEmpty: 2 }))).toEqual([
    "failed",
    "empty",
  ]);
});

it("offers no empty rows that the server side could not recognise", () => {
  const empty = { status: "done", rowsEmpty: 2, result: RESULT } as const;
  expect(retriesOf(aRun({ ...empty, output: { kind: "own-rows" } }))).toEqual([]);
  const refresh = { kind: "refresh", scheduleId: null, sheetId: 7 } as const;
  expect(retriesOf(aRun({ ...empty, output: refresh }))).toEqual([]);
});

it("offers no empty rows once the tab was taken away", () => {
  expect(retriesOf(aRun({ status: "done", rowsEmpty: 2 }))).toEqual([]);
});
