/** Univer's names of the mutations the host's state is drawn with, and by which a person's edits are told. */
export const MUTATION = {
  cells: "sheet.mutation.set-range-values",
  moveCells: "sheet.mutation.move-range",
  insertRows: "sheet.mutation.insert-row",
  removeRows: "sheet.mutation.remove-rows",
  insertColumns: "sheet.mutation.insert-col",
  removeColumns: "sheet.mutation.remove-col",
  moveRows: "sheet.mutation.move-rows",
  moveColumns: "sheet.mutation.move-columns",
  reorder: "sheet.mutation.reorder-range",
  hideRows: "sheet.mutation.set-row-hidden",
  showRows: "sheet.mutation.set-row-visible",
  rowCount: "sheet.mutation.set-worksheet-row-count",
  columnCount: "sheet.mutation.set-worksheet-column-count",
  columnWidth: "sheet.mutation.set-worksheet-col-width",
  freeze: "sheet.mutation.set-frozen",
  filterArea: "sheet.mutation.set-filter-range",
  filterColumn: "sheet.mutation.set-filter-criteria",
  removeFilter: "sheet.mutation.remove-filter",
  insertTab: "sheet.mutation.insert-sheet",
  removeTab: "sheet.mutation.remove-sheet",
  renameTab: "sheet.mutation.set-worksheet-name",
  moveTab: "sheet.mutation.set-worksheet-order",
  colorTab: "sheet.mutation.set-tab-color",
  activeTab: "sheet.operation.set-worksheet-active",
  selections: "sheet.operation.set-selections",
} as const;

/** The one spreadsheet that Univer holds. */
export const UNIT = "playground";

/** One step of drawing. */
export interface Mutation {
  id: string;
  params: object;
}
