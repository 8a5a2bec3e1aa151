import { closeSync, openSync, writeSync } from "node:fs";

const COLUMNS = 12;

const HEADER = "id,full_name,company,title,email,phone,city,summary,keywords,revenue,score,notes";

const NAMES = [
  "Zoë Müller",
  "Łukasz Nowak",
  "María Gómez",
  "山田 太郎",
  "Ada Lovelace",
  "Åsa Öberg",
  "Иван Петров",
];

/**
 * One result row as workflows give them: quoted commas and quotes, line breaks inside cells, JSON in cells, and text beyond
 * ASCII; of columns without anything odd there are as many.
 */
function line(index: number): string {
  const name = NAMES[index % NAMES.length] ?? "";
  const odd = index % 3 === 0;
  const summary = odd
    ? `"Runs ""growth"" at company ${index}, and says:\nno time before ${index % 12} o’clock\r\n– ask again 🙂"`
    : `Leads a team of ${index % 40} people at company ${index}`;
  return [
    `0${index}`,
    name,
    `"Company ${index}, Inc."`,
    "Head of Sales",
    `person${index}@company${index % 977}.example`,
    `+49 30 ${1_000_000 + (index % 900_000)}`,
    "Köln",
    summary,
    `"[""sales"", ""b2b"", ""saas-${index % 50}""]"`,
    String((index * 7919) % 10_000_000),
    (index % 100) / 100,
    odd ? "" : "verified by hand",
  ].join(",");
}

/** Writes a CSV of at least so many bytes; the same for the same size. */
export function writeSampleFile(
  path: string,
  bytes: number,
): { rows: number; columns: number; bytes: number } {
  const file = openSync(path, "w");
  let written = writeSync(file, `${HEADER}\n`);
  let rows = 0;
  while (written < bytes) {
    const lines: string[] = [];
    for (let count = 0; count < 2_000; count++) lines.push(line(rows++));
    written += writeSync(file, `${lines.join("\n")}\n`);
  }
  closeSync(file);
  return { rows, columns: COLUMNS, bytes: written };
}
