import * as v from "valibot";
import { parseJson } from "./encoding/parse-json.ts";
import type { Ports } from "./ports.ts";
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

type Stores = Pick<Ports, "records" | "preferences">;

/** The settings of the file, with the person's own language; stored ones that cannot be read count as not set. */
export function readSettings({ records, preferences }: Stores): Settings {
  const parsed = v.safeParse(SettingsSchema, parseJson(records.all()[KEY] ?? ""));
  const { language: _, ...ofFile } = parsed.success ? parsed.output : DEFAULTS;
  const language = preferences.language();
  return language === null ? ofFile : { ...ofFile, language };
}

/** Keeps the settings for all editors of the file, and the language for the person alone. */
export function saveSettings({ records, preferences }: Stores, settings: Settings): Settings {
  const { language, ...ofFile } = settings;
  records.put(KEY, JSON.stringify(ofFile));
  preferences.keepLanguage(language ?? null);
  return settings;
}
