import type { User } from "../../apps-script/host/host.ts";
import { type Area, clipArea } from "../../apps-script/model/area.ts";
import { assertFits, displayCell, writeCell } from "../../apps-script/model/cells.ts";
import { ServiceFailure } from "../../apps-script/model/failures.ts";
import { RowFilter } from "../../apps-script/model/row-filter.ts";
import { eachCell, type Sheet } from "../../apps-script/model/sheet.ts";
import { sortRows } from "../../apps-script/model/sort-rows.ts";
import type { Workbook } from "../../apps-script/model/workbook.ts";
import type { Action } from "../protocol.ts";
import { valuesUnder } from "./draw-tab.ts";
import { importCsv } from "./import-csv.ts";

type Kind = Action["kind"];
type Of<K extends Kind> = Extract<Action, { kind: K }>;

/** Whose hands are on which file. */
interface Desk {
  workbook: Workbook;
  user: User;
}

type Edits = { [K in Kind]?: (desk: Desk, action: Of<K>) => void };

/** What a person's hands do to the model; kinds that are missing are not about the sheet. */
const EDITS = {
  select: ({ user }, { tab, areas }) => user.selectAreas(tab, areas),
  write: ({ workbook }, action) => write(tabOf(workbook, action.tab), action),
  paint: ({ workbook }, { tab, area, background, bold }) => {
    const sheet = tabOf(workbook, tab);
    eachCell(area, (row, column) => {
      if (background !== undefined) sheet.backgrounds.set(row, column, background ?? undefined);
      if (bold !== undefined) sheet.fontWeights.set(row, column, bold ? "bold" : undefined);
    });
  },
  "insert-rows": ({ workbook }, { tab, first, count }) => {
    const sheet = tabOf(workbook, tab);
    workbook.assertRoom(count * sheet.maxColumns);
    sheet.insertRows(first - 1, count);
  },
  "delete-rows": ({ workbook }, { tab, first, count }) => {
    const sheet = tabOf(workbook, tab);
    if (count >= sheet.maxRows) throw new ServiceFailure("You can't delete all the rows on the sheet.");
    sheet.deleteRows(first, count);
  },
  "insert-columns": ({ workbook }, { tab, first, count }) => {
    const sheet = tabOf(workbook, tab);
    workbook.assertRoom(count * sheet.maxRows);
    sheet.insertColumns(first - 1, count);
  },
  "delete-columns": ({ workbook }, { tab, first, count }) => {
    const sheet = tabOf(workbook, tab);
    if (count >= sheet.maxColumns) throw new ServiceFailure("You can't delete all the columns on the sheet.");
    sheet.deleteColumns(first, count);
  },
  "hide-rows": ({ workbook }, { tab, first, count }) => {
    const { hiddenByUser } = tabOf(workbook, tab);
    for (let row = first; row < first + count; row++) hiddenByUser.add(row);
  },
  "show-rows": ({ workbook }, { tab, first, count }) => {
    const { hiddenByUser } = tabOf(workbook, tab);
    for (let row = first; row < first + count; row++) hiddenByUser.delete(row);
  },
  sort: ({ workbook }, { tab, column, ascending }) => {
    const sheet = tabOf(workbook, tab);
    const first = sheet.frozenRows + 1;
    const area = sheet.filter ? belowHeader(sheet.filter.area) : dataFrom(sheet, first);
    if (area) sortRows(sheet, area, [{ column, ascending }]);
    applyFilter(sheet);
  },
  "filter-area": ({ workbook }, { tab, area }) => {
    const sheet = tabOf(workbook, tab);
    const inside = area && clipArea(area, sheet.maxRows, sheet.maxColumns);
    sheet.filter = inside && new RowFilter(inside);
  },
  "filter-column": ({ workbook }, { tab, column, shown }) => {
    const sheet = tabOf(workbook, tab);
    if (!sheet.filter) throw new ServiceFailure("The filter has been deleted.");
    const hidden = shown && valuesUnder(sheet, column).filter((value) => !shown.includes(value));
    if (hidden && hidden.length > 0) sheet.filter.hiddenValues.set(column, hidden);
    else sheet.filter.hiddenValues.delete(column);
    applyFilter(sheet);
  },
  freeze: ({ workbook }, { tab, rows }) => {
    tabOf(workbook, tab).frozenRows = rows;
  },
  widen: ({ workbook }, { tab, column, count, width }) => {
    const { widths } = tabOf(workbook, tab);
    for (let offset = 0; offset < count; offset++) widths.set(column + offset, Math.round(width));
  },
  "add-tab": ({ workbook, user }) => {
    const current = workbook.sheets().findIndex(({ id }) => id === user.selection().sheetId);
    show(user, workbook.insert(null, current + 1));
  },
  "rename-tab": ({ workbook }, { tab, name }) => workbook.rename(tabOf(workbook, tab), name),
  "delete-tab": ({ workbook }, { tab }) => {
    const sheet = tabOf(workbook, tab);
    assertAnotherIsVisible(workbook, sheet);
    workbook.remove(sheet);
  },
  "move-tab": ({ workbook }, { tab, index }) => {
    const sheet = tabOf(workbook, tab);
    const others = workbook.sheets().filter((other) => other !== sheet);
    const next = others.filter(({ hidden }) => !hidden)[index];
    workbook.move(sheet, next ? others.indexOf(next) : others.length);
  },
  "hide-tab": ({ workbook }, { tab }) => {
    const sheet = tabOf(workbook, tab);
    assertAnotherIsVisible(workbook, sheet);
    sheet.hidden = true;
  },
  "show-tab": ({ workbook, user }, { tab }) => {
    const sheet = tabOf(workbook, tab);
    sheet.hidden = false;
    show(user, sheet);
  },
  "color-tab": ({ workbook }, { tab, color }) => {
    tabOf(workbook, tab).tabColor = color;
  },
  redraw: ({ workbook }, { tab }) => tabOf(workbook, tab).changes.touchAll(),
  "import-csv": ({ workbook, user }, { name, text }) => show(user, importCsv(workbook, name, text)),
} satisfies Edits;

