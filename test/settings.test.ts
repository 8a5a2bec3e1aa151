import { describe, expect, it } from "vitest";
import { readSettings, saveSettings } from "../src/settings.ts";
import { fakeRecords } from "./fakes/fake-records.ts";

const DEFAULTS = { rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: false };
const SET = { rowsPerRun: 10, rowsPerDay: 20, pricePerRow: 0.05, readableLists: true, language: "de" };

describe("the settings of a file", () => {
  it.each([
    ["nothing", undefined],
    ["no JSON", "{"],
    ["null", "null"],
    ["a cap of no rows", JSON.stringify({ ...SET, rowsPerRun: 0 })],
    ["a negative cap", JSON.stringify({ ...SET, rowsPerDay: -1 })],
    ["a cap that is no number", JSON.stringify({ ...SET, rowsPerDay: "20" })],
    ["a missing cap", JSON.stringify({ readableLists: true })],
    ["a negative price", JSON.stringify({ ...SET, pricePerRow: -1 })],
  ])("are the usual ones when %s is stored", (_, text) => {
    const records = fakeRecords();
    if (text !== undefined) records.kept.set("settings", text);
    expect(readSettings(records)).toEqual(DEFAULTS);
  });

  it("are kept for everybody, with what is left out left out", () => {
    const records = fakeRecords();
    expect(saveSettings(records, SET)).toEqual(SET);
    expect(readSettings(records)).toEqual(SET);
    saveSettings(records, DEFAULTS);
    expect(readSettings(records)).toEqual(DEFAULTS);
  });
});
