import { ASSUMED, type Contract, expectEqual, expectFailure, onNewTab, reference } from "./contract.ts";

const GET_RANGE = reference("spreadsheet/sheet#getRange(String)");
const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

/** Where ranges are, and what is done to them as a whole. */
export const rangeContracts: Contract[] = [
  {
    behaviour: "a range outside the grid is refused",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      for (const place of [
        [0, 1, 1, 1],
        [1, 0, 1, 1],
        [1001, 1, 1, 1],
        [1, 27, 1, 1],
        [1000, 1, 2, 1],
      ] as const) {
        const [row, column, rows, columns] = place;
        expectFailure(OUTSIDE, () => sheet.getRange(row, column, rows, columns));
      }
      expectFailure("The number of rows in the range must be at least 1.", () => sheet.getRange(1, 1, 0, 1));
    }),
  },
  {
    behaviour: "a notation that is none is refused",
    source: GET_RANGE,
    check: onNewTab((sheet) => {
      expectFailure("Range not found", () => sheet.getRange("not a range"));
    }),
  },
  {
    behaviour: "notations name the same cells as numbers do",
    source: GET_RANGE,
    check: onNewTab((sheet) => {
      const range = sheet.getRange("B2:D5");
      expectEqual(
        [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()],
        [2, 2, 4, 3],
      );
      expectEqual([range.getLastRow(), range.getLastColumn(), range.getA1Notation()], [5, 4, "B2:D5"]);
      expectEqual(sheet.getRange(1, 27 - 1).getA1Notation(), "Z1");
    }),
  },
  {
    behaviour: "whole columns reach to the last row of the grid",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      const range = sheet.getRange("A:C");
      expectEqual([range.getNumRows(), range.getNumColumns(), range.getA1Notation()], [1000, 3, "A:C"]);
    }),
  },
  {
    behaviour: "an offset range and a cell are counted from the range itself",
    source: reference("spreadsheet/range#offset(Integer,Integer)"),
    check: onNewTab((sheet) => {
      const range = sheet.getRange("B2:D5");
      expectEqual(range.offset(1, 1).getA1Notation(), "C3:E6");
      expectEqual(range.offset(0, 0, 1, 1).getA1Notation(), "B2");
      expectEqual(range.getCell(2, 3).getA1Notation(), "D3");
    }),
  },
  {
    behaviour: "the data range ends at the last content, not at formats or notes",
    source: reference("spreadsheet/sheet#getDataRange()"),
    check: onNewTab((sheet) => {
      sheet.getRange("C3").setValue("x");
      sheet.getRange("F9").setNumberFormat("@").setBackground("#ff0000").setNote("n");
      expectEqual(
        [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()],
        ["A1:C3", 3, 3],
      );
    }),
  },
  {
    behaviour: "an empty tab has no last row, and its data range is the first cell",
    source: reference("spreadsheet/sheet#getDataRange()"),
    check: onNewTab((sheet) => {
      expectEqual(
        [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()],
        [0, 0, "A1"],
      );
    }),
  },
  {
    behaviour: "merged cells hold the value of the top left one",
    source: reference("spreadsheet/range#merge()"),
    check: onNewTab((sheet) => {
      sheet.getRange("A1:B2").setValues([
        ["a", "b"],
        ["c", "d"],
      ]);
      sheet.getRange("A1:B2").merge();
      expectEqual(sheet.getRange("A1:B2").getValues(), [
        ["a", ""],
        ["", ""],
      ]);
      expectEqual(
        sheet
          .getRange("A1:C3")
          .getMergedRanges()
          .map((range) => range.getA1Notation()),
        ["A1:B2"],
      );
    }),
  },
  {
    behaviour: "sorting moves whole rows, numbers before texts, empty cells last",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      const range = sheet.getRange(1, 1, 4, 2).setValues([
        ["b", 1],
        ["", 2],
        [10, 3],
        ["a", 4],
      ]);
      range.sort(1);
      expectEqual(range.getValues(), [
        [10, 3],
        ["a", 4],
        ["b", 1],
        ["", 2],
      ]);
    }),
  },
  {
    behaviour: "notes are set and read by the block, and the empty text takes one away",
    source: reference("spreadsheet/range#setNotes(Object)"),
    check: onNewTab((sheet) => {
      const range = sheet.getRange(1, 1, 2, 1).setNotes([["one"], ["two"]]);
      expectEqual(range.getNotes(), [["one"], ["two"]]);
      expectEqual(range.setNotes([[""], ["two"]]).getNotes(), [[""], ["two"]]);
    }),
  },
  {
    behaviour: "clearing content keeps formats and notes, clearing all keeps notes",
    source: ASSUMED,
    check: onNewTab((sheet) => {
      const cell = sheet.getRange(1, 1).setNumberFormat("@").setNote("n").setValue("x");
      cell.clearContent();
      expectEqual([cell.getValue(), cell.getNumberFormat(), cell.getNote()], ["", "@", "n"]);
      cell.clear();
      expectEqual([cell.getNumberFormat() === "@", cell.getNote()], [false, "n"]);
    }),
  },
];
