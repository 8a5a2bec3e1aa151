import type { Settings } from "../../src/protocol.ts";
import { text } from "../messages.ts";
import type { SettingsDraft } from "./state.ts";

/** Bounds of the server side: a number beyond them is a slip. */
const MOST_ROWS = 1_000_000;
const HIGHEST_PRICE = 1_000;

/** What is wrong with each field, by its name. */
export type WrongSettings = Partial<Record<keyof SettingsDraft, string>>;

/** The settings as a person would type them. */
export function draftOf({ rowsPerRun, rowsPerDay, pricePerRow }: Settings): SettingsDraft {
  return {
    rowsPerRun: String(rowsPerRun),
    rowsPerDay: String(rowsPerDay),
    pricePerRow: pricePerRow === undefined ? "" : cents(pricePerRow),
  };
}

function cents(dollars: number): string {
  const rounded = dollars.toFixed(2);
  return Number(rounded) === dollars ? rounded : String(dollars);
}

/** Reads what was typed on top of the settings that nobody types here. */
export function readDraft(
  draft: SettingsDraft,
  known: Settings,
): { ok: true; settings: Settings } | { ok: false; wrong: WrongSettings } {
  const rowsPerRun = wholeNumber(draft.rowsPerRun);
  const rowsPerDay = wholeNumber(draft.rowsPerDay);
  const pricePerRow = price(draft.pricePerRow);
  if (rowsPerRun === null || rowsPerDay === null || pricePerRow === null) {
    const wrong: WrongSettings = {};
    if (rowsPerRun === null) wrong.rowsPerRun = text.settings.wrongRows;
    if (rowsPerDay === null) wrong.rowsPerDay = text.settings.wrongRows;
    if (pricePerRow === null) wrong.pricePerRow = text.settings.wrongPrice;
    return { ok: false, wrong };
  }
  const { pricePerRow: _, ...others } = known;
  const settings = { ...others, rowsPerRun, rowsPerDay };
  return { ok: true, settings: pricePerRow === "unset" ? settings : { ...settings, pricePerRow } };
}

/** Takes thousands apart in any of the usual ways: 5000, 5,000, 5.000, 5 000. */
function wholeNumber(typed: string): number | null {
  const trimmed = typed.trim();
  if (!/^(\d+|\d{1,3}([,.'\u2019\s]\d{3})+)$/.test(trimmed)) return null;
  const number = Number(trimmed.replace(/\D/g, ""));
  return number >= 1 && number <= MOST_ROWS ? number : null;
}

/** Dollars, with a point or a comma; a price of nothing would promise runs that cost nothing. */
function price(typed: string): number | "unset" | null {
  const trimmed = typed.replace("$", "").trim();
  if (trimmed === "") return "unset";
  if (!/^(\d+|\d*[.,]\d+)$/.test(trimmed)) return null;
  const number = Number(trimmed.replace(",", "."));
  return number > 0 && number <= HIGHEST_PRICE ? number : null;
}
