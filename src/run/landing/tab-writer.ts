import { ROW_KEY_FIELD } from "../../merge/row-key-field.ts";
import type { ProblemCode } from "../../problems/messages.ts";
import type { MessageFacts } from "../../protocol.ts";
import { columnsOf, firstEvidence, laterEvidence, typeAt } from "../../results/column-evidence.ts";
import { nameColumns, repairedHeaders } from "../../results/column-headers.ts";
import { readableValue } from "../../results/readable-value.ts";
import { NEW_TAB_CELLS, roomLeft } from "../../results/room.ts";
import { toCell } from "../../results/safe-cell.ts";
import type { RunContext } from "../run-context.ts";
import { type FileCursor, type Landing, NOTHING_WRITTEN } from "../state/landing.ts";
import type { WorkingRun } from "../state/run.ts";
import { addTo, countRows } from "./count-rows.ts";
import { extended, place, withoutBlankLines } from "./place-rows.ts";
import { writeBlocks } from "./write-blocks.ts";

/** Sheets refuses to freeze all rows of a tab, so even an empty result has a row below its header. */
const FEWEST_TAB_ROWS = 2;

/** What came of writing: how far the landing is now, or what is lacking for it. */
export type Writing = { landing: Landing } | { lacking: { reason: ProblemCode; facts: MessageFacts } };

class NoRoom extends Error {
  override readonly name = "NoRoom";

  constructor(
    readonly cells: number,
    readonly room: number,
  ) {
    super("The spreadsheet is full");
  }
}

function lacking(cells: number, room: number): Writing {
  return { lacking: { reason: "workbook-full", facts: { cells, room } } };
}

