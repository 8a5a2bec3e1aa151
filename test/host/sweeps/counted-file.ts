/** A CSV of any size of which any part can be made alone: all rows, the header included, have as many bytes. */
export interface CountedFile {
  rows: number;
  bytes: number;
  header: string[];
  row(index: number): string[];
  part(from: number, end: number): string;
}

/** Every cell of a row is as wide as this; ASCII, so that a character is a byte. */
export function countedFile(rows: number, columns: number, cellWidth: number): CountedFile {
  const header = Array.from({ length: columns }, (_, at) => `column_${at + 1}`.padEnd(cellWidth, "_"));
  const row = (index: number) =>
    header.map((_, at) => `r${index}c${at}`.padEnd(cellWidth, String.fromCharCode(97 + ((index + at) % 26))));
  const lineBytes = columns * (cellWidth + 1);
  const line = (index: number) => `${(index === 0 ? header : row(index - 1)).join(",")}\n`;
  return {
    rows,
    bytes: (rows + 1) * lineBytes,
    header,
    row,
    part(from, end) {
      const lines: string[] = [];
      const first = Math.floor(from / lineBytes);
      for (let index = first; index * lineBytes <= end; index++) lines.push(line(index));
      return lines.join("").slice(from - first * lineBytes, end + 1 - first * lineBytes);
    },
  };
}

/** The part that a Range header asks for, as a storage host answers it. */
export function rangeOf(
  file: CountedFile,
  range: string,
): { status: 206; headers: Record<string, string>; body: string } {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  const from = Number(first);
  const end = Math.min(Number(last), file.bytes - 1);
  const headers = {
    "content-type": "text/csv",
    "content-range": `bytes ${from}-${end}/${file.bytes}`,
    etag: '"1"',
  };
  return { status: 206, headers, body: file.part(from, end) };
}
