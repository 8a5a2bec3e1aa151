const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;

/** A quoted field was still open when the text ended: the body was cut short, so its last record must not be written. */
export class CsvUnfinished extends Error {
  override readonly name = "CsvUnfinished";

  constructor() {
    super("The CSV ends inside a quoted field.");
  }
}

/** Whole records, and where in the text the first one begins that more text could still change. */
export interface CsvRecords {
  rows: string[][];
  /** Index in UTF-16 units, just after the line break of the last row. */
  end: number;
}

/**
 * Reads the records of RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180) that are complete in `text`; with `ended`,
 * the end of the text completes the last one and an open quote throws `CsvUnfinished`.
 *
 * Beyond the RFC: LF, CR and CRLF all end a record, in any mixture; rows may differ in length; a blank line is a
 * record with one empty field, as the RFC's grammar has it; a quote inside an unquoted field and text after a
 * closing quote are kept as they are.
 */
export function readCsvRecords(text: string, from: number, ended: boolean): CsvRecords {
  const rows: string[][] = [];
  const { length } = text;
  // Rows are mostly as wide as the one before: an array of that size, copied, takes half the time of one that grows.
  let blank: string[] = [];
  let row: string[] = [];
  let filled = 0;
  let start = from;
  let end = from;

  while (start < length || filled > 0) {
    const quoted = text.charCodeAt(start) === QUOTE;
    const closing = quoted ? closingQuote(text, start + 1) : start - 1;
    if (quoted && closing < 0) {
      if (ended) throw new CsvUnfinished();
      break;
    }
    const stop = fieldEnd(text, closing + 1);
    if (stop === length && !ended) break;
    row[filled] = quoted ? unquote(text, start, closing, stop) : text.slice(start, stop);
    filled += 1;

    if (text.charCodeAt(stop) === COMMA) {
      start = stop + 1;
      continue;
    }
    const next = recordEnd(text, stop);
    if (!ended && mayGrow(text, next)) break;
    row.length = filled;
    rows.push(row);
    blank = ofWidth(filled, blank);
    row = blank.slice();
    filled = 0;
    start = next;
    end = next;
  }
  return { rows, end };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function fieldEnd(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    // Most units are letters, above all three: one comparison settles them.
    if (unit <= COMMA && (unit === COMMA || unit === LF || unit === CR)) return at;
  }
  return length;
}

function recordEnd(text: string, lineBreak: number): number {
  if (lineBreak === text.length) return lineBreak;
  const isCrLf = text.charCodeAt(lineBreak) === CR && text.charCodeAt(lineBreak + 1) === LF;
  return lineBreak + (isCrLf ? 2 : 1);
}

/** A CR that ends the text may be the first half of a CRLF. */
function mayGrow(text: string, end: number): boolean {
  return end === text.length && text.charCodeAt(end - 1) === CR;
}

function ofWidth(width: number, blank: string[]): string[] {
  return blank.length === width ? blank : new Array<string>(width).fill("");
}

function unquote(text: string, opening: number, closing: number, stop: number): string {
  const inside = text.slice(opening + 1, closing);
  const value = text.indexOf('"', opening + 1) < closing ? inside.replace(/""/g, '"') : inside;
  return closing + 1 === stop ? value : value + text.slice(closing + 1, stop);
}