/** Writes the records of a run's files into its tab; holds the tab's header for the time of one execution. */
export function createTabWriter({ ports }: RunContext, run: WorkingRun) {
  const { tabs } = ports;
  let header: string[] | null = null;

  function landing(): Landing {
    return run.landing ?? { sheetId: null, written: NOTHING_WRITTEN, file: null };
  }

  function isTabGone(): boolean {
    const { sheetId } = landing();
    return sheetId !== null && tabs.find(sheetId) === null;
  }

  function sheetIdOf({ sheetId }: Landing): number {
    if (sheetId === null) throw new Error("Rows are written before there is a tab");
    return sheetId;
  }

  function readHeader(current: Landing): string[] {
    const { columns } = current.written;
    header ??=
      columns === 0 ? [] : (tabs.read(sheetIdOf(current), 1, 1)[0] ?? []).slice(0, columns).map(String);
    return header;
  }

  /** Widens the tab's header; new names are written at once, so that a later execution finds them. */
  function widen(current: Landing, names: string[], rowsToCome: number): Landing {
    const sheetId = sheetIdOf(current);
    const old = current.written.columns;
    header = names;
    makeRoom(
      sheetId,
      Math.max(current.written.rows + rowsToCome + 1, FEWEST_TAB_ROWS),
      names.length,
      old === 0,
    );
    tabs.format(sheetId, { first: 1, count: 1 }, []);
    tabs.write(sheetId, 1, [names.slice(old).map((name) => toCell(name, "text"))], old + 1);
    return { ...current, written: { ...current.written, columns: names.length } };
  }

  /**
   * Grows the tab's grid, or cuts a fresh one to size. Throws `NoRoom` when the spreadsheet
   * has none, before Sheets does so halfway.
   */
  function makeRoom(sheetId: number, rows: number, columns: number, isFresh: boolean): void {
    const tab = tabs.find(sheetId);
    if (!tab) throw new Error("The results tab vanished while it was being written");
    const height = isFresh ? rows : Math.max(rows, tab.rows);
    const width = isFresh ? columns : Math.max(columns, tab.columns);
    const more = height * width - tab.rows * tab.columns;
    if (more > 0) {
      const room = roomLeft(tabs);
      if (more > room) throw new NoRoom(more, room);
    }
    if (height !== tab.rows || width !== tab.columns) tabs.fit(sheetId, height, width);
  }

  /** Rows that are merged into a tab are told apart by their key, or by what was sent of them. */
  function isForMatching(name: string): boolean {
    if (run.output.kind === "new-tab") return false;
    return name === ROW_KEY_FIELD || run.fields.some((field) => field.name === name);
  }

  /** Takes a file's header: the first file's names the tab's columns, later ones are matched to them by name. */
  function takeHeader(current: Landing, given: readonly string[], rowsToCome: number): Landing {
    const names = nameColumns(given, given.length);
    const known = readHeader(current);
    const wished = names.filter((name) => run.output.columns?.includes(name) ?? true);
    // Rows that were paid for are not thrown away because no column has a wished name.
    const hasNone = wished.length === 0 && known.length === 0;
    const kept = hasNone ? names : names.filter((name) => wished.includes(name) || isForMatching(name));
    const all = [...known, ...kept.filter((name) => !known.includes(name))];
    const mended = repairedHeaders(given, names).length;
    const written = { ...current.written, tallies: addTo(current.written.tallies, { mended }) };
    const widened =
      all.length > known.length ? widen({ ...current, written }, all, rowsToCome) : { ...current, written };
    const columns = names.map((name) => all.indexOf(name));
    const same = columns.every((column, at) => column === at) && columns.length === all.length;
    return onFile(widened, { width: names.length, columns: same ? null : columns });
  }

  /** Columns, from 0 on, that hold what was found rather than what was sent. */
  function foundColumns(): number[] {
    const sent = new Set([ROW_KEY_FIELD, ...run.fields.map(({ name }) => name)]);
    return (header ?? []).flatMap((name, at) => (sent.has(name) ? [] : [at]));
  }

  return {
    landing,
    isTabGone,

    makeTab(current: Landing): Writing {
      const room = roomLeft(tabs);
      if (room < NEW_TAB_CELLS) return lacking(NEW_TAB_CELLS, room);
      return { landing: { ...current, sheetId: tabs.make(run.id) } };
    },

    /** Writes the next records of the current file; the first record of a file is its header. */
    write(current: Landing, records: string[][], announcedRows: number): Writing {
      try {
        return { landing: writeRecords(current, records, announcedRows) };
      } catch (error) {
        if (error instanceof NoRoom) return lacking(error.cells, error.room);
        throw error;
      }
    },
  };

  function writeRecords(current: Landing, records: string[][], announcedRows: number): Landing {
    const begins = current.file?.offset === 0;
    // Not even a header: what a workflow leaves whose filter dropped every row.
    if (begins && records.every((record) => record.every((cell) => cell === ""))) return current;
    const given = begins ? records[0] : undefined;
    const rows = withoutBlankLines(begins ? records.slice(1) : records, given ?? [], current);
    const next = given ? takeHeader(current, given, Math.max(announcedRows, rows.length)) : current;
    return rows.length === 0 ? next : placeRows(next, rows);
  }

  /** Brings rows into the order of the tab's columns, which grow when a row has more cells than its header. */
  function placeRows(current: Landing, rows: string[][]): Landing {
    const known = readHeader(current);
    const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const mapping = extended(current.file?.columns ?? null, longest, known.length);
    const shown = run.output.readableLists ? rows.map((row) => row.map(readableValue)) : rows;
    const placed = shown.map((row) => place(row, mapping, known.length));
    const width = placed.reduce((widest, row) => Math.max(widest, row.length), known.length);
    const wide = width > known.length ? widenForRows(current, known, width, placed.length) : current;
    const expected = current.file?.width;
    return writeRows(
      onFile(wide, { columns: mapping }),
      placed,
      rows.filter((row) => row.length !== expected).length,
    );
  }

  function widenForRows(current: Landing, known: string[], width: number, rows: number): Landing {
    const { written } = current;
    const tallies = addTo(written.tallies, { mended: width - known.length });
    return widen({ ...current, written: { ...written, tallies } }, nameColumns(known, width), rows);
  }

  function writeRows(current: Landing, placed: string[][], ragged: number): Landing {
    const sheetId = sheetIdOf(current);
    const { written } = current;
    const { columns } = written;
    const evidence =
      written.evidence === ""
        ? firstEvidence(columns, placed)
        : laterEvidence(written.evidence, columns, placed);
    const firstRow = written.rows + 2;
    makeRoom(sheetId, firstRow + placed.length - 1, columns, false);
    tabs.format(sheetId, { first: firstRow, count: placed.length }, columnsOf(evidence, "nx"));
    const cells = placed.map((row) =>
      Array.from({ length: columns }, (_, at) => toCell(row[at] ?? "", typeAt(evidence, at))),
    );
    writeBlocks(tabs, sheetId, firstRow, cells);
    return {
      ...current,
      written: countRows({ ...written, evidence }, placed, { found: foundColumns(), ragged }),
    };
  }
}

function onFile(landing: Landing, change: Partial<FileCursor>): Landing {
  return landing.file ? { ...landing, file: { ...landing.file, ...change } } : landing;
}
