import * as v from "valibot";
import { parseJson } from "./parse-json.ts";
import type { FileRecords } from "./ports.ts";
import type { Settings } from "./protocol.ts";

const KEY = "settings";

const rows = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

/** Schema of the file's settings, for the sidebar's parameters and for the store. */
export const SettingsSchema = v.object({
  rowsPerRun: rows,
  rowsPerDay: rows,
  pricePerRow: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000))),
  readableLists: v.boolean(),
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(20))),
});

/** A slip should cost little: large enough for everyday lists, small enough that thousands of rows are asked about. */
const DEFAULTS: Settings = { rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: false };

/** The settings of the file; stored ones that cannot be read count as not set. */
export function readSettings(records: FileRecords): Settings {
  const parsed = v.safeParse(SettingsSchema, parseJson(records.all()[KEY] ?? ""));
  return parsed.success ? parsed.output : DEFAULTS;
}

/** Keeps the settings for all editors of the file. */
export function saveSettings(records: FileRecords, settings: Settings): Settings {
  records.put(KEY, JSON.stringify(settings));
  return settings;
}
