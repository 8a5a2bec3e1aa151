import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { writeCsv } from "../sixtyfour/write-csv.ts";

/** Saves rows as a CSV file, with the line ends RFC 4180 asks for, and returns the path. */
export async function saveCsv(path: string, rows: readonly (readonly string[])[]): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, writeCsv(rows, "\r\n"));
  return path;
}
