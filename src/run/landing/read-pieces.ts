import type { Http } from "../../ports.ts";
import type { ProblemCode } from "../../problems/messages.ts";
import { indexAtByte } from "../../results/byte-index.ts";
import { CsvReader } from "../../results/csv-reader.ts";
import { CsvUnfinished } from "../../results/csv-records.ts";
import { downloadSlice, type Slice } from "../../sixtyfour/download.ts";
import { SLICE_BYTES } from "../bounds.ts";
import type { FileCursor } from "../state/landing.ts";
import type { OpenedResult } from "./open-result.ts";

/** Google hands over at most 50 MB a request (https://developers.google.com/apps-script/guides/services/quotas). */
const LARGEST_BYTES = 48_000_000;

/** Records of a file, and where in it they end. */
export interface Piece {
  records: string[][];
  offset: number;
  size: number | null;
  etag: string | null;
  last: boolean;
}

export type PieceEnd =
  | { kind: "link-refused" }
  /** Something passing; the cursor stays where it is. */
  | { kind: "try-later"; reason: ProblemCode }
  /** What was read so far cannot be trusted or went away: begin the file again. */
  | { kind: "start-over"; reason: ProblemCode }
  | { kind: "never"; reason: ProblemCode };

/** A slice, and the index in its text at which the next row begins. */
type RowsAhead = Slice & { start: number };

type Cursor = Pick<FileCursor, "offset" | "size" | "etag">;

/** The whole result as one piece when it came inline, else pieces of the file from the cursor on. */
export function* readPieces(
  http: Http,
  opened: Exclude<OpenedResult, { kind: "later" }>,
  cursor: Cursor,
): Generator<Piece, PieceEnd | null> {
  if (opened.kind === "link") return yield* readFile(http, opened.url, cursor);
  // Begun as a file and now offered as rows: nothing tells which of them are written already.
  if (cursor.offset > 0) return { kind: "start-over", reason: "result-changed" };
  yield { records: opened.records, offset: 0, size: null, etag: null, last: true };
  return null;
}

function* readFile(http: Http, url: string, cursor: Cursor): Generator<Piece, PieceEnd | null> {
  let at = cursor;
  let length = SLICE_BYTES;
  for (;;) {
    const slice = sliceAt(http, url, at, length);
    if (!("text" in slice)) return slice;
    let found = false;
    for (const piece of readSlice(slice, at.offset)) {
      if (piece === "unfinished") return { kind: "start-over", reason: "result-damaged" };
      if (piece.records.length === 0 && !piece.last) continue;
      found = true;
      at = piece;
      yield piece;
      if (piece.last) return null;
    }
    // Not one whole row in it: the row is longer than the slice.
    if (!found && length >= LARGEST_BYTES) return { kind: "never", reason: "result-too-large" };
    length = found ? SLICE_BYTES : Math.min(length * 4, LARGEST_BYTES);
  }
}

/**
 * A slice of the file that the cursor belongs to, and where in it the next row begins. When no row begins where
 * the cursor points, Google read the file's bytes otherwise than they are counted (a dropped byte order mark, bytes that are
 * no UTF-8): then the whole file is read and counted in the same way.
 */
function sliceAt(http: Http, url: string, cursor: Cursor, length: number): RowsAhead | PieceEnd {
  const { offset, size } = cursor;
  // One byte more at the front: it must be the line break before the next row, or the offset is off.
  const isBeyond = size !== null && offset > size;
  const slice = isBeyond ? null : fetchSlice(http, url, cursor, Math.max(0, offset - 1), length);
  if (slice && !("text" in slice)) return slice;
  const ahead = slice && findRows(slice, offset);
  if (ahead && "text" in ahead) return ahead;
  if (slice?.from === 0 && slice.last) return DAMAGED;
  const whole = fetchSlice(http, url, cursor, 0, LARGEST_BYTES);
  return "text" in whole && !whole.last ? DAMAGED : "text" in whole ? findRows(whole, offset) : whole;
}

const DAMAGED: PieceEnd = { kind: "never", reason: "result-damaged" };

function fetchSlice(
  http: Http,
  url: string,
  { offset, size, etag }: Cursor,
  from: number,
  length: number,
): Slice | PieceEnd {
  const slice = downloadSlice(http, url, from, length);
  if (slice.kind === "link-refused") return slice;
  if (slice.kind === "try-later") return { kind: "try-later", reason: "unreachable" };
  if (slice.kind === "cut-off") return cutOff(slice.size);
  const isAnother = offset > 0 && (slice.size !== size || slice.etag !== etag);
  return isAnother ? { kind: "start-over", reason: "result-changed" } : slice;
}

function findRows(slice: Slice, offset: number): RowsAhead | PieceEnd {
  const start = startOfRows(slice, offset);
  return start === null ? DAMAGED : { ...slice, start };
}

/** A server without `Range` cannot send more than Google takes; anything smaller was cut off by accident. */
function cutOff(size: number): PieceEnd {
  return size > LARGEST_BYTES
    ? { kind: "never", reason: "result-too-large" }
    : { kind: "try-later", reason: "result-damaged" };
}

/** Index of the first character after the rows consumed so far; null when no row begins there. */
function startOfRows({ text, from }: Slice, offset: number): number | null {
  if (offset === 0) return 0;
  const start = from === offset - 1 ? 1 : indexAtByte(text, offset - from);
  return /[\r\n]/.test(text.charAt(start - 1)) ? start : null;
}

/** Hands a long text out in pieces, so that a whole file of a server without `Range` is written bit by bit, too. */
function* readSlice(slice: RowsAhead, offset: number): Generator<Piece | "unfinished"> {
  const { text, start, size, etag } = slice;
  const reader = new CsvReader({ consumed: offset, bytesConsumed: offset });
  for (let at = start; at === start || at < text.length; at += SLICE_BYTES) {
    const ends = at + SLICE_BYTES >= text.length;
    const records = ends ? reader.push(text, at) : reader.push(text.slice(at, at + SLICE_BYTES));
    const rest = slice.last && ends ? endOf(reader) : [];
    if (rest === null) {
      yield "unfinished";
      return;
    }
    yield {
      records: rest.length > 0 ? records.concat(rest) : records,
      offset: reader.bytesConsumed,
      size,
      etag,
      last: slice.last && ends,
    };
  }
}

/** Null when the text ends inside a quoted cell, as a download that was cut off does. */
function endOf(reader: CsvReader): string[][] | null {
  try {
    return reader.end();
  } catch (error) {
    if (error instanceof CsvUnfinished) return null;
    throw error;
  }
}
