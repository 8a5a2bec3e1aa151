/** How results are put into a table; the first three are those of a schedule, `fill` is for the person's own rows. */
export type MergeMode = "update" | "append" | "replace" | "fill";

/** What a merge may do to the tab, besides what each person's edit forbids. */
export interface MergeRules {
  mode: MergeMode;
  /** Whether rows that a person deleted come back when they are in the results again. */
  deletedRows: "stay" | "return";
  /** Filled cells are written over, formulas excepted; never with nothing. */
  overwrite: boolean;
  /** Whether a row is in the source no more; asked only about rows the add-on wrote. */
  isGone(id: string): boolean;
}
