import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { SLICE_BYTES } from "../../../src/run/bounds.ts";
import { type Piece, type PieceEnd, readPieces } from "../../../src/run/landing/read-pieces.ts";
import { answering, fakeHttp } from "../../fakes/fake-http.ts";
import { type ServedFile, serve, served } from "../../fakes/file-server.ts";
import { rows, writeCsv } from "../../results/csv-text.ts";

const URL = "https://files.example/a.csv";
const START = { offset: 0, size: null, etag: null };
const LINK = { kind: "link", url: URL, announcedRows: 0, earlierStep: false } as const;

type Cursor = Pick<Piece, "offset" | "size" | "etag">;

function serving(file: ServedFile) {
  const http = fakeHttp();
  http.on("GET", URL, (request) => serve(file, request));
  return http;
}

/** Reads on from a cursor, at most so many pieces. */
function read(http: ReturnType<typeof fakeHttp>, cursor: Cursor = START, most = Number.POSITIVE_INFINITY) {
  const pieces: Piece[] = [];
  const reading = readPieces(http, LINK, cursor);
  while (pieces.length < most) {
    const next = reading.next();
    if (next.done) return { pieces, end: next.value };
    pieces.push(next.value);
  }
  return { pieces, end: null };
}

const endOf = (file: ServedFile, cursor?: Cursor): PieceEnd | null => read(serving(file), cursor).end;
const recordsOf = (pieces: Piece[]) => pieces.flatMap(({ records }) => records);
const line = (text: string, bytes: number) => `${text.padEnd(bytes - 1, "x")}\n`;

describe("readPieces of a file that is not to be trusted", () => {
  const file = served("a,b\n1,2\n3,4\n");
  const known = { size: 12, etag: '"1"' };

  it.each([
    ["its mark", { offset: 4, size: 12, etag: '"0"' }],
    ["its size", { offset: 4, size: 13, etag: '"1"' }],
    ["its size, below what was read", { offset: 40, size: 50, etag: '"1"' }],
  ])("starts over when it has changed %s", (_, cursor) => {
    expect(endOf(file, cursor)).toEqual({ kind: "start-over", reason: "result-changed" });
  });

  it.each([1, 2, 5, 6])("does not go on at byte %i, where no row begins", (offset) => {
    expect(endOf(file, { ...known, offset })).toEqual({ kind: "never", reason: "result-damaged" });
    expect(endOf({ ...file, ranges: false }, { ...known, offset })).toEqual({
      kind: "never",
      reason: "result-damaged",
    });
  });

  it("starts over when it ends inside quotes", () => {
    expect(endOf(served('a\n1\n"cut'))).toEqual({ kind: "start-over", reason: "result-damaged" });
  });

  it.each([
    [answering(403), { kind: "link-refused" }],
    [answering(503), { kind: "try-later", reason: "unreachable" }],
    [answering(200, "a\n", { "content-length": "9" }), { kind: "try-later", reason: "result-damaged" }],
    [answering(200, "a\n", { "content-length": "60000000" }), { kind: "never", reason: "result-too-large" }],
  ])("says what the matter is with %j", (answer, end) => {
    const http = fakeHttp();
    http.on("GET", URL, answer);
    expect(read(http)).toEqual({ pieces: [], end });
  });

  it("gives up on a row that no answer is large enough for", () => {
    const endless = { ...served(""), bytes: new Uint8Array(200_000_000).fill(120), most: 50 };
    const http = serving(endless);
    expect(read(http)).toEqual({ pieces: [], end: { kind: "never", reason: "result-too-large" } });
    expect(http.requests.length).toBeLessThan(6);
  });
});

