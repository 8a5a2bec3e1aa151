import type { ResultTabs } from "../ports.ts";
import { hasCells } from "./has-cells.ts";
import { insertUnseen } from "./insert-unseen.ts";
import { removeTab } from "./remove-tab.ts";

/** Marks a results tab with the run that wrote it, whatever a person renames it to. */
const METADATA_KEY = "sixtyfour.run";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes results into tabs of their own; the person keeps looking at what they were looking at. */
export function resultTabs(): ResultTabs {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  function sheetOf(sheetId: number): Sheet {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (!sheet) throw new Error("The results tab vanished while it was being written");
    return sheet;
  }

  function findByRun(runId: string): Sheet | null {
    const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(runId).find();
    return mark?.getLocation().getSheet() ?? null;
  }

  /** Until it carries the mark, only a name that nobody else gives tells whose tab it is. */
  function provisionalTitle(runId: string): string {
    return `Sixtyfour ${runId}`;
  }

  function findMade(runId: string): Sheet | null {
    return findByRun(runId) ?? spreadsheet.getSheetByName(provisionalTitle(runId));
  }

  return {
    titles: (exceptSheetId) =>
      spreadsheet
        .getSheets()
        .flatMap((sheet) => (sheet.getSheetId() === exceptSheetId ? [] : [sheet.getName()])),

    cellsInUse: () =>
      spreadsheet
        .getSheets()
        .reduce((sum, sheet) => sum + (hasCells(sheet) ? sheet.getMaxRows() * sheet.getMaxColumns() : 0), 0),

    make(runId) {
      const sheet = findMade(runId) ?? insertUnseen(spreadsheet, provisionalTitle(runId));
      sheet.hideSheet();
      if (sheet.getDeveloperMetadata().length === 0) sheet.addDeveloperMetadata(METADATA_KEY, runId);
      return sheet.getSheetId();
    },

    find(sheetId) {
      const sheet = spreadsheet.getSheetById(sheetId);
      return sheet && hasCells(sheet)
        ? { sheetName: sheet.getName(), rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }
        : null;
    },

    standing(sheetId) {
      const sheet = spreadsheet.getSheetById(sheetId);
      if (!sheet) return null;
      if (!hasCells(sheet)) return { isOurs: false, isProtected: false };
      const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
      const protections = [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)];
      return {
        isOurs: sheet.getDeveloperMetadata().some((mark) => mark.getKey() === METADATA_KEY),
        isProtected: protections.some((protection) => !protection.canEdit() && !protection.isWarningOnly()),
      };
    },

    fit(sheetId, rows, columns) {
      const sheet = sheetOf(sheetId);
      const height = sheet.getMaxRows();
      const width = sheet.getMaxColumns();
      // Surplus goes first: a grid grown in one direction before it shrinks in the other can pass the limit.
      if (height > rows) sheet.deleteRows(rows + 1, height - rows);
      if (width > columns) sheet.deleteColumns(columns + 1, width - columns);
      if (height < rows) sheet.insertRowsAfter(height, rows - height);
      if (width < columns) sheet.insertColumnsAfter(width, columns - width);
    },

    format(sheetId, { first, count }, numberColumns) {
      const sheet = sheetOf(sheetId);
      sheet.getRange(first, 1, count, sheet.getMaxColumns()).setNumberFormat("@");
      for (const span of numberColumns) {
        sheet.getRange(first, span.start, count, span.count).setNumberFormat("General");
      }
    },

    formatText(sheetId, { row, column, rows, columns }) {
      sheetOf(sheetId).getRange(row, column, rows, columns).setNumberFormat("@");
    },

    write(sheetId, firstRow, cells, firstColumn = 1) {
      const columns = cells[0]?.length ?? 0;
      if (columns > 0)
        sheetOf(sheetId).getRange(firstRow, firstColumn, cells.length, columns).setValues(cells);
    },

    read(sheetId, firstRow, rows) {
      const sheet = sheetOf(sheetId);
      return sheet.getRange(firstRow, 1, rows, sheet.getMaxColumns()).getValues();
    },

    dress(sheetId, widths) {
      const sheet = sheetOf(sheetId);
      const columns = sheet.getMaxColumns();
      sheet.getRange(1, 1, 1, columns).setFontWeight("bold");
      sheet.setFrozenRows(1);
      for (const { start, count, width } of widths) sheet.setColumnWidths(start, count, width);
      const everything = sheet.getRange(1, 1, sheet.getMaxRows(), columns);
      everything.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      if (!sheet.getFilter()) everything.createFilter();
    },

    show(sheetId, title) {
      const sheet = sheetOf(sheetId);
      if (sheet.getName() !== title) sheet.setName(title);
      sheet.showSheet();
    },

    remove(sheetId) {
      const sheet = spreadsheet.getSheetById(sheetId);
      return sheet ? removeTab(spreadsheet, sheet) : "gone";
    },

    discard(runId) {
      const sheet = findMade(runId);
      if (sheet) removeTab(spreadsheet, sheet);
    },

    disown() {
      for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
        const sheet = mark.getLocation().getSheet();
        // A tab that was shown has another name, and somebody may have hidden it since.
        const isUnseen =
          sheet?.isSheetHidden() && sheet.getName() === provisionalTitle(mark.getValue() ?? "");
        if (sheet && isUnseen) removeTab(spreadsheet, sheet);
        else mark.remove();
      }
    },
  };
}
