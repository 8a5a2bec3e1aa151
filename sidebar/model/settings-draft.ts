import type { Settings } from "../../src/protocol.ts";
import type { SettingsDraft } from "./state.ts";
import { wholeNumber } from "./whole-number.ts";

/** Bounds of the server side: a number beyond them is a slip. */
const MOST_ROWS = 1_000_000;
const HIGHEST_PRICE = 1_000;

/** Settings that are typed, and so can be wrong. */
export type TypedSetting = "rowsPerRun" | "rowsPerDay" | "pricePerRow";

/** What is wrong with each field, by its name: the name of the text that says so. */
export type WrongSettings = Partial<Record<TypedSetting, "wrongRows" | "wrongPrice">>;

/** The settings as a person would type them. */
export function draftOf({
  rowsPerRun,
  rowsPerDay,
  pricePerRow,
  readableLists,
  language = "",
}: Settings): SettingsDraft {
  return {
    rowsPerRun: String(rowsPerRun),
    rowsPerDay: String(rowsPerDay),
    pricePerRow: pricePerRow === undefined ? "" : cents(pricePerRow),
    readableLists,
    language,
  };
}

function cents(dollars: number): string {
  const rounded = dollars.toFixed(2);
  return Number(rounded) === dollars ? rounded : String(dollars);
}

/** Reads what was typed. */
export function readDraft(
  draft: SettingsDraft,
): { ok: true; settings: Settings } | { ok: false; wrong: WrongSettings } {
  const rowsPerRun = wholeNumber(draft.rowsPerRun, MOST_ROWS);
  const rowsPerDay = wholeNumber(draft.rowsPerDay, MOST_ROWS);
  const pricePerRow = price(draft.pricePerRow);
  if (rowsPerRun === null || rowsPerDay === null || pricePerRow === null) {
    const wrong: WrongSettings = {};
    if (rowsPerRun === null) wrong.rowsPerRun = "wrongRows";
    if (rowsPerDay === null) wrong.rowsPerDay = "wrongRows";
    if (pricePerRow === null) wrong.pricePerRow = "wrongPrice";
    return { ok: false, wrong };
  }
  const { readableLists, language } = draft;
  return {
    ok: true,
    settings: {
      rowsPerRun,
      rowsPerDay,
      ...(pricePerRow === "unset" ? {} : { pricePerRow }),
      readableLists,
      ...(language === "" ? {} : { language }),
    },
  };
}

/** Dollars, with a point or a comma; a price of nothing would promise runs that cost nothing. */
function price(typed: string): number | "unset" | null {
  const trimmed = typed.replace("$", "").trim();
  if (trimmed === "") return "unset";
  if (!/^(\d+|\d*[.,]\d+)$/.test(trimmed)) return null;
  const number = Number(trimmed.replace(",", "."));
  return number > 0 && number <= HIGHEST_PRICE ? number : null;
}
