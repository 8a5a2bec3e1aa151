import { utf8Length } from "../encoding/utf8-length.ts";
import { readCsvRecords } from "./csv-records.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** How much of a file the rows handed out so far account for, so that a later execution can go on from there. */
export interface CsvPosition {
  /** UTF-16 units of text. */
  consumed: number;
  /** UTF-8 bytes; true to the file when its bytes were valid UTF-8, because a repaired byte counts as three. */
  bytesConsumed: number;
}

/**
 * Reads a CSV that arrives in pieces, which may be cut anywhere, and hands out each row once it can no longer change.
 *
 * An unfinished record is read again when the next piece comes, so pieces should be far longer than a record.
 */
export class CsvReader implements CsvPosition {
  private position: CsvPosition;
  private pending = "";

  /** `from` is the position another reader of the same file had reached; its next text must begin exactly there. */
  constructor(from: CsvPosition = { consumed: 0, bytesConsumed: 0 }) {
    this.position = { consumed: from.consumed, bytesConsumed: from.bytesConsumed };
  }

  get consumed(): number {
    return this.position.consumed;
  }

  get bytesConsumed(): number {
    return this.position.bytesConsumed;
  }

  /**
   * Takes the next piece and returns the rows it completes. The piece may begin at an index of its text: what is cut off
   * a text beforehand makes every look at one of its characters slower.
   */
  push(text: string, from = 0): string[][] {
    return this.read(text, from, false);
  }

  /** Returns the rows that the end of the file completes; throws `CsvUnfinished` when it ends inside quotes. */
  end(): string[][] {
    return this.read("", 0, true);
  }

  private read(text: string, from: number, ended: boolean): string[][] {
    const isFirst = this.pending === "";
    const pending = isFirst ? text : this.pending + text.slice(from);
    const start = isFirst ? from : 0;
    const { consumed, bytesConsumed } = this.position;
    const hasMark = consumed === 0 && pending.startsWith(BYTE_ORDER_MARK, start);
    const { rows, end } = readCsvRecords(pending, start + (hasMark ? 1 : 0), ended);
    const completed = rows.length > 0 || ended ? end : start;
    const bytes = utf8Length(pending, completed) - utf8Length(pending, start);
    this.position = { consumed: consumed + completed - start, bytesConsumed: bytesConsumed + bytes };
    this.pending = pending.slice(completed);
    return rows;
  }
}