describe("readPieces", () => {
  it("gives rows that came inline as one piece", () => {
    const opened = { kind: "rows", records: [["a"], ["1"]], announcedRows: 1, earlierStep: false } as const;
    const [piece, ...more] = readPieces(fakeHttp(), { ...opened, records: [["a"], ["1"]] }, START);
    expect(piece).toMatchObject({ records: [["a"], ["1"]], last: true });
    expect(more).toEqual([]);
  });

  it("starts over when a file that was begun is offered as rows", () => {
    const opened = { kind: "rows" as const, records: [["a"], ["1"]], announcedRows: 1, earlierStep: false };
    const pieces = readPieces(fakeHttp(), opened, { ...START, offset: 4 });
    expect(pieces.next()).toEqual({ done: true, value: { kind: "start-over", reason: "result-changed" } });
  });

  it("gives an empty file as one piece without rows", () => {
    expect(read(serving(served("")))).toMatchObject({ pieces: [{ records: [], last: true }], end: null });
  });

  it("goes on at the byte of a row, and asks for nothing before it but the line break", () => {
    const http = serving(served("a,b\n1,2\n3,4\n"));
    const { pieces } = read(http, { offset: 8, size: 12, etag: '"1"' });
    expect(pieces).toEqual([{ records: [["3", "4"]], offset: 12, size: 12, etag: '"1"', last: true }]);
    expect(http.requests[0]?.headers).toEqual({ range: `bytes=7-${7 + SLICE_BYTES - 1}` });
  });

  it.each([
    ["bytes that are no UTF-8", [0xff, 0xfe, 0x2c, 0x31, 0x0a]],
    ["very many of them", Array.from({ length: 900 }, () => [0xff, 0x2c, 0x31, 0x0a]).flat()],
  ])("goes on in a file with %s, which make the text longer than the file", (_, odd) => {
    const rows = Array.from({ length: 4_000 }, (_, n) => line(`${n},`, 1_000)).join("");
    const text = new TextEncoder().encode(`a,b\n`);
    const bytes = new Uint8Array([...text, ...odd, ...new TextEncoder().encode(rows)]);
    const http = serving({ ...served(""), bytes });
    const whole = recordsOf(read(serving({ ...served(""), bytes, ranges: false })).pieces);
    const first = read(http, START, 1).pieces;
    const [{ offset, size, etag } = START] = first;
    const rest = read(http, { offset, size, etag });
    expect(rest.end).toBeNull();
    expect(recordsOf([...first, ...rest.pieces])).toEqual(whole);
  });

  it("goes on after the last row of a file that was read to its end", () => {
    expect(read(serving(served("a\n1\n")), { offset: 4, size: 4, etag: '"1"' })).toMatchObject({
      pieces: [{ records: [], offset: 4, last: true }],
    });
  });

  it("asks for more at once when a row is longer than a slice", () => {
    const long = line("long,", SLICE_BYTES * 3);
    const http = serving(served(`a,b\n${long}1,2\n`));
    const { pieces, end } = read(http);
    expect(end).toBeNull();
    expect(recordsOf(pieces).map(([first = ""]) => first)).toEqual(["a", "long", "1"]);
    expect(pieces.at(-1)).toMatchObject({ last: true, offset: SLICE_BYTES * 3 + 8 });
  });

  it("reads a file bit by bit, never more than a slice and the byte before it", () => {
    const http = serving(served(line("a", 20) + line("b", SLICE_BYTES) + line("c", SLICE_BYTES)));
    const { pieces } = read(http);
    expect(recordsOf(pieces)).toHaveLength(3);
    expect(pieces.length).toBeGreaterThan(1);
    expect(http.requests[0]?.headers.range).toBe(`bytes=0-${SLICE_BYTES - 1}`);
  });

  it("gives a large file of a server without parts in several pieces, each of which can be gone on from", () => {
    const text = Array.from({ length: 30 }, (_, at) => line(`${at},é`, 200_000)).join("");
    const file = served(text, { ranges: false });
    const { pieces } = read(serving(file));
    expect(pieces.length).toBeGreaterThan(2);
    expect(recordsOf(pieces).map(([first]) => first)).toEqual(Array.from({ length: 30 }, (_, at) => `${at}`));
    const [first] = pieces;
    if (!first) throw new Error("There is no piece");
    expect(recordsOf([first, ...read(serving(file), first).pieces])).toEqual(recordsOf(pieces));
  });

  const ends = fc.constantFrom("\n", "\r\n", "\r");
  const mark = fc.constantFrom("", "\ufeff");

  test.prop([rows, ends, mark, fc.nat(12), fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 8 })], {
    numRuns: 300,
  })("reads the same however it is sliced and interrupted", (table, end, start, more, stops) => {
    const text = start + writeCsv(table, end);
    const longest = Math.max(0, ...table.map((row) => served(writeCsv([row], end)).bytes.length));
    const http = serving(served(text, { most: longest + 4 + more }));
    const seen: string[][] = [];
    let cursor: Cursor = START;
    for (const stop of [...stops, Number.POSITIVE_INFINITY]) {
      const { pieces, end: reason } = read(http, cursor, stop);
      expect(reason).toBeNull();
      seen.push(...recordsOf(pieces));
      cursor = pieces.at(-1) ?? cursor;
      if (pieces.at(-1)?.last) break;
    }
    expect(seen).toEqual(table);
    expect(cursor.offset).toBe(served(text).bytes.length);
  });

  test.prop([rows, ends, fc.nat(40)], { numRuns: 100 })(
    "goes on at every row of a server without parts",
    (table, end, at) => {
      const rest = table.slice(at);
      const offset = served(writeCsv(table.slice(0, at), end)).bytes.length;
      const file = served(writeCsv(table, end), { ranges: false });
      const { pieces } = read(serving(file), { offset, size: file.bytes.length, etag: '"1"' });
      expect(recordsOf(pieces)).toEqual(rest);
    },
  );
});
