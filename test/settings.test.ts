import { describe, expect, it } from "vitest";
import { readSettings, saveSettings } from "../src/settings.ts";
import { fakePreferences } from "./fakes/fake-preferences.ts";
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
    const stores = aFile();
    if (text !== undefined) stores.records.kept.set("settings", text);
    expect(readSettings(stores)).toEqual(DEFAULTS);
  });

  it("are kept, with what is left out left out", () => {
    const stores = aFile();
    expect(saveSettings(stores, SET)).toEqual(SET);
    expect(readSettings(stores)).toEqual(SET);
    saveSettings(stores, DEFAULTS);
    expect(readSettings(stores)).toEqual(DEFAULTS);
  });

  it("are the same for everybody but for the language, which each person has chosen alone", () => {
    const mine = aFile();
    const theirs = { records: mine.records, preferences: fakePreferences() };
    saveSettings(mine, SET);
    const { language: _, ...ofFile } = SET;
    expect(readSettings(theirs)).toEqual(ofFile);
    saveSettings(theirs, { ...ofFile, language: "fr" });
    expect(readSettings(mine)).toEqual(SET);
  });
});

function aFile() {
  return { records: fakeRecords(), preferences: fakePreferences() };
}
