/** A cell as the add-on writes it: text stays text, and only what survives the round trip is a number. */
export type MachineCell = string | number;

/** New results; rows by id, see `row-ids.ts`. Columns have distinct names. Null says nothing of a cell. */
export interface Theirs {
  columns: string[];
  rows: ReadonlyMap<string, readonly (MachineCell | null)[]>;
}

/**
 * What the add-on last wrote into a tab. Cells are texts as `baseText` makes them; null where it is not known what was
 * written. Rows and columns that a person deleted stay in it, or they would come back.
 */
export interface Base {
  columns: string[];
  /** The header under which each column stood in the tab: a person may have renamed it. */
  headers: string[];
  rows: ReadonlyMap<string, readonly (string | null)[]>;
}

/** The tab as it is now. */
export interface Mine {
  /** Index 0 is sheet column 1; empty where there is none. */
  headers: string[];
  rows: readonly MineRow[];
}

export interface MineRow {
  /** 1-based row of the sheet. */
  row: number;
  /** Null for a row that is the person's own. */
  id: string | null;
  /** Texts as `mineText` makes them, as many as there are headers. */
  cells: readonly string[];
}

/** A cell and what is to stand there. */
export interface CellChange {
  row: number;
  column: number;
  id: string;
  /** Machine name of the column, whatever a person calls it. */
  name: string;
  was: string;
  now: MachineCell;
}