/** The kinds of action that change what the file or the selection is. */
export type EditKind = keyof typeof EDITS;
/** An action of one of those kinds. */
export type Edit = Of<EditKind>;

/** Tells the actions on the sheet from those on the playground around it. */
export function isEdit(action: Action): action is Edit {
  return Object.hasOwn(EDITS, action.kind);
}

/** Does to the model what the person did in the grid; throws what Sheets would say when that cannot be done. */
export function editSheet(desk: Desk, action: Edit): void {
  // The table's entry for a kind takes the action of that kind; the compiler cannot follow that through the union.
  const edit = EDITS[action.kind] as (desk: Desk, action: Edit) => void;
  edit(desk, action);
}

function tabOf(workbook: Workbook, id: number): Sheet {
  const sheet = workbook.byId(id);
  if (!sheet) throw new ServiceFailure("This tab is not there any more.");
  return sheet;
}

function show(user: User, sheet: Sheet): void {
  user.selectAreas(sheet.id, [{ row: 1, column: 1, rows: 1, columns: 1 }]);
}

function write(sheet: Sheet, { row, column, texts }: Of<"write">): void {
  for (const line of texts) for (const text of line) assertFits(text);
  texts.forEach((line, down) => {
    line.forEach((text, right) => {
      if (text !== null) writeCell(sheet, row + down, column + right, text);
    });
  });
}

function belowHeader({ row, column, rows, columns }: Area): Area | null {
  return rows < 2 ? null : { row: row + 1, column, rows: rows - 1, columns };
}

function dataFrom(sheet: Sheet, row: number): Area | null {
  const rows = sheet.lastRow() - row + 1;
  return rows < 1 ? null : { row, column: 1, rows, columns: sheet.lastColumn() };
}

function applyFilter(sheet: Sheet): void {
  sheet.filter?.apply((row, column) => displayCell(sheet, row, column));
}

function assertAnotherIsVisible(workbook: Workbook, sheet: Sheet): void {
  if (workbook.sheets().every((other) => other.hidden || other === sheet)) {
    throw new ServiceFailure("You can't remove or hide all the sheets in a document.");
  }
}
