import type { RangeRef } from "../area.ts";
import { ServiceFailure } from "../failures.ts";
import type { Run } from "../run.ts";
import type { Sheet } from "../sheet.ts";
import { activeSheet, selectAreas, showSheet } from "../view.ts";
import { areaOf, refOf, sheetById, sheetOf } from "./places.ts";

function active(run: Run): Sheet {
  return activeSheet(run.view, run.world.workbook);
}

function activeAreas(run: Run): RangeRef[] {
  const sheet = active(run);
  return run.view.areas.map((area) => refOf(sheet, area));
}

/** Selects in the view of this execution: the user's own in a menu or sidebar call, nobody's in a trigger. */
export function select(run: Run, refs: RangeRef[]): void {
  const first = refs[0];
  if (!first) throw new ServiceFailure("Invalid argument: range");
  selectAreas(run.view, sheetOf(run, first), refs.map(areaOf));
}

/** `SpreadsheetApp` and `Spreadsheet`: the file, its tabs and what is selected. */
export const spreadsheetCalls = {
  "SpreadsheetApp.getActiveSpreadsheet": (_run: Run): void => {},
  "SpreadsheetApp.getActive": (_run: Run): void => {},
  "SpreadsheetApp.flush": (_run: Run): void => {},
  "SpreadsheetApp.getActiveSheet": (run: Run): number => active(run).id,
  "SpreadsheetApp.getActiveRange": (run: Run): RangeRef | null => activeAreas(run).pop() ?? null,
  "SpreadsheetApp.getActiveRangeList": (run: Run): RangeRef[] => activeAreas(run),
  "SpreadsheetApp.getUi": (run: Run): void => {
    if (run.kind === "trigger")
      throw new ServiceFailure("Cannot call SpreadsheetApp.getUi() from this context.");
  },
  "Spreadsheet.getId": (run: Run): string => run.world.workbook.id,
  "Spreadsheet.getName": (run: Run): string => run.world.workbook.name,
  "Spreadsheet.getUrl": (run: Run): string =>
    `https://docs.google.com/spreadsheets/d/${run.world.workbook.id}/edit`,
  "Spreadsheet.getSpreadsheetTimeZone": (run: Run): string => run.world.workbook.timeZone,
  "Spreadsheet.getSpreadsheetLocale": (run: Run): string => run.world.workbook.localeName,
  "Spreadsheet.setSpreadsheetLocale": (run: Run, locale: string): void =>
    run.world.workbook.setLocale(locale),
  "Spreadsheet.getSheets": (run: Run): number[] => run.world.workbook.sheets().map((sheet) => sheet.id),
  "Spreadsheet.getNumSheets": (run: Run): number => run.world.workbook.sheets().length,
  "Spreadsheet.getSheetById": (run: Run, id: number): number | null =>
    run.world.workbook.byId(id)?.id ?? null,
  "Spreadsheet.getSheetByName": (run: Run, name: string): number | null =>
    run.world.workbook.find(name)?.id ?? null,
  "Spreadsheet.getActiveSheet": (run: Run): number => active(run).id,
  "Spreadsheet.setActiveSheet": (run: Run, sheetId: number): void => {
    const sheet = sheetById(run, sheetId);
    sheet.hidden = false;
    showSheet(run.view, sheet);
  },
  "Spreadsheet.getActiveRange": (run: Run): RangeRef | null => activeAreas(run).pop() ?? null,
  "Spreadsheet.getActiveRangeList": (run: Run): RangeRef[] => activeAreas(run),
  "Spreadsheet.setActiveRange": (run: Run, ref: RangeRef): void => select(run, [ref]),
  "Spreadsheet.setActiveRangeList": (run: Run, refs: RangeRef[]): void => select(run, refs),
  "Spreadsheet.insertSheet": (run: Run, name: string | null, index: number | null): number => {
    const { workbook } = run.world;
    const current = workbook.sheets().indexOf(active(run));
    const sheet = workbook.insert(name, index ?? current + 1);
    showSheet(run.view, sheet);
    return sheet.id;
  },
  "Spreadsheet.deleteSheet": (run: Run, sheetId: number): void => {
    const sheet = sheetById(run, sheetId);
    run.world.workbook.remove(sheet);
  },
  "Spreadsheet.toast": (run: Run, message: string, title: string): void => {
    run.user.toasts.push({ message, title });
  },
};
