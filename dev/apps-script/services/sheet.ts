import { call, callFor } from "./bridge.ts";
import { mismatch, toWire } from "./cells.ts";
import { developerMetadata, metadataFinder } from "./developer-metadata.ts";
import { filter } from "./filter.ts";
import { handleOf, remember } from "./handles.ts";
import { protection } from "./protection.ts";
import { range, rangeOrNull, rangeRef } from "./range.ts";
import { rangeList, rangeListRefs } from "./range-list.ts";
import { spreadsheet } from "./spreadsheet.ts";
import { SHEET_TYPE } from "./spreadsheet-enums.ts";
import { strict, withoutOptions } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab behind a `Sheet` that the script passes back. */
export function sheetIdOf(value: unknown): number {
  return handleOf<number>(value, "sheet");
}

/** `null` from the host means that there is no such tab. */
export function sheetOrNull(id: number | null): Sheet | null {
  return id === null ? null : sheet(id);
}

/** `Sheet`. */
export function sheet(id: number): Sheet {
  const self: Sheet = strict<Sheet>("Sheet", {
    ...identity(id, () => self),
    ...structure(id, () => self),
    ...ranges(id, () => self),
    ...attachments(id, () => self),
  });
  return remember(self, id);
}

function identity(id: number, self: () => Sheet): Partial<Sheet> {
  return {
    getSheetId: () => call("Sheet.getSheetId", id),
    getName: () => call("Sheet.getName", id),
    getSheetName: () => call("Sheet.getSheetName", id),
    setName: (name) => callFor(self(), "Sheet.setName", id, name),
    getIndex: () => call("Sheet.getIndex", id),
    getType: () => SHEET_TYPE[call("Sheet.getType", id)],
    getParent: () => callFor(spreadsheet, "Sheet.getParent", id),
    getFrozenRows: () => call("Sheet.getFrozenRows", id),
    setFrozenRows: (rows) => call("Sheet.setFrozenRows", id, rows),
    hideSheet: () => callFor(self(), "Sheet.hideSheet", id),
    showSheet: () => callFor(self(), "Sheet.showSheet", id),
    isSheetHidden: () => call("Sheet.isSheetHidden", id),
    setTabColor: (color: string | null) => callFor(self(), "Sheet.setTabColor", id, color),
    activate: () => callFor(self(), "Sheet.activate", id),
  };
}

function structure(id: number, self: () => Sheet): Partial<Sheet> {
  return {
    getMaxRows: () => call("Sheet.getMaxRows", id),
    getMaxColumns: () => call("Sheet.getMaxColumns", id),
    getLastRow: () => call("Sheet.getLastRow", id),
    getLastColumn: () => call("Sheet.getLastColumn", id),
    insertRowsAfter: (after, count) => callFor(self(), "Sheet.insertRowsAfter", id, after, count),
    insertColumnsAfter: (after, count) => callFor(self(), "Sheet.insertColumnsAfter", id, after, count),
    appendRow: (cells) => callFor(self(), "Sheet.appendRow", id, cells.map(toWire)),
    deleteRows: (first, count) => call("Sheet.deleteRows", id, first, count),
    deleteColumns: (first, count) => call("Sheet.deleteColumns", id, first, count),
    isRowHiddenByFilter: (row) => call("Sheet.isRowHiddenByFilter", id, row),
    isRowHiddenByUser: (row) => call("Sheet.isRowHiddenByUser", id, row),
    hideRows: (first: number, count: number = 1) => call("Sheet.hideRows", id, first, count),
    showRows: (first: number, count: number = 1) => call("Sheet.showRows", id, first, count),
    hideColumns: (first: number, count: number = 1) => call("Sheet.hideColumns", id, first, count),
    isColumnHiddenByUser: (column) => call("Sheet.isColumnHiddenByUser", id, column),
    getColumnWidth: (column) => call("Sheet.getColumnWidth", id, column),
    setColumnWidth: (column, width) => callFor(self(), "Sheet.setColumnWidth", id, column, width),
    setColumnWidths: (first, count, width) =>
      callFor(self(), "Sheet.setColumnWidths", id, first, count, width),
    clear: (options?: object) => callFor(self(), "Sheet.clear", withoutOptions(id, options)),
    clearContents: () => callFor(self(), "Sheet.clearContents", id),
  };
}

function ranges(id: number, self: () => Sheet): Partial<Sheet> {
  return {
    getRange: (...place: [string] | number[]) => range(call("Sheet.getRange", id, placeOf(place))),
    getRangeList: (notations) => rangeList(call("Sheet.getRangeList", id, notations)),
    getDataRange: () => range(call("Sheet.getDataRange", id)),
    // Google's types leave out that nothing may be selected.
    getActiveRange: () =>
      rangeOrNull(call("Sheet.getActiveRange", id)) as ReturnType<Sheet["getActiveRange"]>,
    setActiveRange: (wanted) => callFor(wanted, "Sheet.setActiveRange", rangeRef(wanted)),
    setActiveRangeList: (wanted) => callFor(wanted, "Sheet.setActiveRangeList", rangeListRefs(wanted)),
    setActiveSelection: (wanted: string | GoogleAppsScript.Spreadsheet.Range) =>
      range(call("Sheet.setActiveSelection", id, typeof wanted === "string" ? wanted : rangeRef(wanted))),
    getSlicers: () => {
      call("Sheet.getSlicers", id);
      return [];
    },
    getFilter: () => (call("Sheet.getFilter", id) === null ? null : filter(sheetIdOf(self()))),
  };
}

function attachments(id: number, self: () => Sheet): Partial<Sheet> {
  return {
    addDeveloperMetadata: (key: string, ...rest: unknown[]) => {
      const [value, visibility] = metadataArguments(rest);
      call("Sheet.addDeveloperMetadata", id, key, value, visibility);
      return self();
    },
    getDeveloperMetadata: () => call("Sheet.getDeveloperMetadata", id).map(developerMetadata),
    createDeveloperMetadataFinder: () => metadataFinder(call("Sheet.createDeveloperMetadataFinder", id)),
    protect: () => protection(call("Sheet.protect", id)),
    getProtections: (type) => call("Sheet.getProtections", id, String(type)).map(protection),
  };
}

/** The overloads are (key), (key, value), (key, visibility) and (key, value, visibility). */
export function metadataArguments(rest: unknown[]): [value: string | null, visibility: string] {
  const [first, second] = rest;
  if (second !== undefined) return [first === null ? null : String(first), String(second)];
  return typeof first === "object" && first !== null
    ? [null, String(first)]
    : [first === undefined ? null : String(first), "DOCUMENT"];
}

function placeOf(place: unknown[]): string | number[] {
  const [first] = place;
  if (place.length === 1 && typeof first === "string") return first;
  const numbers = place.filter((part): part is number => typeof part === "number" && Number.isFinite(part));
  if (numbers.length !== place.length || numbers.length < 2) throw mismatch("Sheet.getRange", first);
  return numbers.map(Math.floor);
}
