import { displayCell, effectiveFormat } from "../../apps-script/model/cells.ts";
import type { Sheet } from "../../apps-script/model/sheet.ts";
import { parseTyped } from "../../apps-script/model/typed-input.ts";
import type { CellDetail, WireCell } from "../protocol.ts";

/** Texts without these can only be read back as the same text, so that most cells need no closer look. */
const MAY_PARSE = /^['=+\-\s(]|\d|^(true|false|wahr|falsch)$/i;

const VERTICAL: Record<string, "top" | "middle" | "bottom"> = {
  top: "top",
  middle: "middle",
  bottom: "bottom",
};

/** The cell as Sheets draws it: its display value with its looks, and how it would have to be typed. */
export function drawCell(sheet: Sheet, row: number, column: number): WireCell {
  const value = sheet.cells.get(row, column);
  const text = displayCell(sheet, row, column);
  const detail: CellDetail = { text };
  const typed = sheet.formulas.get(row, column) ?? typedForm(sheet, row, column);
  if (typed !== undefined && typed !== text) detail.typed = typed;
  const note = sheet.notes.get(row, column);
  if (note !== undefined) detail.note = note;
  const background = sheet.backgrounds.get(row, column);
  if (background !== undefined) detail.background = background;
  if (sheet.fontWeights.get(row, column) === "bold") detail.bold = true;
  if (sheet.wraps.get(row, column) === "WRAP") detail.wrap = true;
  if (typeof value === "number") detail.align = "right";
  else if (typeof value === "boolean") detail.align = "center";
  const vertical = VERTICAL[sheet.alignments.get(row, column) ?? ""];
  if (vertical !== undefined) detail.vertical = vertical;
  return Object.keys(detail).length === 1 ? text : detail;
}

/** What a person would type for the value, if that is not what they see. */
function typedForm(sheet: Sheet, row: number, column: number): string | undefined {
  const value = sheet.cells.get(row, column);
  if (typeof value === "string") {
    if (!MAY_PARSE.test(value) || sheet.formats.get(row, column) === "@") return undefined;
    const read = parse(sheet, value);
    return read.kind === "text" && read.text === value ? undefined : `'${value}`;
  }
  if (typeof value !== "number") return undefined;
  const read = parse(sheet, displayCell(sheet, row, column));
  const same = read.kind === "number" && read.value === value;
  return same && sameFormat(sheet, row, column, read.format) ? undefined : String(value);
}

function parse(sheet: Sheet, text: string) {
  return parseTyped(text, sheet.book.locale, new Date(sheet.book.now()).getUTCFullYear());
}

/** Under a format that was set, typing needs to imply none. */
function sameFormat(sheet: Sheet, row: number, column: number, implied: string | undefined): boolean {
  return (
    sheet.formats.get(row, column) !== undefined ||
    implied === undefined ||
    implied === effectiveFormat(sheet, row, column)
  );
}
