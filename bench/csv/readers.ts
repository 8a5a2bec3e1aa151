import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { csvParseRows } from "d3-dsv";
import Papa from "papaparse";
import { inferSchema, initParser } from "udsv";
import type { Http } from "../../src/ports.ts";
import { readPieces } from "../../src/run/landing/read-pieces.ts";

/** Reads a file and hands its records out as they come; whoever reads the whole at once hands it out once. */
export type CsvFileReader = (path: string, take: (records: string[][]) => void) => void;

const BREAKS = ["\r\n", "\n", "\r"];

/** What is compared: our reader as it lands results, and the usual ones on the whole text. */
export const READERS: Record<string, CsvFileReader> = {
  ours: (path, take) => {
    const storage = openFile(path);
    const link = {
      kind: "link",
      url: "https://files.example/r.csv",
      announcedRows: 0,
      earlierStep: false,
    } as const;
    const pieces = readPieces(storage.http, link, { offset: 0, size: null, etag: null });
    for (let next = pieces.next(); ; next = pieces.next()) {
      if (next.done) {
        storage.close();
        if (next.value !== null) throw new Error(`The file could not be read: ${next.value.kind}`);
        return;
      }
      take(next.value.records);
    }
  },
  "d3-dsv": (path, take) => take(csvParseRows(readFileSync(path, "utf8"))),
  papaparse: (path, take) => {
    const { data } = Papa.parse<string[]>(readFileSync(path, "utf8"), { delimiter: "," });
    // It takes the end of the last line for one more.
    if (data.at(-1)?.join() === "") data.pop();
    take(data);
  },
  uDSV: (path, take) => {
    const text = readFileSync(path, "utf8");
    const schema = inferSchema(text, { header: () => [] });
    take(initParser(schema).stringArrs(text));
  },
  "csv-parse": (path, take) => {
    const options = { relax_quotes: true, relax_column_count: true, record_delimiter: BREAKS };
    take(parse(readFileSync(path, "utf8"), options));
  },
};

/** A storage host that answers ranges of one file, as far as the reader needs one. */
function openFile(path: string): { http: Http; close(): void } {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  const http: Http = {
    sendAll: (requests) =>
      requests.map(({ headers }) => {
        const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
        const from = Number(first);
        const end = Math.min(Number(last), size - 1);
        const bytes = Buffer.allocUnsafe(end - from + 1);
        readSync(file, bytes, 0, bytes.length, from);
        return {
          kind: "answer",
          status: 206,
          headers: { "content-range": `bytes ${from}-${end}/${size}`, etag: '"1"' },
          text: bytes.toString("utf8"),
        };
      }),
  };
  return { http, close: () => closeSync(file) };
}
